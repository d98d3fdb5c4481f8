"""A guide: thematic blocks with their guiding questions, and case studies. Content, not live records."""

from typing import Annotated, Final

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    JsonValue,
    StringConstraints,
    model_validator,
)

from app.locales import LANGUAGES, Language

SHORT_TITLE: Final = 24
"""Characters of a block's short title: one line on a phone of 390 pixels, beside the room's number."""


def _in_all_languages(texts: dict[Language, str]) -> dict[Language, str]:
    missing = [language for language in LANGUAGES if not texts.get(language, "").strip()]
    if missing:
        raise ValueError(f"no text in {', '.join(missing)}")
    return texts


def _short_enough(texts: dict[Language, str]) -> dict[Language, str]:
    long = [text for text in texts.values() if len(text) > SHORT_TITLE]
    if long:
        raise ValueError(f"longer than {SHORT_TITLE} characters: {', '.join(long)}")
    return texts


Localized = Annotated[dict[Language, str], AfterValidator(_in_all_languages)]
"""One text in every language of Minga, none of them empty."""

ShortLocalized = Annotated[Localized, AfterValidator(_short_enough)]

# Ids become parts of record ids and of the deck's positions (`block.markets`): short, and without a dot.
Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,31}$")]
WebAddress = Annotated[str, StringConstraints(pattern=r"^https?://\S+$")]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(_Part):
    """Where something comes from; the title is as a reader would look it up."""

    title: Localized
    url: WebAddress | None


class Zone(_Part):
    """An area of a board in the block's template."""

    id: Id
    title: Localized
    hint: Localized


class Block(_Part):
    """One theme of the guide: a slide in plenary, then the subject of a room."""

    id: Id
    number: int = Field(ge=1)
    title: Localized
    short: ShortLocalized
    summary: Localized
    points: tuple[Localized, ...]
    questions: tuple[Localized, ...] = Field(min_length=2, max_length=4)
    zones: tuple[Zone, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _zones_differ(self) -> "Block":
        _all_differ("zone", [zone.id for zone in self.zones])
        return self


class CaseStudy(_Part):
    """What was done elsewhere. `example` marks one that is made up and describes no real place."""

    id: Id
    title: Localized
    place: Localized
    blocks: tuple[Id, ...] = Field(min_length=1)
    paragraphs: tuple[Localized, ...] = Field(min_length=1)
    source: Source
    example: bool


class Guide(_Part):
    """`structure` are the slides that present the guide as a whole; `notice` says who wrote the questions."""

    id: Id
    title: Localized
    about: Localized
    notice: Localized
    source: Source
    structure: tuple[Localized, ...] = Field(min_length=1)
    blocks: tuple[Block, ...] = Field(min_length=1)
    cases: tuple[CaseStudy, ...]

    @model_validator(mode="after")
    def _holds_together(self) -> "Guide":
        blocks = [block.id for block in self.blocks]
        _all_differ("block", blocks)
        _all_differ("case study", [case.id for case in self.cases])
        if [block.number for block in self.blocks] != list(range(1, len(blocks) + 1)):
            raise ValueError("blocks are numbered 1, 2, 3 ... in their order")
        for case in self.cases:
            if unknown := set(case.blocks) - set(blocks):
                raise ValueError(f"case study {case.id} names unknown blocks: {sorted(unknown)}")
        return self

    def block(self, id: str) -> Block:
        """
        Raises:
            KeyError: no block has this id.
        """
        for block in self.blocks:
            if block.id == id:
                return block
        raise KeyError(id)

    def in_language(self, language: Language) -> dict[str, JsonValue]:
        """The guide as JSON of the same shape, each text a plain string: what the browser gets."""
        texts: dict[str, JsonValue] = self.model_dump(mode="json")
        return {name: _one_language(value, language) for name, value in texts.items()}


def _one_language(value: JsonValue, language: Language) -> JsonValue:
    if isinstance(value, list):
        return [_one_language(item, language) for item in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == set(LANGUAGES):
        return value[language]
    return {name: _one_language(item, language) for name, item in value.items()}


def _all_differ(what: str, ids: list[str]) -> None:
    if len(set(ids)) != len(ids):
        raise ValueError(f"a {what} id is used twice: {ids}")
