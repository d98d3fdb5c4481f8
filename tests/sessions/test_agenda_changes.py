"""An agenda corrected by hand: items added, named and moved."""

import pytest

from app.engine.refusals import Refusal
from app.locales import LANGUAGES
from app.sessions.agenda import AgendaItem, proposed_title
from app.sessions.agenda_changes import ITEMS, moved, renamed, with_new_item


def item(id: str, kind: str = "other") -> AgendaItem:
    return AgendaItem.model_validate(
        {
            "id": id,
            "kind": kind,
            "title": proposed_title("welcome" if kind == "welcome" else "other"),
            "minutes": 5,
        }
    )


AGENDA = [item("welcome", "welcome"), item("work", "work"), item("close", "close")]


def ids(agenda: list[AgendaItem]) -> list[str]:
    return [item.id for item in agenda]


def test_a_new_item_comes_before_the_closing_one() -> None:
    once, first = with_new_item(AGENDA)
    twice, second = with_new_item(once)
    assert ids(twice) == ["welcome", "work", first, second, "close"]
    assert first != second


def test_without_a_closing_item_it_comes_last() -> None:
    assert ids(with_new_item([])[0]) == ["item-1"]
    assert ids(with_new_item(AGENDA[:2])[0]) == ["welcome", "work", "item-1"]


def test_an_id_that_was_removed_is_free_again_and_none_is_given_twice() -> None:
    agenda, _ = with_new_item([item("item-2")])
    assert ids(with_new_item(agenda)[0]) == ["item-2", "item-1", "item-3"]


def test_an_agenda_has_an_end() -> None:
    with pytest.raises(Refusal) as refused:
        with_new_item([item(f"item-{number}") for number in range(ITEMS)])
    assert refused.value.code == "agenda-full"


def test_one_title_is_enough_for_all_languages() -> None:
    assert renamed(item("welcome", "welcome"), "es", "Hola").title == dict.fromkeys(LANGUAGES, "Hola")


def test_a_translation_is_kept() -> None:
    named = renamed(renamed(item("welcome", "welcome"), "en", "Hello"), "fr", "Salut")
    assert named.title == {"en": "Hello", "fr": "Salut", "es": "Hello"}
    assert renamed(named, "en", "Hi").title == {"en": "Hi", "fr": "Salut", "es": "Hello"}


def test_a_title_that_stays_brings_nothing_along() -> None:
    proposed = item("welcome", "welcome")
    assert renamed(proposed, "en", proposed.title["en"]) == proposed


@pytest.mark.parametrize(
    ("id", "by", "after"),
    [
        ("work", -1, ["work", "welcome", "close"]),
        ("work", 1, ["welcome", "close", "work"]),
        ("welcome", -1, ["welcome", "work", "close"]),
        ("close", 5, ["welcome", "work", "close"]),
        ("nothing", 1, ["welcome", "work", "close"]),
    ],
)
def test_items_move_within_the_agenda(id: str, by: int, after: list[str]) -> None:
    assert ids(moved(AGENDA, id, by)) == after
