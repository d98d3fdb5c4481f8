"""Lines that are slow, lossy, dead or gone; readers that stop reading; tabs that come back after hours."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import replace

import pytest
from websockets.exceptions import ConnectionClosed

from app.bots import crowd as bots
from app.engine.limits import CONNECTIONS_PER_PERSON, OUTBOX_BYTES
from tests.fire.crowd import PATIENCE, Frame, Wire, all_go_on, board_of, note, seats, until, wires
from tests.fire.proxy import BadLine
from tests.fire.server import HASTE, Conditions, Ground
from tests.fire.settings import BAD_LINE, OUTAGE, SEED
from tests.fire.verdict import assert_nothing_lost

pytestmark = pytest.mark.fire

FREELY = Conditions(options=HASTE)
MEGABYTE = 1024 * 1024


def through(line: BadLine, people: bots.Crowd) -> bots.Crowd:
    """The same people, whose connections go over the line."""
    for bot in people.bots:
        bot.seat = bot.line.seat = replace(bot.seat, base=f"http://localhost:{line.port}")
    return people


async def for_a_while(people: bots.Crowd) -> None:
    await asyncio.sleep(BAD_LINE)  # its length is the point
    await all_go_on(people)


@pytest.mark.usefixtures("busy_bots")
@pytest.mark.timeout(150 + BAD_LINE * 3)
async def test_bots_lose_nothing_on_a_line_with_400_ms_and_5_percent_loss(ground: Ground) -> None:
    await ground.start()
    people = await bots.come_in(ground.links["participant"], 8, SEED)
    async with BadLine(ground.port, latency=0.4, loss=0.05, seed=SEED) as line:
        verdict = await bots.work(through(line, people), for_a_while(people))
    await assert_nothing_lost(ground, verdict)


@pytest.mark.usefixtures("busy_bots")
@pytest.mark.timeout(150 + OUTAGE * 4)
async def test_bots_go_on_by_themselves_after_no_network_at_all(ground: Ground) -> None:
    await ground.start()
    people = await bots.come_in(ground.links["participant"], 8, SEED)
    async with BadLine(ground.port, seed=SEED) as line:

        async def outage() -> None:
            await people.ledger.more(20)
            line.out()
            await until(lambda: not any(bot.line.replica(board_of(ground)) for bot in people.bots))
            before = people.ledger.acked
            await asyncio.sleep(OUTAGE)  # its length is the point
            assert people.ledger.acked == before
            line.back()
            await all_go_on(people)

        verdict = await bots.work(through(line, people), outage())
    await assert_nothing_lost(ground, verdict)


async def test_a_line_that_died_silently_is_noticed_and_its_place_is_free_again(ground: Ground) -> None:
    await ground.start(FREELY)
    [ana, ben] = await seats(ground, ["Ana", "Ben"])
    board = board_of(ground)
    async with AsyncExitStack() as stack, BadLine(ground.port) as line:
        [watching] = await wires(stack, [ben])
        await watching.join(board)
        windows = await wires(stack, [ana] * CONNECTIONS_PER_PERSON, via=line.port, ping_interval=None)
        for window in windows:
            await window.join(board)
        line.dead = True
        await watching.hear("presence", where=tells_that_is_gone(windows[0]))
        [again] = await wires(stack, [ana])
        assert (await again.join(board))["t"] == "joined"


def tells_that_is_gone(person: Wire) -> Callable[[Frame], bool]:
    who = person.heard[0]["person"]
    return lambda frame: (frame["people"].get(who) or {}).get("here", {}) is None


def tells_of(id: str) -> Callable[[Frame], bool]:
    return lambda frame: any(put["id"] == id for event in frame["events"] for put in event.get("put", ()))


async def test_who_stops_reading_is_let_go_and_nobody_else_notices(ground: Ground) -> None:
    """Without reading one answers no ping either; what waits for them stays within the outbox's bounds."""
    await ground.start(FREELY)
    taken = await seats(ground, [f"P{n}" for n in range(6)])
    board = board_of(ground)
    async with AsyncExitStack() as stack:
        stuck, writer, *readers = await wires(stack, taken, ping_interval=None)
        for person in (stuck, writer, *readers):
            await person.join(board)
        stuck.socket.transport.pause_reading()
        before = ground.memory
        reading = [asyncio.create_task(reader.hear("events", where=tells_of("n299"))) for reader in readers]
        asked = [await writer.ask(board, "note.add", **note(f"n{n}")) for n in range(300)]
        assert {(await writer.answer(id))["t"] for id in asked} == {"ack"}
        await asyncio.gather(*reading)
        await readers[0].once_heard("presence", tells_that_is_gone(stuck))
        assert ground.memory - before < OUTBOX_BYTES + 16 * MEGABYTE


