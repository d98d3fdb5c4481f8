"""Bring together what a session's outputs are made from: its plan, and its channels as the log has them."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass

from sqlmodel import Session as Unit

from app.engine.events import Facts
from app.engine.ports import EventLog
from app.engine.roles import SERVER
from app.engine.rules import Context, Rules
from app.engine.state import State
from app.live.names import ChannelName
from app.live.replay import replay
from app.sessions.plan import fiche_of, guide_of
from app.sessions.queries import get_session
from app.sessions.tables import Session
from app.summary.binding import Material
from app.summary.draft import draft
from app.summary.records import SUMMARY, Summary
from app.summary.rules import put_draft


@dataclass(frozen=True)
class Sources:
    """Where sessions are kept: `read` begins a unit that only reads, `rules` by kind of channel."""

    read: Callable[[], AbstractContextManager[Unit]]
    log: EventLog
    rules: Mapping[str, Rules]

    async def states(self, session_id: str) -> tuple[State, dict[str, State]]:
        """The stage, and each board by its room's id."""
        names = [ChannelName.parse(name) for name in await self.channels(session_id)]
        states = {name: (await replay(self.log, str(name), self.rules[name.kind])).state for name in names}
        stage = states.pop(ChannelName("stage", session_id), State(self.rules["stage"].records))
        return stage, {name.room: state for name, state in states.items()}

    async def channels(self, session_id: str) -> list[str]:
        """The names of a session's channels that have been used."""
        stage = ChannelName("stage", session_id)
        used = [str(stage)] if await self.log.last(str(stage)) else []
        return used + await self.log.channels(f"board:{session_id}:")

    async def material(self, session_id: str, now: int) -> Material:
        """What a book is made from; when nobody has drafted the summary yet, with a draft as of `now` (ms).

        Raises:
            Refusal: `session-unknown`.
        """
        session = await asyncio.to_thread(self.session, session_id)
        stage, boards = await self.states(session_id)
        if stage.find(Summary, SUMMARY) is None:
            stage = _drafted(stage, boards, now)
        return Material(fiche_of(session), guide_of(session), stage, boards)

    def session(self, session_id: str) -> Session:
        """
        Raises:
            Refusal: `session-unknown`.
        """
        with self.read() as unit:
            return get_session(unit, session_id)


def _drafted(stage: State, boards: Mapping[str, State], now: int) -> State:
    facts: Facts = put_draft(draft(stage, boards, now), Context(stage, SERVER, now, seed=0))
    copy = stage.copy()
    copy.apply(facts)
    return copy
