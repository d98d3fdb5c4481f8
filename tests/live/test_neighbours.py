"""Several nodes on one log: what each tells the others, and what holds when it does not arrive."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any, cast

import pytest

from app.engine.events import Event
from app.engine.ports import LogUnavailable
from app.live import channel as channels
from app.live import neighbours
from app.live.bus import Bus, NoBus
from app.live.memory_bus import Medium, MemoryBus
from app.live.names import ChannelName
from app.live.neighbours import Neighbours
from app.store.memory_log import MemoryEventLog
from tests.live.house import SESSION, STAGE_CHANNEL, Frame, LiveHouse, Person, board

PRACTICE = board("practice")
STAGE = ChannelName("stage", SESSION)


class Blindable(MemoryEventLog):
    """While it is `blind` it can be neither read nor written."""

    blind = False

    async def append(self, channel: str, events: Sequence[Event]) -> None:
        self._look()
        await super().append(channel, events)

    async def read(self, channel: str, after: int = 0, limit: int | None = None) -> list[Event]:
        self._look()
        return await super().read(channel, after, limit)

    async def last(self, channel: str) -> int:
        self._look()
        return await super().last(channel)

    def _look(self) -> None:
        if self.blind:
            raise LogUnavailable("gone")


class Nodes:
    """Made one by one, all on the same log and medium."""

    def __init__(self) -> None:
        self.log = Blindable()
        self.medium = Medium()
        self.houses: list[LiveHouse] = []
        self._running: list[asyncio.Task[None]] = []

    def one(self, bus: Bus | None = None) -> LiveHouse:
        house = LiveHouse(self.log, bus or MemoryBus(self.medium))
        self.houses.append(house)
        self._running.append(asyncio.create_task(of(house).run()))
        return house

    async def kill(self, house: LiveHouse) -> None:
        running = self._running[self.houses.index(house)]
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    async def close(self) -> None:
        for house in self.houses:
            await self.kill(house)
            await house.hub.close()


def of(house: LiveHouse) -> Neighbours:
    return cast("Neighbours", house.hub.neighbours)


@pytest.fixture
async def nodes() -> AsyncIterator[Nodes]:
    made = Nodes()
    yield made
    await made.close()


@pytest.fixture
def never_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nodes do not look at the log by themselves."""
    monkeypatch.setattr(neighbours, "LOOK", 3600.0)


def has(id: str) -> Callable[[Frame], bool]:
    return lambda frame: any(
        record["id"] == id for event in frame.get("events", []) for record in event.get("put", [])
    )


async def on_the_board(house: LiveHouse, name: str) -> Person:
    person = await house.person(name)
    assert (await person.join(PRACTICE))["t"] == "joined"
    return person


@pytest.mark.usefixtures("never_looks")
async def test_what_is_written_on_one_node_is_told_on_the_other(nodes: Nodes) -> None:
    ana, ben = await on_the_board(nodes.one(), "ana"), await on_the_board(nodes.one(), "ben")
    for number in range(3):
        await ana.do(PRACTICE, "note.add", note=f"a{number}")
        await ben.hear(has(f"a{number}"))


@pytest.mark.usefixtures("never_looks")
async def test_events_that_come_along_need_no_look_at_the_log(nodes: Nodes) -> None:
    ana, ben = await on_the_board(nodes.one(), "ana"), await on_the_board(nodes.one(), "ben")
    await ana.do(PRACTICE, "note.add", note="a1")
    await ben.hear(has("a1"))
    read = nodes.log.read
    nodes.log.read = None  # type: ignore[assignment, method-assign]
    await ana.do(PRACTICE, "note.add", note="a2")
    await ben.hear(has("a2"))
    nodes.log.read = read  # type: ignore[method-assign]


@pytest.mark.usefixtures("never_looks")
async def test_after_a_hint_was_lost_the_next_one_is_enough(nodes: Nodes) -> None:
    ana, ben = await on_the_board(nodes.one(), "ana"), await on_the_board(nodes.one(), "ben")
    nodes.medium.passes = lambda topic, message: 0
    await ana.do(PRACTICE, "note.add", note="a1")
    nodes.medium.passes = lambda topic, message: 2
    await ana.do(PRACTICE, "note.add", note="a2")
    await ben.hear(has("a2"))
    seqs = [
        event["seq"]
        for frame in ben.frames
        if frame["t"] == "events"
        for event in frame["events"]
        if frame["ch"] == PRACTICE
    ]
    assert seqs == list(range(seqs[0], seqs[0] + len(seqs)))


