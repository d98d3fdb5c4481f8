from random import Random

from bench.schedule import EDIT_CHARACTERS, Work, schedule, words
from bench.servers.adapter import TOKEN

USUAL = Work(cursors_per_second=5.0, edit_every=4.0)


def test_the_same_seed_gives_the_same_work() -> None:
    assert schedule(20, 10, 1, USUAL) == schedule(20, 10, 1, USUAL)
    assert schedule(20, 10, 1, USUAL) != schedule(20, 10, 2, USUAL)


def test_a_member_does_the_same_however_many_others_there_are() -> None:
    few, many = (schedule(members, 10, 1, USUAL) for members in (2, 40))
    assert [act for act in many if act.member == 1] == [act for act in few if act.member == 1]


def test_everyone_does_as_much_as_was_asked_in_order_of_time() -> None:
    acts = schedule(10, 60, 1, USUAL)
    assert [act.at for act in acts] == sorted(act.at for act in acts)
    assert 0 <= acts[0].at <= acts[-1].at < 60
    for member in range(10):
        kinds = [act.kind for act in acts if act.member == member]
        assert kinds.count("cursor") == 300
        assert kinds.count("edit") == 15


def test_acts_are_numbered_from_where_the_member_stands() -> None:
    acts = schedule(1, 20, 1, USUAL, first_edit=250)
    assert [act.number for act in acts if act.kind == "edit"] == list(range(250, 255))
    assert next(act.number for act in acts if act.kind == "cursor") == 0


def test_nothing_of_a_kind_when_none_is_asked_for() -> None:
    assert {act.kind for act in schedule(5, 30, 1, Work(0, 4))} == {"edit"}
    assert {act.kind for act in schedule(5, 30, 1, Work(5, 0))} == {"cursor"}


def test_an_edit_has_eighty_letters_and_carries_its_token() -> None:
    letters = words(1234, Random(1))
    assert len(letters) == EDIT_CHARACTERS
    assert TOKEN.findall(letters.encode()) == [b"00001234"]
