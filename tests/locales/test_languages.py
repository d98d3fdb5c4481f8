import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.locales import LANGUAGES, Language, is_language, negotiate


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("fr", "fr"),
        ("es-AR,es;q=0.9,en;q=0.8", "es"),
        ("FR-ca", "fr"),
        ("de-DE,de;q=0.9", "en"),
        ("de,fr;q=0.3,es;q=0.7", "es"),
        ("en;q=0.5, fr;q=0.5", "en"),
        ("es;q=0, fr;q=0.1", "fr"),
        ("*", "en"),
        ("", "en"),
        (None, "en"),
    ],
)
def test_the_best_weighted_of_our_languages_is_chosen(header: str | None, language: Language) -> None:
    assert negotiate(header) == language


@pytest.mark.parametrize(
    "header", ["fr;q=high", "fr;q=-1", "fr;q=2", "fr;q=nan", "fr;level=1", ";;;", "fr;q="]
)
def test_a_malformed_choice_is_ignored(header: str) -> None:
    assert negotiate(header) == "en"
    assert negotiate(f"{header}, es;q=0.1") == "es"


@given(st.text())
def test_any_header_gives_a_language(header: str) -> None:
    assert negotiate(header) in LANGUAGES


def test_only_our_languages_are_languages() -> None:
    assert all(is_language(language) for language in LANGUAGES)
    assert not any(is_language(value) for value in ("de", "EN", "", None, 3))
