"""The stage: phases in order, the clock, and people arriving."""

import pytest

from app.blocks.records import Deck
from app.engine.channel import Acked
from app.engine.refusals import Refusal
from app.engine.roles import SERVER, Viewer
from app.sessions.records import Item, Person
from app.sessions.stage import MINUTE
from tests.sessions.play import PLAN, START, StagePlay


def test_a_session_runs_from_the_lobby_to_its_end() -> None:
    play = StagePlay()
    for kind, phase in [
        ("session.start", "plenary"),
        ("rooms.open", "rooms"),
        ("rooms.close", "plenary"),
        ("summary.show", "summary"),
        ("session.end", "ended"),
    ]:
        assert isinstance(play.lead(kind), Acked)
        assert play.stage.phase == phase


def test_each_step_starts_the_clock_of_its_agenda_item() -> None:
    play = StagePlay()
    play.lead("session.start")
    assert (play.stage.item, play.stage.ends_at) == ("welcome", START + 5 * MINUTE)
    play.lead("rooms.open")
    assert (play.stage.item, play.stage.ends_at) == ("work", START + 30 * MINUTE)
    play.lead("rooms.close")
    assert play.stage.item == "report"


def test_time_added_shows_on_the_clock_and_on_the_agenda() -> None:
    play = StagePlay()
    play.lead("session.start")
    play.lead("clock.extend", minutes=5)
    assert play.stage.ends_at == START + 10 * MINUTE
    assert play.channel.state.get(Item, "welcome").extra == 5


def test_time_added_after_the_end_counts_from_now() -> None:
    play = StagePlay()
    play.lead("session.start")
    play.now = START + 9 * MINUTE
    play.lead("clock.extend", minutes=1)
    assert play.stage.ends_at == play.now + MINUTE


def test_time_taken_never_ends_in_the_past() -> None:
    play = StagePlay()
    play.lead("session.start")
    play.lead("clock.extend", minutes=-60)
    assert play.stage.ends_at == START


@pytest.mark.parametrize(
    ("before", "kind", "code"),
    [
        ([], "rooms.open", "not-started"),
        ([], "clock.extend", "not-started"),
        ([], "summary.show", "not-started"),
        (["session.start"], "session.start", "already-started"),
        (["session.start"], "rooms.close", "rooms-not-open"),
        (["session.start", "rooms.open"], "rooms.open", "rooms-already-open"),
        (["session.start", "session.end"], "rooms.open", "session-ended"),
        (["session.start", "session.end"], "session.end", "session-ended"),
    ],
)
def test_steps_out_of_order_are_refused(before: list[str], kind: str, code: str) -> None:
    play = StagePlay()
    for step in before:
        play.lead(step)
    args = {"minutes": 1} if kind == "clock.extend" else {}
    assert play.lead(kind, **args) == Refusal(code)


@pytest.mark.parametrize(
    "kind", ["session.start", "rooms.open", "rooms.spread", "session.end", "clock.extend", "slide.show"]
)
def test_participants_lead_nothing(kind: str) -> None:
    play = StagePlay()
    play.arrive("ana")
    assert play.do(Viewer("ana", "participant"), kind) == Refusal("not-allowed")


def test_nobody_but_the_server_brings_people_in() -> None:
    play = StagePlay()
    args = {"person": "eve", "name": "Eve", "lang": "en", "role": "facilitator"}
    assert play.lead("person.arrive", **args) == Refusal("not-allowed")


def test_coming_again_is_not_counted_twice() -> None:
    play = StagePlay()
    play.arrive("ana")
    play.arrive("ana")
    assert [person.id for person in play.channel.state.of(Person)] == ["ana"]


def test_whoever_comes_while_rooms_are_open_has_one_at_once() -> None:
    play = StagePlay()
    play.lead("session.start")
    play.lead("rooms.open")
    play.arrive("late")
    assert play.person("late").room in ("room-1", "room-2")
    assert play.person("late").reason in ("late", "choice")


def test_opening_the_rooms_gives_a_place_to_whoever_has_none_and_moves_nobody() -> None:
    play = StagePlay()
    for number in range(7):
        play.arrive(f"p{number}")
    play.lead("session.start")
    play.lead("person.move", person="p0", room="room-2")
    play.lead("rooms.open")
    assert (play.person("p0").room, play.person("p0").reason) == ("room-2", "hand")
    assert all(play.person(f"p{number}").room for number in range(7))


def test_who_leads_or_observes_is_in_no_room() -> None:
    play = StagePlay()
    play.arrive("fac", "facilitator")
    play.arrive("obs", "observer")
    play.lead("session.start")
    play.lead("rooms.open")
    assert play.person("fac").room is None
    assert play.person("obs").room is None


@pytest.mark.parametrize("blocks", [["nowhere"], ["legal", "legal"], ["legal", "markets", "a", "b"]])
def test_a_choice_is_of_blocks_that_have_a_room(blocks: list[str]) -> None:
    play = StagePlay()
    play.arrive("ana")
    outcome = play.do(Viewer("ana", "participant"), "person.choose", blocks=blocks)
    assert isinstance(outcome, Refusal)
    assert play.person("ana").choice == ()


def test_the_plan_is_fixed_once_the_session_runs() -> None:
    play = StagePlay()
    play.lead("session.start")
    assert play.do(SERVER, "stage.plan", **PLAN) == Refusal("already-started")


def test_a_new_plan_replaces_rooms_and_items() -> None:
    play = StagePlay()
    rooms = PLAN["rooms"][:1]  # type: ignore[index]
    play.do(SERVER, "stage.plan", **{**PLAN, "rooms": rooms})
    assert "room-2" not in play.channel.state.records
    assert "room-1" in play.channel.state.records


def test_only_slides_of_the_guide_can_be_shown() -> None:
    play = StagePlay()
    assert play.lead("slide.show", at="block.nowhere") == Refusal("no-such-slide")
    assert isinstance(play.lead("slide.show", at="block.legal"), Acked)


def test_once_called_back_each_room_that_was_used_has_a_slide_for_its_report() -> None:
    play = StagePlay()
    play.seat(ana="room-2", ben="room-1")
    play.lead("session.start")
    for _ in "12":
        play.lead("rooms.open")
        play.lead("rooms.close")
    guide = ["guide.0", "block.legal"]
    assert play.channel.state.get(Deck, "deck").slides == [*guide, "report.room-1", "report.room-2"]
    assert isinstance(play.lead("slide.show", at="report.room-1"), Acked)
    play.lead("person.move", person="ana", room="room-1")
    play.lead("rooms.open")
    play.lead("rooms.close")
    assert play.channel.state.get(Deck, "deck").slides == [*guide, "report.room-1"]
