"""Takes a document apart: what stands under which label, and what stands under none."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from app.sessions.fiche.checks import is_said
from app.sessions.fiche.labelling import Label, find_label, looks_labelled
from app.sessions.fiche.labels import LISTS, MEASURES, MOMENTS, SECTIONS, Topic
from app.sessions.fiche.limits import count_words
from app.sessions.fiche.lines import BOLD_LEVEL, WRAPPED, Line, cells, read_line

_SOFT_SIGNS: Final = re.compile(r"\s*[;·•]\s+|\s{2,}")
_WRAPPING: Final[frozenset[Topic]] = frozenset({"title", "thematic_line", "subtheme", "organizers"})
_LONG: Final = 40
"""Words; no title or list of names is longer, so what is longer is a paragraph that begins like a label."""
_NAME: Final = 10
"""Words; no code, category, platform or link on a line of its own is longer."""
_SHORT: Final = 6
"""Words after `Capacity:` that can only be an answer; more may be a sentence."""
_HEADING_WORDS: Final = 10


@dataclass
class Entry:
    """A label and the lines under it. `head` is the line, or the cell, with the label, as notes keep it."""

    label: Label
    line: Line
    head: str
    lines: list[Line] = field(default_factory=list)
    row: bool = False
    """It stands in a row of a table."""
    gap: bool = False
    """A blank line stands behind the last line."""

    @property
    def is_section(self) -> bool:
        return self.label.topic in SECTIONS

    @property
    def is_empty(self) -> bool:
        return all(line.is_blank for line in self.lines)

    def text(self) -> str:
        """What the entry says, as one line."""
        return " ".join(line.said for line in self.lines if not line.is_blank)

    def noted(self) -> str:
        """The whole entry with its label, as it is kept in notes."""
        below = (line for line in self.lines if line.number != self.line.number and not line.is_blank)
        return "\n".join([self.head, *(line.shown for line in below)])


@dataclass(frozen=True, slots=True)
class Loose:
    """A line under no label. `opening`: it stands before every section and under no heading of its own."""

    line: Line
    opening: bool


@dataclass
class Sheet:
    """A document taken apart: every line with words is in an entry or loose."""

    entries: list[Entry] = field(default_factory=list)
    loose: list[Loose] = field(default_factory=list)


def take_apart(lines: Iterable[Line]) -> Sheet:
    reader = _Reader()
    for line in lines:
        reader.read(line)
    return reader.sheet


class _Reader:
    """Goes through the lines and knows under which label it is."""

    def __init__(self) -> None:
        self.sheet = Sheet()
        self._current: Entry | None = None
        self._header: list[Entry] = []
        self._opening = True
        self._titled = False

    def read(self, line: Line) -> None:
        if line.is_blank:
            self._read_blank(line)
            return
        header, self._header = self._header, []
        if header and _fill(header, line):
            self._current = header[-1]
            return
        entries = list(self._labelled(line))
        if entries:
            self._begin(entries)
        elif self._current and (rest := _rest_of_row(self._current, line)):
            self._current.lines.append(rest)
        elif self._current and _ends(self._current, line):
            self._current, self._opening = None, False
            self.sheet.loose.append(Loose(line, False))
        elif self._current and _takes(self._current, line):
            self._current.lines.append(line)
            self._current.gap = False
        else:
            self._leave_loose(line)

    def _read_blank(self, line: Line) -> None:
        if self._current:
            self._current.gap = True
            self._current.lines += [line] if self._current.is_section else []

    def _leave_loose(self, line: Line) -> None:
        if (
            0 < line.level < BOLD_LEVEL
        ):  # the first heading may be the title, the next begins something unknown
            self._opening, self._titled = self._opening and not self._titled, True
        self.sheet.loose.append(Loose(line, self._opening))

    def _begin(self, entries: list[Entry]) -> None:
        self.sheet.entries += entries
        self._current = entries[-1]
        self._opening = self._opening and not any(entry.is_section for entry in entries)
        self._header = entries if len(entries) > 1 and all(entry.is_empty for entry in entries) else []

    def _labelled(self, line: Line) -> Iterator[Entry]:
        row = list(_row(line))
        section = self._current if self._current and self._current.is_section else None
        if len(row) == 1 and not (_is_meant(row[0], line, section)):
            return
        yield from row


def _row(line: Line) -> Iterator[Entry]:
    """The labels of a line, each with what belongs to it: one, or those of a row."""
    parts = _parts(line)
    filled = [part for part in parts if part.text]
    labels = [find_label(part.text) for part in filled]
    if all(label and label.text for label in labels):
        yield from (_entry(line, part, label) for part, label in zip(filled, labels, strict=True) if label)
    elif labels and labels[0]:
        yield from _pairs(line, parts)


def _parts(line: Line) -> list[Line]:
    """The cells of a row; the line itself where it is none."""
    parts = cells(line.text)
    if len(parts) > 1:
        return [read_line(line.number, part) for part in parts]
    soft = [part for part in _SOFT_SIGNS.split(line.text) if part]
    labels = [find_label(part) for part in soft]
    if len(soft) > 1 and all(label and label.joint == "colon" for label in labels):
        return [Line(line.number, part) for part in soft]
    return [line]


def _pairs(line: Line, parts: list[Line]) -> Iterator[Entry]:
    """Entries of a row in which a label stands in one cell and its text in the next."""
    entry: Entry | None = None
    for part in parts:
        label = find_label(part.text)
        is_label = label is not None and (
            label.joint == "bare" or (label.joint == "colon" and not label.text)
        )
        if label and (is_label or entry is None):
            if entry:
                yield entry
            entry = _entry(line, part, label)
        elif entry and part.text:
            entry.head += f" | {part.shown}"
            entry.lines.append(part)
    if entry:
        yield entry


def _entry(line: Line, part: Line, label: Label) -> Entry:
    texts = [Line(line.number, label.text)] if label.text else []
    return Entry(label, line, part.shown, texts, row=part is not line)


def _rest_of_row(entry: Entry, line: Line) -> Line | None:
    """Another line of the last cell of the row before: it stands in a row whose other cells are empty."""
    *others, last = _parts(line)
    return last if entry.row and others and last.text and not any(part.text for part in others) else None


def _fill(header: list[Entry], line: Line) -> bool:
    """Put the row under a row of labels where it belongs; False when it is no such row."""
    parts = _parts(line)
    if len(parts) != len(header) or any(find_label(part.text) for part in parts):
        return False
    for entry, part in zip(header, parts, strict=True):
        if part.text:
            entry.lines.append(part)
    return True


def _is_meant(entry: Entry, line: Line, section: Entry | None) -> bool:
    """Whether a line that begins like a label is one."""
    label = entry.label
    if label.joint == "space":
        return section is None and is_said(label.topic, label.text)
    if section is None or label.limited:
        return True
    if line.bullet or label.joint == "dash" or label.topic == section.label.topic:
        return False
    if label.joint == "bare" and label.topic not in SECTIONS:
        return bool(line.level or line.mark)
    if label.topic in MEASURES and label.text:
        return is_said(label.topic, label.text) or count_words(label.text) <= _SHORT
    return label.topic in SECTIONS or count_words(label.text) <= _LONG


def _ends(entry: Entry, line: Line) -> bool:
    """Whether an unknown heading ends the section: one of the same rank, or with the next number.

    A section in a table ends with its row.
    """
    if not entry.is_section or entry.row:
        return entry.is_section
    if line.level and entry.line.level:
        return line.level <= entry.line.level
    next_number = entry.line.ordinal is not None and line.ordinal == entry.line.ordinal + 1
    return (
        next_number and entry.gap and count_words(line.text) <= _HEADING_WORDS and line.text[-1] not in ".;,"
    )


def _takes(entry: Entry, line: Line) -> bool:
    """Whether a line without a label belongs to the entry before it."""
    topic = entry.label.topic
    if entry.is_section:
        return True
    if entry.row or len(cells(line.text)) > 1:
        return False
    if topic in LISTS and (line.bullet or _ends_in_comma(entry)):
        return True
    if topic in MEASURES:
        open_ = entry.is_empty or (topic in MOMENTS and not entry.gap)
        return open_ and (is_said(topic, line.text) or (entry.is_empty and not entry.gap))
    if entry.is_empty:
        longest = _LONG if topic in _WRAPPING else _NAME
        return line.level in (0, BOLD_LEVEL) and count_words(line.text) <= longest
    return topic in _WRAPPING and _is_wrapped(entry, line)


def _ends_in_comma(entry: Entry) -> bool:
    return bool(entry.lines) and not entry.gap and entry.lines[-1].text.endswith(",")


def _is_wrapped(entry: Entry, line: Line) -> bool:
    last = entry.head if len(entry.lines) == 1 else entry.lines[-1].text
    rest = (
        len(line.text) < WRAPPED.stop and not line.mark and not line.level and not looks_labelled(line.text)
    )
    return not entry.gap and len(last) in WRAPPED and not last.endswith((".", "!", "?")) and rest
