"""Events: what happened, as facts that can be applied without any rule."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.engine.records import Fields, Record, RecordId

OperationId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{4,24}\.(0|[1-9][0-9]{0,8})$")]
"""`client.n`: a random name for one tab or device, and its own count, which only goes up."""

Base64 = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9+/]*={0,2}$")]


class Closed(BaseModel):
    """A frozen model that refuses fields it does not know and numbers that JSON cannot say."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class TextUpdate(Closed):
    """A Yjs update (v1, base64) of the text that hangs on record `id`."""

    id: RecordId
    update: Base64


class Facts(Closed):
    """Fields put on records (`id` always among them), ids removed, texts updated. Applied in this order:
    remove, put, text. Putting an unknown id makes the record and needs all its fields.

    What a viewer is told may remove and put the same id: it begins anew, without its old text. A rule's facts
    may not.
    """

    put: tuple[Fields, ...] = ()
    remove: tuple[RecordId, ...] = ()
    text: tuple[TextUpdate, ...] = ()


class Event(Facts):
    """One entry of a channel's log. `at` is milliseconds since 1970 on the server's clock."""

    seq: int = Field(ge=1)
    at: int
    by: str
    """The person, or `server`. Never told to clients: an event must not say who voted."""
    op: OperationId
    """The operation's id, unique for its person."""


def put(record: Record) -> Fields:
    """All fields of a new record."""
    return record.fields()


def change(record: Record, **fields: object) -> Fields:
    """Some fields of a known record."""
    return {"id": record.id, **fields}
