"""Guiding questions on boards that were laid out before boards had any."""

import asyncio
from contextlib import nullcontext
from typing import Any

from app.blocks.guide import Block
from app.engine.channel import Channel
from app.engine.refusals import Refusal
from app.engine.roles import SERVER
from app.live.names import ChannelName
from app.rooms.access import PRACTICE
from app.rooms.door import BoardDoor
from app.rooms.outcome import Answer
from app.rooms.rules import RULES
from tests.play import Play
from tests.rooms.play import TITLE, ZONES, done
from tests.sessions.play import StagePlay


class Door(BoardDoor):
    def __init__(self) -> None:
        super().__init__(nullcontext)  # type: ignore[arg-type]

    def _block(self, session_id: str, block: str) -> Block:
        return Block.model_construct(id=block, questions=(TITLE, TITLE))  # type: ignore[arg-type, call-arg]


def old_board(room: str) -> Play:
    play = Play(Channel.empty(f"board:S:{room}", RULES), now=0, tick=1)
    assert done(play.do(SERVER, "board.setup", room=room, block="legal", zones=ZONES))
    return play


def lacking(play: Play) -> list[tuple[str, Any]]:
    name = ChannelName.parse(play.channel.name)
    stage = StagePlay().channel.state
    return list(asyncio.run(Door().complete(name, stage, play.channel.state)))


def test_an_old_board_is_asked_the_questions_of_its_block_once() -> None:
    play = old_board("room-1")
    ((kind, args),) = lacking(play)
    assert done(play.do(SERVER, kind, **args))
    assert [one.id for one in play.channel.state.of(Answer)] == ["answer.1", "answer.2"]
    assert set(play.channel.state.texts) >= {"answer.1", "answer.2"}
    assert lacking(play) == []
    assert play.do(SERVER, kind, **args) == Refusal("id-taken")
    assert play.do("ana", kind, **args) == Refusal("not-allowed")


def test_the_practice_board_has_a_question_to_try_out() -> None:
    ((_, args),) = lacking(old_board(PRACTICE))
    assert len(args["questions"]) == 1


def test_a_board_whose_room_is_gone_stays_as_it_is() -> None:
    assert lacking(old_board("no-room")) == []
