"""Words with marks, as an answer's text has them, as passages for the outputs."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from app.engine.text import Piece
from app.summary.outputs.passages import Passage, PassageKind, Run

KINDS: Final[dict[str, PassageKind]] = {"bullet": "bullet", "number": "number"}


def passages(pieces: Sequence[Piece]) -> tuple[Passage, ...]:
    """Lines with words; those of a list say so in their line end's mark."""
    return tuple(passage for passage in _lines(pieces) if passage.text.strip())


def _lines(pieces: Sequence[Piece]) -> Iterator[Passage]:
    runs: list[Run] = []
    for letters, marks in pieces:
        first, *others = letters.split("\n")
        runs += _run(first, marks)
        for words in others:
            yield Passage(kind=KINDS.get(str(marks.get("list")), "text"), runs=tuple(runs))
            runs = _run(words, marks)
    yield Passage(kind="text", runs=tuple(runs))


def _run(words: str, marks: dict[str, Any]) -> list[Run]:
    if not words:
        return []
    link = str(marks.get("link") or "")
    return [Run(text=words, bold=bool(marks.get("bold")), italic=bool(marks.get("italic")), link=link)]