async def test_a_tab_that_comes_back_after_hours_gets_what_it_missed_or_everything(ground: Ground) -> None:
    """Its sequence is old, of a future that a restored backup has not seen, or of no board of this kind."""
    await ground.start()
    board = board_of(ground)
    async with AsyncExitStack() as stack:
        [ana, tab] = await wires(stack, await seats(ground, ["Ana", "Tab"]))
        await ana.join(board)
        then = (await tab.join(board))["seq"]
        await tab.socket.close()
        last = [await ana.do(board, "note.add", **note(f"n{n}")) for n in range(30)][-1]
        await ground.kill()
        await ground.start()
        [tab] = await wires(stack, [tab.seat])
        joined = await tab.join(board, since=then)
        assert (joined["since"], joined["seq"]) == (then, last["seq"])
        assert {put["id"] for put in joined["put"] if put["type"] == "note"} == {f"n{n}" for n in range(30)}
        future = await tab.join(board, since=2**53 - 1)
        assert ("since" in future, future["seq"]) == (False, last["seq"])
        assert (await tab.join(f"board:{ground.session}:no-such-room", since=5))["code"] == "no-such-room"


async def test_two_tabs_of_one_person_see_the_same_and_act_once(ground: Ground) -> None:
    await ground.start()
    board = board_of(ground)
    [seat, other] = await seats(ground, ["Ana", "Ben"])
    async with AsyncExitStack() as stack:
        one, two, ben = await wires(stack, [seat, seat, other])
        for wire in (one, two, ben):
            await wire.join(board)
        first = await one.do(board, "note.add", "shared.1", **note("n1"))
        assert await two.do(board, "note.add", "shared.1", **note("n1")) == first
        told = await two.do(board, "note.delete", "shared.2", note="n1")
        await ben.hear("events", where=lambda frame: frame["events"][-1]["seq"] == told["seq"])
        assert [
            event["seq"] for frame in ben.heard if frame["t"] == "events" for event in frame["events"]
        ] == [
            first["seq"],
            told["seq"],
        ]
        await one.socket.close()
        assert (await two.do(board, "note.add", "shared.3", **note("n2")))["t"] == "ack"


async def test_a_device_that_slept_through_everything_is_told_to_come_again(ground: Ground) -> None:
    """It answered no ping meanwhile; on waking it finds the line gone, and the next one brings all."""
    await ground.start(FREELY)
    board = board_of(ground)
    [asleep, awake] = await seats(ground, ["Asleep", "Awake"])
    async with AsyncExitStack() as stack:
        [phone] = await wires(stack, [asleep], ping_interval=None)
        [laptop] = await wires(stack, [awake])
        since = (await phone.join(board))["seq"]
        await laptop.join(board)
        phone.socket.transport.pause_reading()
        await laptop.hear("presence", where=tells_that_is_gone(phone))
        ack = await laptop.do(board, "note.add", **note("meanwhile"))
        phone.socket.transport.resume_reading()
        with pytest.raises(ConnectionClosed):
            await asyncio.wait_for(phone.hear("never"), PATIENCE)
        [phone] = await wires(stack, [asleep])
        assert (await phone.join(board, since=since))["seq"] == ack["seq"]
