"""Tables of what was measured in a browser."""

from typing import Final

from bench.record import Record, Run
from bench.tables import NOTHING, show, table, value

LINES: Final = {"emulated": "emulated by the browser", "narrowed": "opening connections held up too"}
MB: Final = 1e6


def board(record: Record) -> str:
    head = [
        "1,000 notes, 300 strokes",
        "zoom",
        "between frames p50 / p95 / p99, ms",
        "late",
        "main thread p50 / p95 / p99, CPU ms",
        "picture p95, CPU ms",
    ]
    return table(head, [_way(run) for run in record.of("board", "minga")])


def _way(run: Run) -> list[str]:
    between, page = (_spread(run[name]) for name in ("between", "page"))
    return [run["way"], run["zoom"], between, f"{run['late']:.1%}", page, f"{run['picture']['p95']:.1f}"]


def _spread(found: dict[str, float]) -> str:
    return " / ".join(f"{found[share]:.1f}" for share in ("p50", "p95", "p99"))


def waits(record: Record) -> str:
    ways = ("link to form", "*Join* to writing", "both", "no pause", "page to writing")
    head = ["400 kbit/s, 400 ms", *(f"{way}, s" for way in ways)]
    return table(head, [_waits(name, record.of(name, "minga")) for name in LINES])


def _waits(name: str, runs: list[Run]) -> list[str]:
    form, board, at_once, direct = (
        value(runs, wait, "p50") for wait in ("form", "board", "at_once", "direct")
    )
    both = form + board if form is not None and board is not None else None
    return [LINES[name], *(show(wait, ".1f", 1000) for wait in (form, board, both, at_once, direct))]


def weight(record: Record) -> str:
    runs = record.of("weight", "minga")
    minutes = [minute for run in runs for minute in run["minutes"]]
    a_minute = f"{min(minutes) / MB:.3f} to {max(minutes) / MB:.3f}" if minutes else NOTHING
    head = ["a participant beside 19 bots", "MB"]
    rows = [
        ["coming in, all files", show(value(runs, "first"), ".2f", MB)],
        ["a minute in a room", a_minute],
        ["two and a half hours, all of them in rooms", show(value(runs, "session"), ".1f", MB)],
    ]
    return table(head, rows)
