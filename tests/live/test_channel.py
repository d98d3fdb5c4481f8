"""One channel in motion: order, durability before telling, answers, slow readers."""

import asyncio
from collections.abc import Sequence

from app.engine.events import Event
from app.engine.ports import Conflict, LogUnavailable
from app.live.outbox import Outbox
from app.store.memory_log import MemoryEventLog
from tests.live.house import STAGE_CHANNEL, LiveHouse, board


async def test_nothing_is_told_before_the_log_has_it(house: LiveHouse) -> None:
    writer, reader = await house.person("writer"), await house.person("reader")
    for person in (writer, reader):
        await person.join(board("practice"))
    gate = asyncio.Event()
    reached = asyncio.Event()

    async def wait(channel: str, events: Sequence[Event]) -> None:
        reached.set()
        await gate.wait()

    house.log.before = wait
    await writer.say(t="op", ch=board("practice"), id="tabs.1", kind="note.add", args={"note": "n1"})
    await reached.wait()
    assert '"n1"' not in str(reader.outbox.__dict__)
    gate.set()
    event = await reader.hear_kind("events")
    assert event["events"][0]["put"][0]["id"] == "n1"
    assert (await writer.hear_kind("ack"))["seq"] == event["events"][0]["seq"]


async def test_operations_that_wait_become_one_append(house: LiveHouse) -> None:
    person = await house.person("ana")
    await person.join(board("practice"))
    appends: list[int] = []

    async def count(channel: str, events: Sequence[Event]) -> None:
        appends.append(len(events))

    house.log.before = count
    for number in range(20):
        args = {"note": f"n{number}", "zone": "practice"}
        await person.say(t="op", ch=board("practice"), id=f"tabs.{number}", kind="note.add", args=args)
    for _ in range(20):
        await person.hear_kind("ack")
    assert sum(appends) == 20
    assert len(appends) < 5


async def test_an_operation_sent_twice_acts_once_and_is_acked_twice(house: LiveHouse) -> None:
    person = await house.person("ana")
    await person.join(board("practice"))
    first = await person.do(board("practice"), "note.add", op="tabs.1", note="n1")
    again = await person.do(board("practice"), "note.add", op="tabs.1", note="n1")
    assert first == again
    assert await house.log.last(board("practice")) == first["seq"]


async def test_a_log_that_cannot_write_means_no_ack_and_try_again(house: LiveHouse) -> None:
    person = await house.person("ana")
    await person.join(board("practice"))

    async def full(channel: str, events: Sequence[Event]) -> None:
        raise LogUnavailable("disk full")

    async def fine(channel: str, events: Sequence[Event]) -> None:
        return

    house.log.before = full
    refused = await person.do(board("practice"), "note.add", op="tabs.1", note="n1")
    assert (refused["code"], refused["again"]) == ("not-saved-yet", True)
    house.log.before = fine
    assert (await person.do(board("practice"), "note.add", op="tabs.1", note="n1"))["t"] == "ack"
    assert all(
        "n1" not in str(frame)
        for frame in person.frames
        if frame["t"] == "events" and frame["events"][0]["seq"] < 2
    )


async def test_another_node_that_was_first_is_followed_and_nothing_is_lost() -> None:
    log = MemoryEventLog()
    one, two = LiveHouse(log), LiveHouse(log)
    ana, ben = await one.person("ana"), await two.person("ben")
    for person in (ana, ben):
        await person.join(board("practice"))
    await asyncio.gather(
        ana.do(board("practice"), "note.add", note="a0"), ben.do(board("practice"), "note.add", note="b0")
    )
    await ana.do(board("practice"), "note.add", note="a2")
    await ben.do(board("practice"), "note.add", note="b2")
    await ana.do(board("practice"), "note.add", note="a3")
    seqs = [event.seq for event in await log.read(board("practice"))]
    assert seqs == list(range(1, len(seqs) + 1))
    heard = [frame for frame in ana.frames if frame["t"] == "events" and frame["ch"] == board("practice")]
    told = [event["seq"] for frame in heard for event in frame["events"]]
    assert told == list(range(told[0], told[0] + len(told)))
    state = await one.hub.state(ana.connection._own(board("practice")))
    assert {"a0", "b0", "a2", "b2", "a3"} <= state.records.keys()
    for house in (one, two):
        await house.hub.close()


async def test_a_slow_reader_is_told_to_resume_and_others_notice_nothing(house: LiveHouse) -> None:
    slow = await house.person("slow", outbox=Outbox(bytes_limit=6_000))
    quick = await house.person("quick")
    for person in (slow, quick):
        await person.join(board("practice"))
    for number in range(60):
        answer = await quick.do(board("practice"), "note.add", note=f"n{number}", x=1.0, y=1.0)
        assert answer["t"] == "ack"
    resume = await slow.hear_kind("resume")
    assert resume["ch"] in (STAGE_CHANNEL, board("practice"))
    slow.outbox = slow.connection.outbox = Outbox()
    back = await slow.join(board("practice"), since=1)
    assert {record["id"] for record in back["put"]} >= {f"n{number}" for number in range(60)}


async def test_whoever_leaves_is_told_nothing_more(house: LiveHouse) -> None:
    gone, here = await house.person("gone"), await house.person("here")
    for person in (gone, here):
        await person.join(board("practice"))
    await gone.say(t="leave", ch=board("practice"))
    await here.do(board("practice"), "note.add", note="n1")
    await gone.say(t="ping", n=7)
    await gone.hear(lambda frame: frame["t"] == "pong")
    assert not any("n1" in str(frame) for frame in gone.frames)


async def test_a_conflict_is_raised_by_the_log_itself(house: LiveHouse) -> None:
    await house.person("ana")
    events = await house.log.read(STAGE_CHANNEL)
    try:
        await house.log.append(STAGE_CHANNEL, events)
    except Conflict:
        return
    raise AssertionError("the log took the same sequence twice")


async def test_a_channel_that_breaks_is_loaded_anew_and_nothing_acked_is_lost(house: LiveHouse) -> None:
    person = await house.person("ana")
    await person.join(board("practice"))
    await person.do(board("practice"), "note.add", note="n1")

    async def broken(channel: str, events: Sequence[Event]) -> None:
        raise ArithmeticError("nobody thought of this")

    async def fine(channel: str, events: Sequence[Event]) -> None:
        return

    house.log.before = broken
    await person.say(t="op", ch=board("practice"), id="tabs.9", kind="note.add", args={"note": "n2"})
    await person.hear_kind("resume")
    house.log.before = fine
    back = await person.join(board("practice"))
    assert {"n1"} == {record["id"] for record in back["put"] if record["type"] == "note"}
    assert (await person.do(board("practice"), "note.add", op="tabs.9", note="n2"))["t"] == "ack"
