"""The agenda as the desk's form sends it: titles and minutes of all items, and the button pressed."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from starlette.datastructures import FormData

from app.engine.refusals import Refusal
from app.locales import Language, say
from app.sessions.agenda import LONGEST, AgendaItem
from app.sessions.agenda_changes import TITLE_CHARACTERS, moved, renamed, with_new_item
from app.web.errors import sentence
from app.web.forms import text

TITLE: Final = "title-"
MINUTES: Final = "minutes-"
"""Before an item's id: the name of the control with its title, or its minutes."""
MOVES: Final = {"up": -1, "down": 1}


@dataclass(slots=True)
class SentAgenda:
    """`errors` and `typed` have the control's name as key; what is wrong stays as it was in `agenda`.
    `at` is the control to go on with."""

    agenda: list[AgendaItem] = field(default_factory=list)
    errors: dict[str, str] = field(default_factory=dict)
    typed: dict[str, str] = field(default_factory=dict)
    at: str = "agenda"


def read_agenda(before: Sequence[AgendaItem], form: FormData, lang: Language) -> SentAgenda:
    """What was typed, then what the button does: `remove`, `up` or `down` an item, or `how=add` one."""
    sent = SentAgenda()
    for number, item in enumerate(before, 1):
        if item.id != text(form, "remove"):
            sent.agenda.append(_corrected(item, number, form, lang, sent))
    _press(form, lang, sent)
    return sent


def _corrected(item: AgendaItem, number: int, form: FormData, lang: Language, sent: SentAgenda) -> AgendaItem:
    title, minutes = (_typed(form, name + item.id) for name in (TITLE, MINUTES))
    for control, typed, problem in (
        (TITLE + item.id, title, _title_problem(title, number, lang)),
        (MINUTES + item.id, minutes, _minutes_problem(minutes, item, lang)),
    ):
        if problem:
            sent.errors[control], sent.typed[control] = problem, typed or ""
    if minutes is not None and MINUTES + item.id not in sent.errors:
        item = item.model_copy(update={"minutes": int(minutes)})
    if title is not None and TITLE + item.id not in sent.errors:
        item = renamed(item, lang, title)
    return item


def _press(form: FormData, lang: Language, sent: SentAgenda) -> None:
    for button, by in MOVES.items():
        id = text(form, button)
        if id:
            sent.agenda = moved(sent.agenda, id, by)
            sent.at = f"{button}-{id}"
    if text(form, "how") == "add":
        try:
            sent.agenda, new = with_new_item(sent.agenda)
            sent.at = TITLE + new
        except Refusal as refusal:
            sent.errors["agenda"] = sentence(refusal, lang)


def _typed(form: FormData, control: str) -> str | None:
    """In one line; None when the form had no such control."""
    return " ".join(text(form, control).split()) if control in form else None


def _title_problem(typed: str | None, number: int, lang: Language) -> str | None:
    if typed is None or 0 < len(typed) <= TITLE_CHARACTERS:
        return None
    if not typed:
        return say(lang, "pages-agenda-title-empty", number=number)
    params = {"number": number, "characters": len(typed), "limit": TITLE_CHARACTERS}
    return say(lang, "pages-agenda-title-long", **params)


def _minutes_problem(typed: str | None, item: AgendaItem, lang: Language) -> str | None:
    if typed is None or _is_minutes(typed):
        return None
    return say(lang, "pages-minutes-wrong", title=item.title[lang], most=LONGEST)


def _is_minutes(typed: str) -> bool:
    return typed.isdecimal() and len(typed) <= len(str(LONGEST)) and 0 < int(typed) <= LONGEST
