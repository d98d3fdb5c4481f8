"""Statements of a document that disagree, or that cannot be understood."""

from textwrap import shorten
from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict

from app.locales import Language, say

ConflictCode = Literal[
    "repeated",
    "unreadable",
    "not-a-number",
    "language-unknown",
    "zone-unknown",
    "zone-season",
    "times-disagree",
    "dates-disagree",
    "weekday-disagrees",
    "duration-disagrees",
    "end-before-start",
    "date-without-time",
    "time-without-date",
    "time-without-zone",
]

_SHOWN: Final = 80
"""Characters of a value that a sentence quotes; the whole value is in `values` and in the notes."""


class Conflict(BaseModel):
    """One thing to be settled by hand.

    `values` are the statements as the document makes them, the one that was kept first. The code names the
    sentence `fiche-conflict-<code>` of the catalogues.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    field: str
    code: ConflictCode
    values: tuple[str, ...] = ()

    def sentence(self, language: Language) -> str:
        first, second, *_ = (*(shorten(value, _SHOWN, placeholder="…") for value in self.values), "", "")
        field = say(language, f"fiche-field-{self.field.replace('_', '-')}")
        return say(language, f"fiche-conflict-{self.code}", field=field, first=first, second=second)

    def as_json(self, language: Language) -> dict[str, Any]:
        return {**self.model_dump(mode="json"), "sentence": self.sentence(language)}
