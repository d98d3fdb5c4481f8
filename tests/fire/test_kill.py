"""Promise 1: what was acked survives `kill -9` at any instant, and people go on by themselves."""

import asyncio
from random import Random

import pytest

from app.bots import crowd
from tests.fire.crowd import all_go_on
from tests.fire.server import Ground
from tests.fire.settings import KILLS, SEED
from tests.fire.verdict import assert_nothing_lost

PEOPLE = 12


async def kill_and_start(ground: Ground, people: crowd.Crowd, chance: Random) -> None:
    """Kill it in the middle of writing, and start another, again and again."""
    for _ in range(KILLS):
        await people.ledger.more(chance.randint(1, 40))
        await asyncio.sleep(chance.uniform(0, 0.1))  # the random instant is the point
        await ground.kill()
        await ground.start()
    await all_go_on(people)


@pytest.mark.fire
@pytest.mark.usefixtures("busy_bots")
@pytest.mark.timeout(110 + KILLS * 8)
async def test_every_ack_is_in_the_log_after_many_kills(ground: Ground) -> None:
    await ground.start()
    people = await crowd.come_in(ground.links["participant"], PEOPLE, SEED)
    verdict = await crowd.work(people, kill_and_start(ground, people, Random(SEED)))
    assert ground.started == KILLS + 1
    assert verdict.ledger.acked >= KILLS
    await assert_nothing_lost(ground, verdict)
