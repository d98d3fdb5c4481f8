"""What the live layer looks up before somebody puts a note aside: rules of the stage see no board."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from pydantic import ValidationError

from app.engine.refusals import Refusal
from app.engine.roles import Viewer
from app.engine.state import State
from app.live.again import wait_before_again
from app.live.names import ChannelName
from app.rooms.records import Note
from app.rooms.sharing import Park

Seen = Callable[[Viewer, ChannelName], Awaitable[State]]
"""The present state of a channel that the viewer may enter; raises Refusal."""


class LotDoor:
    def __init__(self, seen: Seen) -> None:
        self._seen = seen

    async def check(self, viewer: Viewer, name: ChannelName, args: Mapping[str, Any]) -> Mapping[str, Any]:
        """Without the note, if it is not on that room's board or the person may not read it: the thought is
        what matters, and a note may be gone by the time it arrives.

        Raises:
            Refusal: `data-unavailable`.
        """
        try:
            wanted = Park.model_validate(args)
        except ValidationError:
            return args  # the rule says what is wrong with them
        if wanted.note is None or await self._may_name(viewer, name.session, wanted):
            return args
        return {**args, "note": None}

    async def _may_name(self, viewer: Viewer, session: str, wanted: Park) -> bool:
        if wanted.room is None or wanted.note is None:
            return False
        try:
            board = await self._seen(viewer, ChannelName("board", session, wanted.room))
        except Refusal as refusal:
            if wait_before_again(refusal) is not None:
                raise
            return False
        note = board.find(Note, wanted.note)
        return note is not None and (not note.hidden or note.author == viewer.person)
