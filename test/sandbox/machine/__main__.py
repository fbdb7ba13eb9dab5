"""`python -m test.sandbox.machine`: the state machine over the whole API, for as long as you like.

`make explore` runs it for an hour. It ends with 1 at the first order of calls after which something is not as it must
be, and prints the shortest such order that was found.
"""

from __future__ import annotations

import argparse
import sys
import threading
import time
import traceback

from hypothesis import seed, settings
from hypothesis.stateful import run_state_machine_as_test

from paystack.sandbox.coverage import emulated
from test.sandbox.machine import Merchant, RestartingMerchant, bounded
from test.sandbox.machine.tally import TALLY

MACHINES_IN_A_ROUND = 40
"""Few, so that the run ends soon after its time is over."""


def report_each_minute(started: float, is_over: threading.Event) -> None:
    """Print what was done so far, until the run is over."""
    while not is_over.wait(60):
        report(started)


def report(started: float) -> None:
    minutes = (time.monotonic() - started) / 60
    covered = emulated() & {name for name, times in TALLY.successes.items() if times}
    print(
        f"{minutes:4.0f} min  {TALLY.machines:7,} machines  {TALLY.steps:9,} steps  {TALLY.calls.total():10,} calls  "
        f"{len(covered)} of {len(emulated())} operations",
        flush=True,
    )


def main() -> int:
    options = argparse.ArgumentParser(prog="python -m test.sandbox.machine", description="Any order of calls.")
    options.add_argument("--minutes", type=float, default=60, help="how long it goes on; it ends by itself")
    options.add_argument("--steps", type=int, default=100, help="how many steps each machine makes at most")
    options.add_argument("--seed", type=int, default=1, help="decides which orders are tried")
    chosen = options.parse_args()
    started = time.monotonic()
    is_over = threading.Event()
    threading.Thread(target=report_each_minute, args=(started, is_over), daemon=True).start()
    rounds = 0
    try:
        while time.monotonic() < started + 60 * chosen.minutes:
            machine = (Merchant, RestartingMerchant)[rounds % 2]
            how = settings(bounded(MACHINES_IN_A_ROUND, chosen.steps), derandomize=False)
            run_state_machine_as_test(seed(chosen.seed + rounds)(machine), settings=how)
            rounds += 1
    except Exception:
        traceback.print_exc(file=sys.stdout)
        print(f"\nNOT AS IT MUST BE, in the round with --seed {chosen.seed + rounds}.")
        return 1
    finally:
        is_over.set()
        report(started)
    never = sorted(emulated() - {name for name, times in TALLY.successes.items() if times})
    print(f"Never carried out: {', '.join(never) or 'none'}.\n\nAll as it must be.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
