"""A new version in the middle of a session: all are told when to come back, and nobody presses anything."""

import asyncio
from contextlib import AsyncExitStack
from random import Random

import pytest

from app.bots import crowd as bots
from app.engine.protocol import VERSION
from app.main import COME_BACK_MS
from tests.fire.crowd import Wire, all_go_on, board_of, note, seats, wires
from tests.fire.server import Ground
from tests.fire.settings import DEPLOYS, SEED
from tests.fire.verdict import assert_nothing_lost

PEOPLE = 12

pytestmark = pytest.mark.fire


async def test_everyone_is_told_to_come_back_and_not_all_at_once(ground: Ground) -> None:
    await ground.start()
    board = board_of(ground)
    async with AsyncExitStack() as stack:
        people = await wires(stack, await seats(ground, (f"P{n}" for n in range(PEOPLE))))
        for person in people:
            await person.join(board)
        ids = [await person.ask(board, "note.add", **note(f"n{n}")) for n, person in enumerate(people)]
        stopping = asyncio.create_task(ground.stop())
        for person in people:
            await person.until_closed()
        await stopping
        byes = [person.heard[-1] for person in people]
    told = {(bye["t"], bye.get("code"), bye.get("again")) for bye in byes}
    assert told == {("bye", "server-stopping", True)}
    waits = [bye.get("wait", 0) for bye in byes]
    assert all(0 <= wait <= COME_BACK_MS for wait in waits)
    assert max(waits) - min(waits) > COME_BACK_MS / 3
    assert ground.exit_code in (0, -15)
    await ground.start()
    async with AsyncExitStack() as stack:
        again = await wires(stack, [person.seat for person in people])
        for n, (person, before, id) in enumerate(zip(again, people, ids, strict=True)):
            await person.join(board)
            first = [frame for frame in before.heard if frame["t"] == "ack" and frame["id"] == id]
            answer = await person.do(board, "note.add", id, **note(f"n{n}"))
            assert answer["t"] == "ack"
            assert first in ([], [answer])


@pytest.mark.usefixtures("busy_bots")
@pytest.mark.timeout(120 + DEPLOYS * 30)
async def test_bots_work_on_through_deploys(ground: Ground) -> None:
    await ground.start()
    people = await bots.come_in(ground.links["participant"], PEOPLE, SEED)
    chance = Random(SEED)

    async def deploys() -> None:
        for _ in range(DEPLOYS):
            await people.ledger.more(chance.randint(20, 60))
            await ground.stop()
            assert ground.exit_code in (0, -15)
            await ground.start()
        await all_go_on(people)

    await assert_nothing_lost(ground, await bots.work(people, deploys()))


async def test_a_page_of_another_version_is_told_so(ground: Ground) -> None:
    await ground.start()
    [seat] = await seats(ground, ["Ana"])
    async with Wire(seat) as old:
        bye = await old.hello(VERSION + 1)
    assert (bye["code"], bye.get("again", False)) == ("protocol-version", False)
