import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.blocks.guide import Guide
from app.blocks.library import guide, guides
from app.engine.refusals import Refusal
from app.locales import LANGUAGES, say
from app.sessions.agenda import (
    LEAST,
    LONGEST,
    SHORTEST,
    AgendaItem,
    check_agenda,
    propose_agenda,
    propose_rooms,
)

any_duration = st.integers(SHORTEST, LONGEST)
any_guide = st.sampled_from(list(guides().values()))


def without_cases(full: Guide) -> Guide:
    return full.model_copy(update={"cases": ()})


def item(minutes: int, id: str = "work") -> AgendaItem:
    return AgendaItem(id=id, kind="work", title=dict.fromkeys(LANGUAGES, "Work"), minutes=minutes)


def minutes_of(duration: int) -> dict[str, int]:
    return {item.kind: item.minutes for item in propose_agenda(duration, guide("sse"))}


@given(any_duration, any_guide, st.booleans())
def test_a_proposed_agenda_fills_the_session_exactly(duration: int, full: Guide, cases: bool) -> None:
    items = propose_agenda(duration, full if cases else without_cases(full))
    assert sum(item.minutes for item in items) == duration
    assert min(item.minutes for item in items) >= LEAST
    assert check_agenda(items, duration) == []


@given(any_duration)
def test_most_time_goes_to_the_rooms(duration: int) -> None:
    minutes = minutes_of(duration)
    assert minutes["work"] == max(minutes.values())
    assert minutes["report"] >= minutes["close"]


@given(st.integers(SHORTEST, LONGEST - 1))
def test_a_longer_session_does_not_shorten_the_presentation(duration: int) -> None:
    assert minutes_of(duration)["guide"] <= minutes_of(duration + 1)["guide"]


def test_the_agenda_of_the_model_session() -> None:
    model = {"welcome": 10, "guide": 20, "cases": 15, "split": 5, "work": 60, "report": 30, "close": 10}
    assert minutes_of(150) == model
    assert list(minutes_of(150)) == list(model)


@given(st.integers(12, LONGEST // 5))
def test_from_an_hour_on_items_come_in_steps_of_five(fives: int) -> None:
    assert all(minutes % 5 == 0 for minutes in minutes_of(fives * 5).values())


def test_listening_stays_short_however_long_the_day() -> None:
    minutes = minutes_of(LONGEST)
    assert minutes["welcome"] <= 15
    assert minutes["guide"] <= 40
    assert minutes["work"] > LONGEST / 2


def test_a_guide_without_cases_gives_their_minutes_to_the_work() -> None:
    items = propose_agenda(150, without_cases(guide("sse")))
    assert "cases" not in [item.kind for item in items]
    assert next(item.minutes for item in items if item.kind == "work") == 75


def test_items_are_titled_in_every_language() -> None:
    for proposed in propose_agenda(90, guide("community")):
        assert proposed.title == {
            language: say(language, f"agenda-{proposed.kind}") for language in LANGUAGES
        }


@pytest.mark.parametrize("duration", [-10, 0, SHORTEST - 1, LONGEST + 1])
def test_a_duration_out_of_range_is_refused_with_the_range(duration: int) -> None:
    with pytest.raises(Refusal) as refused:
        propose_agenda(duration, guide("sse"))
    assert refused.value == Refusal("agenda-duration", least=SHORTEST, most=LONGEST)


def test_an_agenda_without_items_is_empty() -> None:
    assert check_agenda([], 90) == [Refusal("agenda-empty")]


@given(st.lists(st.integers(1, 120), min_size=1, max_size=9), any_duration)
def test_the_difference_to_the_session_is_told_in_minutes(minutes: list[int], duration: int) -> None:
    problems = check_agenda([item(m, f"item-{n}") for n, m in enumerate(minutes)], duration)
    over = sum(minutes) - duration
    if over > 0:
        assert problems == [Refusal("agenda-over", minutes=over)]
    elif over < 0:
        assert problems == [Refusal("agenda-under", minutes=-over)]
    else:
        assert problems == []


@pytest.mark.parametrize("minutes", [0, -5])
def test_an_item_without_time_is_named_and_does_not_count(minutes: int) -> None:
    problems = check_agenda([item(90, "a"), item(minutes, "b")], 90)
    assert problems == [Refusal("agenda-no-time", number=2)]


def test_an_item_that_is_there_twice_is_named() -> None:
    assert check_agenda([item(30), item(60)], 90) == [Refusal("agenda-repeated", number=2)]


def test_every_problem_is_told_at_once_with_a_sentence_in_each_language() -> None:
    problems = check_agenda([item(0), item(10)], 90)
    assert [problem.code for problem in problems] == ["agenda-no-time", "agenda-repeated", "agenda-under"]
    problems += [*check_agenda([], 90), *check_agenda([item(100)], 90)]
    problems.append(Refusal("agenda-duration", least=SHORTEST, most=LONGEST))
    for problem in problems:
        assert all(say(language, f"refusal-{problem.code}", **problem.params) for language in LANGUAGES)


def test_there_is_one_room_for_each_block_in_their_order() -> None:
    rooms = propose_rooms(guide("sse"), 160)
    assert [room.number for room in rooms] == list(range(1, 9))
    assert [room.id for room in rooms] == [f"room-{number}" for number in range(1, 9)]
    assert [(room.block, room.name) for room in rooms] == [(b.id, b.short) for b in guide("sse").blocks]


@given(st.integers(0, 1000), any_guide)
def test_seats_share_the_capacity_evenly(capacity: int, full: Guide) -> None:
    seats = [room.seats for room in propose_rooms(full, capacity) if room.seats is not None]
    assert len(seats) == len(full.blocks)
    assert sum(seats) == capacity
    assert max(seats) - min(seats) <= 1


def test_an_unknown_capacity_leaves_the_seats_open() -> None:
    assert {room.seats for room in propose_rooms(guide("community"), None)} == {None}
