"""What the server does by itself: rounds end by the clock, and a room keeps a rapporteur who is there."""

from dataclasses import dataclass, field

import pytest

from app.live.bus import NoBus
from app.live.kinds import ChannelKind
from app.live.names import ChannelName
from app.live.watch import Watch
from app.rooms.attending import AWAY, due_on_board, due_on_stage
from app.rooms.door import enter as enter_board
from app.rooms.records import Round
from app.sessions.door import enter_stage
from app.sessions.records import Room
from app.wire import BOARD, STAGE
from tests.live.house import SESSION, STAGE_CHANNEL, LiveHouse, board


async def _nothing(name: object, parent: object) -> list[object]:
    return []


@dataclass
class Watched:
    """A house whose clock the test turns, and the watch over it."""

    house: LiveHouse = field(default_factory=LiveHouse)
    now: int = 1_000_000

    def __post_init__(self) -> None:
        self.house.hub.clock = lambda: self.now
        kinds = {
            "stage": ChannelKind(STAGE, _nothing, enter_stage, due_on_stage),  # type: ignore[arg-type]
            "board": ChannelKind(BOARD, _nothing, enter_board, due_on_board),  # type: ignore[arg-type]
        }
        self.watch = Watch(self.house.hub, kinds)

    async def later(self, milliseconds: int) -> None:
        """The server looks, as it does every few seconds, until then."""
        until = self.now + milliseconds
        while self.now < until:
            self.now = min(until, self.now + 2_000)
            await self.watch.look()

    async def room(self, id: str) -> Room:
        return (await self.house.hub.state(ChannelName("stage", SESSION))).get(Room, id)


@pytest.fixture
async def watched() -> Watched:
    return Watched()


async def test_a_round_ends_when_its_time_is_over(watched: Watched) -> None:
    facilitator = await watched.house.with_open_rooms()
    await facilitator.join(board("room-1"))
    await facilitator.do(board("room-1"), "round.open", minutes=1)
    await watched.later(58_000)
    state = await watched.house.hub.state(ChannelName("board", SESSION, "room-1"))
    assert state.get(Round, "round.1").open
    await watched.later(4_000)
    state = await watched.house.hub.state(ChannelName("board", SESSION, "room-1"))
    assert not state.get(Round, "round.1").open


async def test_a_rapporteur_who_is_gone_is_replaced_within_ten_seconds(watched: Watched) -> None:
    people = [await watched.house.person(name) for name in ("ana", "ben", "eva")]
    facilitator = await watched.house.with_open_rooms()
    for name in ("ana", "ben", "eva"):
        await facilitator.do(
            STAGE_CHANNEL, "person.move", person=name, room="room-1" if name != "eva" else "room-2"
        )
    await people[0].do(STAGE_CHANNEL, "rapporteur.claim")
    await watched.later(20_000)
    assert (await watched.room("room-1")).rapporteur == "ana"
    people[0].connection.end()
    await watched.later(AWAY - 2_000)
    assert (await watched.room("room-1")).rapporteur == "ana"
    await watched.later(4_000)
    assert (await watched.room("room-1")).rapporteur == "ben"


async def test_who_reloads_stays_rapporteur_and_who_is_alone_too(watched: Watched) -> None:
    ana = await watched.house.person("ana")
    facilitator = await watched.house.with_open_rooms()
    await facilitator.do(STAGE_CHANNEL, "person.move", person="ana", room="room-1")
    await ana.do(STAGE_CHANNEL, "rapporteur.claim")
    ana.connection.end()
    await watched.later(60_000)
    assert (await watched.room("room-1")).rapporteur == "ana"


async def test_who_is_moved_elsewhere_reports_no_more(watched: Watched) -> None:
    ana = await watched.house.person("ana")
    facilitator = await watched.house.with_open_rooms()
    await facilitator.do(STAGE_CHANNEL, "person.move", person="ana", room="room-1")
    await ana.do(STAGE_CHANNEL, "rapporteur.claim")
    await facilitator.do(STAGE_CHANNEL, "person.move", person="ana", room="room-2")
    await watched.later(2_000)
    assert (await watched.room("room-1")).rapporteur is None


async def test_what_may_be_told_of_pointers_follows_the_board(watched: Watched) -> None:
    """On an unnamed board nobody hears who types where, and what was told before is taken back."""
    people = [await watched.house.person(name) for name in ("ana", "ben")]
    facilitator = await watched.house.with_open_rooms()
    at = board("room-1")
    for person in people:
        await facilitator.do(STAGE_CHANNEL, "person.move", person=person.guest.viewer.person, room="room-1")
    for person in (*people, facilitator):
        await person.join(at)
    await facilitator.do(at, "note.add", note="n1")
    ana, ben = people
    await ana.say(t="presence", ch=at, kind="typing", value={"id": "n1"})
    await ben.hear(lambda frame: frame["t"] == "presence" and "typing" in str(frame))
    await facilitator.do(at, "board.anonymous", anonymous=True)
    await ana.say(t="presence", ch=at, kind="cursor", value={"x": 1, "y": 2})
    await ana.say(t="presence", ch=at, kind="typing", value={"id": "n1"})
    taken = await ben.hear(lambda frame: frame["t"] == "presence" and "typing" in str(frame))
    assert taken["people"]["ana"] == {"typing": None}


async def test_without_a_bus_nobody_counts_as_away_who_may_be_with_another_node() -> None:
    watched = Watched(LiveHouse(bus=NoBus()))
    ana, ben = [await watched.house.person(name) for name in ("ana", "ben")]
    facilitator = await watched.house.with_open_rooms()
    for name in ("ana", "ben"):
        await facilitator.do(STAGE_CHANNEL, "person.move", person=name, room="room-1")
    await ana.do(STAGE_CHANNEL, "rapporteur.claim")
    await watched.later(4_000)
    ana.connection.end()
    await watched.later(3 * AWAY)
    assert (await watched.room("room-1")).rapporteur == "ana"
    ben.connection.end()
    await watched.house.hub.close()
