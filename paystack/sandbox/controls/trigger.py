"""Sample events for `trigger`, taken from the description, with changes. Nothing here sends them."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

DEEPEST_PATH = 100
"""The most names in the path of a change."""


def event_list() -> str:
    """Every documented event, one per line: its name, its meaning, and its samples if it has several."""
    from paystack.models.webhook_samples import SAMPLES, SUMMARIES

    width = max(map(len, SAMPLES))
    lines = []
    for event, samples in SAMPLES.items():
        several = f" [{', '.join(samples)}]" if len(samples) > 1 else ""
        lines.append(f"{event:<{width}}  {SUMMARIES[event]}{several}")
    return "\n".join(lines)


def sample_event(event: str, changes: Mapping[str, Any], sample: str | None = None) -> dict[str, Any]:
    """A sample of a documented event, with `changes` made to its `data`; the first sample if none is named.

    Each change is a path and its new value: `reference`, `customer.email`, or `history.0.status` in a list. The sample
    must have the path; only below `metadata` can fields be added. Raises `ValueError` for an unknown event, sample or
    path and for a number that JSON does not have, and `TypeError` for any other value that JSON cannot hold.
    """
    # Imported here: only `trigger` needs these 60 KB of samples.
    from paystack.models.webhook_samples import SAMPLES

    if event not in SAMPLES:
        raise _unknown("no event", event, SAMPLES)
    samples = SAMPLES[event]
    if sample is None:
        sample = next(iter(samples))
    elif sample not in samples:
        raise _unknown(f"{event} has no sample", sample, samples)
    # Refuse values that JSON cannot hold here, in the caller, and not later when the event is logged.
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
    # Anything else has no fields. Below metadata it is replaced by an object: empty metadata is null, 0 or "".
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
