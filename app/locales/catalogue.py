"""Sentences by message id, from the Fluent files beside this module.

All `*.ftl` files of a language's folder form one catalogue. A file whose first line is `# browser` is
also shipped to the browser, so it may only refer to messages of files marked the same way.
"""

from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.runtime.types import fluent_number

from app.locales.languages import Language

FOLDER: Final = Path(__file__).parent
BROWSER_MARK: Final = "# browser"

# British English writes dates and times the way an international audience reads them: 1 June 2021, 14:05.
FLUENT_LOCALES: Final[dict[Language, str]] = {"en": "en-GB", "fr": "fr", "es": "es"}

Argument = str | int | float | Decimal

GROUPED_FROM: Final[dict[Language, int]] = {"en": 1000, "fr": 1000, "es": 10_000}
"""Spanish writes 1000 but 10.000. CLDR knows; browsers follow it, Babel does not."""


class MissingMessage(KeyError):
    """No catalogue has this message id."""


class BadArguments(ValueError):
    """A message was asked for without an argument it needs."""


def catalogue_files(language: Language) -> list[Path]:
    return sorted((FOLDER / language).glob("*.ftl"))


def is_for_browser(file: Path) -> bool:
    return file.read_text("utf-8").partition("\n")[0].strip() == BROWSER_MARK


def has(message_id: str, language: Language = "en") -> bool:
    """Whether `say` knows the id (`message` or `message.attribute`)."""
    return _pattern(language, message_id) is not None


def say(language: Language, message_id: str, /, **args: Argument) -> str:
    """The sentence `message_id` (`message` or `message.attribute`) in `language`.

    Numbers are written the way the language does; pass a year as a string, dates through `formats`.
    Raises MissingMessage (a KeyError) for an unknown id, BadArguments when an argument is missing.
    """
    pattern = _pattern(language, message_id)
    if pattern is None:
        raise MissingMessage(f"{language}: {message_id}")
    text, errors = _bundle(language).format_pattern(pattern, _written(language, args))
    if errors:
        raise BadArguments(f"{language}: {message_id}: {errors[0]}")
    return str(text)


def is_grouped(language: Language, value: float | Decimal) -> bool:
    """Whether the number is written with a sign between its thousands."""
    return not -GROUPED_FROM[language] < value < GROUPED_FROM[language]


def _written(language: Language, args: dict[str, Argument]) -> dict[str, Any]:
    return {
        name: value
        if isinstance(value, str) or is_grouped(language, value)
        else fluent_number(value, useGrouping=False)
        for name, value in args.items()
    }


def _pattern(language: Language, message_id: str) -> Pattern | None:
    name, _, attribute = message_id.partition(".")
    bundle = _bundle(language)
    if not bundle.has_message(name):
        return None
    message = bundle.get_message(name)
    return message.attributes.get(attribute) if attribute else message.value


@cache
def _bundle(language: Language) -> FluentBundle:
    # Isolating marks around arguments would end up in file names, CSV cells and tests; all three
    # languages are written left to right, so they are not needed.
    bundle = FluentBundle([FLUENT_LOCALES[language]], use_isolating=False)
    for file in catalogue_files(language):
        bundle.add_resource(FluentResource(file.read_text("utf-8")))
    return bundle
