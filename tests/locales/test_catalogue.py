import pytest

from app.locales import LANGUAGES, BadArguments, MissingMessage, has, say
from app.locales.catalogue import catalogue_files, is_for_browser


def test_a_sentence_is_said_in_each_language() -> None:
    assert [say(language, "common-save") for language in LANGUAGES] == ["Save", "Enregistrer", "Guardar"]


def test_arguments_are_filled_in_without_invisible_marks() -> None:
    assert say("en", "guide-block-titled", number=3, title="Work") == "Block 3: Work"


@pytest.mark.parametrize(
    ("count", "sentences"),
    [
        (0, ["0 people", "0 personne", "0 personas"]),
        (1, ["1 person", "1 personne", "1 persona"]),
        (2, ["2 people", "2 personnes", "2 personas"]),
    ],
)
def test_counting_follows_each_language(count: int, sentences: list[str]) -> None:
    assert [say(language, "common-people", count=count) for language in LANGUAGES] == sentences


def test_numbers_are_written_the_way_the_language_does() -> None:
    said = [say(language, "common-votes", count=12345) for language in LANGUAGES]
    assert said == ["12,345 votes", "12\u202f345 votes", "12.345 votos"]


@pytest.mark.parametrize("message_id", ["no-such-message", "common-save.label", ""])
def test_an_unknown_id_is_an_error_that_names_it(message_id: str) -> None:
    assert not has(message_id)
    with pytest.raises(MissingMessage, match=f"fr: {message_id}"):
        say("fr", message_id)


def test_a_missing_argument_is_an_error_that_names_it() -> None:
    with pytest.raises(BadArguments, match=r"guide-block-titled.*title"):
        say("es", "guide-block-titled", number=1)


def test_all_files_of_a_language_are_joined() -> None:
    assert {"common.ftl", "guide.ftl", "agenda.ftl"} <= {file.name for file in catalogue_files("fr")}
    assert has("common-save")
    assert has("agenda-work")


def test_the_first_line_says_whether_the_browser_gets_a_file() -> None:
    marked = {file.name: is_for_browser(file) for file in catalogue_files("en")}
    assert marked["common.ftl"]
    assert not marked["agenda.ftl"]
