"""Free text before the first section: a category, a title, and paragraphs.

Where nothing says what a paragraph is, its length decides. All opening paragraphs together are the summary
while they fit its word limit, otherwise the conceptualization; if the document has that field under its own
label, they are the other one; if it has both, they go to the notes. Short lines are no paragraphs: one may be
the category (if it is a known kind of session) and one the title (a heading, or the very first line); the
rest goes to the notes.

In a document without any label or heading nothing is guessed: all of it goes to the notes.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from app.sessions.fiche.draft import Draft
from app.sessions.fiche.labelling import looks_labelled
from app.sessions.fiche.limits import WORD_LIMITS, count_words
from app.sessions.fiche.lines import Line, joined
from app.sessions.fiche.naming import split_code
from app.sessions.fiche.text import plain
from app.sessions.fiche.vocabulary import CATEGORIES, DOCUMENT_NAMES

_KIND_AND_TITLE: Final = re.compile(
    r"(?P<kind>[^\d:]{3,40}?)(?:\s(?P<code>\d{1,3}(?:\.\d{1,3})+))?(?:\s?:|\s[–—-])\s(?P<title>\S.*)"
)
_SENTENCE: Final = 5
"""Words, with a full stop behind them, that make a sentence; fewer are a heading or a remark."""
_PARAGRAPH: Final = 15
"""Words that make a paragraph however they end."""


def place_opening(draft: Draft, lines: Sequence[Line], first: int) -> None:
    """Fill what the opening lines say and nothing else has said; note the rest.

    `first` is the number of the document's first line.
    """
    rest = _take_category(draft, lines)
    rest = _take_title(draft, rest, first)
    paragraphs = _paragraphs(rest)
    field = _field_for(draft, paragraphs)
    placed = {line.number for line in paragraphs} if field else set()
    for line in rest:
        if line.number not in placed:
            draft.note_line(line)
    if field:
        draft.values[field] = joined(paragraphs)


def _take_category(draft: Draft, lines: Sequence[Line]) -> list[Line]:
    for line in lines:
        if "category" not in draft.values and not line.mark and plain(line.text).strip(" .") in CATEGORIES:
            draft.values["category"] = line.text
            return [other for other in lines if other is not line]
    return list(lines)


def _take_title(draft: Draft, lines: list[Line], first: int) -> list[Line]:
    for line in lines:
        if not (line.level or (line.number == first and not line.mark)):
            continue
        found = _title(line)
        if found and draft.values.keys().isdisjoint(found):
            draft.values.update(found)
            return [other for other in lines if other is not line]
    return lines


def _title(line: Line) -> dict[str, str] | None:
    """Title, code and category of `Bread`, `3.2.2 Bread` or `Workshop 3.2.2: Bread`; None for no title."""
    whole = _KIND_AND_TITLE.fullmatch(line.shown)
    if whole and plain(whole["kind"]) in CATEGORIES:
        found = {"category": whole["kind"], "code": whole["code"], "title": whole["title"]}
        return {name: value for name, value in found.items() if value}
    if plain(line.text).strip(" .:") in DOCUMENT_NAMES or looks_labelled(line.text) or _is_prose(line):
        return None
    code, title = split_code(line.shown)
    return {"code": code, "title": title} if code else {"title": title}


def _paragraphs(lines: Iterable[Line]) -> list[Line]:
    """Prose, and the list items that follow it."""
    found: list[Line] = []
    for line in lines:
        if _is_prose(line) or (line.mark and found):
            found.append(line)
    return found


def _is_prose(line: Line) -> bool:
    count = count_words(line.text)
    if line.level or looks_labelled(line.text):
        return False
    return count >= _PARAGRAPH or (
        count >= _SENTENCE and line.text.endswith((".", "!", "?", "…", ":", "»", "”"))
    )


def _field_for(draft: Draft, paragraphs: Sequence[Line]) -> str | None:
    words = sum(count_words(line.text) for line in paragraphs)
    fits = words <= WORD_LIMITS["summary"]
    order = ("summary", "conceptualization") if fits else ("conceptualization", "summary")
    return next((field for field in order if words and field not in draft.values), None)
