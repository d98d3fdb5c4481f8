"""What is wrong with a fiche that was filled in, or corrected, by hand.

Languages and types need no check here: the model admits no others.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict

from app.locales import Language, say
from app.sessions.fiche.limits import MAX_CAPACITY, MAX_MINUTES
from app.sessions.fiche.model import Fiche, over_limit
from app.sessions.fiche.zones import zone_of

ProblemCode = Literal[
    "over-limit",
    "end-before-start",
    "end-without-start",
    "duration-range",
    "duration-disagrees",
    "capacity-range",
    "zone-unknown",
    "link-form",
]

_MAX_URL: Final = 2000
"""Characters that every browser and mail program takes in an address."""


class Problem(BaseModel):
    """`params` fill the sentence `fiche-problem-<code>` of the catalogues, beside the field's name."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    field: str
    code: ProblemCode
    params: dict[str, str | int] = {}

    def sentence(self, language: Language) -> str:
        field = say(language, f"fiche-field-{self.field.replace('_', '-')}")
        return say(language, f"fiche-problem-{self.code}", field=field, **self.params)


def validate(fiche: Fiche) -> list[Problem]:
    """In the order of the fields; empty when all is well. A text over its limit is named and kept."""
    return [*_when(fiche), *_capacity(fiche), *_texts(fiche), *_links(fiche)]


def is_web_address(url: str) -> bool:
    """Whether a browser may be sent there: http or https, with a host."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return False
    return (
        parts.scheme in ("http", "https")
        and bool(host)
        and len(url) <= _MAX_URL
        and not set(url) & set(' \n\t"<>')
    )


def _when(fiche: Fiche) -> Iterator[Problem]:
    length = fiche.ends_at - fiche.starts_at if fiche.starts_at and fiche.ends_at else None
    minutes = length // timedelta(minutes=1) if length is not None else None
    if fiche.ends_at and not fiche.starts_at:
        yield Problem(field="ends_at", code="end-without-start")
    if minutes is not None and minutes <= 0:
        yield Problem(field="ends_at", code="end-before-start")
    for zone in fiche.zones:
        if zone_of(zone) is None:
            yield Problem(field="zones", code="zone-unknown", params={"zone": zone})
    stated = fiche.duration_minutes
    if max(stated or 0, minutes or 0) > MAX_MINUTES:
        yield Problem(field="duration_minutes", code="duration-range", params={"hours": MAX_MINUTES // 60})
    elif stated and minutes is not None and 0 < minutes != stated:
        params: dict[str, str | int] = {"stated": stated, "counted": minutes}
        yield Problem(field="duration_minutes", code="duration-disagrees", params=params)


def _capacity(fiche: Fiche) -> Iterator[Problem]:
    if fiche.capacity is not None and fiche.capacity > MAX_CAPACITY:
        yield Problem(field="capacity", code="capacity-range", params={"most": MAX_CAPACITY})


def _texts(fiche: Fiche) -> Iterator[Problem]:
    for over in over_limit(fiche):
        yield Problem(field=over.field, code="over-limit", params={"words": over.words, "limit": over.limit})


def _links(fiche: Fiche) -> Iterator[Problem]:
    addresses = [("documents", document.url) for document in fiche.documents]
    for field, url in [*addresses, ("meeting_link", fiche.meeting_link)]:
        if url is not None and not is_web_address(url):
            yield Problem(field=field, code="link-form", params={"url": url[:80]})
