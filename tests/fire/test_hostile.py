"""Who means harm gets an answer, slowly; the others work on, and the server's memory stays as it was."""

import asyncio
import json
import time
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed

from app.engine import limits
from app.live.again import AGAIN
from app.main import create_app
from app.settings import Settings
from app.web.rates import Rate
from tests.fire import fuzz_frames
from tests.fire.crowd import Frame, Wire, board_of, note, seats, wires
from tests.fire.server import Ground
from tests.fire.settings import FLOOD, FUZZ
from tests.fire.strange_frames import STRANGE_FRAMES
from tests.live.house import STAGE_CHANNEL, LiveHouse

pytestmark = pytest.mark.fire

MEGABYTE = 1024 * 1024
TOLERABLE = 0.2
"""Seconds for an edit while others flood; on a machine that is busy otherwise, more by what it is slower."""

Make = Callable[[int], Frame]


@pytest.mark.timeout(120 + FUZZ // 4)
@given(STRANGE_FRAMES)
@settings(max_examples=FUZZ, suppress_health_check=list(HealthCheck))
async def test_whatever_is_sent_the_connection_and_the_channels_live_on(text: str) -> None:
    """In this process, so that a mistake comes with its traceback."""
    house = LiveHouse()
    try:
        eve, ana = await house.person("eve"), await house.person("ana")
        await eve.connection.receive(text)
        await eve.say(t="ping", n=7)
        await eve.hear_kind("pong")
        assert (await ana.join(STAGE_CHANNEL))["t"] == "joined"
    finally:
        await house.hub.close()


PIECES = st.one_of(st.binary(max_size=30), st.sampled_from(fuzz_frames.seeds()))


@given(st.lists(PIECES, max_size=5).map(b"".join), st.integers(0, 400), st.binary(max_size=3))
@settings(max_examples=FUZZ, suppress_health_check=list(HealthCheck))
def test_the_fast_lane_reads_what_the_core_reads(data: bytes, at: int, other: bytes) -> None:
    """Whole frames, several, cut ones, and with bytes that are not what they were."""
    fuzz_frames.one_input(data[:at] + other + data[at + len(other) :])


def floods(board: str) -> dict[str, Make]:
    """By what they are made of; each comes from a person of its own."""
    return {
        "operations": lambda n: {
            "t": "op",
            "ch": board,
            "id": f"hers.{n}",
            "kind": "note.add",
            "args": note(f"e{n}"),
        },
        "presence": lambda n: {
            "t": "presence",
            "ch": board,
            "kind": "cursor",
            "value": {"x": n % 99, "y": 1},
        },
        "joins": lambda n: {"t": "join", "ch": board},
        "pings": lambda n: {"t": "ping", "n": n},
        "rooms": lambda n: {"t": "join", "ch": f"board:{board.split(':')[1]}:r{n}"},
    }


async def test_floods_are_read_slowly_and_nobody_else_notices(ground: Ground) -> None:
    await ground.start()
    board = board_of(ground)
    names = [*floods(board), "Ana"]
    async with AsyncExitStack() as stack:
        *hostile, ana = await wires(stack, await seats(ground, names), ping_interval=None)
        for person in (*hostile, ana):
            await person.join(board)
        alone = await edit_seconds(ana, board, "before")
        before, began = ground.memory, time.monotonic()
        pouring = [
            asyncio.create_task(pour(eve, make))
            for eve, make in zip(hostile, floods(board).values(), strict=True)
        ]
        answers = [asyncio.create_task(listen(eve)) for eve in hostile]
        among_them = await edit_seconds(ana, board, "during")
        served = [answer_count(eve) for eve in hostile]
        most = limits.FRAMES_BURST + (time.monotonic() - began) * limits.FRAMES_PER_SECOND
        for task in (*pouring, *answers):
            task.cancel()
        await asyncio.gather(*pouring, *answers, return_exceptions=True)
        assert all(count <= most for count in served), (served, most)
        assert ground.memory - before < 48 * MEGABYTE
        assert (await ana.join(board))["t"] == "joined"
    print(f"an edit took {1000 * alone:.0f} ms before, {1000 * among_them:.0f} ms among floods")
    assert among_them < TOLERABLE + 10 * alone


async def edit_seconds(person: Wire, board: str, name: str) -> float:
    """Half of twenty edits take less."""
    took = []
    for n in range(20):
        began = time.monotonic()
        assert (await person.do(board, "note.add", **note(f"{name}-{n}")))["t"] == "ack"
        took.append(time.monotonic() - began)
    return median(took)


async def pour(wire: Wire, make: Make) -> None:
    """As fast as the line takes it, until the server has had enough."""
    with suppress(ConnectionClosed):
        for n in range(1, FLOOD):
            await wire.socket.send(json.dumps(make(n)))


async def listen(wire: Wire) -> None:
    with suppress(ConnectionClosed):
        while True:
            wire.heard.append(json.loads(await wire.socket.recv()))


def answer_count(wire: Wire) -> int:
    """Frames that answer one of theirs; events and presence are told to all."""
    return sum(frame["t"] in ("ack", "refused", "joined", "left", "pong", "wrong") for frame in wire.heard)


async def test_operations_that_come_too_fast_say_when_to_come_again(ground: Ground) -> None:
    await ground.start()
    board = board_of(ground)
    async with AsyncExitStack() as stack:
        [eve] = await wires(stack, await seats(ground, ["Eve"]), ping_interval=None)
        await eve.join(board)
        pouring = asyncio.create_task(pour(eve, partial(move_of_nothing, board)))
        refused = await eve.hear("refused", where=lambda frame: frame["code"] == "too-fast")
        pouring.cancel()
        assert (refused["again"], refused["wait"]) == (True, AGAIN["too-fast"])


def move_of_nothing(board: str, n: int) -> Frame:
    args = {"note": "none", "x": 1, "y": 1}
    return {"t": "op", "ch": board, "id": f"hers.{n}", "kind": "note.move", "args": args}


async def test_two_windows_of_one_person_share_one_pace(ground: Ground) -> None:
    """And coming again does not fill it."""
    await ground.start()
    board = board_of(ground)
    async with AsyncExitStack() as stack:
        taken = await seats(ground, ["Eve"])
        [one] = await wires(stack, taken, ping_interval=None)
        await one.join(board)
        began = time.monotonic()
        for n in range(1, limits.OPERATIONS_BURST + 1):
            await one.ask(board, "note.move", f"hers.{n}", note="none", x=1, y=1)
        await one.answer(f"hers.{limits.OPERATIONS_BURST}")
        await one.socket.close()
        [two] = await wires(stack, taken, ping_interval=None)
        await two.join(board)
        for n in range(1, limits.OPERATIONS_BURST + 1):
            await two.ask(board, "note.move", f"more.{n}", note="none", x=1, y=1)
        await two.answer(f"more.{limits.OPERATIONS_BURST}")
        gone = [frame["code"] for one in (one, two) for frame in one.heard if frame["t"] == "refused"].count(
            "gone"
        )
        most = limits.OPERATIONS_BURST + (time.monotonic() - began) * limits.OPERATIONS_PER_SECOND
        assert gone <= most + 1


def test_a_flood_of_connections_from_one_address_is_told_when_to_come_again(tmp_path: Path) -> None:
    app = create_app(Settings(data=tmp_path))
    with TestClient(app) as client:
        app.state.live = replace(app.state.live, connections=Rate(0.001, 2.0, time.monotonic))
        byes = []
        for _ in range(4):
            with client.websocket_connect("/s/nowhere1/live") as socket:
                byes.append(socket.receive_json())
    assert [bye["code"] for bye in byes] == ["not-in-session", "not-in-session", "too-crowded", "too-crowded"]
    assert all(bye["again"] and bye["wait"] >= AGAIN["too-crowded"] for bye in byes[2:])
