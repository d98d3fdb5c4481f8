from app.sessions.fiche import Reading, read_fiche

SENTENCE = "Bread is what neighbours share when there is an oven to share it from."


def read(*lines: str) -> Reading:
    return read_fiche("\n".join(lines).encode())


def test_short_opening_paragraphs_are_the_summary() -> None:
    reading = read("Platform: Zoom", SENTENCE, "", "- Rye", SENTENCE, "Objectives", "Bake.")
    assert reading.fields.summary == f"{SENTENCE}\n\n- Rye\n{SENTENCE}"
    assert reading.notes == ""


def test_long_opening_paragraphs_are_the_conceptualization() -> None:
    reading = read("Platform: Zoom", *[SENTENCE] * 20)
    assert reading.fields.summary is None
    assert reading.fields.conceptualization == "\n".join([SENTENCE] * 20)


def test_opening_paragraphs_take_the_field_that_is_free() -> None:
    reading = read("Platform: Zoom", SENTENCE, "Summary: Bread.")
    assert (reading.fields.summary, reading.fields.conceptualization) == ("Bread.", SENTENCE)
    reading = read("Platform: Zoom", SENTENCE, "Summary: Bread.", "Conceptualization: Ovens.")
    assert reading.notes == SENTENCE


def test_short_lines_are_no_paragraphs() -> None:
    reading = read("Title: Bread", "Third meeting of bakers", "Platform: Zoom")
    assert reading.fields.summary is None
    assert reading.notes == "Third meeting of bakers"


def test_a_kind_of_session_needs_no_label() -> None:
    for kind in ("Workshop", "Atelier", "Mesa redonda", "SESIÓN DE COCREACIÓN"):
        assert read(kind, "Title: Bread").fields.category == kind
    reading = read("Category: Panel", "Workshop", "Title: Bread")
    assert (reading.fields.category, reading.notes) == ("Panel", "Workshop")


def test_the_first_line_or_heading_is_the_title() -> None:
    assert read("Bread for all", "Platform: Zoom").fields.title == "Bread for all"
    assert read("## Bread for all", SENTENCE).fields.title == "Bread for all"
    reading = read("# Session fiche", "**Bread for all**", "Platform: Zoom")
    assert (reading.fields.title, reading.notes) == ("Bread for all", "Session fiche")


def test_a_heading_is_a_note_where_the_title_has_a_label() -> None:
    reading = read("# Third meeting of bakers", "Title: Bread")
    assert (reading.fields.title, reading.notes) == ("Bread", "Third meeting of bakers")


def test_text_under_an_unknown_heading_is_no_summary() -> None:
    reading = read("# Bread for all", "## Speakers", SENTENCE)
    assert reading.fields.summary is None
    assert reading.notes == f"Speakers\n{SENTENCE}"


def test_nothing_is_guessed_in_a_text_that_is_no_fiche() -> None:
    reading = read("Bread for all", SENTENCE, "Workshop")
    assert reading.as_json()["fields"] == {}
    assert reading.notes == f"Bread for all\n{SENTENCE}\nWorkshop"


def test_a_line_with_kind_code_and_title() -> None:
    for line in ("# Workshop 3.2.2: Bread for all", "Workshop 3.2.2 – Bread for all"):
        fields = read(line, "Platform: Zoom").fields
        assert (fields.category, fields.code, fields.title) == ("Workshop", "3.2.2", "Bread for all")
    fields = read("# Mesa redonda: Pan para todas", "Plataforma: Zoom").fields
    assert (fields.category, fields.code, fields.title) == ("Mesa redonda", None, "Pan para todas")
    reading = read("# Workshop 3.2.2: Bread for all", "Code: 3.2.3")
    assert (reading.fields.code, reading.fields.title) == ("3.2.3", None)
    assert reading.notes == "Workshop 3.2.2: Bread for all"
