"""Spreading people over rooms: even, by choice first, the same for the same lots."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from app.sessions.grouping import Placement, place_one, spread
from app.sessions.records import Person, Room

TITLE = {"en": "One", "fr": "Un", "es": "Uno"}
BLOCKS = ("legal", "markets", "data", "support")
ROOMS = [Room(id=f"room-{n}", number=n, block=block, title=TITLE) for n, block in enumerate(BLOCKS, start=1)]  # type: ignore[arg-type]


def person(number: int, *choice: str) -> Person:
    return Person(id=f"p{number}", name="x", lang="en", role="participant", number=number, choice=choice)


wishes = st.lists(st.lists(st.sampled_from(BLOCKS), max_size=3, unique=True), max_size=60)


@given(wishes, st.integers(0, 2**32), st.integers(1, 8))
def test_everyone_has_a_room_and_sizes_differ_by_one_at_most(
    choices: list[list[str]], seed: int, smallest: int
) -> None:
    people = [person(number, *choice) for number, choice in enumerate(choices)]
    placed = spread(people, ROOMS, seed, smallest)
    assert placed.keys() == {one.id for one in people}
    sizes = Counter(at.room for at in placed.values())
    if people:
        assert max(sizes.values()) - min(sizes.values()) <= 1
        assert len(sizes) == 1 or min(sizes.values()) >= smallest


@given(wishes, st.integers(0, 2**32))
def test_by_choice_means_the_block_was_chosen(choices: list[list[str]], seed: int) -> None:
    people = [person(number, *choice) for number, choice in enumerate(choices)]
    blocks = {room.id: room.block for room in ROOMS}
    for one in people:
        at = spread(people, ROOMS, seed, 1)[one.id]
        assert at.reason in ("choice", "balance")
        assert at.reason != "choice" or blocks[at.room] in one.choice


@given(wishes, st.integers(0, 2**32))
def test_the_order_of_arrival_does_not_matter(choices: list[list[str]], seed: int) -> None:
    people = [person(number, *choice) for number, choice in enumerate(choices)]
    assert spread(people, ROOMS, seed, 2) == spread(people[::-1], ROOMS, seed, 2)


def test_choices_that_fit_are_all_kept() -> None:
    people = [person(number, BLOCKS[number % 4]) for number in range(12)]
    placed = spread(people, ROOMS, seed=1, smallest=3)
    assert {at.reason for at in placed.values()} == {"choice"}


def test_too_few_people_use_the_rooms_most_asked_for() -> None:
    people = [person(0, "data"), person(1, "data"), person(2, "legal"), person(3), person(4)]
    assert {at.room for at in spread(people, ROOMS, 7, 3).values()} == {"room-3"}


def test_no_rooms_means_no_places() -> None:
    assert spread([person(1)], [], 1, 3) == {}
    assert place_one(person(1), [], {}) is None


@given(st.lists(st.lists(st.sampled_from(BLOCKS), max_size=2, unique=True), min_size=1, max_size=40))
def test_late_comers_keep_rooms_even(choices: list[list[str]]) -> None:
    sizes = Counter({room.id: 3 for room in ROOMS})
    for number, choice in enumerate(choices):
        at = place_one(person(number, *choice), ROOMS, sizes)
        assert at is not None
        sizes[at.room] += 1
        assert max(sizes.values()) - min(sizes.values()) <= 2


def test_a_late_comer_gets_the_wanted_room_while_it_is_not_the_fullest() -> None:
    sizes = {"room-1": 4, "room-2": 3, "room-3": 3}
    assert place_one(person(1, "markets"), ROOMS, sizes) == Placement("room-2", "choice")
    assert place_one(person(1, "legal"), ROOMS, sizes) == Placement("room-2", "late")


def test_late_comers_to_crowded_rooms_begin_another_one() -> None:
    assert place_one(person(1), ROOMS, {"room-1": 7}) == Placement("room-1", "late")
    assert place_one(person(1), ROOMS, {"room-1": 8}) == Placement("room-2", "late")
    assert place_one(person(1, "data"), ROOMS, {"room-1": 8}) == Placement("room-3", "choice")
    assert place_one(person(1), ROOMS, {"room-1": 8, "room-2": 1}) == Placement("room-2", "late")
