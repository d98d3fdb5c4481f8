"""Words with marks: bold, lists, links, as the outputs show them."""

from collections.abc import Iterator, Sequence
from typing import Literal

from app.summary.outputs.closed import Closed
from app.summary.outputs.printable import Text, Title


class Run(Closed):
    """Words that look the same; `link`: the page they lead to."""

    text: Text
    bold: bool = False
    italic: bool = False
    link: Title = ""


PassageKind = Literal["text", "bullet", "number"]


class Passage(Closed):
    """A line of marked words: a paragraph, or an item of the list that it makes with those beside it."""

    kind: PassageKind = "text"
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


def signed(passages: Sequence[Passage]) -> Iterator[tuple[str, Passage]]:
    """Each passage with the sign of its item: `•`, or its number in its list."""
    number = 0
    for passage in passages:
        number = number + 1 if passage.kind == "number" else 0
        yield {"text": "", "bullet": "•", "number": f"{number}."}[passage.kind], passage


def signed_text(passages: Sequence[Passage]) -> str:
    return "\n".join(f"{sign} {passage.text}".strip() for sign, passage in signed(passages))
