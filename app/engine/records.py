"""Records: the small typed objects that a channel is made of."""

from typing import Annotated, Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, StringConstraints

from app.engine.roles import Viewer

RecordId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.:-]{1,64}$")]
"""Made by clients (random) or derived from other ids; 64 characters hold two ids and a prefix."""

Fields = dict[str, Any]
"""Fields of a record as JSON values."""


class Record(BaseModel):
    """Base of every record. Subclasses add `type: Literal[...]` and fields of JSON types only.

    `private` says that `seen_by` may hide something from somebody; records that are not private are encoded
    once for everyone. Visibility depends on the record and the viewer alone, so that a change of visibility
    is always a change of the record.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    private: ClassVar[bool] = False
    text_limit: ClassVar[int | None] = None
    """Characters of shared text (Yjs) that hang on this record; None: it has no text."""

    undo: ClassVar[frozenset[str]] = frozenset()
    """Fields that a person can set back to what they were before their own change; none: no undoing."""

    id: RecordId
    type: str

    def seen_by(self, viewer: Viewer) -> Self | None:
        """What `viewer` may see of this record: itself, a poorer copy, or None."""
        return self

    def text_seen_by(self, viewer: Viewer) -> bool:
        """Whether `viewer`, who sees the record, may read its text too."""
        return True

    def sight(self) -> str | None:
        """Who sees what of this record, as a word: None when everyone sees all of it and its text.

        Versions of a record with equal words are seen by the same people in the same way, and so are records
        of one type. The default is right for every record; a private one that is changed often should say
        its own (`person:7`, `author:7`).
        """
        return self.model_dump_json() if self.private else None

    def fields(self) -> Fields:
        return self.model_dump(mode="json")

    def with_fields(self, fields: Fields) -> Self:
        """A copy with `fields` replaced, checked like a new record.

        Raises:
            pydantic.ValidationError: a field is unknown or of the wrong form.
        """
        return self.model_validate({**self.__dict__, **fields})


def reads(record: Record | None, viewer: Viewer) -> bool:
    """Whether `viewer` may read the text that hangs on a record."""
    return record is not None and record.seen_by(viewer) is not None and record.text_seen_by(viewer)
