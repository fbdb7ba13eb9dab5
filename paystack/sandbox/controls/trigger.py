"""Sample events for `trigger`: what the description shows of each event, with changes. Nothing here sends them."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

DEEPEST_PATH = 100
"""Names in the path of a change beyond which it is refused."""


def event_list() -> str:
    """Every documented event, one a line: its name, what it means, and its samples where it has several."""
    from paystack.models.webhook_samples import SAMPLES, SUMMARIES

    width = max(map(len, SAMPLES))
    lines = []
    for event, samples in SAMPLES.items():
        several = f" [{', '.join(samples)}]" if len(samples) > 1 else ""
        lines.append(f"{event:<{width}}  {SUMMARIES[event]}{several}")
    return "\n".join(lines)


def sample_event(event: str, changes: Mapping[str, Any], sample: str | None = None) -> dict[str, Any]:
    """A documented event as it is sent, after `changes` to its `data`; the first sample if none is named.

    Each change is a path and the value that takes its place: `reference`, `customer.email`, or `history.0.status` in
    a list. A path must be there in the sample; only below a `metadata` anything may be added. Raises ValueError for an
    unknown event, sample or path and for a number that JSON does not have, TypeError for what cannot be JSON.
    """
    # Imported here: only a sandbox that triggers anything needs 60 KB of samples.
    from paystack.models.webhook_samples import SAMPLES

    if event not in SAMPLES:
        raise _unknown("no event", event, SAMPLES)
    samples = SAMPLES[event]
    if sample is None:
        sample = next(iter(samples))
    elif sample not in samples:
        raise _unknown(f"{event} has no sample", sample, samples)
    # What cannot be JSON is refused here, to whoever asked, and not where the event is written down.
    json.dumps(dict(changes), allow_nan=False)
    made: dict[str, Any] = json.loads(samples[sample])
    for path, value in changes.items():
        names = path.split(".")
        if len(names) > DEEPEST_PATH:
            raise ValueError(f"a path has at most {DEEPEST_PATH} names")
        made["data"] = _replaced(made["data"], names, value)
    return made


def _replaced(place: Any, names: list[str], value: Any, is_free: bool = False) -> Any:
    """`place` with `value` where `names` lead; `is_free` allows names that an object does not have."""
    if not names:
        return value
    name, *rest = names
    is_list = isinstance(place, list)
    # Anything else has no fields; below metadata it makes way for some: empty metadata is null, 0 or an empty text.
    items = enumerate(place) if is_list else place.items() if isinstance(place, dict) else ()
    fields = {str(key): item for key, item in items}
    if name not in fields and (is_list or not is_free):
        raise _unknown("the sample has no field", name, fields)
    fields[name] = _replaced(fields.get(name), rest, value, is_free or name == "metadata")
    return list(fields.values()) if is_list else fields


def _unknown(what: str, name: str, known: Collection[str]) -> ValueError:
    import difflib

    close = difflib.get_close_matches(name, known)
    hint = f"; did you mean {' or '.join(close)}?" if close else f"; there is {', '.join(known)}" if known else ""
    return ValueError(f"{what} {name!r}{hint}")
