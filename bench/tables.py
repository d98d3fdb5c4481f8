"""Markdown tables from recorded runs. Medians of repeats everywhere."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from bench.percentiles import middle
from bench.record import Record, Run
from bench.scenarios.steady import LATE, SATURATED
from bench.servers.catalogue import FLOORS, PEERS, SERVERS

NOTHING: Final = "–"
AT: Final = 320
"""Members at which servers are compared."""
ORDER: Final = ("minga", *PEERS, *FLOORS)
Row = Sequence[str]


def table(head: Row, rows: Iterable[Row]) -> str:
    """The first column is text, the others are numbers."""
    lines = [head, ["---", *["--:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def title(server: str) -> str:
    name = SERVERS[server].title
    return f"**{name}**" if server == "minga" else f"*{name}*" if server in FLOORS else name


def value(runs: Iterable[Run], *path: str) -> float | None:
    """The median of a figure, found by its path: `value(runs, "seen", "p99")`."""
    return middle(_follow(run, path) for run in runs)


def show(number: float | None, form: str = ".0f", scale: float = 1.0) -> str:
    return NOTHING if number is None else format(number / scale, form)


def best_peer(record: Record, members: int = AT) -> tuple[str, float] | None:
    """The peer with the least CPU a member-minute. One that missed edits does not count."""
    costs = [
        (name, cost)
        for name in PEERS
        if (runs := record.of("steady", name, members))
        and not value(runs, "missed")
        and (cost := value(runs, "cpu")) is not None
    ]
    return min(costs, key=lambda pair: pair[1]) if costs else None


def headline(record: Record) -> str:
    head = [
        "server",
        f"CPU s per member-minute at {AT}",
        "of the best peer",
        "edit seen p99 there",
        "members on one core, p99 within 100 / 200 ms",
        "kept after kill -9 at 0 / 300 / 3000 ms",
    ]
    return table(head, [_headline_row(record, name) for name in ORDER])


def _headline_row(record: Record, name: str) -> Row:
    runs, best = record.of("steady", name, AT), best_peer(record)
    cost = value(runs, "cpu")
    share = cost / best[1] if cost is not None and best else None
    return [
        title(name),
        _with_range(runs, "cpu"),
        show(share, ".2f"),
        f"{show(value(runs, 'seen', 'p99'))} ms{_missed(runs)}" if runs else NOTHING,
        carried(record, name),
        kept(record, name),
    ]


def _missed(runs: Sequence[Run]) -> str:
    missed = value(runs, "missed")
    return f", {missed:.0f} edits missed" if missed else ""


def carried(record: Record, name: str) -> str:
    runs = record.of("capacity", name)
    if not runs:
        return NOTHING
    run = runs[-1]
    above = {"ladder": " (no limit met)", "generator": " (generator's limit)", "server": ""}[run["bounded"]]
    return f"{run['carried']['100']} / {run['carried']['200']}{above}"


def kept(record: Record, name: str) -> str:
    runs = record.of("killed", name)
    if not runs or runs[-1]["kept"] is None:
        return NOTHING
    tries = runs[-1]["tries"]
    words = {tries: "all", 0: "none"}
    return " / ".join(words.get(count, f"{count} of {tries}") for count in runs[-1]["kept"].values())


def steady(record: Record, members: Iterable[int]) -> str:
    head = [
        "server",
        "members",
        "CPU s per member-minute",
        "core",
        "seen p50 / p95 / p99, ms",
        "acked p50 / p99, ms",
        "frames/s",
        "down, B/s",
        "up, B/s",
        "generator",
        "late p99, ms",
    ]
    rows = [
        _steady_row(name, count, runs)
        for name in ORDER
        for count in members
        if (runs := record.of("steady", name, count))
    ]
    return table(head, rows)


def _steady_row(name: str, members: int, runs: Sequence[Run]) -> Row:
    seen = " / ".join(show(value(runs, "seen", p), ".1f") for p in ("p50", "p95", "p99"))
    acked = " / ".join(show(value(runs, "acked", p), ".1f") for p in ("p50", "p99"))
    return [
        title(name),
        str(members),
        show(value(runs, "cpu"), ".4f"),
        show(value(runs, "core"), ".0%"),
        seen,
        acked if value(runs, "acked", "count") else NOTHING,
        show(value(runs, "frames"), ",.0f"),
        show(value(runs, "down"), ",.0f"),
        show(value(runs, "up"), ",.0f"),
        show(value(runs, "generator"), ".0%"),
        lateness(runs),
    ]


def lateness(runs: Sequence[Run]) -> str:
    """How late the generator acted, with a mark where it may have set the figures itself."""
    late, load = value(runs, "lag", "p99") or 0.0, value(runs, "generator") or 0.0
    return f"{late:.1f}{' †' if load > SATURATED or late > LATE * 1000 else ''}"


def joins(record: Record) -> str:
    head = [
        "server",
        "CPU a join, ms",
        "on the wire, KB",
        "one, p50 ms",
        "twenty at once: the last, ms",
        "160 in a second: p50 / p99, ms",
        "others' edits meanwhile: p99, ms",
    ]
    return table(head, _rows(record, "joining", _join_row))


def _join_row(runs: Sequence[Run]) -> Row:
    return [
        show(value(runs, "cpu"), ".1f"),
        show(value(runs, "wire"), ".0f", 1000),
        show(value(runs, "one", "p50"), ".1f"),
        show(value(runs, "twenty")),
        f"{show(value(runs, 'storm', 'p50'))} / {show(value(runs, 'storm', 'p99'))}",
        show(value(runs, "during", "p99")),
    ]


def memory(record: Record) -> str:
    head = ["server", "empty, MiB", "a connection, KB", "a room of 20 with 100 notes, MB"]
    return table(
        head,
        _rows(
            record,
            "memory",
            lambda runs: [
                show(value(runs, "empty"), ".0f", 2**20),
                show(value(runs, "connection"), ".0f", 1000),
                show(value(runs, "room"), ".2f", 1e6),
            ],
        ),
    )


def traffic(record: Record) -> str:
    head = ["server", "busy: down, KB/s", "busy: up, KB/s", "quiet: down, KB/s", "quiet: up, KB/s"]
    rows = []
    for name in ORDER:
        busy, quiet = record.of("steady", name, 40), record.of("quiet", name)
        figures = [value(runs, way) for runs in (busy, quiet) for way in ("down", "up")]
        rows.append([title(name), *(show(figure, ".2f", 1000) for figure in figures)])
    return table(head, rows)


def _rows(record: Record, scenario: str, cells: Callable[[Sequence[Run]], Row]) -> list[Row]:
    return [[title(name), *cells(runs)] for name in ORDER if (runs := record.of(scenario, name))]


def _with_range(runs: Sequence[Run], figure: str) -> str:
    if not runs:
        return NOTHING
    low, high = (bound(run[figure] for run in runs) for bound in (min, max))
    return f"{show(value(runs, figure), '.3f')} ({low:.3f} to {high:.3f})"


def _follow(run: Run, path: Sequence[str]) -> float | None:
    found: Any = run
    for step in path:
        found = found[step]
    return None if found is None else float(found)
