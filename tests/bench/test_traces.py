"""Chromium's traces, as short as they can be."""

import json
from typing import Any

from bench.traces import BEGUN, DRAWN, FROM, PAGE_FRAME, TO, frames

PAGE, OTHER, COMPOSITOR = 1, 2, 3


def event(name: str, pid: int, ts: int, **more: Any) -> dict[str, Any]:
    return {"name": name, "pid": pid, "tid": 1, "ts": ts, **more}


def begun(number: int, at: int) -> dict[str, Any]:
    return event(BEGUN, PAGE, at + 1, args={"args": {"sequence_number": number, "frame_time_us": at}})


def frame(number: int, ts: int, worked: int, pid: int = PAGE) -> dict[str, Any]:
    return event(PAGE_FRAME, pid, ts, dur=2 * worked, tdur=worked, args={"begin_frame_id": number})


def test_frames_of_the_page_that_moves_count_while_it_moves_by_the_displays_own_time() -> None:
    events = [
        begun(6, 0),
        frame(6, 100, 90_000),
        begun(7, 16_666),
        event(FROM, PAGE, 20_000),
        event(PAGE_FRAME, PAGE, 21_000),
        begun(9, 49_998),
        frame(9, 55_000, 6000),  # traces are in no order
        frame(7, 22_000, 5000),
        frame(8, 40_000, 80_000, OTHER),
        event(DRAWN, COMPOSITOR, 41_000, dur=9000, tdur=2500),
        begun(10, 66_664),
        frame(10, 70_000, 7000),
        event(TO, PAGE, 80_000),
        frame(11, 90_000, 90_000),
    ]
    found = frames(json.dumps({"traceEvents": events}).encode())
    assert found.between == [33.332, 16.666]
    assert found.page == [5.0, 6.0, 7.0]
    assert found.picture == [2.5]
