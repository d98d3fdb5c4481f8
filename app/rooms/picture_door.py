"""What the live layer asks before somebody puts a picture on a board: whether the session has it."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import Any

from pydantic import ValidationError
from sqlmodel import Session as Unit

from app.engine.roles import Viewer
from app.live.names import ChannelName
from app.rooms.drawing import AddPicture
from app.rooms.pictures import use
from app.sessions.door import readable_data

Begin = Callable[[], AbstractContextManager[Unit]]


class PictureDoor:
    """`begin` begins a unit of work that may write: what is put on a board is kept from then on."""

    def __init__(self, begin: Begin) -> None:
        self._begin = begin

    async def check(self, viewer: Viewer, name: ChannelName, args: Mapping[str, Any]) -> Mapping[str, Any]:
        """
        Raises:
            Refusal: `picture-unknown`, `data-unavailable`.
        """
        try:
            wanted = AddPicture.model_validate(args)
        except ValidationError:
            return args  # the rule says what is wrong with them
        with readable_data():
            await asyncio.to_thread(self._use, name.session, wanted)
        return args

    def _use(self, session_id: str, wanted: AddPicture) -> None:
        with self._begin() as unit:
            use(unit, session_id, wanted.file, (wanted.width, wanted.height))
