"""A board's past, read from its log: what happened, as one may know it, and how it stood at a moment."""

from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal

from app.engine.channel import Channel
from app.engine.events import Event
from app.engine.roles import GUIDES, SERVER, Role, Viewer
from app.engine.rules import Rules
from app.engine.state import State
from app.engine.views import same_for_all, view_of_event
from app.rooms.rewinding import RESTORED

PAGE: Final = 500
"""Events in one answer: some 100 KB, of which a time line shows the first at once."""

Who = Literal["you", "leader", "other", "server"]


def told(
    events: Iterable[Event], name: str, rules: Rules, viewer: Viewer, roles: Mapping[str, Role], after: int
) -> list[dict[str, Any]]:
    """The events after `after`, a page of them, as `viewer` may know them: what was hidden then stays hidden.

    `who`: the viewer, who leads, somebody else, or the server; never a name, as notes may have no author. Who
    leads is somebody else too where something is not for everyone: a vote, a note without author.
    """
    channel = Channel.empty(name, rules)
    result: list[dict[str, Any]] = []
    for event in events:
        (applied,) = channel.follow([event])
        if event.seq <= after:
            continue
        facts = view_of_event(event, applied.touched, viewer).model_dump(mode="json")
        who = _who(event.by, viewer, roles if same_for_all(applied.touched) else {})
        result.append({"seq": event.seq, "at": event.at, "who": who, **facts})
        if len(result) == PAGE:
            break
    return result


def moment(events: Iterable[Event], name: str, rules: Rules) -> dict[str, Any]:
    """How the board stood after `events`: the arguments of `board.rewind`."""
    channel = Channel.empty(name, rules)
    channel.follow(events)
    return described(channel.state)


def described(state: State) -> dict[str, Any]:
    things = [record for record in state.records.values() if isinstance(record, RESTORED)]
    words = {thing.id: list(state.texts[thing.id].pieces) for thing in things if thing.id in state.texts}
    return {"things": [thing.fields() for thing in things], "words": words}


def _who(by: str, viewer: Viewer, roles: Mapping[str, Role]) -> Who:
    if by == viewer.person:
        return "you"
    if by == SERVER.person:
        return "server"
    return "leader" if roles.get(by) in GUIDES else "other"
