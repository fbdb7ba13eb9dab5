"""How fast this client is, beside what people write by hand and beside other clients. `make bench` runs this.

It prints tables and writes the samples as JSON. It reports; it never fails because a machine is slow.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from benchmarks import report
from benchmarks.environments import OURS, PEERS, QUICK, ROOT, TOOLS, Subject, installable, python_of
from benchmarks.growth import grown
from benchmarks.measure import Bench, Plan, serving

RESULTS = ROOT / ".cache/bench/results.json"
QUICK_PLAN = Plan(rounds=8)
WHOLE_PLAN = Plan(rounds=12, page_sizes=(10, 20, 50, 100, 200, 500, 1_000), many_calls=100_000, growth=(1, 5, 20))


def machine() -> dict[str, object]:
    """What the figures were measured on and with."""
    return {
        "date": date.today().isoformat(),
        "python": platform.python_version(),
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "libraries": OURS.split(),
    }


def measure(bench: Bench, subjects: Sequence[Subject], plan: Plan) -> None:
    """Take the samples that the plan asks for."""
    bench.check(subjects)
    for number in range(plan.rounds):
        print(f"round {number + 1} of {plan.rounds}", file=sys.stderr)
        bench.round(subjects, plan)
        bench.start_far_away(subjects)
    for number in range(plan.memory_rounds):
        print(f"memory, round {number + 1} of {plan.memory_rounds}", file=sys.stderr)
        bench.memory(subjects, plan.memory_calls)
    if plan.many_calls:
        print(f"memory after {plan.many_calls:,} calls", file=sys.stderr)
        bench.memory(QUICK, plan.many_calls)
    with grown(plan.growth) as clients:
        bench.check(clients)
        for number in range(plan.rounds if clients else 0):
            print(f"growth, round {number + 1} of {plan.rounds}", file=sys.stderr)
            bench.start(clients)


def write(results: Path, bench: Bench) -> None:
    """The samples as JSON, and the plot beside it."""
    results.parent.mkdir(parents=True, exist_ok=True)
    results.write_text(json.dumps({"machine": machine(), "samples": bench.samples}, indent=1) + "\n", "utf-8")
    command: list[str | Path] = [bench.python_of(TOOLS), "-m", "benchmarks.plot", results, results.with_suffix(".svg")]
    subprocess.run(command, cwd=ROOT, check=True)


def main() -> None:
    """Measure, print and write."""
    options = argparse.ArgumentParser(description="Measure how fast this client is beside others.")
    options.add_argument("--quick", action="store_true", help="only this client and what is written by hand")
    options.add_argument("--rounds", type=int, help="how many rounds the medians are of")
    options.add_argument(
        "--json", type=Path, default=RESULTS, help="where the samples go; the plot is drawn beside them"
    )
    chosen = options.parse_args()

    plan = QUICK_PLAN if chosen.quick else WHOLE_PLAN
    plan = replace(plan, rounds=chosen.rounds or plan.rounds)
    subjects = installable(QUICK if chosen.quick else (*QUICK, *PEERS))
    with serving(python_of) as server:
        bench = Bench(server, python_of)
        measure(bench, subjects, plan)
    write(chosen.json, bench)
    others = [subject for subject in PEERS if subject in subjects]
    print(
        *report.tables(bench.subjects, bench.samples),
        *report.beside_ours(others, bench.samples),
        *report.aims(bench.samples),
        sep="\n",
    )


if __name__ == "__main__":
    main()
