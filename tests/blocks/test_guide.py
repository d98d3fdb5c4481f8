from typing import Any

import pytest
from pydantic import ValidationError

from app.blocks.guide import SHORT_TITLE, Guide
from app.locales import LANGUAGES, Language

Json = dict[str, Any]


def texts(word: str) -> Json:
    return {language: f"{word} ({language})" for language in LANGUAGES}


def block(number: int, id: str) -> Json:
    return {
        "id": id,
        "number": number,
        "title": texts(f"Title of {id}"),
        "short": texts(id),
        "summary": texts(f"Summary of {id}"),
        "points": [texts("one"), texts("two"), texts("three")],
        "questions": [texts("Why?"), texts("How?")],
        "zones": [{"id": "ideas", "title": texts("Ideas"), "hint": texts("Write one idea a note")}],
    }


def case(id: str, *blocks: str) -> Json:
    return {
        "id": id,
        "title": texts("A case"),
        "place": texts("Somewhere"),
        "blocks": list(blocks),
        "paragraphs": [texts("It happened.")],
        "source": {"title": texts("A book"), "url": "https://example.org/book"},
        "example": True,
    }


@pytest.fixture
def content() -> Json:
    return {
        "id": "water",
        "title": texts("Water"),
        "about": texts("Water for all"),
        "notice": texts("Our own questions"),
        "source": {"title": texts("A report"), "url": None},
        "structure": [texts("Two blocks")],
        "blocks": [block(1, "wells"), block(2, "rivers")],
        "cases": [case("spring", "wells"), case("delta", "wells", "rivers")],
    }


def test_a_whole_guide_is_read(content: Json) -> None:
    guide = Guide.model_validate(content)
    assert guide.block("rivers").title["fr"] == "Title of rivers (fr)"
    assert [case.blocks for case in guide.cases] == [("wells",), ("wells", "rivers")]


def test_an_unknown_block_is_an_error(content: Json) -> None:
    with pytest.raises(KeyError, match="lakes"):
        Guide.model_validate(content).block("lakes")


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_one_language_every_text_is_a_plain_string(content: Json, language: Language) -> None:
    plain = Guide.model_validate(content).in_language(language)

    def one(value: Any) -> Any:
        if isinstance(value, dict):
            return (
                value[language] if value.keys() == set(LANGUAGES) else {k: one(v) for k, v in value.items()}
            )
        return [one(item) for item in value] if isinstance(value, list) else value

    assert plain == one(content)
    assert plain["title"] == f"Water ({language})"


def test_a_guide_survives_its_own_json(content: Json) -> None:
    guide = Guide.model_validate(content)
    assert Guide.model_validate_json(guide.model_dump_json()) == guide


def test_a_guide_cannot_be_changed(content: Json) -> None:
    guide = Guide.model_validate(content)
    with pytest.raises(ValidationError, match="frozen"):
        guide.id = "fire"  # type: ignore[misc]


def refusal_of(content: Json) -> str:
    with pytest.raises(ValidationError) as refused:
        Guide.model_validate(content)
    return str(refused.value)


def test_a_text_needs_all_languages(content: Json) -> None:
    del content["blocks"][0]["questions"][1]["es"]
    assert "no text in es" in refusal_of(content)


def test_a_text_may_not_be_blank(content: Json) -> None:
    content["notice"]["fr"] = " \n"
    assert "no text in fr" in refusal_of(content)


def test_a_text_in_another_language_is_refused(content: Json) -> None:
    content["title"]["de"] = "Wasser"
    assert "title.de" in refusal_of(content)


def test_a_short_title_fits_a_phone(content: Json) -> None:
    content["blocks"][0]["short"]["en"] = "x" * SHORT_TITLE
    Guide.model_validate(content)
    content["blocks"][0]["short"]["en"] += "x"
    assert f"longer than {SHORT_TITLE}" in refusal_of(content)


@pytest.mark.parametrize("count", [1, 5])
def test_a_block_asks_two_to_four_questions(content: Json, count: int) -> None:
    content["blocks"][0]["questions"] = [texts("Why?")] * count
    assert "blocks.0.questions" in refusal_of(content)


def test_an_unknown_field_is_refused(content: Json) -> None:
    content["blocks"][0]["colour"] = "red"
    assert "blocks.0.colour" in refusal_of(content)


@pytest.mark.parametrize("id", ["", "Wells", "a.b", "two words", "x" * 33])
def test_an_id_is_short_and_plain(content: Json, id: str) -> None:
    content["blocks"][1]["id"] = id
    assert "blocks.1.id" in refusal_of(content)


def test_blocks_are_numbered_in_their_order(content: Json) -> None:
    content["blocks"].reverse()
    assert "numbered" in refusal_of(content)


@pytest.mark.parametrize(("part", "id"), [("blocks", "wells"), ("cases", "spring")])
def test_ids_differ(content: Json, part: str, id: str) -> None:
    content[part][1]["id"] = id
    assert "used twice" in refusal_of(content)


def test_zone_ids_of_a_block_differ(content: Json) -> None:
    content["blocks"][0]["zones"] *= 2
    assert "a zone id is used twice" in refusal_of(content)


def test_a_case_belongs_to_blocks_of_the_guide(content: Json) -> None:
    content["cases"][0]["blocks"] = ["lakes"]
    assert "case study spring names unknown blocks: ['lakes']" in refusal_of(content)


@pytest.mark.parametrize("url", ["javascript:alert(1)", "example.org", "", "https://a b"])
def test_an_address_is_a_web_address(content: Json, url: str) -> None:
    content["source"]["url"] = url
    assert "source.url" in refusal_of(content)
