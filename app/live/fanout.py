"""Who is told what of a batch of events: one frame for everyone wherever nothing in it is hidden."""

from collections.abc import Iterator, Sequence

from app.engine.channel import Applied
from app.engine.events import Facts
from app.engine.roles import Viewer
from app.engine.state import State
from app.engine.views import same_for_all, view_of_event
from app.live import frames
from app.live.frame import Frame
from app.live.member import Listener


def tell(
    channel: str, applied: Sequence[Applied], after: State, listeners: Sequence[Listener]
) -> Iterator[tuple[Listener, Frame]]:
    """Each listener with their frame; `after` is the state that all of `applied` led to."""
    if all(same_for_all(one.touched) for one in applied):
        shared = frames.events(channel, [(one.event.seq, one.event) for one in applied], applied[-1].event.at)
        yield from ((listener, shared) for listener in listeners)
        return
    known: dict[Viewer, Frame] = {}
    for listener in listeners:
        frame = known.get(listener.viewer)
        if frame is None:
            frame = known[listener.viewer] = _frame_for(channel, applied, after, listener.viewer)
        yield listener, frame


def _frame_for(channel: str, applied: Sequence[Applied], after: State, viewer: Viewer) -> Frame:
    told: list[tuple[int, Facts]] = [
        (one.event.seq, view_of_event(one.event, one.touched, viewer)) for one in applied
    ]
    return frames.events(channel, told, applied[-1].event.at)
