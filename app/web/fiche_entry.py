"""From what was typed in the fiche form to a fiche: what can be kept is kept, the rest gets a sentence."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from app.engine.refusals import Param, Refusal
from app.locales import Language, say
from app.sessions.fiche import Fiche, over_limit
from app.sessions.fiche.limits import MAX_CAPACITY, MAX_CHARACTERS, MAX_MINUTES
from app.web.fiche_moments import duration_between, schedule
from app.web.fiche_values import LINE_FIELDS, LONG_FIELDS, Values

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

    def take(self, names: str, read: Callable[[], Any], control: str = "") -> None:
        """Keep what `read` gives as the field (or fields) `names`, or the sentence of its refusal."""
        try:
            value = read()
        except Refusal as refusal:
            self.refuse(str(refusal.params.get("at", control or names)), refusal.code, **refusal.params)
            return
        several = names.split()
        self.found.update(zip(several, value, strict=True) if len(several) > 1 else [(names, value)])

    def refuse(self, control: str, code: str, **params: Param) -> None:
        self.errors.setdefault(control, say(self.lang, f"pages-fiche-{code}", **params))


def fiche_entered(values: Values, before: Fiche, lang: Language) -> Entered:
    """A field that cannot be read keeps its value of `before`; one over its word limit is kept and told."""
    into = _Collecting(lang)
    texts = values.texts
    for name in LINE_FIELDS:
        into.take(name, lambda name=name: _line(texts[name], name))  # type: ignore[misc]
    into.take("organizers", lambda: _lines(texts["organizers"]))
    into.take("starts_at ends_at zones", lambda: schedule(texts))
    into.take("duration_minutes", lambda: _number(texts["duration_minutes"], MAX_MINUTES))
    into.take("capacity", lambda: _number(texts["capacity"], MAX_CAPACITY))
    into.found["registration"] = {"yes": True, "no": False}.get(texts["registration"])
    into.found["languages"] = values.languages
    for name in LONG_FIELDS:
        into.take(name, lambda name=name: _long(texts[name]))  # type: ignore[misc]
    into.take("documents", lambda: _documents(values.documents))
    fiche = Fiche.model_validate({**before.model_dump(), **into.found})
    fiche = fiche.model_copy(update={"duration_minutes": duration_between(fiche) or fiche.duration_minutes})
    for over in over_limit(fiche):
        surplus = over.words - over.limit
        into.refuse(over.field, "over-limit", words=over.words, limit=over.limit, over=surplus)
    return Entered(fiche, into.errors)


def _line(typed: str, name: str) -> str | None:
    if len(typed) > LINE_CHARACTERS:
        raise Refusal("too-long", characters=len(typed), limit=LINE_CHARACTERS)
    if name == "meeting_link" and typed and not _is_web_address(typed):
        raise Refusal("address")
    return typed or None


def _long(typed: str) -> str | None:
    if len(typed) > MAX_CHARACTERS:
        raise Refusal("too-long", characters=len(typed), limit=MAX_CHARACTERS)
    return typed or None


def _lines(typed: str) -> list[str]:
    lines = [line.strip() for line in typed.splitlines() if line.strip()]
    if any(len(line) > LINE_CHARACTERS for line in lines):
        raise Refusal("too-long", characters=max(map(len, lines)), limit=LINE_CHARACTERS)
    return lines


def _number(typed: str, most: int) -> int | None:
    if not typed:
        return None
    if not (typed.isdecimal() and len(typed) <= len(str(most)) and 1 <= int(typed) <= most):
        raise Refusal("number", most=most)
    return int(typed)


def _documents(rows: list[tuple[str, str]]) -> list[dict[str, str | None]]:
    """A document without a title is called by its address."""
    for number, (title, address) in enumerate(rows, 1):
        if address and not _is_web_address(address):
            raise Refusal("document-address", number=number, at=f"document-{number}")
        if max(len(title), len(address)) > LINE_CHARACTERS:
            raise Refusal("document-too-long", number=number, limit=LINE_CHARACTERS, at=f"document-{number}")
    return [{"title": title or address, "url": address or None} for title, address in rows]


def _is_web_address(typed: str) -> bool:
    return typed.lower().startswith(("http://", "https://")) and not any(map(str.isspace, typed))
