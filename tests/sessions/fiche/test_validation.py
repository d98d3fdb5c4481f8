from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest

from app.locales import LANGUAGES
from app.sessions.fiche import Document, Fiche
from app.sessions.fiche.validation import ProblemCode, is_web_address, validate

START = datetime(2021, 6, 1, 14, 5, tzinfo=UTC)

WRONG = [
    (Fiche(summary="word " * 251), "summary", "over-limit"),
    (Fiche(conceptualization="word " * 1001), "conceptualization", "over-limit"),
    (Fiche(objectives="word " * 101), "objectives", "over-limit"),
    (Fiche(main_points="word " * 151), "main_points", "over-limit"),
    (Fiche(starts_at=START, ends_at=START), "ends_at", "end-before-start"),
    (
        Fiche(starts_at=START, ends_at=START - timedelta(hours=1), duration_minutes=60),
        "ends_at",
        "end-before-start",
    ),
    (Fiche(ends_at=START), "ends_at", "end-without-start"),
    (Fiche(starts_at=START, ends_at=START + timedelta(days=2)), "duration_minutes", "duration-range"),
    (Fiche(duration_minutes=1441), "duration_minutes", "duration-range"),
    (
        Fiche(starts_at=START, ends_at=START + timedelta(hours=1), duration_minutes=90),
        "duration_minutes",
        "duration-disagrees",
    ),
    (Fiche(capacity=1001), "capacity", "capacity-range"),
    (Fiche(zones=("UTC-3", "Mars/Olympus")), "zones", "zone-unknown"),
    (Fiche(meeting_link="zoom.example.org"), "meeting_link", "link-form"),
    (Fiche(documents=(Document(title="Mills", url="javascript:alert(1)"),)), "documents", "link-form"),
]


@pytest.mark.parametrize(("fiche", "field", "code"), WRONG)
def test_problems(fiche: Fiche, field: str, code: ProblemCode) -> None:
    [problem] = validate(fiche)
    assert (problem.field, problem.code) == (field, code)
    sentences = {problem.sentence(language) for language in LANGUAGES}
    assert len(sentences) == len(LANGUAGES)


def test_every_problem_was_seen() -> None:
    assert {code for _, _, code in WRONG} == set(get_args(ProblemCode))


def test_a_fiche_in_order() -> None:
    fiche = Fiche(
        summary="word " * 250,
        starts_at=START,
        ends_at=START + timedelta(minutes=90),
        duration_minutes=90,
        capacity=1000,
        zones=("UTC-3", "Europe/Madrid"),
        meeting_link="https://zoom.example.org/j/1?pwd=a",
        documents=(Document(title="Mills"), Document(title="Rye", url="http://example.org")),
    )
    assert validate(fiche) == []
    assert validate(Fiche()) == []


def test_sentences_name_what_is_wrong() -> None:
    [over] = validate(Fiche(summary="word " * 260))
    assert over.params == {"words": 260, "limit": 250}
    assert "260" in over.sentence("fr")
    assert "Résumé court" in over.sentence("fr")


@pytest.mark.parametrize(
    "url", ["https://example.org", "http://[::1]:8000/a?b#c", "https://exämple.org/a_(b)"]
)
def test_web_addresses(url: str) -> None:
    assert is_web_address(url)


@pytest.mark.parametrize(
    "url",
    [
        "", "#", "example.org", "//example.org", "ftp://example.org", "https://", "https:///a",
        "data:text/html,a", "https://exa mple.org", "http://[::1", 'https://example.org/"><script>',
        "https://example.org/" + "a" * 2000,
    ],
)  # fmt: skip
def test_other_addresses(url: str) -> None:
    assert not is_web_address(url)
