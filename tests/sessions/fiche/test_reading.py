"""Whole fiches in text and Markdown; the samples are made up, in the shapes of real ones."""

import pytest

from app.sessions.fiche import FIELDS, Document, Reading, read_fiche
from tests.sessions.fiche.conftest import Samples


def read(*lines: str) -> Reading:
    return read_fiche("\n".join(lines).encode())


def test_a_form_in_english(samples: Samples) -> None:
    reading = samples.read("workshop.en.txt")
    found = reading.as_json()["fields"]
    assert found == {
        "code": "4.1.3",
        "category": "Workshop",
        "title": "Neighbourhood kitchens: who cooks, who pays, who decides",
        "thematic_line": "4: Food and the city",
        "subtheme": "4.1: Public tables",
        "organizers": ["CITYFOOD", "Kitchens United (KU, North branch)", "AMRA"],
        "starts_at": "2023-03-09T10:00:00-05:00",
        "ends_at": "2023-03-09T11:45:00-05:00",
        "zones": ["UTC-5", "UTC+1"],
        "duration_minutes": 105,
        "platform": "Jitsi",
        "meeting_link": "https://meet.example.org/kitchens",
        "capacity": 80,
        "registration": False,
        "languages": ["en", "es"],
        "summary": "Three cities opened their school kitchens to the neighbours. "
        "This workshop asks what it took.",
        "conceptualization": "Kitchens stand empty after two in the afternoon.\n\n"
        "- Staff are already paid until four.\n"
        "- Rules on hygiene differ from one district to the next.\n\n"
        "Note: figures are from 2022.",
        "objectives": "Compare three agreements between schools and neighbours.",
        "documents": [
            {"title": "Kitchen agreement, second version", "url": "https://example.org/agreement.pdf"},
            {"title": "Minutes of the first round", "url": None},
            {"title": "Handbook of shared kitchens", "url": "https://example.org/handbook"},
        ],
    }
    assert reading.missing == ("main_points",)
    assert reading.conflicts == ()
    assert reading.notes == "5. Childcare\nAsk Marisol for the key of the playroom."


def test_a_web_page_in_english(samples: Samples) -> None:
    reading = samples.read("web-page.en.txt")
    fields = reading.fields
    assert (fields.category, fields.duration_minutes, fields.platform) == (
        "Round table",
        105,
        "Big Blue Button",
    )
    assert fields.summary is not None
    assert fields.summary.startswith("Repair cafés")
    assert fields.summary.endswith("plans for waste.")
    assert fields.objectives == (
        "To list what a city can offer at no cost.\nTo agree on three steps for the coming year."
    )
    found = {"category", "duration_minutes", "platform", "summary", "objectives"}
    assert set(reading.missing) == set(FIELDS) - found
    assert reading.notes == ""


def test_markdown_in_french(samples: Samples) -> None:
    reading = samples.read("atelier.fr.md")
    fields = reading.fields
    assert reading.missing == ("category",)
    assert (fields.code, fields.title) == ("2.1", "Des coopératives d’énergie au village")
    assert fields.organizers == ("Énergie d’Ici", "Ville de Kérouan, service climat")
    assert reading.as_json()["fields"]["starts_at"] == "2021-06-01T14:05:00+02:00"
    assert fields.languages == ("fr", "es", "en")
    assert (fields.capacity, fields.registration) == (1000, True)
    assert fields.meeting_link == "https://zoom.example.org/j/42"
    assert fields.conceptualization == (
        "Une coopérative, c’est d’abord une assemblée.\n\nEt après ?\n\nOn partage les recettes."
    )
    assert fields.objectives == "1. Comparer quatre statuts.\n2. Choisir un modèle."
    assert fields.documents == (
        Document(title="Statuts types", url="https://example.org/statuts"),
        Document(title="Guide deuxième édition, page 12", url="https://example.org/guide"),
    )
    assert reading.notes == "Fiche de session\nIntervenantes\n- Awa Sarr\n- Inès Coll"
    assert reading.conflicts == ()


def test_a_table_in_spanish(samples: Samples) -> None:
    reading = samples.read("taller.es.md")
    fields = reading.fields
    assert (fields.code, fields.category, fields.title) == ("5.2.1", "Taller", "Semillas en común")
    assert (fields.thematic_line, fields.subtheme) == ("5: Campo y ciudad", "Mercados de cercanía")
    assert fields.organizers == ("RED SUR", "Cooperativa El Surco", "FAO")
    assert reading.as_json()["fields"]["ends_at"] == "2021-06-02T00:15:00-03:00"
    assert fields.zones == ("America/Argentina/Cordoba",)
    assert (fields.capacity, fields.registration, fields.languages) == (45, True, ("es",))
    assert fields.objectives == "Acordar un calendario de intercambio."
    assert reading.missing == ("conceptualization", "main_points", "documents")
    assert reading.notes == "| Campo | Contenido |\n| Traen mate | todas |"


