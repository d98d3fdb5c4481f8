"""SPEC P: presence."""

import pytest

from app.engine.presence import Presence

CURSOR = {"x": 1.0, "y": 2.0}


@pytest.fixture
def presence() -> Presence:
    """Ana is here, and everyone knows."""
    presence = Presence()
    presence.enter("ana")
    presence.gather()
    return presence


def test_P1_the_latest_value_is_told_once(presence: Presence) -> None:
    presence.put("ana", "cursor", CURSOR)
    presence.put("ana", "cursor", {"x": 3.0})
    presence.put("ana", "typing", {"id": "n1"})
    assert presence.gather() == {"ana": {"cursor": {"x": 3.0}, "typing": {"id": "n1"}}}
    assert presence.gather() == {}


def test_P1_so_is_that_there_is_none_any_more(presence: Presence) -> None:
    presence.put("ana", "cursor", CURSOR)
    presence.put("ana", "cursor", None)
    assert presence.gather() == {"ana": {"cursor": None}}
    assert presence.everyone() == {"ana": {"here": {}}}


def test_P2_two_tabs_are_one_presence_which_ends_with_the_last(presence: Presence) -> None:
    presence.enter("ana")
    assert presence.gather() == {}
    presence.leave("ana")
    assert presence.gather() == {}
    presence.put("ana", "cursor", CURSOR)
    presence.gather()
    presence.leave("ana")
    assert presence.gather() == {"ana": {"here": None, "cursor": None}}
    assert presence == Presence()


def test_P2_who_goes_and_comes_back_within_a_tick_is_here(presence: Presence) -> None:
    presence.leave("ana")
    presence.enter("ana")
    assert presence.gather() == {"ana": {"here": {}}}


def test_P2_who_never_came_can_go(presence: Presence) -> None:
    presence.leave("ben")
    assert presence.gather() == {}


def test_P3_what_one_of_several_tabs_pointed_at_goes_with_it(presence: Presence) -> None:
    presence.enter("ana")
    presence.put("ana", "drag", {"id": "n1", **CURSOR})
    presence.leave("ana")
    assert presence.gather() == {"ana": {"drag": None}}
    assert presence.everyone() == {"ana": {"here": {}}}


def test_P4_of_who_is_not_here_nothing_is_kept(presence: Presence) -> None:
    presence.put("ben", "cursor", CURSOR)
    presence.leave("ana")
    presence.put("ana", "cursor", CURSOR)
    presence.gather()
    assert presence == Presence()


def test_P5_who_comes_in_is_told_everyones_present_values(presence: Presence) -> None:
    presence.put("ana", "cursor", CURSOR)
    presence.enter("ben")
    everyone = presence.everyone()
    assert everyone == {"ana": {"here": {}, "cursor": CURSOR}, "ben": {"here": {}}}
    presence.put("ana", "cursor", None)
    assert everyone["ana"]["cursor"] == CURSOR
