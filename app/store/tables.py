"""The log's tables. Plain tables, not models: their rows become events, and nothing else touches them."""

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, String, Table, Text, literal_column
from sqlmodel import SQLModel

from app.store.rows import CHANNEL_CHARACTERS, ID_CHARACTERS

event = Table(
    "event",
    SQLModel.metadata,
    Column("channel", String(CHANNEL_CHARACTERS), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
    Column("by", String(ID_CHARACTERS), nullable=False),
    Column("op", String(ID_CHARACTERS), nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_event_operation", "channel", "by", "op", unique=True),
    # One entry a channel: what channels there are is then known without walking through all events.
    Index(
        "ix_event_first",
        "channel",
        sqlite_where=literal_column("seq = 1"),
        postgresql_where=literal_column("seq = 1"),
    ),
)

snapshot = Table(
    "snapshot",
    SQLModel.metadata,
    Column("channel", String(CHANNEL_CHARACTERS), primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
)
