"""Plots of the recorded figures as SVG: `plots.py FIGURES FOLDER`, with the peers' Python (matplotlib)."""

import json
import sys
from pathlib import Path
from statistics import median
from typing import Any, Final

import matplotlib as mpl
from matplotlib import pyplot, ticker

COLOURS: Final = {
    "minga": "#0B6E6E",
    "y-websocket": "#B3402A",
    "hocuspocus": "#B7791F",
    "tldraw": "#4B5FA8",
    "excalidraw": "#7A4E9C",
    "pycrdt-websocket": "#3B7A3A",
    "node-floor": "#8A8A8A",
    "asyncio-floor": "#4A4A4A",
}
Runs = dict[str, list[dict[str, Any]]]


def main(figures: Path, folder: Path) -> None:
    runs: Runs = json.loads(figures.read_text("utf-8"))
    mpl.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "minga", "font.family": "sans-serif"})
    cost(runs, folder / "cost.svg")
    delay(runs, folder / "delay.svg")
    soak(runs, folder / "soak.svg")


def cost(runs: Runs, file: Path) -> None:
    """Server CPU a member-minute over members: steady work and the climb together."""
    figure, axes = _axes("members", "server CPU seconds per member-minute", log=True)
    for name in COLOURS:
        points = {
            int(key.split("/")[2]): median(run["cpu"] for run in of)
            for key, of in runs.items()
            if key.startswith(f"steady/{name}/")
        }
        points |= {rung["members"]: rung["cpu"] for rung in _rungs(runs, name)} | points
        _line(axes, name, sorted(points.items()))
    _write(figure, axes, file)


def delay(runs: Runs, file: Path) -> None:
    """p99 of an edit seen by others over members on one core."""
    figure, axes = _axes("members on one core", "edit seen by others, p99 in ms", log=True)
    for name in COLOURS:
        _line(axes, name, [(rung["members"], max(rung["seen"]["p99"], 0.5)) for rung in _rungs(runs, name)])
    for limit in (100, 200):
        axes.axhline(limit, color="#BBBBBB", linewidth=0.8, linestyle="--")
    _write(figure, axes, file)


def soak(runs: Runs, file: Path) -> None:
    for run in runs.get("soak/minga", []):
        figure, axes = _axes("share of the soak", "resident memory, MiB", log=False)
        values = [size / 2**20 for size in run["memory"]]
        axes.plot(
            [number / (len(values) - 1) for number in range(len(values))], values, color=COLOURS["minga"]
        )
        axes.set_ylim(bottom=0)
        axes.set_title(f"{run['edits']} edits in {run['seconds']:.0f} s")
        _write(figure, axes, file, legend=False)


def _rungs(runs: Runs, name: str) -> list[dict[str, Any]]:
    return [rung for run in runs.get(f"capacity/{name}", []) for rung in run["rungs"]]


def _axes(across: str, up: str, log: bool) -> tuple[Any, Any]:
    figure, axes = pyplot.subplots(figsize=(7.2, 4.4), layout="constrained")
    axes.set_xlabel(across)
    axes.set_ylabel(up)
    if log:
        axes.set_xscale("log", base=2)
        axes.set_yscale("log")
        for which in (axes.yaxis.set_major_formatter, axes.yaxis.set_minor_formatter):
            which(ticker.StrMethodFormatter("{x:g}"))
        axes.tick_params(axis="y", which="minor", labelsize="small")
        axes.set_xticks(
            [20, 40, 80, 160, 320, 640, 1280, 2560], labels=[20, 40, 80, 160, 320, 640, 1280, 2560]
        )
    axes.grid(visible=True, color="#EEEEEE")
    axes.spines[["top", "right"]].set_visible(False)
    return figure, axes


def _line(axes: Any, name: str, points: list[tuple[int, float]]) -> None:
    if points:
        width, style = (2.4, "-") if name == "minga" else (1.2, "--" if name.endswith("floor") else "-")
        axes.plot(
            *zip(*points, strict=True),
            marker="o",
            markersize=3,
            linewidth=width,
            linestyle=style,
            color=COLOURS[name],
            label=name,
        )


def _write(figure: Any, axes: Any, file: Path, legend: bool = True) -> None:
    if legend and axes.get_legend_handles_labels()[0]:
        axes.legend(frameon=False, fontsize="small")
    figure.savefig(file, metadata={"Date": None})
    pyplot.close(figure)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
