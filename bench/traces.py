"""What a Chromium trace says about frames: how long the threads worked for each, whatever the clock says."""

import json
from collections import Counter
from typing import Any, Final

CATEGORIES: Final = ("cc", "viz", "devtools.timeline")
PAGE_FRAME: Final = "ProxyMain::BeginMainFrame"
"""All that the page's main thread does for a frame: scripts, style, layout, paint, hand-over."""
DRAWN: Final = "DirectRenderer::DrawFrame"
"""The compositor puts the layers together into the picture."""
SCRIPTED: Final = "FireAnimationFrame"

Event = dict[str, Any]


def frames(trace: bytes) -> tuple[list[float], list[float]]:
    """Milliseconds of each frame on the main thread of the page that moved, and in the compositor."""
    events: list[Event] = json.loads(trace)["traceEvents"]
    page = _moving_page(events)
    return (
        [_length(event) for event in _lasting(events, PAGE_FRAME) if event["pid"] == page],
        [_length(event) for event in _lasting(events, DRAWN)],
    )


def _moving_page(events: list[Event]) -> int | None:
    scripted = Counter(event["pid"] for event in events if event["name"] == SCRIPTED)
    return scripted.most_common(1)[0][0] if scripted else None


def _lasting(events: list[Event], name: str) -> list[Event]:
    """Others of that name only point from one thread to another."""
    return [event for event in events if event["name"] == name and "dur" in event]


def _length(event: Event) -> float:
    return float(event["dur"]) / 1000
