"""A fiche as a text that people fill in and send on; `read_fiche` reads it back the same."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from app.locales import Language, formats, say
from app.sessions.fiche.limits import WORD_LIMITS
from app.sessions.fiche.model import Document, Fiche
from app.sessions.fiche.zones import label_of, zone_of

_SHORT: Final = ("code", "category", "title", "thematic_line", "subtheme")
_LONG: Final = ("summary", "conceptualization", "objectives", "main_points")


def write_fiche(fiche: Fiche, language: Language) -> str:
    """Plain text with the labels of `language`; fields that are not known are left out."""
    return "\n\n".join([*_lines(fiche, language), *_sections(fiche, language)]) + "\n"


def _lines(fiche: Fiche, language: Language) -> Iterator[str]:
    values = {name: getattr(fiche, name) for name in _SHORT}
    values["organizers"] = "; ".join(fiche.organizers)
    values |= dict(_when(fiche))
    values["platform"] = fiche.platform
    values["meeting_link"] = fiche.meeting_link
    values["capacity"] = str(fiche.capacity or "")
    values["registration"] = _answer(fiche.registration, language)
    values["languages"] = ", ".join(formats.language_name(language, name) for name in fiche.languages)
    for name, value in values.items():
        if value:
            yield f"{_label(name, language)}: {value}"


def _when(fiche: Fiche) -> Iterator[tuple[str, str]]:
    """Date and time on each clock; zones and duration where the times do not tell them."""
    if fiche.starts_at:
        yield "date", fiche.starts_at.date().isoformat()
        yield "time", " / ".join(_span(fiche.starts_at, fiche.ends_at, zone) for zone in _clocks(fiche))
    elif fiche.zones:
        yield "zones", ", ".join(fiche.zones)
    if fiche.duration_minutes:
        yield "duration_minutes", f"{fiche.duration_minutes} min"


def _clocks(fiche: Fiche) -> tuple[str, ...]:
    own = fiche.starts_at.utcoffset() if fiche.starts_at else None
    return fiche.zones or (label_of(int(own.total_seconds()) // 60 if own else 0),)


def _span(starts_at: datetime, ends_at: datetime | None, label: str) -> str:
    zone = zone_of(label)
    end = f" - {ends_at.astimezone(zone):%H:%M}" if ends_at else ""
    return f"{starts_at.astimezone(zone):%H:%M}{end} ({label})"


def _answer(registration: bool | None, language: Language) -> str:
    if registration is None:
        return ""
    return say(language, "fiche-yes" if registration else "fiche-no")


def _sections(fiche: Fiche, language: Language) -> Iterator[str]:
    for name in _LONG:
        if text := getattr(fiche, name):
            limit = say(language, "fiche-word-limit", limit=WORD_LIMITS[name])
            yield f"{_label(name, language)} ({limit}):\n\n{text}"
    if fiche.documents:
        listed = "\n".join(_document(document) for document in fiche.documents)
        yield f"{_label('documents', language)}:\n\n{listed}"
    if fiche.notes:
        yield f"{_label('notes', language)}:\n\n{fiche.notes}"


def _document(document: Document) -> str:
    return f"- {document.title}" + (f": {document.url}" if document.url else "")


def _label(name: str, language: Language) -> str:
    return say(language, f"fiche-field-{name.replace('_', '-')}")
