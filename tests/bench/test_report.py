"""Tables are made of what was recorded, and say so where nothing was."""

import json
from pathlib import Path
from typing import Any

import pytest

from bench import report, tables
from bench.goals import goals
from bench.percentiles import Spread
from bench.record import Record
from bench.scenarios.capacity import carried
from bench.scenarios.steady import Steady
from bench.servers.catalogue import SERVERS

NOTHING = Spread(0, 0, 0, 0, 0)


def steady(
    server: str = "minga", members: int = 320, cpu: float = 0.1, p99: float = 20, missed: int = 0
) -> Steady:
    seen = Spread(5, 10, p99, p99, 100)
    return Steady(
        server, members, 15, cpu, 0.5, seen, NOTHING, NOTHING, 1000, 2000, 300, 2**27, 0.2, missed, 0, 0
    )


@pytest.fixture
def record(tmp_path: Path) -> Record:
    found = Record(tmp_path / "results/figures.json")
    found.keep("steady/minga/320", [steady(cpu=cost) for cost in (0.02, 0.04, 0.03)])
    found.keep("steady/y-websocket/320", [steady("y-websocket", cpu=0.12)])
    found.keep("steady/tldraw/320", [steady("tldraw", cpu=0.05, missed=3)])
    return found


def test_what_was_recorded_is_read_again(record: Record) -> None:
    assert Record.load(record.file).runs == record.runs
    assert json.loads(record.file.read_text("utf-8"))["steady/minga/320"][0]["seen"]["p99"] == 20


def test_medians_and_ranges(record: Record) -> None:
    assert tables.value(record.of("steady", "minga", 320), "cpu") == 0.03
    assert "0.030 (0.020 to 0.040) | 0.25" in tables.headline(record)


def test_the_best_peer_has_missed_nothing(record: Record) -> None:
    assert tables.best_peer(record) == ("y-websocket", 0.12)


def test_goals_say_what_was_reached_and_what_was_not_measured(record: Record) -> None:
    lines = goals(record).splitlines()
    assert "| cheaper than the best peer | at least 4 times | 4.0 times | yes |" in lines
    assert any(
        line.startswith("| CPU a member-minute") and line.endswith("0.030 s | yes |") for line in lines
    )
    assert any(line.startswith("| a connection") and "not measured" in line for line in lines)


def test_every_server_has_a_row(record: Record) -> None:
    rows = tables.headline(record)
    assert all(SERVERS[name].title in rows for name in SERVERS)


def test_the_report_leaves_no_gap(record: Record, tmp_path: Path) -> None:
    text = report.write_report(record, tmp_path / "RESULTS.md").read_text("utf-8")
    assert "{{" not in text
    assert "| **Minga** | 320 | 0.0300 |" in text


def test_carried_ends_at_the_first_step_that_is_late() -> None:
    rungs = [
        steady(members=members, p99=p99) for members, p99 in ((40, 10), (80, 150), (160, 90), (320, 250))
    ]
    assert carried(rungs) == {100: 40, 200: 160}


def test_carried_counts_no_step_with_missed_edits() -> None:
    rungs = [steady(members=40), steady(members=80, missed=1)]
    assert carried(rungs) == {100: 40, 200: 40}


@pytest.mark.parametrize("name", ["minga", "y-websocket"])
def test_the_quick_table_compares_with_minga(name: str) -> None:
    runs: dict[str, Any] = {
        "minga": [{"cpu": 0.03, "seen": {"p50": 1, "p99": 9}, "generator": 0.2}],
        "y-websocket": [{"cpu": 0.12, "seen": {"p50": 1, "p99": 9}, "generator": 0.2}],
    }
    times = {"minga": "1.00", "y-websocket": "4.00"}[name]
    assert f"| {name} | {runs[name][0]['cpu']:.4f} | {times} |" in report.quick_table(runs)
