"""Taking a seat: a link and a name become a person with a link of their own. Nothing here commits."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlmodel import Session as Unit

from app.engine.limits import NAME_CHARACTERS, PEOPLE_PER_SESSION
from app.engine.refusals import Refusal
from app.locales import Language
from app.sessions.access import Seat, seat_of
from app.sessions.links import new_id
from app.sessions.queries import count_people, find_person, personal_link
from app.sessions.tables import Link, Person, SeatRole

JOINERS: Final = "\u200c\u200d"
"""Invisible, yet part of spelling in Persian and of many emoji."""


@dataclass(frozen=True, slots=True)
class Joined:
    """A seat just taken, and the id of the personal link that brings its person back."""

    seat: Seat
    link_id: str


def clean_name(typed: str) -> str:
    """A name as it is shown: composed letters, single spaces, nothing invisible.

    Raises:
        Refusal: `name-empty`, `name-too-long`.
    """
    shown = "".join(" " if _is_blank(letter) else letter for letter in typed)
    name = unicodedata.normalize("NFC", " ".join(shown.split()))
    if not name.strip(JOINERS):
        raise Refusal("name-empty")
    if len(name) > NAME_CHARACTERS:
        raise Refusal("name-too-long", limit=NAME_CHARACTERS, characters=len(name))
    return name


def _is_blank(letter: str) -> bool:
    """White space, control characters, and marks that would turn the line around."""
    return unicodedata.category(letter)[0] in "CZ" and letter not in JOINERS


def join(unit: Unit, link: Link, typed_name: str, lang: Language, now: datetime) -> Joined:
    """Seat a new person in the link's role.

    Raises:
        Refusal: `name-empty`, `name-too-long`, `session-full`.
    """
    name = clean_name(typed_name)
    if count_people(unit, link.session_id) >= PEOPLE_PER_SESSION:
        raise Refusal("session-full", limit=PEOPLE_PER_SESSION)
    person = Person(
        id=new_id(), session_id=link.session_id, name=name, lang=lang, role=link.role, joined_at=now
    )
    unit.add(person)
    unit.flush()
    own = Link(
        id=new_id(), session_id=person.session_id, role=person.role, person_id=person.id, created_at=now
    )
    unit.add(own)
    return Joined(seat_of(person), own.id)


def promote(unit: Unit, person_id: str, role: SeatRole) -> None:
    """Give a person, and the link that brings them back, another role."""
    for row in (find_person(unit, person_id), personal_link(unit, person_id)):
        if row is not None:
            row.role = role
            unit.add(row)
