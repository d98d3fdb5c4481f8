"""One channel in motion: order, durability before telling, answers, slow readers."""

import asyncio
from collections.abc import Sequence

import pytest

from app.engine.events import Event
from app.engine.ports import Conflict, LogUnavailable
from app.engine.refusals import Refusal
from app.live import welcome
from app.live.bus import NoBus
from app.live.names import ChannelName
from app.live.outbox import Outbox
from app.live.work import News
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


async def test_what_was_refused_for_good_does_not_act_when_the_same_frame_comes_again(
    house: LiveHouse,
) -> None:
    ana, lead = await house.person("ana"), await house.person("lead", "facilitator")
    for person in (ana, lead):
        await person.join(board("practice"))
    await lead.do(board("practice"), "board.lock", locked=True)
    refused = await ana.do(board("practice"), "note.add", op="tabs.1", note="n1")
    assert refused["code"] == "board-locked"
    await lead.do(board("practice"), "board.lock", locked=False)
    assert await ana.do(board("practice"), "note.add", op="tabs.1", note="n1") == refused
    assert (await ana.do(board("practice"), "note.add", op="tabs.2", note="n1"))["t"] == "ack"


async def test_after_joining_anew_it_is_decided_anew(house: LiveHouse) -> None:
    """A page that joins has been told nothing that it goes by."""
    ana, lead = await house.person("ana"), await house.person("lead", "facilitator")
    for person in (ana, lead):
        await person.join(board("practice"))
    await lead.do(board("practice"), "board.lock", locked=True)
    await ana.do(board("practice"), "note.add", op="tabs.1", note="n1")
    await lead.do(board("practice"), "board.lock", locked=False)
    await ana.join(board("practice"))
    assert (await ana.do(board("practice"), "note.add", op="tabs.1", note="n1"))["t"] == "ack"


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


async def test_when_nothing_can_be_written_all_that_waits_is_told_so_at_once(house: LiveHouse) -> None:
    """Each try may take seconds: who waits behind the first would wait for one after the other."""
    person = await house.person("ana")
    await person.join(board("practice"))
    tries = 0

    async def gone(channel: str, events: Sequence[Event]) -> None:
        nonlocal tries
        tries += 1
        if tries == 1:
            for number in range(2, 9):
                args = {"note": f"n{number}"}
                await person.say(t="op", ch=channel, id=f"tabs.{number}", kind="note.add", args=args)
                live.hear(News(None))
        raise LogUnavailable("gone")

    live = person.connection._joined[board("practice")]
    house.log.before = gone
    await person.say(t="op", ch=board("practice"), id="tabs.1", kind="note.add", args={"note": "n1"})
    told = [await person.hear_kind("refused") for _ in range(8)]
    assert {frame["code"] for frame in told} == {"not-saved-yet"}
    assert tries == 1


async def test_news_of_other_nodes_do_not_part_what_waits(house: LiveHouse) -> None:
    person = await house.person("ana")
    await person.join(board("practice"))
    live = person.connection._joined[board("practice")]
    appends: list[int] = []

    async def count(channel: str, events: Sequence[Event]) -> None:
        appends.append(len(events))

    house.log.before = count
    for number in range(20):
        args = {"note": f"n{number}"}
        await person.say(t="op", ch=board("practice"), id=f"tabs.{number}", kind="note.add", args=args)
        live.hear(News(None))
    for _ in range(20):
        await person.hear_kind("ack")
    assert len(appends) < 5


async def test_who_comes_back_is_told_when_their_last_event_was_written(house: LiveHouse) -> None:
    ana, ben = await house.person("ana"), await house.person("ben")
    assert (await ben.join(board("practice")))["at"] == (await house.log.read(board("practice")))[-1].at
    await ana.join(board("practice"))
    seq = (await ana.do(board("practice"), "note.add", note="n1"))["seq"]
    told = await ben.hear_kind("events")
    await ana.do(board("practice"), "note.add", note="n2")
    back = await ben.join(board("practice"), since=seq)
    assert (back["since"], back["was"]) == (seq, told["at"])
    another = LiveHouse(house.log)
    back = await (await another.person("ben")).join(board("practice"), since=seq)
    assert (back["since"], back["was"]) == (seq, told["at"])
    await another.hub.close()


async def test_who_waits_for_a_channel_that_breaks_is_answered_too() -> None:
    """They want in, or to know what other nodes wrote; they are not among its members."""
    house = LiveHouse(bus=NoBus())
    ana, ben = await house.person("ana"), await house.person("ben")
    await ana.join(board("practice"))
    seq = (await ana.do(board("practice"), "note.add", note="n1"))["seq"]
    live = await house.hub.channel(ChannelName.parse(board("practice")))
    del house.log._rows[board("practice")][-1:]
    catching_up = asyncio.create_task(live.catch_up())
    await asyncio.sleep(0)
    await ben.say(t="join", ch=board("practice"), since=seq + 1)
    await asyncio.wait_for(catching_up, 5)
    await ben.hear(lambda frame: frame["t"] == "resume" and frame["ch"] == board("practice"))
    assert (await ben.join(board("practice"), since=seq + 1))["seq"] == seq - 1
    await house.hub.close()


@pytest.mark.parametrize("found", ["by writing", "by looking"])
async def test_a_log_that_lost_its_end_under_a_living_node_is_what_is_true(found: str) -> None:
    """A replica took over that did not have everything."""
    house = LiveHouse(bus=NoBus())
    ana = await house.person("ana")
    await ana.join(board("practice"))
    seqs = [(await ana.do(board("practice"), "note.add", note=f"n{n}"))["seq"] for n in range(5)]
    del house.log._rows[board("practice")][-3:]
    if found == "by writing":
        await ana.say(t="op", ch=board("practice"), id="late.1", kind="note.add", args={"note": "late"})
    elif house.hub.neighbours:
        await house.hub.neighbours.look({board("practice")})
    await ana.hear(lambda frame: frame["t"] == "resume" and frame["ch"] == board("practice"))
    back = await ana.join(board("practice"), since=seqs[-1])
    assert ("since" in back, back["seq"]) == (False, seqs[1])
    assert (await ana.do(board("practice"), "note.add", note="later"))["seq"] == seqs[2]
    await house.hub.close()


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


async def test_asking_for_a_channel_that_is_not_there_leaves_nothing_behind(house: LiveHouse) -> None:
    await house.person("ana")
    with pytest.raises(Refusal, match="no-such-room"):
        await house.hub.channel(ChannelName.parse(board("nowhere")))
    assert [str(name) for name in house.hub._channels] == [STAGE_CHANNEL]


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


async def test_what_who_comes_in_is_given_is_not_kept_for_long(
    house: LiveHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(welcome, "ALBUM_KEPT", 0.0)
    live = await house.hub.channel(ChannelName.parse(board("practice")))
    ana, ben = await house.person("ana"), await house.person("ben")
    first = await ana.join(board("practice"))
    for _ in range(3):
        await asyncio.sleep(0)
    assert live._welcome._album is None
    assert await ben.join(board("practice")) == first
