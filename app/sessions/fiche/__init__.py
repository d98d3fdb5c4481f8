"""The fiche (concept note) of a session: its model, and how it is read, checked and written."""

from app.sessions.fiche.addresses import is_web_address
from app.sessions.fiche.conflicts import Conflict
from app.sessions.fiche.limits import MAX_BYTES, MAX_CAPACITY, MAX_MINUTES, WORD_LIMITS, count_words
from app.sessions.fiche.model import FIELDS, Document, Fiche, OverLimit, Reading, missing, over_limit
from app.sessions.fiche.reading import read_fiche
from app.sessions.fiche.refusal import UnreadableFiche
from app.sessions.fiche.zones import zone_of

__all__ = [
    "FIELDS",
    "MAX_BYTES",
    "MAX_CAPACITY",
    "MAX_MINUTES",
    "WORD_LIMITS",
    "Conflict",
    "Document",
    "Fiche",
    "OverLimit",
    "Reading",
    "UnreadableFiche",
    "count_words",
    "is_web_address",
    "missing",
    "over_limit",
    "read_fiche",
    "zone_of",
]
