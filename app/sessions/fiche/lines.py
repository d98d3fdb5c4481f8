"""One line of a document: what it says, and the marks (Markdown or typed by hand) that say what it is."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple

from app.sessions.fiche.text import has_words

BOLD_LEVEL: Final = 7
"""The heading level of a line that is bold as a whole, below the six of `#`."""

_QUOTE: Final = re.compile(r"(?:>\s*)+")
_HEADING: Final = re.compile(r"(#{1,6})\s+")
_BULLET: Final = re.compile(r"[-*+•▪◦‣·●–—]\s+")
_ORDINAL: Final = re.compile(
    r"(?:(\d{1,2})(?:[.)]\s*|\s+[-–]\s+)(?=[^\W\d])|[IVX]{1,4}[.)]\s+|[a-zA-Z]\)\s+)"
)
_BOLD: Final = re.compile(r"(?:\*\*[^*]+\*\*|__[^_]+__):?")
_RULE: Final = re.compile(r"[-=*_|:+#>•\s]*")
_ESCAPE: Final = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>-])")
_EMPHASIS: Final = (
    re.compile(r"\*\*([^*]+)\*\*"),
    re.compile(r"(?<![\w*])\*([^\s*][^*]*)\*(?![\w*])"),
    re.compile(r"(?<![\w_])__([^_]+)__(?![\w_])"),
    re.compile(r"(?<![\w_])_([^\s_][^_]*)_(?![\w_])"),
)
# Repetitions are bounded where they could make a long line slow to read.
_LINK: Final = re.compile(
    r"\[([^\[\]]*)\]"
    r"\(\s{0,3}<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s{1,3}[\"']([^\"']*)[\"'])?\s{0,3}\)"
)
_ADDRESS: Final = re.compile(r"<?\bhttps?://[^\s<>\"\[\]|]{1,2000}>?", re.IGNORECASE)
_PUNCTUATION: Final = ".,;:!?'’”»"
_LINKS: Final = re.compile(rf"{_LINK.pattern}|{_ADDRESS.pattern}", re.IGNORECASE)


class Link(NamedTuple):
    """A link in a text; `url` is None where its target is no web address."""

    title: str
    url: str | None


WRAPPED: Final = range(60, 125)
"""Characters of a line that e-mail, a terminal or an editor broke before its sentence ended."""


@dataclass(frozen=True, slots=True)
class Line:
    """`text` is without heading, list and emphasis marks, its links still written `[title](target)`."""

    number: int
    text: str
    level: int = 0
    bullet: bool = False
    ordinal: int | None = None
    mark: str = ""

    @property
    def is_blank(self) -> bool:
        return not self.text

    @property
    def said(self) -> str:
        """The text with its number, which may be a part of what is said; without the sign of a list item."""
        return self.text if self.bullet else f"{self.mark}{self.text}"

    @property
    def shown(self) -> str:
        """As it is kept in texts and notes: list marks stay, links are written out."""
        return f"{self.mark}{written_out(self.text)}"


def read_line(number: int, raw: str) -> Line:
    text = _QUOTE.sub("", raw.strip(), count=1) if raw.lstrip().startswith(">") else raw.strip()
    if _RULE.fullmatch(text):
        return Line(number, "")
    heading = _HEADING.match(text)
    level = len(heading[1]) if heading else 0
    text = text[heading.end() :].rstrip("#").rstrip() if heading else text
    bullet = _BULLET.match(text)
    text = text[bullet.end() :] if bullet else text
    level = level or (BOLD_LEVEL if _BOLD.fullmatch(text) else 0)
    text = strip_emphasis(text).strip()
    ordinal = _ORDINAL.match(text)
    mark = ordinal[0] if ordinal else "- " if bullet else ""
    text = text[ordinal.end() :] if ordinal else text
    return Line(number, text, level, bool(bullet), int(ordinal[1]) if ordinal and ordinal[1] else None, mark)


def strip_emphasis(text: str) -> str:
    """Without the signs of bold and italics; addresses are left alone, they may have such signs in them."""
    links = [match[0] for match in _LINKS.finditer(text)]
    # A link counts as a sign of its own, so that emphasis may begin before it and end behind it.
    parts = _without_emphasis(_LINKS.sub("\0", text)).split("\0")
    return "".join(part + link for part, link in zip(parts, [*links, ""], strict=True))


def links_in(text: str) -> list[Link]:
    """The links of a text, in order; a bare address is a link without a title."""
    return [_link(match) for match in _LINKS.finditer(text)]


def without_links(text: str) -> str:
    """What a text says beside its links."""
    return replace_links(text, lambda link: " ")


def replace_links(text: str, replacement: Callable[[Link], str]) -> str:
    """The text with something else for its links; punctuation behind a bare address stays."""
    return _LINKS.sub(lambda match: replacement(_link(match)) + _behind_address(match[0]), text)


def written_out(text: str) -> str:
    """The text with `title (target)` for its links; a target that leads nowhere is left out."""
    return _LINK.sub(_written_link, text)


def joined(lines: Iterable[Line]) -> str:
    """The lines as a text, with one blank line where there were some between them."""
    text = ""
    last: Line | None = None
    for line in lines:
        if not line.is_blank:
            text += ("" if last is None else _between(last, line)) + line.shown
            last = line
    return text


def _between(last: Line, line: Line) -> str:
    """A space where a sentence only went on on the next line, as in texts that were wrapped by hand."""
    if line.number - last.number > 1:
        return "\n\n"
    in_sentence = len(last.text) in WRAPPED and not last.text.endswith((".", "!", "?", ":", ";"))
    return " " if in_sentence and not line.mark and not line.level else "\n"


def cells(text: str) -> list[str]:
    """The cells of a row written with `|` or tabs; a single one where it is no row."""
    inner = text.removeprefix("|").removesuffix("|")
    return [cell.strip() for cell in re.split(r"\||\t", inner)]


def _without_emphasis(text: str) -> str:
    for _ in range(2):  # emphasis within emphasis
        for pattern in _EMPHASIS:
            text = pattern.sub(r"\1", text)
    return _ESCAPE.sub(r"\1", text)


def _link(match: re.Match[str]) -> Link:
    whole = _LINK.fullmatch(match[0])
    return Link(*_title_and_target(whole)) if whole else Link("", _address(match[0]))


def _address(written: str) -> str:
    """A bare address without the punctuation of the sentence it stands in."""
    url = written.strip("<>").rstrip(_PUNCTUATION)
    while url.endswith(")") and url.count("(") < url.count(")"):
        url = url[:-1].rstrip(_PUNCTUATION)
    return url


def _behind_address(written: str) -> str:
    return "" if _LINK.fullmatch(written) else written.strip("<>").removeprefix(_address(written))


def _title_and_target(link: re.Match[str]) -> tuple[str, str | None]:
    title, target, remark = (part or "" for part in link.groups())
    words = " ".join(part.strip() for part in (strip_emphasis(title), remark) if part.strip())
    if _ADDRESS.fullmatch(target):
        return words, target
    return (f"{words} ({target})" if has_words(target) else words), None


def _written_link(link: re.Match[str]) -> str:
    title, url = _title_and_target(link)
    return title if url is None or url == title else f"{title} ({url})".strip()