async def test_without_a_bus_the_log_is_read(nodes: Nodes) -> None:
    ana, ben = await on_the_board(nodes.one(NoBus()), "ana"), await on_the_board(nodes.one(NoBus()), "ben")
    await ana.do(PRACTICE, "note.add", note="a1")
    await ben.hear(has("a1"))
    nodes.log.blind = True
    assert (await ana.do(PRACTICE, "note.add", note="a2", op="tabs.2"))["code"] == "not-saved-yet"
    nodes.log.blind = False
    await ana.do(PRACTICE, "note.add", note="a2", op="tabs.2")
    await ben.hear(has("a2"))


async def test_a_bus_that_is_cut_costs_time_only(nodes: Nodes) -> None:
    ana, ben = await on_the_board(nodes.one(), "ana"), await on_the_board(nodes.one(), "ben")
    nodes.medium.cut = True
    await ana.do(PRACTICE, "note.add", note="a1")
    await ben.hear(has("a1"))
    nodes.medium.mend()
    await ana.do(PRACTICE, "note.add", note="a2")
    await ben.hear(has("a2"))


@pytest.mark.usefixtures("never_looks")
async def test_nobody_is_refused_by_what_another_node_has_changed(nodes: Nodes) -> None:
    nodes.medium.cut = True
    fay = await nodes.one().person("fay", "facilitator")
    eva = await nodes.one().person("eva", "facilitator")
    await fay.do(STAGE_CHANNEL, "session.start")
    assert (await eva.do(STAGE_CHANNEL, "clock.extend", minutes=5))["t"] == "ack"
    assert (await eva.do(STAGE_CHANNEL, "session.start"))["code"] == "already-started"


@pytest.mark.usefixtures("never_looks")
async def test_who_has_seen_more_is_let_in_at_what_they_have_seen(nodes: Nodes) -> None:
    nodes.medium.cut = True
    ana, ben = await on_the_board(nodes.one(), "ana"), await on_the_board(nodes.one(), "ben")
    seen = (await ana.do(PRACTICE, "note.add", note="a1"))["seq"]
    joined = await ben.join(PRACTICE, since=seen)
    assert (joined["seq"], joined["since"]) == (seen, seen)
    beyond = await ben.join(PRACTICE, since=seen + 100)
    assert beyond["seq"] == seen
    assert "since" not in beyond


