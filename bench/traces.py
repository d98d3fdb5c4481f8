"""What a Chromium trace says about frames: when each was due, and how long the threads worked for it.

Pages are told the time of a frame in tenths of a millisecond, give or take one: of frames that are 16.666 ms
apart some look 16.8 ms apart. The trace has microseconds.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

CATEGORIES: Final = ("cc", "viz", "devtools.timeline", "blink.user_timing")
BEGUN: Final = "Scheduler::BeginImplFrame"
"""A beat of the display reaches the page: `sequence_number`, `frame_time_us`."""
PAGE_FRAME: Final = "ProxyMain::BeginMainFrame"
"""All that the page's main thread does for a frame: scripts, style, layout, paint, hand-over."""
DRAWN: Final = "DirectRenderer::DrawFrame"
"""The compositor puts the layers together into the picture."""
FROM: Final = "moves"
TO: Final = "rests"
"""Marks (`performance.mark`) of the page around what is measured."""

Event = dict[str, Any]


@dataclass(frozen=True)
class Frames:
    """Milliseconds.

    `between`: from one frame of the page to its next, as the display counts; `page`, `picture`: processor
    time of the main thread for each, and of the compositor.
    """

    between: list[float]
    page: list[float]
    picture: list[float]


def frames(trace: bytes) -> Frames:
    """Those between the two marks."""
    events: list[Event] = json.loads(trace)["traceEvents"]
    begin, end = _mark(events, FROM), _mark(events, TO)
    during = [event for event in events if begin["ts"] <= event["ts"] <= end["ts"]]
    own = [event for event in during if event["pid"] == begin["pid"]]
    on_page = _lasting(own, PAGE_FRAME)
    return Frames(
        _between(events, begin["pid"], on_page),
        [_worked(event) for event in on_page],
        [_worked(event) for event in _lasting(during, DRAWN)],
    )


def _mark(events: Iterable[Event], name: str) -> Event:
    return next(event for event in events if event["name"] == name)


def _between(events: Iterable[Event], page: int, on_page: Iterable[Event]) -> list[float]:
    """A beat may reach the page before the first mark, for whose frame it comes."""
    beats = [event["args"]["args"] for event in events if event["name"] == BEGUN and event["pid"] == page]
    due = {beat["sequence_number"]: beat["frame_time_us"] for beat in beats}
    times = [due[event["args"]["begin_frame_id"]] for event in on_page]
    return [(later - earlier) / 1000 for earlier, later in pairwise(times)]


def _lasting(events: Iterable[Event], name: str) -> list[Event]:
    """In their order. Others of that name only point from one thread to another."""
    return sorted((event for event in events if event["name"] == name and "dur" in event), key=_begin)


def _begin(event: Event) -> int:
    return int(event["ts"])


def _worked(event: Event) -> float:
    return float(event["tdur"]) / 1000
