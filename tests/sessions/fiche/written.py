"""A fiche as people write one, with the labels of a language: what `read_fiche` must read back the same."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from app.locales import Language, formats, say
from app.sessions.fiche import WORD_LIMITS, Document, Fiche, zone_of

SHORT: Final = ("code", "category", "title", "thematic_line", "subtheme")
WORDS: Final[dict[Language, dict[str, str]]] = {
    "en": {"date": "Date", "time": "Time", "yes": "Yes", "no": "No", "limit": "max. {} words"},
    "fr": {"date": "Date", "time": "Horaire", "yes": "Oui", "no": "Non", "limit": "{} mots max."},
    "es": {"date": "Fecha", "time": "Horario", "yes": "Sí", "no": "No", "limit": "máx. {} palabras"},
}


def written(fiche: Fiche, language: Language) -> str:
    """Fields that are not known are left out."""
    return "\n\n".join([*_lines(fiche, language), *_sections(fiche, language)]) + "\n"


def _lines(fiche: Fiche, language: Language) -> Iterator[str]:
    values = {name: getattr(fiche, name) for name in SHORT}
    values["organizers"] = "; ".join(fiche.organizers)
    values |= dict(_when(fiche))
    values["platform"] = fiche.platform
    values["meeting_link"] = fiche.meeting_link
    values["capacity"] = str(fiche.capacity or "")
    if fiche.registration is not None:
        values["registration"] = WORDS[language]["yes" if fiche.registration else "no"]
    values["languages"] = ", ".join(formats.language_name(language, name) for name in fiche.languages)
    for name, value in values.items():
        if value:
            yield f"{_label(name, language)}: {value}"


def _when(fiche: Fiche) -> Iterator[tuple[str, str]]:
    """Date and time on each clock; zones and duration where the times do not tell them."""
    if fiche.starts_at:
        clocks = fiche.zones or (formats.utc_offset(fiche.starts_at),)
        yield "date", fiche.starts_at.date().isoformat()
        yield "time", " / ".join(_span(fiche.starts_at, fiche.ends_at, zone) for zone in clocks)
    elif fiche.zones:
        yield "zones", ", ".join(fiche.zones)
    if fiche.duration_minutes:
        yield "duration_minutes", f"{fiche.duration_minutes} min"


def _span(starts_at: datetime, ends_at: datetime | None, label: str) -> str:
    zone = zone_of(label)
    end = f" - {ends_at.astimezone(zone):%H:%M}" if ends_at else ""
    return f"{starts_at.astimezone(zone):%H:%M}{end} ({label})"


def _sections(fiche: Fiche, language: Language) -> Iterator[str]:
    for name, limit in WORD_LIMITS.items():
        if text := getattr(fiche, name):
            yield f"{_label(name, language)} ({WORDS[language]['limit'].format(limit)}):\n\n{text}"
    if fiche.documents:
        listed = "\n".join(_document(document) for document in fiche.documents)
        yield f"{_label('documents', language)}:\n\n{listed}"
    if fiche.notes:
        yield f"{_label('notes', language)}:\n\n{fiche.notes}"


def _document(document: Document) -> str:
    return f"- {document.title}" + (f": {document.url}" if document.url else "")


def _label(name: str, language: Language) -> str:
    return WORDS[language].get(name) or say(language, f"fiche-field-{name.replace('_', '-')}")