def test_the_shape_of_the_json() -> None:
    found = read("Title: Bread", "Capacity: many", "Something else", "Objectives", *["oven"] * 101).as_json(
        "es"
    )
    assert found == {
        "fields": {"title": "Bread", "objectives": "\n".join(["oven"] * 101)},
        "missing": [field for field in FIELDS if field not in ("title", "objectives")],
        "over_limit": [{"field": "objectives", "words": 101, "limit": 100}],
        "conflicts": [
            {
                "field": "capacity",
                "code": "not-a-number",
                "values": ["many"],
                "sentence": "Capacidad: «many» no es un solo número. Está en las notas; indiquen cuántas "
                "personas pueden participar.",
            }
        ],
        "notes": "Capacity: many\nSomething else",
    }


def test_what_is_over_its_limit_is_kept_whole() -> None:
    text = " ".join(["oven"] * 251)
    reading = read(f"Summary: {text}")
    assert reading.fields.summary == text
    assert [(over.field, over.words, over.limit) for over in reading.over_limit] == [("summary", 251, 250)]


def test_a_repeated_label_with_another_value() -> None:
    reading = read("Platform: Zoom", "Platform: Jitsi", "Platform: Zoom", "Platform: Teams")
    assert reading.fields.platform == "Zoom"
    [conflict] = reading.conflicts
    assert (conflict.field, conflict.code, conflict.values) == (
        "platform",
        "repeated",
        ("Zoom", "Jitsi", "Teams"),
    )
    assert reading.notes == "Platform: Jitsi\nPlatform: Teams"


def test_a_repeated_section_goes_to_the_notes_whole() -> None:
    reading = read("Objectives", "Bake.", "Platform: Zoom", "Objectives", "Eat.", "", "Wash up.")
    assert reading.fields.objectives == "Bake."
    assert reading.notes == "Objectives\nEat.\nWash up."


@pytest.mark.parametrize(
    ("line", "field", "code"),
    [
        ("Capacity: many", "capacity", "not-a-number"),
        ("Capacity: 0", "capacity", "not-a-number"),
        ("Registration: perhaps", "registration", "unreadable"),
        ("Registration: Yes / No", "registration", "unreadable"),
        ("Duration: rather long", "duration_minutes", "unreadable"),
        ("Language: Klingon", "languages", "language-unknown"),
        ("Language: Portuguese", "languages", "language-unknown"),
    ],
)
def test_what_cannot_be_understood_is_named_and_noted(line: str, field: str, code: str) -> None:
    for reading in (read(line), read("Summary: Bread for all.", "", line)):
        [conflict] = reading.conflicts
        assert (conflict.field, conflict.code) == (field, code)
        assert reading.notes == line
        assert field in reading.missing


def test_a_language_that_is_not_ours_beside_one_that_is() -> None:
    reading = read("Languages: English and Portuguese")
    assert reading.fields.languages == ("en",)
    assert [conflict.values for conflict in reading.conflicts] == [("Portuguese",)]
    assert reading.notes == "Languages: English and Portuguese"


@pytest.mark.parametrize(
    "line",
    [
        "Capacity: 160, of whom twenty on site",
        "Duration: 90 minutes with a break",
        "Registration: Yes, by e-mail",
    ],
)
def test_a_value_with_a_remark_is_filled_in_and_noted(line: str) -> None:
    reading = read(line)
    assert len(reading.as_json()["fields"]) == 1
    assert reading.conflicts == ()
    assert reading.notes == line


@pytest.mark.parametrize(
    "line", ["Platform: TBC", "Capacité : à définir", "Cupo: por confirmar", "Relevant documents: none"]
)
def test_an_answer_still_to_come_is_missing_and_noted(line: str) -> None:
    reading = read(line)
    assert reading.as_json()["fields"] == {}
    assert reading.conflicts == ()
    assert reading.notes == line


@pytest.mark.parametrize("line", ["Platform:", "Platform: —", "Platform: ____", "| Platform | |"])
def test_an_empty_answer_is_missing(line: str) -> None:
    reading = read("Title: Bread", line)
    assert "platform" in reading.missing
    assert reading.notes == ""


