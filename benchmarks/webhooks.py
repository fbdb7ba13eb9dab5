"""What receiving a webhook of 2 KB costs, apart from the hashing. It reports; it never fails because a machine is slow.

Run it with `make bench-webhooks`.
"""

from __future__ import annotations

import argparse
import hashlib
import hmac
import json
import subprocess
import sys
import timeit
from collections.abc import Callable

from paystack.models.webhook_samples import SAMPLES
from paystack.webhooks import construct_event, sign, verify_signature

KEY = "sk_test_0123456789abcdef0123456789abcdef01234567"
SIZE = 2048

FIRST_EVENT = """
import sys, time
body, signature, key = sys.stdin.buffer.read(), sys.argv[1], sys.argv[2]
begun = time.perf_counter()
from paystack.webhooks import construct_event
construct_event(body, signature, key)
print(time.perf_counter() - begun)
"""


def payload() -> bytes:
    """A successful charge by card, with as much metadata as makes it 2 KB."""
    event = json.loads(SAMPLES["charge.success"]["card_with_plan"])
    event["data"]["metadata"] = {"note": ""}
    missing = SIZE - len(json.dumps(event, separators=(",", ":")))
    event["data"]["metadata"]["note"] = "x" * missing
    return json.dumps(event, separators=(",", ":")).encode()


def microseconds(work: Callable[[], object], repeats: int) -> float:
    """The fastest of `repeats` rounds, for each call: what else the machine does only ever adds."""
    timer = timeit.Timer(work)
    rounds, _ = timer.autorange()
    return min(timer.repeat(repeats, rounds)) / rounds * 1e6


def first_event(body: bytes, signature: str, repeats: int) -> float:
    """Milliseconds from importing to the first event, in new processes: the fastest of `repeats`."""
    command = [sys.executable, "-c", FIRST_EVENT, signature, KEY]
    runs = (subprocess.run(command, input=body, capture_output=True, check=True) for _ in range(repeats))
    return min(float(run.stdout) for run in runs) * 1000


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description="Measure what receiving a webhook of 2 KB costs.")
    options.add_argument("--repeats", type=int, default=7, help="each figure is the fastest of so many")
    repeats: int = options.parse_args().repeats

    body = payload()
    signature = sign(body, KEY)
    assert len(body) == SIZE
    assert not construct_event(body, signature, KEY).lenient
    hashing = microseconds(lambda: hmac.new(KEY.encode(), body, hashlib.sha512).hexdigest(), repeats)
    checking = microseconds(lambda: verify_signature(body, signature, KEY), repeats)
    two_keys = microseconds(lambda: verify_signature(body, signature, ["sk_test_new", KEY]), repeats)
    reading = microseconds(lambda: json.loads(body), repeats)
    whole = microseconds(lambda: construct_event(body, signature, KEY), repeats)

    print(f"HMAC-SHA512 of {SIZE} bytes      {hashing:8.1f} us")
    print(f"signature check              {checking:8.1f} us, {checking - hashing:.1f} us beyond hashing")
    print(f"signature check, second key  {two_keys:8.1f} us, {two_keys - 2 * hashing:.1f} us beyond hashing twice")
    print(f"json.loads, for comparison   {reading:8.1f} us")
    print(f"construct_event, whole       {whole:8.1f} us, {whole - checking:.1f} us for the typed event")
    print(f"first event of a process     {first_event(body, signature, repeats):8.1f} ms, imports included")


if __name__ == "__main__":
    main()
