"""Every catalogue says the same things: what one language has, all have."""

import re
from collections import Counter
from pathlib import Path

import pytest
from fluent.syntax import ast

from app.locales import LANGUAGES, Language
from app.locales.catalogue import FOLDER, catalogue_files, is_for_browser
from tests.locales.messages import catalogue, entries_of, mentions, name_of, parsed, patterns_of

OTHERS = [language for language in LANGUAGES if language != "en"]
BOTH_SIDES: set[str] = {"NUMBER"}
"""Functions that fluent.runtime and the browser's library write alike."""


def texts_of(pattern: ast.Pattern) -> list[str]:
    """Every sentence a pattern can give, each placeable standing as `{}`, each variant by itself."""
    sentence = "".join(part.value if isinstance(part, ast.TextElement) else "{}" for part in pattern.elements)
    selects = [
        part.expression
        for part in pattern.elements
        if isinstance(part, ast.Placeable) and isinstance(part.expression, ast.SelectExpression)
    ]
    variants = [text for select in selects for variant in select.variants for text in texts_of(variant.value)]
    return [sentence, *variants]


ALL_FILES = [file for language in LANGUAGES for file in catalogue_files(language)]
each_file = pytest.mark.parametrize("file", ALL_FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
each_other = pytest.mark.parametrize("language", OTHERS)


@each_file
def test_a_file_is_fluent_from_first_to_last_line(file: Path) -> None:
    junk = [entry.content for entry in parsed(file).body if isinstance(entry, ast.Junk)]
    assert junk == []


@each_file
def test_no_message_is_empty(file: Path) -> None:
    assert [name_of(entry) for entry in entries_of(file) if not list(patterns_of(entry))] == []
    empty = [
        name
        for entry in entries_of(file)
        for name, pattern in patterns_of(entry)
        if not all(text.strip() for text in texts_of(pattern))
    ]
    assert empty == []


@each_file
def test_apostrophes_are_typographic(file: Path) -> None:
    lines = [
        line for line in file.read_text("utf-8").splitlines() if "'" in line and not line.startswith("#")
    ]
    assert lines == []


@pytest.mark.parametrize("file", catalogue_files("fr"), ids=lambda file: file.name)
def test_french_signs_stay_with_their_word(file: Path) -> None:
    """A no-break space before ; : ! ? and inside « », so that no line begins or ends with a lone sign."""
    texts = [text for entry in entries_of(file) for _, p in patterns_of(entry) for text in texts_of(p)]
    loose = [
        text
        for text in texts
        if re.search(r"(?<=[\w’)}»%]) ?[;!?»](?=\s|$)| :(?=\s|$)|«(?![\u00a0\u202f])", text)
    ]
    assert loose == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_id_is_given_twice_in_a_language(language: Language) -> None:
    names = Counter(name_of(entry) for file in catalogue_files(language) for entry in entries_of(file))
    assert [name for name, count in names.items() if count > 1] == []


@each_other
def test_all_languages_have_the_same_messages_in_the_same_files(language: Language) -> None:
    for file in catalogue_files("en"):
        other = FOLDER / language / file.name
        assert other.exists(), f"{language}/{file.name} is missing"
        assert {name_of(entry) for entry in entries_of(other)} == {
            name_of(entry) for entry in entries_of(file)
        }
    assert [file.name for file in catalogue_files(language)] == [file.name for file in catalogue_files("en")]


@each_other
def test_messages_have_the_same_attributes_and_variables_in_all_languages(language: Language) -> None:
    english, other = catalogue("en"), catalogue(language)
    for name in english.keys() & other.keys():
        ours, theirs = dict(patterns_of(english[name])), dict(patterns_of(other[name]))
        assert theirs.keys() == ours.keys(), name
        for part in ours:
            assert mentions(theirs[part]).variables == mentions(ours[part]).variables, part


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mentioned_message_exists(language: Language) -> None:
    known = catalogue(language)
    mentioned = {other for entry in known.values() for other in mentions(entry).entries}
    assert mentioned - known.keys() == set()


@each_other
def test_the_browser_gets_the_same_files_in_all_languages(language: Language) -> None:
    marked = {file.name for file in catalogue_files("en") if is_for_browser(file)}
    assert {file.name for file in catalogue_files(language) if is_for_browser(file)} == marked


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_browser_gets_needs_nothing_it_does_not_get(language: Language) -> None:
    shipped = [
        entry for file in catalogue_files(language) if is_for_browser(file) for entry in entries_of(file)
    ]
    needed = {other for entry in shipped for other in mentions(entry).entries}
    assert needed - {name_of(entry) for entry in shipped} == set()
    assert {name for entry in shipped for name in mentions(entry).functions} <= BOTH_SIDES
