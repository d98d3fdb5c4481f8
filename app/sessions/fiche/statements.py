"""Entries about when, and what is wrong with them."""

from app.sessions.fiche.draft import Draft
from app.sessions.fiche.entries import Entry
from app.sessions.fiche.fields import is_placeholder, note_remarks, stated_text
from app.sessions.fiche.moments import read_moments
from app.sessions.fiche.schedule import Statement


def read_statement(draft: Draft, entry: Entry) -> list[Statement]:
    """What the entry says, if anything; the notes keep an entry of which a word was not understood."""
    text = stated_text(entry)
    note_remarks(draft, entry, text)
    if not text:
        return []
    if is_placeholder(text):
        draft.note(entry)
        return []
    moments = read_moments(text)
    if not moments.whole:
        draft.note(entry)
    for zone in moments.unknown_zones:
        draft.dispute("zones", "zone-unknown", zone)
    if moments.is_empty and not moments.unknown_zones:
        _dispute_unread(draft, entry, text)
    return [Statement(entry, moments)]


def _dispute_unread(draft: Draft, entry: Entry, text: str) -> None:
    if entry.label.topic == "zones":
        draft.dispute("zones", "zone-unknown", text)
    else:
        draft.dispute("ends_at" if entry.label.topic == "end" else "starts_at", "unreadable", text)
