"""Finds the label a line begins with: `Title of the session 3.2.2: …`, `2. Objectives (max. 100 words)`."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from app.sessions.fiche.labels import LABELS, LONGEST_LABEL, MEASURES, NUMBERED, TAILS, Topic
from app.sessions.fiche.limits import WORD_LIMITS
from app.sessions.fiche.text import plain

Joint = Literal["colon", "dash", "bare", "space"]
"""What follows the label: a colon, a dash apart, nothing at all, or its text without any sign."""

# Endings for all genders and numbers: `Organizer(s)`, `organisateur·rice·s`, `organizadores/as`.
_ENDINGS: Final = re.compile(
    r"(?<=\w)(?:\((?:s|es|as|e|ne|trices?|rices?)\)|(?:[·•]\w{1,6})+|/(?:as?|es|trices?|rices?)\b)"
)
_WORD: Final = re.compile(r"[^\W_]+")
_NUMBER: Final = re.compile(r"\s*(?:n[.º°o]{1,2}\s*|#\s*)?(\d{1,3}(?:\.\d{1,3})*|[IVX]{1,4}\b)(?![\w])\.?")
_REMARK: Final = re.compile(r"\s*[(\[]([^()\[\]]{1,80})[)\]]")
_COLON: Final = re.compile(r"\s*[:：]\s*")
_DASH: Final = re.compile(r"\s+[-–—]\s+")

_SOME_LABEL: Final = re.compile(r"[^\s:：]{1,40}(?: [^\s:：]{1,40}){0,4}\s?[:：](?:\s|$)")

_COUNT: Final = r"(\d{1,3}(?:[ .,]?\d{3})*)"
_AT_MOST: Final = (
    r"(?:max(?:imum|imo|imal|imale|ima)?\.?|up to|no more than|not more than|at most|less than|limit:?|"
    r"jusqu'a|au plus|au maximum|pas plus de|moins de|"
    r"hasta|no mas de|menos de|como maximo|maximo de|maximum de)"
)
_WORD_LIMIT: Final = re.compile(
    rf"(?:{_AT_MOST}:?\s?)?{_COUNT}\s?(?:words?|mots?|palabras?)"
    rf"(?:\s?,?\s?(?:{_AT_MOST}|or less|ou moins|o menos|limit))?\.?"
)
_IF_ANY: Final = frozenset(
    "if applicable;if any;if relevant;if needed;optional;"
    "le cas echeant;s'il y a lieu;si applicable;si necessaire;facultatif;facultative;optionnel;"
    "si procede;si aplica;si corresponde;si los hay;si las hay;opcional".split(";")
)


_LONGEST_HEAD: Final = 200
"""Characters in which a label with its tail and its number fits."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label and what follows it.

    `number` stands in the label itself (`3.2.2`); `remarks` stood in brackets and are neither our own word
    limit nor `if applicable` (with one of these the label is `limited`).
    """

    topic: Topic
    joint: Joint
    text: str = ""
    number: str = ""
    remarks: tuple[str, ...] = ()
    limited: bool = False


def find_label(line: str) -> Label | None:
    """The label at the start of a line without marks, or None. Whether it is meant as one, others decide."""
    head = _match_words(_ENDINGS.sub(lambda ending: " " * len(ending[0]), line[:_LONGEST_HEAD]))
    if head is None:
        return None
    topic, end = head
    if ending := _ENDINGS.match(line, end):
        end = ending.end()
    number = _NUMBER.match(line, end) if topic in NUMBERED else None
    end = number.end() if number else end
    remarks, end = _remarks(line, end)
    joint, start = _joint(line, end, topic)
    if topic == "session" and (not number or joint == "space"):
        return None
    known = [remark for remark in remarks if _is_marker(remark, topic)]
    return Label(
        topic="title" if topic == "session" else topic,
        joint=joint,
        text=line[start:].strip(),
        number=number[1] if number else "",
        remarks=tuple(remark for remark in remarks if remark not in known),
        limited=bool(known),
    )


def looks_labelled(text: str) -> bool:
    """Whether a line has the shape of a labelled one, known or not: `Speakers: …`."""
    return _SOME_LABEL.match(text) is not None


def strip_marker(text: str, topic: Topic) -> str:
    """The text without a word limit that stands before it, behind the colon."""
    remark = _REMARK.match(text)
    return text[remark.end() :].strip() if remark and _is_marker(remark[1], topic) else text


def _match_words(line: str) -> tuple[Topic, int] | None:
    found = _leading_words(line, LONGEST_LABEL + 4)
    for count in range(min(LONGEST_LABEL, len(found)), 0, -1):
        topic = LABELS.get(tuple(word for word, _ in found[:count]))
        if topic:
            return topic, _end_of_tail(found, count)
    return None


def _end_of_tail(found: list[tuple[str, int]], count: int) -> int:
    for length in (4, 3, 2):
        tail = found[count : count + length]
        if tuple(word for word, _ in tail) in TAILS:
            return tail[-1][1]
    return found[count - 1][1]


def _leading_words(line: str, most: int) -> list[tuple[str, int]]:
    """The first words, plain, each with its end; up to a colon or a bracket, which no label has inside."""
    head = re.split(r"[:：(\[|\t]", line, maxsplit=1)[0]
    found: list[tuple[str, int]] = []
    for word in _WORD.finditer(head):
        if len(found) == most or (not found and word.start() > 2):
            break
        found.append((plain(word[0]), word.end()))
    return found


def _remarks(line: str, end: int) -> tuple[list[str], int]:
    remarks = []
    while remark := _REMARK.match(line, end):
        remarks.append(remark[1].strip())
        end = remark.end()
    return remarks, end


def _joint(line: str, end: int, topic: Topic) -> tuple[Joint, int]:
    rest = line[end:].strip(" .")
    if not rest or _is_marker(rest.strip(":- –"), topic):
        return "bare", len(line)
    if colon := _COLON.match(line, end):
        return "colon", colon.end()
    if dash := _DASH.match(line, end):
        return "dash", dash.end()
    return "space", end


def _is_marker(remark: str, topic: Topic) -> bool:
    """Whether a remark only repeats what every form says: our limit, or that the field may stay empty."""
    bare = plain(remark).strip(" .*")
    if bare in _IF_ANY:
        return True
    limit = _WORD_LIMIT.fullmatch(bare)
    return limit is not None and int(re.sub(r"\D", "", limit[1])) == WORD_LIMITS.get(topic)


def remark_belongs_to_text(topic: Topic) -> bool:
    """`Time (UTC-3)`, `Duration (minutes)`: here a remark is a part of what is said."""
    return topic in MEASURES
