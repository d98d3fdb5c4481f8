"""Chromium's traces, as short as they can be."""

import json

from bench.traces import DRAWN, PAGE_FRAME, SCRIPTED, frames


def event(name: str, pid: int, dur: int | None = None) -> dict[str, object]:
    return {"name": name, "pid": pid, "tid": 1} | ({"dur": dur} if dur is not None else {})


def test_only_frames_of_the_page_that_moves_count() -> None:
    events = [
        event(SCRIPTED, 1, 10),
        event(PAGE_FRAME, 1, 5000),
        event(PAGE_FRAME, 1),
        event(PAGE_FRAME, 2, 90_000),
        event(DRAWN, 3, 2500),
    ]
    assert frames(json.dumps({"traceEvents": events}).encode()) == ([5.0], [2.5])
