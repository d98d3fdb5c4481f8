"""From the plan to a board: its zones, laid out when somebody first comes in."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager

from sqlmodel import Session as Unit

from app.blocks.guide import Block, Localized
from app.blocks.guide import Zone as GuideZone
from app.engine.refusals import Refusal
from app.engine.roles import Grant, Viewer
from app.engine.state import State
from app.live.kinds import First
from app.live.names import ChannelName
from app.locales import LANGUAGES, say
from app.rooms.access import PRACTICE, enter_board
from app.rooms.outcome import Answer
from app.rooms.setup import AskQuestions, PlannedZone, SetUp
from app.sessions.door import readable_data
from app.sessions.plan import guide_of
from app.sessions.queries import find_session
from app.sessions.records import Room


class BoardDoor:
    """What the live layer asks of rooms. `read` begins a unit of work that only reads."""

    def __init__(self, read: Callable[[], AbstractContextManager[Unit]]) -> None:
        self._read = read

    async def begin(self, name: ChannelName, parent: State | None) -> list[First]:
        """
        Raises:
            Refusal: `no-such-room`, `data-unavailable`.
        """
        if name.room == PRACTICE:
            return [_set_up(PRACTICE, "", [_practice_zone()], [_practice_question()])]
        room = parent.find(Room, name.room) if parent else None
        if room is None:
            raise Refusal("no-such-room")
        block = await asyncio.to_thread(self._block, name.session, room.block)
        zones = [_planned(zone) for zone in block.zones]
        return [_set_up(room.id, room.block, zones, list(block.questions))]

    async def complete(self, name: ChannelName, parent: State | None, board: State) -> list[First]:
        """The guiding questions, for a board that was laid out before boards had any.

        Raises:
            Refusal: `data-unavailable`.
        """
        if next(iter(board.of(Answer)), None) is not None:
            return []
        room = parent.find(Room, name.room) if parent else None
        if name.room == PRACTICE:
            questions = [_practice_question()]
        elif room is not None:
            questions = list((await asyncio.to_thread(self._block, name.session, room.block)).questions)
        else:
            return []
        return [(AskQuestions.kind, {"questions": questions})] if questions else []

    def _block(self, session_id: str, block: str) -> Block:
        with readable_data(), self._read() as unit:
            session = find_session(unit, session_id)
            if session is None:
                raise Refusal("no-such-channel")
            return guide_of(session).block(block)


def enter(viewer: Viewer, name: ChannelName, stage: State) -> Grant:
    """
    Raises:
        Refusal: see `enter_board`.
    """
    return enter_board(viewer, name.room, stage)


def _set_up(room: str, block: str, zones: list[PlannedZone], questions: list[Localized]) -> First:
    planned = SetUp(room=room, block=block, zones=zones, questions=questions)
    return SetUp.kind, planned.model_dump(mode="json")


def _planned(zone: GuideZone) -> PlannedZone:
    return PlannedZone(id=zone.id, title=zone.title, hint=zone.hint)


def _practice_zone() -> PlannedZone:
    title: Localized = {lang: say(lang, "practice-zone") for lang in LANGUAGES}
    hint: Localized = {lang: say(lang, "practice-zone-hint") for lang in LANGUAGES}
    return PlannedZone(id="practice", title=title, hint=hint)


def _practice_question() -> Localized:
    return {lang: say(lang, "practice-question") for lang in LANGUAGES}
