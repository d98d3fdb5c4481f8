"""Promise 1: what was acked survives `kill -9` at any instant, and people go on by themselves."""

import asyncio
import os
from collections import defaultdict
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from random import Random

import pytest

from app.bots import crowd
from app.bots.ledger import Ledger
from app.commands.checking import differences
from app.house import House
from app.settings import Settings
from tests.fire import server

KILLS = int(os.environ.get("MINGA_KILLS", "15"))
PEOPLE = 12
SEED = int(os.environ.get("MINGA_SEED", "1"))


async def kill_and_start(
    running: list[ForkServerProcess], data: Path, port: int, ledger: Ledger, chance: Random
) -> None:
    """Kill the last of `running` in the middle of writing, and start another, again and again."""
    for _ in range(KILLS):
        enough = ledger.acked + chance.randint(1, 40)
        while ledger.acked < enough:  # noqa: ASYNC110 - the ledger is the bots’ own and tells nobody
            await asyncio.sleep(0.002)
        await asyncio.sleep(chance.uniform(0, 0.1))  # the random instant is the point
        running[-1].kill()
        await asyncio.to_thread(running[-1].join)
        running.append(server.start(data, port))
        await asyncio.to_thread(server.wait_until_up, port)


@pytest.mark.fire
@pytest.mark.timeout(110 + KILLS * 8)
async def test_every_ack_is_in_the_log_after_many_kills(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = server.free_port()
    links = await asyncio.to_thread(server.plan, tmp_path, port)
    monkeypatch.setattr("app.bots.bot.PAUSE", (0.02, 0.3))
    monkeypatch.setattr("app.bots.line.BACK_OFF", (0.05, 0.3))
    running = [server.start(tmp_path, port)]
    await asyncio.to_thread(server.wait_until_up, port)
    people = await crowd.come_in(links["participant"], PEOPLE, SEED)
    verdict = await crowd.work(people, kill_and_start(running, tmp_path, port, people.ledger, Random(SEED)))
    running[-1].kill()
    assert len(running) == KILLS + 1
    assert (verdict.lost, verdict.doubled) == (0, 0)
    assert verdict.ledger.acked >= KILLS
    house = House.open(Settings(data=tmp_path))
    found: dict[str, dict[tuple[str, str], int]] = defaultdict(dict)
    for name in await house.sources.channels(links["session"]):
        events = await house.log.read(name)
        assert [event.seq for event in events] == list(range(1, len(events) + 1))
        found[name] = {(event.by, event.op): event.seq for event in events}
        assert len(found[name]) == len(events)
    for channel, person, operation, seq in verdict.ledger.acks:
        assert found[channel][person, operation] == seq
    assert not any(problems for _, problems in (await differences(house, links["session"])).values())
    await house.close()
