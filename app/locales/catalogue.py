"""Sentences by message id, from the Fluent files beside this module.

All `*.ftl` files of a language's folder form one catalogue. A file whose first line is `# browser` is
also shipped to the browser, so it may only refer to messages of files marked the same way.
"""

from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Final

from fluent.runtime import FluentBundle, FluentResource

from app.locales.languages import Language

FOLDER: Final = Path(__file__).parent
BROWSER_MARK: Final = "# browser"

# British English writes dates and times the way an international audience reads them: 1 June 2021, 14:05.
FLUENT_LOCALES: Final[dict[Language, str]] = {"en": "en-GB", "fr": "fr", "es": "es"}

Argument = str | int | float | Decimal | date


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
    name, _, attribute = message_id.partition(".")
    bundle = _bundle(language)
    if not bundle.has_message(name):
        return False
    message = bundle.get_message(name)
    return attribute in message.attributes if attribute else message.value is not None


def say(language: Language, message_id: str, /, **args: Argument) -> str:
    """The sentence `message_id` (`message` or `message.attribute`) in `language`.

    Integers and dates are written the way the language does; pass a year as a string.
    Raises MissingMessage (a KeyError) for an unknown id, BadArguments when an argument is missing.
    """
    if not has(message_id, language):
        raise MissingMessage(f"{language}: {message_id}")
    name, _, attribute = message_id.partition(".")
    bundle = _bundle(language)
    message = bundle.get_message(name)
    text, errors = bundle.format_pattern(message.attributes[attribute] if attribute else message.value, args)
    if errors:
        raise BadArguments(f"{language}: {message_id}: {errors[0]}")
    return str(text)


@cache
def _bundle(language: Language) -> FluentBundle:
    # Isolating marks around arguments would end up in file names, CSV cells and tests; all three
    # languages are written left to right, so they are not needed.
    bundle = FluentBundle([FLUENT_LOCALES[language]], use_isolating=False)
    for file in catalogue_files(language):
        bundle.add_resource(FluentResource(file.read_text("utf-8")))
    return bundle
