"""Fills one field from one entry. What an entry says and its field cannot hold is kept in the notes."""

from collections.abc import Callable
from typing import Final

from app.sessions.fiche.documents import read_documents
from app.sessions.fiche.draft import Draft
from app.sessions.fiche.durations import read_duration
from app.sessions.fiche.entries import Entry
from app.sessions.fiche.labelling import remark_belongs_to_text, strip_marker
from app.sessions.fiche.labels import Topic
from app.sessions.fiche.lines import Line, joined, links_in, written_out
from app.sessions.fiche.measures import read_capacity, read_languages, read_registration
from app.sessions.fiche.moments import MAX_STATEMENT
from app.sessions.fiche.naming import read_names, read_platform, split_code
from app.sessions.fiche.text import has_words, plain
from app.sessions.fiche.vocabulary import PLACEHOLDERS


def fill_field(draft: Draft, entry: Entry) -> None:
    """The field of the entry's label, unless the entry is empty or says that its answer is still to come."""
    text = stated_text(entry)
    if entry.label.number and entry.label.topic in ("title", "code"):
        draft.put("code", entry.label.number, entry)
    elif entry.label.number:
        text = f"{entry.label.number}: {text}" if has_words(text) else entry.label.number
    note_remarks(draft, entry, text)
    if is_placeholder(text):
        draft.note(entry)
    elif has_words(text):
        _FILLERS.get(entry.label.topic, _fill_text)(draft, entry, text)


def note_remarks(draft: Draft, entry: Entry, text: str) -> None:
    """Keep the label's remarks where they are not a part of the text."""
    if entry.label.remarks and not (has_words(text) and remark_belongs_to_text(entry.label.topic)):
        draft.note_head(entry)


def stated_text(entry: Entry) -> str:
    """What the entry says as one line; remarks of the label are a part of it where it is about numbers."""
    remarks = entry.label.remarks if remark_belongs_to_text(entry.label.topic) else ()
    said = strip_marker(entry.text(), entry.label.topic)
    return " ".join([said, *(f"({remark})" for remark in remarks)]) if has_words(said) else ""


def is_placeholder(text: str) -> bool:
    return len(text) < MAX_STATEMENT and plain(text).strip(" .()[]") in PLACEHOLDERS


def _fill_text(draft: Draft, entry: Entry, text: str) -> None:
    draft.put(entry.label.topic, written_out(text), entry)


def _fill_title(draft: Draft, entry: Entry, text: str) -> None:
    code, rest = split_code(written_out(text))
    if code and draft.values.get("code", code) == code:
        draft.put("code", code, entry)
        draft.put("title", rest, entry)
    else:
        draft.put("title", written_out(text), entry)


def _fill_section(draft: Draft, entry: Entry, text: str) -> None:
    draft.put(entry.label.topic, _section_text(entry), entry)


def _fill_notes(draft: Draft, entry: Entry, text: str) -> None:
    for line in entry.lines:
        if not line.is_blank:
            draft.note_line(line)


def _section_text(entry: Entry) -> str:
    """The lines of a section; those that only repeat its word limit left out."""
    first, *others = [line for line in entry.lines if not line.is_blank]
    said = strip_marker(first.text, entry.label.topic)
    kept = [Line(first.number, said, mark=first.mark)] if has_words(said) else []
    return joined([*kept, *others])


def _fill_organizers(draft: Draft, entry: Entry, text: str) -> None:
    draft.put("organizers", read_names([line.text for line in entry.lines if not line.is_blank]), entry)


def _fill_platform(draft: Draft, entry: Entry, text: str) -> None:
    name, url = read_platform(text)
    if name:
        draft.put("platform", name, entry)
    if url:
        draft.put("meeting_link", url, entry)


def _fill_meeting_link(draft: Draft, entry: Entry, text: str) -> None:
    links = [link.url for link in links_in(text) if link.url]
    if links:
        draft.put("meeting_link", links[0], entry)
    if not links or has_words(read_platform(text)[0]):
        draft.note(entry)


def _fill_duration(draft: Draft, entry: Entry, text: str) -> None:
    minutes, whole = read_duration(text) if len(text) <= MAX_STATEMENT else (None, False)
    _fill_measure(draft, entry, "duration_minutes", minutes, whole)
    if minutes is None:
        draft.dispute("duration_minutes", "unreadable", text)


def _fill_capacity(draft: Draft, entry: Entry, text: str) -> None:
    capacity, whole = read_capacity(text) if len(text) <= MAX_STATEMENT else (None, False)
    _fill_measure(draft, entry, "capacity", capacity, whole)
    if capacity is None:
        draft.dispute("capacity", "not-a-number", text)


def _fill_registration(draft: Draft, entry: Entry, text: str) -> None:
    answer, whole = read_registration(text) if len(text) <= MAX_STATEMENT else (None, False)
    _fill_measure(draft, entry, "registration", answer, whole)
    if answer is None:
        draft.dispute("registration", "unreadable", text)


def _fill_languages(draft: Draft, entry: Entry, text: str) -> None:
    spoken = read_languages(text)
    _fill_measure(draft, entry, "languages", spoken.known or None, spoken.whole and not spoken.unknown)
    for name in spoken.unknown or (() if spoken.known else (text,)):
        draft.dispute("languages", "language-unknown", name)


def _fill_measure(draft: Draft, entry: Entry, field: str, value: object, whole: bool) -> None:
    """The value, if there is one; the entry is noted unless all of it was understood."""
    if value is not None:
        draft.put(field, value, entry)
    if value is None or not whole:
        draft.note(entry)


def _fill_documents(draft: Draft, entry: Entry, text: str) -> None:
    documents, others = read_documents([line for line in entry.lines if not line.is_blank])
    for line in others:
        draft.note_line(line)
    if documents:
        draft.put("documents", documents, entry)


_FILLERS: Final[dict[Topic, Callable[[Draft, Entry, str], None]]] = {
    "title": _fill_title,
    "organizers": _fill_organizers,
    "platform": _fill_platform,
    "meeting_link": _fill_meeting_link,
    "duration": _fill_duration,
    "capacity": _fill_capacity,
    "registration": _fill_registration,
    "languages": _fill_languages,
    "summary": _fill_section,
    "conceptualization": _fill_section,
    "objectives": _fill_section,
    "main_points": _fill_section,
    "documents": _fill_documents,
    "notes": _fill_notes,
}
