"""What a file says, before anything is understood."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """Lines, with headings, lists, links and rows of tables marked as in Markdown.

    `margins` are lines outside of the text proper (headers, footers, footnotes); they can only be notes.
    """

    lines: tuple[str, ...]
    margins: tuple[str, ...] = ()

    def all_lines(self) -> Iterator[str]:
        yield from self.lines
        yield from self.margins
