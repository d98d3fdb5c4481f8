"""A fiche (concept note of a session) and what was read from a document. See `reading.py` for how."""

from typing import Annotated, Any, Final

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field

from app.locales import Language
from app.sessions.fiche.conflicts import Conflict
from app.sessions.fiche.limits import MAX_CHARACTERS, WORD_LIMITS, count_words
from app.sessions.fiche.text import printable


def _absent_if_blank(value: object) -> object:
    return None if isinstance(value, str) and not value.strip() else value


def _clean(value: str) -> str:
    return printable(value).strip()


Text = Annotated[str, AfterValidator(_clean), Field(max_length=MAX_CHARACTERS)]
OptionalText = Annotated[Text | None, BeforeValidator(_absent_if_blank)]


class _Closed(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Document(_Closed):
    """A relevant document; `url` is None where the fiche names none, or one that leads nowhere (`#`)."""

    title: Annotated[Text, Field(min_length=1)]
    url: OptionalText = None


class Fiche(_Closed):
    """What is known of a session; None (or an empty tuple) where nothing is.

    Times carry an offset. `zones` are the clocks to show, the first being that of `starts_at`: `UTC-3`,
    `UTC+5:30` or an IANA name (see `zones.zone_of`). Long texts may be over their word limit (see
    `over_limit`).
    """

    code: OptionalText = None
    category: OptionalText = None
    title: OptionalText = None
    thematic_line: OptionalText = None
    subtheme: OptionalText = None
    organizers: tuple[Text, ...] = ()
    starts_at: AwareDatetime | None = None
    ends_at: AwareDatetime | None = None
    zones: tuple[Text, ...] = ()
    duration_minutes: Annotated[int, Field(ge=1)] | None = None
    platform: OptionalText = None
    capacity: Annotated[int, Field(ge=1)] | None = None
    registration: bool | None = None
    languages: tuple[Language, ...] = ()
    summary: OptionalText = None
    conceptualization: OptionalText = None
    objectives: OptionalText = None
    main_points: OptionalText = None
    documents: tuple[Document, ...] = ()
    meeting_link: OptionalText = None
    notes: OptionalText = None


FIELDS: Final[tuple[str, ...]] = tuple(
    name for name in Fiche.model_fields if name not in {"meeting_link", "notes"}
)
"""The fields a complete fiche has, in the order in which it has them."""


class OverLimit(_Closed):
    """A text with more words than its limit; it was kept whole."""

    field: str
    words: int
    limit: int


class Reading(_Closed):
    """A document, read: the fields found, and what is to be settled between its statements."""

    fields: Fiche
    conflicts: tuple[Conflict, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        return missing(self.fields)

    @property
    def over_limit(self) -> tuple[OverLimit, ...]:
        return over_limit(self.fields)

    @property
    def notes(self) -> str:
        """Every line of the document that fitted nowhere."""
        return self.fields.notes or ""

    def as_json(self, language: Language = "en") -> dict[str, Any]:
        """What `minga fiche --json` prints; sentences in `language`. A field that was not found is absent."""
        found = {
            name: value for name, value in self.fields.model_dump(mode="json").items() if _is_found(value)
        }
        found.pop("notes", None)
        return {
            "fields": found,
            "missing": list(self.missing),
            "over_limit": [over.model_dump() for over in self.over_limit],
            "conflicts": [conflict.as_json(language) for conflict in self.conflicts],
            "notes": self.notes,
        }


def missing(fiche: Fiche) -> tuple[str, ...]:
    """The names of the fields a complete fiche would also have, in its order."""
    return tuple(name for name in FIELDS if not _is_found(getattr(fiche, name)))


def over_limit(fiche: Fiche) -> tuple[OverLimit, ...]:
    counts = {field: count_words(getattr(fiche, field) or "") for field in WORD_LIMITS}
    return tuple(
        OverLimit(field=field, words=counts[field], limit=limit)
        for field, limit in WORD_LIMITS.items()
        if counts[field] > limit
    )


def _is_found(value: object) -> bool:
    return value is not None and value not in ((), [])
