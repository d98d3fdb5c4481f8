"""bench/RESULTS.md, from what was written down."""

import json
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Final

from bench import browser_tables, tables
from bench.goals import goals
from bench.record import Record, Run, machine
from bench.servers.peers import PEERS
from bench.tables import ORDER, show, table, title, value

FILE: Final = Path(__file__).parent / "RESULTS.md"
TEMPLATE: Final = Path(__file__).parent / "results.template.md"
OWN_LOAD: Final = 2.5
"""What server and generator load a machine with, and a little more."""
SHARED: Final = """\
**The machine was shared while measuring**: other programs (builds, tests, browsers) ran at the same time,
at a lower priority. CPU figures come from the operating system's accounts of the server's processes and
suffer little from that; latencies, above all p99, suffer more. A quiet machine gives better figures."""
PYTHON_PEERS: Final = ("pycrdt-websocket", "pycrdt-store", "uvicorn")


def write_report(record: Record | None = None, file: Path = FILE) -> Path:
    """The template, its `{{names}}` filled with tables."""
    record = record or Record.load()
    text = TEMPLATE.read_text("utf-8")
    for name, part in _parts(record).items():
        text = text.replace("{{" + name + "}}", part)
    file.write_text(text, "utf-8")
    return file


def quick_table(runs: dict[str, list[Run]]) -> str:
    """What is read every day: Minga beside a peer and a floor."""
    own = value(runs.get("minga", []), "cpu")
    rows = [
        [
            name,
            show(value(of, "cpu"), ".4f"),
            show(cost / own if (cost := value(of, "cpu")) and own else None, ".2f"),
            show(value(of, "seen", "p50"), ".1f"),
            show(value(of, "seen", "p99"), ".1f"),
            show(value(of, "generator"), ".0%"),
        ]
        for name, of in runs.items()
    ]
    head = [
        "server",
        "CPU s per member-minute",
        "times Minga",
        "seen p50, ms",
        "seen p99, ms",
        "generator",
    ]
    return table(head, rows)


def _parts(record: Record) -> dict[str, str]:
    return {
        "machine": "\n".join(f"- {name}: {what}" for name, what in machine().items()),
        "versions": ", ".join(_versions()),
        "measured": _measured(record),
        "shared": _shared(record),
        "headline": tables.headline(record),
        "best": _best(record),
        "goals": goals(record),
        "steady": tables.steady(record, (40, 80, 160, 320)),
        "capacity": _capacity(record),
        "joins": tables.joins(record),
        "memory": tables.memory(record),
        "traffic": tables.traffic(record),
        "plenary": _plenary(record),
        "soak": _soak(record),
        "board": browser_tables.board(record),
        "waits": browser_tables.waits(record),
        "weight": browser_tables.weight(record),
    }


def _best(record: Record) -> str:
    best = tables.best_peer(record)
    own = value(record.of("steady", "minga", tables.AT), "cpu")
    if not best or own is None:
        return ""
    return f"The best peer is {title(best[0])} with {best[1]:.3f}; Minga takes {own / best[1]:.2f} of that."


def _capacity(record: Record) -> str:
    rows = [
        [
            title(name),
            str(rung["members"]),
            f"{rung['seen']['p50']:.0f} / {rung['seen']['p99']:.0f}",
            f"{rung['core']:.0%}",
            f"{rung['generator']:.0%}",
            tables.lateness([rung]),
            str(rung["missed"]),
        ]
        for name in ORDER
        for run in record.of("capacity", name)
        for rung in run["rungs"]
    ]
    head = ["server", "members", "seen p50 / p99, ms", "core", "generator", "late p99, ms", "missed"]
    return table(head, rows)


def _plenary(record: Record) -> str:
    runs = record.of("plenary", "minga")
    if not runs:
        return "Not measured."
    everyone, each = (f"{show(value(runs, who, 'p50'))}" for who in ("everyone", "each"))
    return (
        f"{runs[0]['people']} people in one channel. Everyone has the slide after {everyone} ms (median; "
        f"slowest {show(value(runs, 'everyone', 'most'))} ms), half of them after {each} ms. "
        f"The server uses {show(value(runs, 'core'), '.0%')} of its core and sends "
        f"{show(value(runs, 'frames'), ',.0f')} frames a second; the generator uses "
        f"{show(value(runs, 'generator'), '.0%')}. Coming in, forty at a time, took "
        f"{show(value(runs, 'joined'), '.1f')} s for all."
    )


def _soak(record: Record) -> str:
    runs = record.of("soak", "minga")
    if not runs:
        return "Not measured."
    run = runs[-1]
    return (
        f"{run['edits']:,} edits in {run['seconds']:.0f} s, as many as in {run['sessions']:.1f} sessions. "
        f"Memory after half of them {run['memory'][len(run['memory']) // 2] / 2**20:.0f} MiB, "
        f"at the end {run['memory'][-1] / 2**20:.0f} MiB ({run['grown'] / 2**20:+.1f} MiB, "
        f"{run['slope']:.0f} bytes an edit)."
    )


def _measured(record: Record) -> str:
    about = [(key, run["about"]) for key, runs in record.runs.items() for run in runs]
    own = sorted({each["commit"] for key, each in about if "/minga" in key})
    times = sorted(each["at"] for _, each in about)
    loads = sorted(each["load"] for _, each in about)
    return (
        f"Minga at {', '.join(own) or 'no commit'}; from {times[0]} to {times[-1]} UTC; one-minute load of "
        f"the machine after each measurement: median {loads[len(loads) // 2]}, most {loads[-1]}. "
        f"{_extent(record)}"
        if about
        else "Nothing was measured."
    )


def _shared(record: Record) -> str:
    """A warning, if more was wanted of the machine than the server's core and the generator's."""
    loads = [run["about"]["load"] for runs in record.runs.values() for run in runs]
    return SHARED if loads and median(loads) > OWN_LOAD else ""


def _extent(record: Record) -> str:
    runs = record.of("steady", "minga", tables.AT)
    return f"Steady work: {len(runs)} repeats of {runs[0]['seconds']:.0f} s." if runs else ""


def _versions() -> list[str]:
    wanted = json.loads((PEERS / "package.json").read_text())["dependencies"]
    locked = (PEERS / "requirements.lock").read_text()
    python = [line.split(" ")[0] for line in locked.splitlines() if line.startswith(PYTHON_PEERS)]
    own = [f"{name} {version(name)} (Minga)" for name in ("uvicorn", "uvloop", "websockets", "pycrdt")]
    return (
        [f"{name} {number}" for name, number in wanted.items()]
        + [package.replace("==", " ") for package in python]
        + own
    )
