"""A database of its own for each test, with a log, and a session whose rooms have worked."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.blocks.library import guide
from app.house import House
from app.sessions.fiche import read_fiche
from app.sessions.plan import create_session
from app.settings import Settings
from tests.rooms.play import BoardPlay
from tests.sessions.play import StagePlay

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
FICHE = b"Title of the session 1.2.3: A day for the market\n\nDate: 01/06/2026\nTime: 10:00 - 11:30 (UTC-3)\n"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    opened = House.open(Settings(data=tmp_path / "one"))
    yield opened
    await opened.close()


@pytest.fixture
async def session_id(house: House) -> str:
    with house.database.unit() as unit:
        plan = create_session(unit, read_fiche(FICHE, "f.txt"), guide("sse"), house.links, NOW)
    stage, board, practice = StagePlay(), BoardPlay(), BoardPlay()
    stage.arrive("ana")
    stage.lead("session.start")
    stage.lead("rooms.open")
    board.add("ana", "n1", "Agua para todas 💧", zone="stand")
    board.do("ana", "vote.cast", note="n1")
    board.do("ana", "vote.cast", note="n1")
    board.add("ana", "n2", "¿Y la feria?", zone="works")
    practice.add("ana", "n3", "Nur ein Versuch", zone="stand")
    played = {"stage": stage.events, "board:room-1": board.events, "board:practice": practice.events}
    for name, events in played.items():
        kind, _, room = name.partition(":")
        channel = f"{kind}:{plan.session_id}" + (f":{room}" if room else "")
        await house.log.append(channel, events)
    return plan.session_id
