"""What Minga set out to reach, beside what was measured."""

from dataclasses import dataclass
from typing import Final

from bench.record import Record
from bench.tables import AT, best_peer, show, table, value


@dataclass(frozen=True)
class Goal:
    """The figure at `path` of a key's runs is at most `bound` (`at_least`: at least); shown in `unit`s."""

    what: str
    key: str
    path: tuple[str, ...]
    bound: float
    unit: str
    scale: float = 1.0
    at_least: bool = False
    form: str = ".0f"


GOALS: Final = (
    Goal(f"CPU a member-minute at {AT}", f"steady/minga/{AT}", ("cpu",), 0.035, " s", form=".3f"),
    Goal(f"edit seen at {AT}, p99", f"steady/minga/{AT}", ("seen", "p99"), 30, " ms"),
    Goal(
        "members on one core, p99 within 100 ms",
        "capacity/minga",
        ("carried", "100"),
        2000,
        "",
        at_least=True,
    ),
    Goal("slide with everyone in a plenary of 1,000", "plenary/minga", ("everyone", "most"), 300, " ms"),
    Goal("CPU of a join with 500 notes", "joining/minga", ("cpu",), 5, " ms", form=".1f"),
    Goal("join on the wire", "joining/minga", ("wire",), 40_000, " KB", 1000),
    Goal("160 joins within a second, p99", "joining/minga", ("storm", "p99"), 1000, " ms"),
    Goal("others' edits meanwhile, p99", "joining/minga", ("during", "p99"), 200, " ms"),
    Goal("a room of 20 with 100 notes", "memory/minga", ("room",), 1e6, " MB", 1e6, form=".2f"),
    Goal("a connection", "memory/minga", ("connection",), 60_000, " KB", 1000),
    Goal(
        "traffic to a participant, busy room", "steady/minga/40", ("down",), 3000, " KB/s", 1000, form=".2f"
    ),
    Goal("traffic to a participant, quiet room", "quiet/minga", ("down",), 200, " KB/s", 1000, form=".2f"),
    Goal(
        "panning a full board, CPU throttled, p95", "board/minga", ("between", "p95"), 16.7, " ms", form=".2f"
    ),
    Goal(
        "page to writing at 400 kbit/s, 400 ms",
        "emulated/minga",
        ("direct", "p50"),
        5000,
        " s",
        1000,
        form=".1f",
    ),
    Goal(
        "link to writing, typing in no time",
        "emulated/minga",
        ("at_once", "p50"),
        5000,
        " s",
        1000,
        form=".1f",
    ),
    Goal("a session of two and a half hours", "weight/minga", ("session",), 15e6, " MB", 1e6, form=".1f"),
)


def goals(record: Record) -> str:
    rows = [_row(goal, record) for goal in GOALS]
    return table(["goal", "bound", "measured", "reached"], [*_ratio(record), *rows, *_growth(record)])


def _row(goal: Goal, record: Record) -> list[str]:
    found = value(record.runs.get(goal.key, []), *goal.path)
    bound = (
        f"{'at least' if goal.at_least else 'at most'} {show(goal.bound, goal.form, goal.scale)}{goal.unit}"
    )
    if found is None:
        return [goal.what, bound, "not measured", ""]
    reached = found >= goal.bound if goal.at_least else found <= goal.bound
    return [goal.what, bound, f"{show(found, goal.form, goal.scale)}{goal.unit}", "yes" if reached else "no"]


def _ratio(record: Record) -> list[list[str]]:
    best, own = best_peer(record), value(record.of("steady", "minga", AT), "cpu")
    if not best or not own:
        return []
    times = best[1] / own
    return [
        [
            "cheaper than the best peer",
            "at least 4 times",
            f"{times:.1f} times",
            "yes" if times >= 4 else "no",
        ]
    ]


def _growth(record: Record) -> list[list[str]]:
    """No worse than linear: a member costs no more among many than among few."""
    rungs = [rung for run in record.of("capacity", "minga")[-1:] for rung in run["rungs"]]
    if len(rungs) < 2:
        return []
    few, many = rungs[0], rungs[-1]
    times = many["cpu"] / few["cpu"]
    what = f"a member at {many['members']:,} against one at {few['members']}"
    return [[what, "costs at most as much", f"{times:.2f} of it", "yes" if times <= 1 else "no"]]