@pytest.mark.usefixtures("never_looks")
async def test_who_has_seen_more_waits_until_the_log_can_be_read(
    nodes: Nodes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(channels, "HOLD", 0.01)
    nodes.medium.cut = True
    ana, ben = await on_the_board(nodes.one(), "ana"), await on_the_board(nodes.one(), "ben")
    eva = await on_the_board(nodes.houses[1], "eva")
    seen = (await ana.do(PRACTICE, "note.add", note="a1"))["seq"]
    nodes.log.blind = True
    for person in (ben, eva):
        await person.say(t="join", ch=PRACTICE, since=seen)
    await eva.say(t="leave", ch=PRACTICE)
    live = await nodes.houses[1].hub.channel(ChannelName("board", SESSION, "practice"))
    await live.catch_up()
    assert not live.idle
    nodes.log.blind = False
    joined = await ben.hear_kind("joined")
    assert (joined["seq"], joined["since"]) == (seen, seen)
    assert [member.viewer.person for member in live.members] == ["ben"]


@pytest.mark.usefixtures("never_looks")
async def test_nobody_is_turned_away_by_what_another_node_has_changed(nodes: Nodes) -> None:
    nodes.medium.cut = True
    ana = await nodes.one().person("ana")
    fay = await nodes.one().person("fay", "facilitator")
    await fay.do(STAGE_CHANNEL, "session.start")
    await fay.do(STAGE_CHANNEL, "rooms.open")
    room = next(record["room"] for record in (await fay.join(STAGE_CHANNEL))["put"] if record["id"] == "ana")
    assert (await ana.join(board(room)))["t"] == "joined"


async def test_who_is_moved_on_one_node_is_put_out_on_the_other(nodes: Nodes) -> None:
    ana = await nodes.one().person("ana")
    fay = await nodes.one().person("fay", "facilitator")
    await fay.do(STAGE_CHANNEL, "session.start")
    await fay.do(STAGE_CHANNEL, "rooms.open")
    await fay.do(STAGE_CHANNEL, "person.move", person="ana", room="room-1")
    assert (await ana.join(board("room-1")))["t"] == "joined"
    await fay.do(STAGE_CHANNEL, "person.move", person="ana", room="room-2")
    assert (await ana.hear_kind("left"))["ch"] == board("room-1")


async def test_two_nodes_that_begin_a_channel_at_once_lay_it_out_once(nodes: Nodes) -> None:
    await asyncio.gather(*(on_the_board(nodes.one(), name) for name in ("ana", "ben", "eva")))
    laid_out = [event.op for event in await nodes.log.read(PRACTICE) if event.op.startswith("begin.")]
    assert laid_out == ["begin.1"]


async def test_what_leans_on_something_unsaved_is_not_refused_for_good(nodes: Nodes) -> None:
    house = nodes.one()
    fay, eva = await house.person("fay", "facilitator"), await house.person("eva", "facilitator")
    nodes.log.blind = True
    first = asyncio.create_task(fay.do(STAGE_CHANNEL, "session.start"))
    second = asyncio.create_task(eva.do(STAGE_CHANNEL, "session.start"))
    assert [(await answer)["code"] for answer in (first, second)] == ["not-saved-yet"] * 2
    nodes.log.blind = False


def people_told(person: Person) -> dict[str, Any]:
    """Who is in the practice board, as far as a person was told."""
    people: dict[str, dict[str, Any]] = {}
    for frame in person.frames:
        if frame["t"] == "presence" and frame["ch"] == PRACTICE:
            people = {} if frame.get("whole") else people
            for name, kinds in frame.get("people", {}).items():
                people.setdefault(name, {}).update(kinds)
    return {name: kinds for name, kinds in people.items() if kinds.get("here") is not None}


def told_of(name: str, here: bool) -> Callable[[Frame], bool]:
    """That somebody came, or that they went."""
    return lambda frame: (
        "here" in (kinds := frame.get("people", {}).get(name, {})) and (kinds["here"] is not None) is here
    )


def told_where(x: int, y: int) -> Callable[[Frame], bool]:
    return lambda frame: frame["t"] == "presence" and frame.get("at", [])[1:] == [x, y]


@pytest.mark.usefixtures("never_looks")
async def test_people_of_all_nodes_see_each_other(nodes: Nodes) -> None:
    ana, ben = await on_the_board(nodes.one(), "ana"), await on_the_board(nodes.one(), "ben")
    await ana.hear(told_of("ben", here=True))
    await ben.hear(told_of("ana", here=True)) if "ana" not in people_told(ben) else None
    await ana.say(t="presence", ch=PRACTICE, kind="cursor", value={"x": 1, "y": 2})
    await ben.hear(told_where(1, 2))
    await ana.say(t="leave", ch=PRACTICE)
    await ben.hear(told_of("ana", here=False))


@pytest.mark.usefixtures("never_looks")
async def test_people_of_a_node_that_is_silent_are_forgotten_but_not_while_the_bus_is_down(
    nodes: Nodes,
) -> None:
    now = [0.0]
    one, two = nodes.one(), nodes.one()
    of(two)._clock = lambda: now[0]
    ana, ben = await on_the_board(one, "ana"), await on_the_board(two, "ben")
    await ana.hear(told_of("ben", here=True))
    await nodes.kill(one)
    live = await two.hub.channel(ChannelName("board", SESSION, "practice"))
    assert "ana" in live.presence.everyone()
    nodes.medium.cut = True
    now[0] += 10 * neighbours.FORGOTTEN
    of(two).beat()
    nodes.medium.cut = False
    of(two).beat()
    assert "ana" in live.presence.everyone()
    now[0] += neighbours.FORGOTTEN + 1
    of(two).beat()
    await ben.hear(told_of("ana", here=False))


@pytest.mark.usefixtures("never_looks")
async def test_what_is_not_understood_is_looked_up(nodes: Nodes, caplog: pytest.LogCaptureFixture) -> None:
    ben = await on_the_board(nodes.one(), "ben")
    stranger = MemoryBus(nodes.medium)
    running = asyncio.create_task(stranger.run(lambda topic, message: None, lambda topic: None))
    await asyncio.sleep(0)
    for nonsense in (b"\xff", b"[]", b'{"node": "n", "people": {"ana": 7}}', b'{"node": "n", "seq": "x"}'):
        stranger.say(PRACTICE, nonsense)
    for _ in range(10):
        await asyncio.sleep(0)
    assert caplog.text.count("not understood") == 4
    assert (await ben.do(PRACTICE, "note.add", note="b1"))["t"] == "ack"
    running.cancel()


@pytest.mark.usefixtures("never_looks")
async def test_where_no_other_node_is_nobody_is_told_of_cursors(nodes: Nodes) -> None:
    said: list[bytes] = []

    class Overheard(MemoryBus):
        def say(self, topic: str, message: bytes) -> None:
            said.append(message)
            super().say(topic, message)

    ana = await on_the_board(nodes.one(Overheard(nodes.medium)), "ana")
    await ana.say(t="presence", ch=PRACTICE, kind="cursor", value={"x": 1, "y": 2})
    await ana.hear(lambda frame: frame["t"] == "presence" and "at" in frame)
    assert not any(b"cursor" in message for message in said)
    ben = await on_the_board(nodes.one(), "ben")
    await ben.hear(lambda frame: frame["t"] == "presence" and "ana" in frame.get("people", {}))
    await ana.say(t="presence", ch=PRACTICE, kind="cursor", value={"x": 3, "y": 4})
    await ben.hear(lambda frame: frame["t"] == "presence" and frame.get("at", [])[1:] == [3, 4])


@pytest.mark.usefixtures("never_looks")
@pytest.mark.parametrize("knows_of_the_lock", [False, True])
async def test_what_comes_late_on_another_node_does_not_act_after_a_refusal(
    nodes: Nodes, knows_of_the_lock: bool
) -> None:
    one, other = nodes.one(NoBus()), nodes.one(NoBus())
    dead, leads = await one.person("ana"), await one.person("fay", "facilitator")
    again, leads_there = await other.person("ana"), await other.person("fay", "facilitator")
    for person in (dead, leads, again, leads_there):
        await person.join(PRACTICE)
    await (leads if knows_of_the_lock else leads_there).do(PRACTICE, "board.lock", "fays-one.1", locked=True)
    refused = await again.do(PRACTICE, "note.add", "page.1", note="n1")
    assert (refused["code"], "again" in refused) == ("board-locked", False)
    unlocked = await leads_there.do(PRACTICE, "board.lock", "fays-other.1", locked=False)
    await dead.say(t="op", ch=PRACTICE, id="page.1", kind="note.add", args={"note": "n1"})
    await dead.hear(lambda frame: frame["t"] == "refused" and frame["id"] == "page.1")
    assert await nodes.log.last(PRACTICE) == unlocked["seq"]
    await dead.say(t="op", ch=PRACTICE, id="page.1", kind="note.add", args={"note": "n1"})
    assert dead.closed
    assert (await again.do(PRACTICE, "note.add", "page.2", note="n2"))["seq"] == unlocked["seq"] + 1


@pytest.mark.usefixtures("never_looks")
async def test_a_page_says_once_on_each_line_where_it_is(nodes: Nodes) -> None:
    node = nodes.one(NoBus())
    ana, leads = await node.person("ana"), await node.person("fay", "facilitator")
    for person in (ana, leads):
        await person.join(PRACTICE)
    locked = await leads.do(PRACTICE, "board.lock", locked=True)
    for n in range(1, 4):
        refused = await ana.do(PRACTICE, "note.add", f"page.{n}", note="n1")
        assert refused["code"] == "board-locked"
        unknown = await ana.do(PRACTICE, f"note.no-such-{n}", f"other.{n}")
        assert unknown["code"] == "unknown-operation"
    assert await nodes.log.last(PRACTICE) == locked["seq"] + 1
