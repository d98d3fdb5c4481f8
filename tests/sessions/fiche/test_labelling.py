import pytest

from app.locales import LANGUAGES, Language, say
from app.sessions.fiche import FIELDS
from app.sessions.fiche.labelling import Joint, find_label, looks_labelled
from app.sessions.fiche.labels import Topic


@pytest.mark.parametrize(
    ("line", "topic", "joint", "text"),
    [
        ("Title of the session: Bread", "title", "colon", "Bread"),
        ("Titre de l’atelier : Pain", "title", "colon", "Pain"),
        ("TÍTULO DE LA SESIÓN: Pan", "title", "colon", "Pan"),
        ("Objectives", "objectives", "bare", ""),
        ("Objectives (max. 100 words):", "objectives", "colon", ""),
        ("Objectifs – 100 mots max.", "objectives", "bare", ""),
        ("Platform - Zoom", "platform", "dash", "Zoom"),
        ("Platform Zoom", "platform", "space", "Zoom"),
        ("Date & time: today", "when", "colon", "today"),
        ("Organizer(s): AAA", "organizers", "colon", "AAA"),
        ("Organisateur·rice·s : AAA", "organizers", "colon", "AAA"),
        ("Organizadores/as: AAA", "organizers", "colon", "AAA"),
        ("Sous-thème : Fours", "subtheme", "colon", "Fours"),
        ("Puntos de discusión del taller: hornos", "main_points", "colon", "hornos"),
    ],
)
def test_labels(line: str, topic: Topic, joint: Joint, text: str) -> None:
    label = find_label(line)
    assert label is not None
    assert (label.topic, label.joint, label.text) == (topic, joint, text)


@pytest.mark.parametrize(
    ("line", "topic", "number"),
    [
        ("Title of the session 3.2.2: Bread", "title", "3.2.2"),
        ("Thematic Line 3: Food", "thematic_line", "3"),
        ("Línea temática IV: Pan", "thematic_line", "IV"),
        ("Sous-thème n° 3.2 : Fours", "subtheme", "3.2"),
        ("Session 3.2.2 – Bread", "title", "3.2.2"),
        ("Code 3.2.2", "code", "3.2.2"),
    ],
)
def test_numbers_in_labels(line: str, topic: Topic, number: str) -> None:
    label = find_label(line)
    assert label is not None
    assert (label.topic, label.number) == (topic, number)


@pytest.mark.parametrize(
    "line",
    ["", "Session", "Session 3 will be fun", "Bread: flour", "(Title) Bread", "Timely matters", ": Title"],
)
def test_no_label(line: str) -> None:
    assert find_label(line) is None


@pytest.mark.parametrize(
    "remark",
    [
        "(max. 250 words)",
        "(maximum 250 words)",
        "(250 words max)",
        "[up to 250 words]",
        "(no more than 250 words)",
        "(250 mots maximum)",
        "(jusqu’à 250 mots)",
        "(máx. 250 palabras)",
        "(hasta 250 palabras)",
        "(optional)",
        "(le cas échéant)",
        "(si procede)",
    ],
)
def test_what_every_form_says_is_no_remark(remark: str) -> None:
    label = find_label(f"Summary {remark}:")
    assert label is not None
    assert (label.remarks, label.limited) == ((), True)


@pytest.mark.parametrize("remark", ["max. 300 words", "250 guests", "for the press"])
def test_other_remarks_are_told(remark: str) -> None:
    label = find_label(f"Summary ({remark}): Bread")
    assert label is not None
    assert (label.remarks, label.limited, label.text) == ((remark,), False, "Bread")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", [*FIELDS, "meeting_link", "notes"])
def test_the_names_of_the_form_are_labels(language: Language, field: str) -> None:
    name = say(language, f"fiche-field-{field.replace('_', '-')}")
    label = find_label(f"{name}: Bread")
    topics = {"starts_at": "start", "ends_at": "end", "duration_minutes": "duration"}
    assert label is not None
    assert (label.topic, label.joint) == (topics.get(field, field), "colon")


def test_lines_that_look_labelled() -> None:
    assert looks_labelled("Speakers: Ana and Awa")
    assert looks_labelled("Intervenantes :")
    assert not looks_labelled("At 14:05 we begin")
    assert not looks_labelled("This is what we want to find out together today: bread")
