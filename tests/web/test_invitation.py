"""The head of a session: its clocks side by side."""

from datetime import datetime
from functools import partial

import pytest

from app.locales import Language, say
from app.sessions.fiche import Fiche
from app.web.invitation import Invitation, invitation_of
from app.web.pages import Formats
from tests.web.visitor import WORD_JOINER


def invitation(starts: str, ends: str | None, *zones: str) -> Invitation:
    return invitation_of(
        Fiche(
            starts_at=datetime.fromisoformat(starts),
            ends_at=datetime.fromisoformat(ends) if ends else None,
            zones=zones,
        )
    )


def sentences(shown: Invitation, lang: Language = "en") -> list[str]:
    told = [clock.sentence(partial(say, lang), Formats(lang)) for clock in shown.clocks]
    return [sentence.replace(WORD_JOINER, "") for sentence in told]


def test_both_clocks_of_one_day() -> None:
    shown = invitation("2021-06-01T14:05:00-03:00", "2021-06-01T15:35:00-03:00", "UTC-3", "UTC+2")
    assert sentences(shown) == ["Tuesday, 1 June 2021, 14:05–15:35 (UTC-3)", "19:05–20:35 (UTC+2)"]
    assert shown.offsets == [-180, 120]


def test_another_day_on_another_clock_is_told() -> None:
    shown = invitation("2027-01-31T20:00:00-05:00", None, "UTC-5", "Europe/Paris")
    assert sentences(shown) == [
        "Sunday, 31 January 2027, 20:00 (UTC-5)",
        "Monday, 1 February 2027, 02:00 (Paris, UTC+1)",
    ]


@pytest.mark.parametrize(
    ("lang", "when"),
    [
        ("fr", "mardi 1 juin 2021, 14:05–15:35 (UTC-3)"),
        ("es", "martes, 1 de junio de 2021, 14:05–15:35 (UTC-3)"),
    ],
)
def test_in_the_readers_language(lang: Language, when: str) -> None:
    shown = invitation("2021-06-01T14:05:00-03:00", "2021-06-01T15:35:00-03:00", "UTC-3")
    assert sentences(shown, lang) == [when]


def test_without_zones_the_fiches_own_offset_counts() -> None:
    shown = invitation("2027-01-31T20:00:00+05:30", None)
    assert sentences(shown) == ["Sunday, 31 January 2027, 20:00 (UTC+5:30)"]


def test_nothing_known_is_nothing_shown() -> None:
    shown = invitation_of(Fiche())
    assert (shown.title, shown.above, shown.clocks, shown.day) == (None, (), (), None)
