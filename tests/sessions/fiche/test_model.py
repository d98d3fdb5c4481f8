import json
from datetime import datetime, timedelta, timezone
from typing import get_args

import pytest
from pydantic import ValidationError

from app.locales import LANGUAGES, Language, has, say
from app.sessions.fiche import FIELDS, Conflict, Document, Fiche, Reading, count_words, missing
from app.sessions.fiche.conflicts import ConflictCode


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        (" \n\t", 0),
        ("bread", 1),
        ("bread, and salt.", 3),
        ("multi-level l’économie 2h30", 3),
        ("bread – and – salt …", 3),
        ("pan\nagua\u00a0sal", 3),
        ("面包 خبز", 2),
    ],
)
def test_words_are_counted_as_people_count_them(text: str, count: int) -> None:
    assert count_words(text) == count


def test_a_fiche_is_closed_and_frozen() -> None:
    with pytest.raises(ValidationError, match="extra"):
        Fiche(colour="red")  # type: ignore[call-arg]
    with pytest.raises(ValidationError, match="frozen"):
        Fiche().title = "Bread"  # type: ignore[misc]


def test_blank_texts_are_absent_and_others_clean() -> None:
    fiche = Fiche(title=" \n", platform=" Zoom\x00 ", summary="a\r\nb")
    assert (fiche.title, fiche.platform, fiche.summary) == (None, "Zoom", "a\nb")


@pytest.mark.parametrize(
    "values",
    [
        {"starts_at": datetime(2021, 6, 1, 14, 5)},  # noqa: DTZ001 (this is the point)
        {"languages": ["pt"]},
        {"capacity": 0},
        {"duration_minutes": 0},
        {"documents": [{"title": " "}]},
        {"registration": "perhaps"},
    ],
)
def test_what_no_fiche_holds(values: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Fiche.model_validate(values)


def test_a_fiche_survives_json() -> None:
    fiche = Fiche(
        title="Bread",
        starts_at=datetime(2021, 6, 1, 14, 5, tzinfo=timezone(timedelta(hours=-3))),
        zones=("UTC-3",),
        languages=("en",),
        documents=(Document(title="Mills"),),
        registration=False,
    )
    assert json.loads(fiche.model_dump_json())["starts_at"] == "2021-06-01T14:05:00-03:00"
    assert Fiche.model_validate_json(fiche.model_dump_json()) == fiche


def test_no_is_an_answer() -> None:
    assert "registration" not in missing(Fiche(registration=False))
    assert Reading(fields=Fiche(registration=False)).as_json()["fields"] == {"registration": False}
    assert missing(Fiche(notes="x", meeting_link="https://example.org")) == FIELDS


@pytest.mark.parametrize("code", get_args(ConflictCode))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_conflict_has_a_sentence(code: ConflictCode, language: Language) -> None:
    conflict = Conflict(field="starts_at", code=code, values=("one " * 50, "two"))
    sentence = conflict.sentence(language)
    assert "two" in sentence or "…" in sentence
    assert len(sentence) < 400
    assert Conflict(field="zones", code=code).sentence(language)


@pytest.mark.parametrize("field", Fiche.model_fields)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_has_a_name(field: str, language: Language) -> None:
    assert has(f"fiche-field-{field.replace('_', '-')}", language)
    assert say(language, f"fiche-field-{field.replace('_', '-')}")
