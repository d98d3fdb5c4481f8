"""What is planned and who takes part, as SQL tables. Live state is not here: it is in the event log."""

from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import JSON, DateTime, String
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

from app.locales import Language

SeatRole = Literal["organizer", "facilitator", "participant", "observer"]
"""The roles that a link can give."""

Json = dict[str, Any]


class UtcDateTime(TypeDecorator[datetime]):
    """Aware moments in, the same moments in UTC out; SQLite forgets zones, so they are stored without one."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class Session(SQLModel, table=True):
    """A planned session. It owns copies of its guide and agenda, so that they can be adapted to it."""

    __tablename__ = "session"

    id: str = Field(primary_key=True, max_length=16)
    created_at: datetime = Field(sa_type=UtcDateTime)
    updated_at: datetime = Field(sa_type=UtcDateTime)
    fiche: Json = Field(sa_type=JSON)
    conflicts: list[Json] = Field(default_factory=list, sa_type=JSON)
    """What the document said twice in two ways, until the organizer has saved the form."""
    guide: Json = Field(sa_type=JSON)
    agenda: list[Json] = Field(default_factory=list, sa_type=JSON)
    rooms: list[Json] = Field(default_factory=list, sa_type=JSON)


class Person(SQLModel, table=True):
    """Somebody who gave a name and took a seat in one session."""

    __tablename__ = "person"

    id: str = Field(primary_key=True, max_length=16)
    session_id: str = Field(foreign_key="session.id", index=True, ondelete="CASCADE", max_length=16)
    name: str = Field(max_length=60)
    lang: Language = Field(sa_type=String(2))
    role: SeatRole = Field(sa_type=String(16))
    joined_at: datetime = Field(sa_type=UtcDateTime)


class Link(SQLModel, table=True):
    """What stands behind a link: a role in a session, or (with `person_id`) one person's own way back.

    The token in the address is not stored; it is made from the id and the server's secret.
    """

    __tablename__ = "link"

    id: str = Field(primary_key=True, max_length=16)
    session_id: str = Field(foreign_key="session.id", index=True, ondelete="CASCADE", max_length=16)
    role: SeatRole = Field(sa_type=String(16))
    person_id: str | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="CASCADE", max_length=16
    )
    created_at: datetime = Field(sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