def test_a_word_limit_that_is_not_ours_is_noted() -> None:
    reading = read("Summary (max. 300 words)", "Bread.")
    assert reading.fields.summary == "Bread."
    assert reading.notes == "Summary (max. 300 words)"


def test_a_label_on_a_line_and_its_answer_on_the_next() -> None:
    reading = read(
        "Title",
        "Bread",
        "",
        "Capacity",
        "",
        "160",
        "",
        "Organizers:",
        "- AAA",
        "- BBB",
        "",
        "Platform",
        "Zoom",
    )
    fields = reading.fields
    assert (fields.title, fields.capacity, fields.platform) == ("Bread", 160, "Zoom")
    assert fields.organizers == ("AAA", "BBB")
    assert reading.notes == ""


def test_several_labels_on_a_line() -> None:
    fields = read("Platform: Zoom; Capacity: 160 • Registration: No").fields
    assert (fields.platform, fields.capacity, fields.registration) == ("Zoom", 160, False)
    fields = read("| Platform | Zoom | Capacity | 160 |").fields
    assert (fields.platform, fields.capacity) == ("Zoom", 160)
    fields = read("Platform:\tZoom\tCapacity:\t160").fields
    assert (fields.platform, fields.capacity) == ("Zoom", 160)


def test_a_row_of_labels_above_a_row_of_answers() -> None:
    reading = read("| Platform | Capacity | Registration |", "|---|---|---|", "| Zoom | 160 | No |")
    fields = reading.fields
    assert (fields.platform, fields.capacity, fields.registration) == ("Zoom", 160, False)
    assert reading.notes == ""


def test_labels_without_a_colon_where_the_answer_is_plain() -> None:
    fields = read("Duration 2h30min", "Platform Zoom", "Category Workshop").fields
    assert (fields.duration_minutes, fields.platform, fields.category) == (150, "Zoom", "Workshop")


def test_a_title_that_was_broken_into_two_lines() -> None:
    reading = read(
        "Title: What neighbours, schools and bakers can learn from one another",
        "when they share an oven",
        "Thematic line: Food",
    )
    assert reading.fields.title is not None
    assert reading.fields.title.endswith("from one another when they share an oven")
    assert reading.notes == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "Time is short and flour is dear, so let us begin at once with the oven.",
        "Time: what we lack most of all, as every baker who gets up at three will tell you.",
        "- Language: some bakers speak none of ours.",
        "Context: bread was cheaper then.",
    ],
)
def test_prose_that_begins_like_a_label_stays_in_its_section(sentence: str) -> None:
    reading = read("Conceptualization", "First, bread.", sentence, "Platform: Zoom")
    assert reading.fields.conceptualization == f"First, bread.\n{sentence}"
    assert reading.fields.platform == "Zoom"
    assert reading.notes == ""


def test_an_unknown_heading_ends_a_section() -> None:
    reading = read("## Objectives", "Bake.", "### In detail", "Slowly.", "## Speakers", "Ana")
    assert reading.fields.objectives == "Bake.\nIn detail\nSlowly."
    assert reading.notes == "Speakers\nAna"


def test_lines_between_labels_are_notes() -> None:
    reading = read(
        "Platform: Zoom", "Bring flour", "Speakers: Ana, who bakes, and Awa, who eats, and everyone else."
    )
    assert reading.notes == "Bring flour\nSpeakers: Ana, who bakes, and Awa, who eats, and everyone else."


def test_notes_have_a_label_of_their_own() -> None:
    assert read("Title: Bread", "Notes:", "Bring flour.", "", "And salt.").notes == "Bring flour.\nAnd salt."


@pytest.mark.parametrize(
    ("lines", "code", "title"),
    [
        (("Title of the session 3.2.2: Bread",), "3.2.2", "Bread"),
        (("Title: 3.2.2 Bread",), "3.2.2", "Bread"),
        (("Code: 3.2.2", "Title: Bread"), "3.2.2", "Bread"),
        (("Session 3.2.2", "Title: Bread"), "3.2.2", "Bread"),
        (("# 3.2.2 Bread", "Platform: Zoom"), "3.2.2", "Bread"),
        (("Code: 3.2.1", "Title: 3.2.2 Bread"), "3.2.1", "3.2.2 Bread"),
    ],
)
def test_where_the_code_stands(lines: tuple[str, ...], code: str, title: str) -> None:
    reading = read(*lines)
    assert (reading.fields.code, reading.fields.title) == (code, title)
    assert reading.notes == ""


def test_a_remark_in_a_label_is_kept_where_there_is_no_answer() -> None:
    assert read("Title: Bread", "Date (first choice):").notes == "Date (first choice):"
