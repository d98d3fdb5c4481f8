"""What a document says, line by line, and where it ends up."""

import pytest

from app.sessions.fiche import FIELDS, Reading, read_fiche


def read(*lines: str) -> Reading:
    return read_fiche("\n".join(lines).encode())


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
