"""Uploaded pictures, as an SQL table: too large for records, and never changed."""

from datetime import datetime

from sqlalchemy import true
from sqlmodel import Field, SQLModel

from app.sessions.tables import UtcDateTime


class PictureFile(SQLModel, table=True):
    """`id`: the SHA-256 of `body`, a WebP of `width` × `height` pixels. `used`: it was put on a board."""

    __tablename__ = "picture"

    session_id: str = Field(primary_key=True, foreign_key="session.id", ondelete="CASCADE", max_length=16)
    id: str = Field(primary_key=True, max_length=64)
    width: int
    height: int
    created_at: datetime = Field(sa_type=UtcDateTime)
    used: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    body: bytes
