"""An agenda corrected by hand: items added, named and moved. Pure."""

from collections.abc import Sequence
from itertools import count
from typing import Final

from app.engine.refusals import Refusal
from app.locales import LANGUAGES, Language
from app.sessions.agenda import AgendaItem, proposed_title

ITEMS: Final = 40
"""A working day in steps of twelve minutes: nobody follows more."""
TITLE_CHARACTERS: Final = 120
"""Three lines of the console's run of show."""
NEW_MINUTES: Final = 10
"""Of an item just added, to be corrected."""


def with_new_item(agenda: Sequence[AgendaItem]) -> tuple[list[AgendaItem], str]:
    """One item more, before the closing one if that is the last, and its id.

    Raises:
        Refusal: `agenda-full`.
    """
    if len(agenda) >= ITEMS:
        raise Refusal("agenda-full", limit=ITEMS)
    taken = {item.id for item in agenda}
    id = next(name for number in count(1) if (name := f"item-{number}") not in taken)
    item = AgendaItem(id=id, kind="other", title=proposed_title("other"), minutes=NEW_MINUTES)
    end = len(agenda) - (1 if agenda and agenda[-1].kind == "close" else 0)
    return [*agenda[:end], item, *agenda[end:]], id


def renamed(item: AgendaItem, lang: Language, title: str) -> AgendaItem:
    """The item under this title in `lang`, and in every other language that still has what Minga proposed.

    So one title is enough for all, and a translation is kept once somebody has written it.
    """
    if title == item.title[lang]:
        return item
    proposed = proposed_title(item.kind)
    follows = {other for other in LANGUAGES if item.title[other] == proposed[other]} | {lang}
    return item.model_copy(
        update={"title": {other: title if other in follows else item.title[other] for other in LANGUAGES}}
    )


def moved(agenda: Sequence[AgendaItem], id: str, by: int) -> list[AgendaItem]:
    """The item `by` places later (earlier when negative), at most to either end; unknown ids move nothing."""
    item = next((item for item in agenda if item.id == id), None)
    if item is None:
        return list(agenda)
    rest = [other for other in agenda if other is not item]
    to = min(max(agenda.index(item) + by, 0), len(rest))
    return [*rest[:to], item, *rest[to:]]
