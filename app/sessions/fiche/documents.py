"""The relevant documents of a fiche: a link or a title a line."""

import re
from collections.abc import Sequence
from typing import Final

from app.sessions.fiche.lines import Line, Link, links_in, replace_links, without_links, written_out
from app.sessions.fiche.model import Document
from app.sessions.fiche.text import has_words

_EDGES: Final = " \t,;:–—-|"


def read_documents(lines: Sequence[Line]) -> tuple[tuple[Document, ...], tuple[Line, ...]]:
    """The documents, and the lines that name none.

    A line with a link is a document; among list items, a line that is neither is not. An address on a line of
    its own belongs to the title before it.
    """
    listed = any(line.mark for line in lines)
    documents: list[Document] = []
    others: list[Line] = []
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        links = links_in(line.text)
        if _is_address(line) and documents and documents[-1].url is None:
            documents[-1] = documents[-1].model_copy(update={"url": links[0].url})
        elif links or line.mark or not listed or (following and _is_address(following)):
            documents += _of_line(line, links)
            others += [line] if len(links) > 1 and has_words(without_links(line.text)) else []
        else:
            others.append(line)
    return tuple(documents), tuple(others)


def _is_address(line: Line) -> bool:
    """Whether the line is a bare address."""
    links = links_in(line.text)
    return (
        len(links) == 1 and not links[0].title and not line.mark and not has_words(without_links(line.text))
    )


def _of_line(line: Line, links: list[Link]) -> list[Document]:
    if len(links) > 1:
        return [
            Document(title=link.title or link.url or "", url=link.url)
            for link in links
            if link.title or link.url
        ]
    if not links:
        return [Document(title=written_out(line.text))]
    title = _title_around(line.text)
    return [Document(title=title or links[0].url or "", url=links[0].url)] if title or links[0].url else []


def _title_around(text: str) -> str:
    """What the line says: the link's title in its place, an address left out."""
    said = replace_links(text, lambda link: link.title)
    return " ".join(re.sub(r"\(\s*\)", " ", said).split()).strip(_EDGES)
