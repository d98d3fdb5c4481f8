import json
import re
from collections.abc import Iterator

import pytest
from pydantic import JsonValue

from app.blocks.guide import Guide
from app.blocks.library import FOLDER, guide, guides
from app.engine.refusals import Refusal
from app.locales import LANGUAGES, Language, say

each_guide = pytest.mark.parametrize("each", guides().values(), ids=guides())
each_language = pytest.mark.parametrize("language", LANGUAGES)


def strings(value: JsonValue) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings(item)


def words(text: str) -> int:
    return len(text.split())


def test_the_shipped_guides_come_with_the_default_first() -> None:
    assert list(guides()) == ["sse", "community"]
    assert guide("community").id == "community"


def test_an_unknown_guide_is_refused_with_the_names_of_those_there_are() -> None:
    with pytest.raises(Refusal) as refused:
        guide("chess")
    assert refused.value == Refusal("unknown-guide", guide="chess", known="sse, community")
    assert "sse, community" in say("en", f"refusal-{refused.value.code}", **refused.value.params)


def test_the_eight_blocks_of_the_sse_guide_stand_in_their_order() -> None:
    assert [block.id for block in guide("sse").blocks] == [
        "legal-frameworks",
        "co-construction",
        "strategic-planning",
        "support",
        "research",
        "markets",
        "communication",
        "data",
    ]


def test_the_cases_of_the_sse_guide_are_real_and_name_their_source() -> None:
    cases = guide("sse").cases
    assert [case.id for case in cases] == ["barcelona", "dakar", "durban", "liverpool", "montreal"]
    assert all("UNRISD" in case.source.title["en"] and not case.example for case in cases)


def test_the_cases_of_the_community_guide_are_marked_as_made_up() -> None:
    cases = guide("community").cases
    assert cases
    assert all(case.example and "made-up" in case.place["en"] for case in cases)


@each_guide
def test_a_file_is_named_after_its_guide(each: Guide) -> None:
    assert (FOLDER / f"{each.id}.json").exists()


@each_guide
def test_boards_share_the_four_zones_and_differ_in_their_hints(each: Guide) -> None:
    templates = {tuple((zone.id, *zone.title.values()) for zone in block.zones) for block in each.blocks}
    assert [zone[0] for zone in templates.pop()] == ["stand", "works", "blocks", "propose"]
    assert not templates
    hints = [zone.hint["en"] for block in each.blocks for zone in block.zones]
    assert len(set(hints)) == len(hints)


@each_guide
@each_language
def test_a_slide_can_be_read_while_someone_talks(each: Guide, language: Language) -> None:
    for block in each.blocks:
        assert len(block.points) == 3
        assert all(words(point[language]) <= 15 for point in block.points), block.id
        assert words(block.summary[language]) <= 60, block.id
        assert all(words(question[language]) <= 32 for question in block.questions), block.id
    assert 2 <= len(each.structure) <= 3


@each_guide
def test_questions_are_asked_in_every_language(each: Guide) -> None:
    questions = [question for block in each.blocks for question in block.questions]
    assert all(question["en"].endswith("?") for question in questions)
    assert all(question["fr"].endswith("\u00a0?") for question in questions)
    assert all("¿" in question["es"] and question["es"].endswith("?") for question in questions)


@each_guide
def test_no_text_was_left_in_another_language(each: Guide) -> None:
    """Texts alike in two languages are names: of places, of works, or a word both share."""
    blocks = [block.model_dump() for block in each.blocks]
    long = {
        text
        for texts in _localized([*blocks, *(case.model_dump(exclude={"source"}) for case in each.cases)])
        for text in texts
        if list(texts).count(text) > 1 and words(text) > 2
    }
    assert long == set()


@each_guide
@each_language
def test_texts_are_set_with_care(each: Guide, language: Language) -> None:
    for text in strings(each.in_language(language)):
        assert text == text.strip()
        assert "'" not in text
        assert '"' not in text
        assert "  " not in text
        if language == "fr":
            assert not re.search(r" [:;!?»]|« |\w[;!?](\s|$)", text), text


def test_files_are_kept_in_one_form() -> None:
    """Two spaces, real letters: so that a change of one sentence is a change of one line."""
    for file in FOLDER.glob("*.json"):
        text = file.read_text("utf-8")
        assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n"


def _localized(value: object) -> Iterator[list[str]]:
    if isinstance(value, dict) and value.keys() == set(LANGUAGES):
        yield list(value.values())
    elif isinstance(value, dict):
        yield from _localized(list(value.values()))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _localized(item)
