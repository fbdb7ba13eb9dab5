"""Draws the medians: `python -m benchmarks.plot RESULTS.json PLOT.svg`, where matplotlib is installed."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from statistics import median

import matplotlib.pyplot as plt

from benchmarks.environments import ASYNC, FLOORS, SYNC

PANELS = {
    "verify": ("Verify a payment, µs", 1e6),
    "list": ("Read a list of 50, ms", 1e3),
    "first call": ("Import to first call, ms", 1e3),
    "memory 1000 now": ("Memory after 1,000 calls, MB", 2.0**-20),
}
GREEN, DARK, LIGHT = "#0a8f6a", "#9aa5b1", "#c9d1d9"


def colour(subject: str) -> str:
    """This client is green, and what is written by hand is darker than the other clients."""
    if subject in (str(SYNC), str(ASYNC)):
        return GREEN
    return DARK if subject in map(str, FLOORS) else LIGHT


def main(results: Path, plot: Path) -> None:
    """Read the samples and write the plot: the smallest value on top, on logarithmic axes."""
    samples = json.loads(results.read_text("utf-8"))["samples"]
    # Those that were only started show what growth costs; nobody can choose them.
    samples = {name: found for name, found in samples.items() if "verify" in found}
    # Text stays text, and the same figures give the same file.
    plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "paystack", "font.size": 9})
    figure, grid = plt.subplots(2, 2, figsize=(11, 7.5), layout="constrained")
    for axes, (measure, (title, scale)) in zip(grid.flat, PANELS.items(), strict=True):
        medians = {name: median(found[measure]) * scale for name, found in samples.items() if found.get(measure)}
        names = sorted(medians, key=medians.__getitem__, reverse=True)
        # Dots and no bars: on a logarithmic axis a length means nothing.
        axes.scatter([medians[name] for name in names], names, color=list(map(colour, names)), zorder=2)
        for name in names:
            value = medians[name]
            text = f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
            axes.annotate(text, (value, name), (6, 0), textcoords="offset points", va="center")
        axes.set(title=title, xscale="log")
        axes.margins(x=0.15)
        axes.grid(axis="y", color=LIGHT, linewidth=0.5)
        axes.xaxis.set_visible(False)
        axes.spines[:].set_visible(False)
    figure.savefig(plot, metadata={"Date": None})


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
