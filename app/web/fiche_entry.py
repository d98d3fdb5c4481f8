"""From what was typed in the fiche form to a fiche: what can be kept is kept, the rest gets a sentence."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from app.locales import Language, say
from app.sessions.fiche import Fiche, is_web_address, over_limit
from app.sessions.fiche.limits import MAX_CAPACITY, MAX_CHARACTERS, MAX_MINUTES
from app.sessions.plan import duration_of
from app.web.fiche_moments import schedule
from app.web.fiche_values import LINE_FIELDS, LONG_FIELDS, Mistyped, Values

LINE_CHARACTERS: Final = 500
"""Titles in the wild have up to 250 letters; twice that is a paragraph in the wrong field."""


@dataclass(slots=True)
class Entered:
    """`errors` are sentences by the id of the control to mend, in the order of the form."""

    fiche: Fiche
    errors: dict[str, str]


@dataclass(slots=True)
class _Collecting:
    lang: Language
    found: dict[str, Any] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)

    def take(self, names: str, read: Callable[[], Any]) -> None:
        """Keep what `read` gives as the field (or fields) `names`, or the sentence on what was mistyped."""
        try:
            value = read()
        except Mistyped as mistyped:
            self.tell(str(mistyped.params.get("at", names)), mistyped)
            return
        several = names.split()
        self.found.update(zip(several, value, strict=True) if len(several) > 1 else [(names, value)])

    def tell(self, control: str, mistyped: Mistyped) -> None:
        self.errors.setdefault(control, say(self.lang, f"pages-fiche-{mistyped.code}", **mistyped.params))


def fiche_entered(values: Values, before: Fiche, lang: Language) -> Entered:
    """A field that cannot be read keeps its value of `before`; one over its word limit is kept and told."""
    into = _Collecting(lang)
    texts = values.texts
    for name in LINE_FIELDS:
        into.take(name, partial(_line, texts[name], name))
    into.take("organizers", partial(_lines, texts["organizers"]))
    into.take("starts_at ends_at zones", partial(schedule, texts))
    into.take("duration_minutes", partial(_number, texts["duration_minutes"], MAX_MINUTES))
    into.take("capacity", partial(_number, texts["capacity"], MAX_CAPACITY))
    into.found["registration"] = {"yes": True, "no": False}.get(texts["registration"])
    into.found["languages"] = values.languages
    for name in LONG_FIELDS:
        into.take(name, partial(_long, texts[name]))
    into.take("documents", partial(_documents, values.documents))
    fiche = Fiche.model_validate({**before.model_dump(), **into.found})
    fiche = fiche.model_copy(update={"duration_minutes": duration_of(fiche)})
    for over in over_limit(fiche):
        surplus = over.words - over.limit
        into.tell(over.field, Mistyped("over-limit", words=over.words, limit=over.limit, over=surplus))
    return Entered(fiche, into.errors)


def _line(typed: str, name: str) -> str | None:
    if len(typed) > LINE_CHARACTERS:
        raise Mistyped("too-long", characters=len(typed), limit=LINE_CHARACTERS)
    if name == "meeting_link" and typed and not is_web_address(typed):
        raise Mistyped("address")
    return typed or None


def _long(typed: str) -> str | None:
    if len(typed) > MAX_CHARACTERS:
        raise Mistyped("too-long", characters=len(typed), limit=MAX_CHARACTERS)
    return typed or None


def _lines(typed: str) -> list[str]:
    lines = [line.strip() for line in typed.splitlines() if line.strip()]
    if any(len(line) > LINE_CHARACTERS for line in lines):
        raise Mistyped("too-long", characters=max(map(len, lines)), limit=LINE_CHARACTERS)
    return lines


def _number(typed: str, most: int) -> int | None:
    if not typed:
        return None
    if not (typed.isdecimal() and len(typed) <= len(str(most)) and 1 <= int(typed) <= most):
        raise Mistyped("number", most=most)
    return int(typed)


def _documents(rows: list[tuple[str, str]]) -> list[dict[str, str | None]]:
    """A document without a title is called by its address."""
    for number, (title, address) in enumerate(rows, 1):
        if address and not is_web_address(address):
            raise Mistyped("document-address", number=number, at=f"document-{number}")
        if max(len(title), len(address)) > LINE_CHARACTERS:
            raise Mistyped("document-too-long", number=number, limit=LINE_CHARACTERS, at=f"document-{number}")
    return [{"title": title or address, "url": address or None} for title, address in rows]
