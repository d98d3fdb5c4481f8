"""SPEC A12: what a page was told for good over one line holds there."""

from collections.abc import Callable
from typing import Final

import pytest

from app.engine.asked import REFUSED_KEPT, Asked
from app.engine.limits import FRAMES_BURST
from app.engine.refusals import Refusal

LOCKED: Final = Refusal("board-locked")
TOO_FAST: Final = Refusal("too-fast")


def page(acted: Callable[[str], bool] = lambda op: False) -> Asked:
    return Asked(acted)


def takes(asked: Asked, *ops: str) -> list[bool]:
    return [asked.takes(op) for op in ops]


def test_A12_what_is_being_decided_is_answered_once_for_both() -> None:
    asked = page()
    assert takes(asked, "p.1", "p.1") == [True, False]
    asked.acted("p.1")
    assert takes(asked, "p.1") == [True]  # the log knows it, and gives the first ack again


def test_A12_what_is_to_come_again_is_decided_anew() -> None:
    asked = page()
    takes(asked, "p.1")
    asked.refused("p.1", TOO_FAST, again=True)
    assert takes(asked, "p.1") == [True]


def test_A12_nor_is_a_refusal_final_of_what_came_before_one_that_is_to_come_again() -> None:
    """J12: the page sends both again, in their order."""
    asked = page()
    takes(asked, "p.1", "p.2")
    asked.refused("p.1", TOO_FAST, again=True)
    asked.refused("p.2", LOCKED, again=False)
    assert takes(asked, "p.1", "p.2") == [True, True]
    asked.acted("p.1")
    asked.refused("p.2", LOCKED, again=False)
    with pytest.raises(Refusal, match="board-locked"):
        asked.takes("p.2")


def test_A12_also_when_that_one_has_come_again_meanwhile() -> None:
    asked = page()
    takes(asked, "p.1", "p.2")
    asked.refused("p.1", TOO_FAST, again=True)
    takes(asked, "p.1")
    asked.refused("p.2", LOCKED, again=False)
    assert takes(asked, "p.2") == [True]


def test_A12_what_came_after_it_does_not_matter() -> None:
    asked = page()
    takes(asked, "p.1", "p.2")
    asked.refused("p.2", TOO_FAST, again=True)
    asked.refused("p.1", LOCKED, again=False)
    with pytest.raises(Refusal, match="board-locked"):
        asked.takes("p.1")


def test_A12_of_what_has_acted_no_refusal_keeps_others_waiting() -> None:
    """It came twice: the second time the log was full. The page knows that it acted."""
    asked = page(lambda op: op == "p.1")
    takes(asked, "p.1")
    asked.acted("p.1")
    takes(asked, "p.1", "p.2")
    asked.refused("p.1", Refusal("not-saved-yet"), again=True)
    asked.refused("p.2", LOCKED, again=False)
    with pytest.raises(Refusal, match="board-locked"):
        asked.takes("p.2")


def test_what_is_remembered_of_one_page_is_bounded() -> None:
    asked = page()
    for n in range(3 * FRAMES_BURST):
        asked.takes(f"p.{n}")
        asked.refused(f"p.{n}", TOO_FAST, again=True)
    assert len(asked._waiting) == FRAMES_BURST
    asked = page()
    for n in range(3 * REFUSED_KEPT):
        asked.takes(f"p.{n}")
        asked.refused(f"p.{n}", LOCKED, again=False)
    assert (len(asked._waiting), len(asked._refused)) == (0, REFUSED_KEPT)
