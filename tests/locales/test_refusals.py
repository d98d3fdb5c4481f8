"""Whatever is refused, anywhere, has a sentence in every language, filled with what is at hand there."""

from typing import Final, get_args

import pytest

from app.engine.roles import Grant
from app.locales import LANGUAGES, Language
from app.sessions.fiche.conflicts import ConflictCode
from app.sessions.fiche.intake import SIGNATURES
from tests.locales.codes import codes
from tests.locales.messages import catalogue, mentions

COMPUTED: Final = {
    "app/engine/asked.py": set(),  # what was answered to the same operation before
    "app/engine/rules.py": {f"refusal-{Grant(write=False).reason}"},
    "app/rooms/guards.py": set(),  # what its callers name, see `ROOM` in codes.py
    "app/sessions/fiche/intake.py": {f"fiche-unreadable-{code}" for _, code in SIGNATURES},
}
"""Files that compute a code, and the sentences that may come of it."""

each_language = pytest.mark.parametrize("language", LANGUAGES)


def test_codes_are_written_out_where_they_are_given() -> None:
    assert {code.place for code in codes() if code.message is None} == COMPUTED.keys()


@each_language
def test_every_code_has_a_sentence(language: Language) -> None:
    needed = {code.message for code in codes() if code.message}.union(*COMPUTED.values())
    assert len(needed) > 80
    assert needed - catalogue(language).keys() == set()


@each_language
def test_every_sentence_gets_what_it_is_filled_with(language: Language) -> None:
    known = catalogue(language)
    short = {
        (code.place, code.message): missing
        for code in codes()
        if code.message and (missing := mentions(known[code.message]).variables - code.params)
    }
    assert short == {}
    assert not any(mentions(known[message]).variables for made in COMPUTED.values() for message in made)


@each_language
def test_every_conflict_of_a_fiche_has_a_sentence(language: Language) -> None:
    known = catalogue(language)
    needed = {f"fiche-conflict-{code}" for code in get_args(ConflictCode)}
    assert needed - known.keys() == set()
    filled = {variable for message in needed for variable in mentions(known[message]).variables}
    assert filled <= {"field", "first", "second"}
