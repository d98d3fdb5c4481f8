"""The fiche form as text: from a fiche, and from what was sent."""

from dataclasses import dataclass, field
from typing import Final

from starlette.datastructures import FormData

from app.engine.refusals import Refusal
from app.locales import LANGUAGES
from app.sessions.fiche import Fiche
from app.web.forms import text

LINE_FIELDS: Final = ("code", "category", "title", "thematic_line", "subtheme", "platform", "meeting_link")
LONG_FIELDS: Final = ("summary", "conceptualization", "objectives", "main_points", "notes")
TIME_FIELDS: Final = ("date", "start", "end", "zone", "other_zones")
NUMBER_FIELDS: Final = ("duration_minutes", "capacity")
FIELDS: Final = (*LINE_FIELDS, "organizers", *TIME_FIELDS, *NUMBER_FIELDS, "registration", *LONG_FIELDS)
EMPTY_ROWS: Final = 2
"""Rows for more documents at the end of the list; saving brings two new ones."""
DOCUMENTS: Final = 50
"""More is a library, which the documents link to."""

ANCHORS: Final = {"starts_at": "date", "ends_at": "end", "zones": "zone", "documents": "document-1"}
"""Fields of the fiche whose first control has another name."""


class Mistyped(Refusal):
    """What stands in a control cannot be kept; the code names the sentence `pages-fiche-<code>`."""


@dataclass(slots=True)
class Values:
    """What stands in the form's controls, as text."""

    texts: dict[str, str] = field(default_factory=lambda: dict.fromkeys(FIELDS, ""))
    languages: list[str] = field(default_factory=list)
    documents: list[tuple[str, str]] = field(default_factory=list)
    """Titles with addresses, without the empty rows at the end."""

    @property
    def document_rows(self) -> list[tuple[str, str]]:
        return [*self.documents, *[("", "")] * EMPTY_ROWS][:DOCUMENTS]


def anchor(name: str) -> str:
    """The id of the control for a field of the fiche."""
    return ANCHORS.get(name, name)


def values_of(fiche: Fiche) -> Values:
    values = Values(
        languages=list(fiche.languages),
        documents=[(document.title, document.url or "") for document in fiche.documents],
    )
    for name in (*LINE_FIELDS, *LONG_FIELDS, *NUMBER_FIELDS):
        value = getattr(fiche, name)
        values.texts[name] = "" if value is None else str(value)
    values.texts["organizers"] = "\n".join(fiche.organizers)
    values.texts["registration"] = {None: "", True: "yes", False: "no"}[fiche.registration]
    values.texts["zone"] = fiche.zones[0] if fiche.zones else ""
    values.texts["other_zones"] = "\n".join(fiche.zones[1:])
    if fiche.starts_at:
        values.texts["date"] = fiche.starts_at.date().isoformat()
        values.texts["start"] = fiche.starts_at.strftime("%H:%M")
    if fiche.ends_at:
        values.texts["end"] = fiche.ends_at.strftime("%H:%M")
    return values


def values_sent(form: FormData) -> Values:
    titles, addresses = _all(form, "document_title"), _all(form, "document_url")
    return Values(
        texts={name: text(form, name) for name in FIELDS},
        languages=[language for language in LANGUAGES if language in _all(form, "languages")],
        documents=[row for row in zip(titles, addresses, strict=False) if any(row)][:DOCUMENTS],
    )


def _all(form: FormData, name: str) -> list[str]:
    return [value.strip() for value in form.getlist(name) if isinstance(value, str)]
