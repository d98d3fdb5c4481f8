"""Uploaded pictures, as an SQL table: too large for records, and never changed."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.sessions.tables import UtcDateTime


class PictureFile(SQLModel, table=True):
    """`id`: the SHA-256 of `body`, a WebP of `width` × `height` pixels."""

    __tablename__ = "picture"

    session_id: str = Field(primary_key=True, foreign_key="session.id", ondelete="CASCADE", max_length=16)
    id: str = Field(primary_key=True, max_length=64)
    width: int
    height: int
    created_at: datetime = Field(sa_type=UtcDateTime)
    body: bytes
