"""Names in a fiche: organizers, the platform and its link, the code before a title."""

import re
from collections.abc import Sequence
from typing import Final

from app.sessions.fiche.lines import links_in, without_links, written_out

_ACRONYM: Final = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ&.\d-]{1,9}")
_LAST_AND: Final = re.compile(r"(.+?),?\s+(?:and|et|y|e|&)\s+(\S.*)")
_AND: Final = re.compile(r"(?:and|et|y|e|&)\s+")
_CODE: Final = re.compile(r"(\d{1,3}(?:\.\d{1,3}){2,4})\.?(?:\s*[:–—-]\s*|\s+)(?=\S)")
_EDGES: Final = " \t,;:–—-/|"
_MAX_NAMES_LINE: Final = 2000
"""Characters of a list of names; what is longer is not taken apart."""


def read_names(lines: Sequence[str]) -> tuple[str, ...]:
    """Organizers: one a line, or many on a line between semicolons, commas or slashes.

    `and` parts the last two only where one of them is an acronym: `Ministry of Labour and Employment` is one.
    Signs within brackets part nothing.
    """
    names = [name for line in lines for name in _names(written_out(line))]
    return tuple(dict.fromkeys(name for name in names if any(letter.isalnum() for letter in name)))


def read_platform(text: str) -> tuple[str, str | None]:
    """The platform's name without links, and the first link. A second link stays in the name."""
    links = [link for link in links_in(text) if link.url]
    if len(links) != 1:
        return written_out(text), None
    name = f"{links[0].title} {without_links(text)}" if links[0].title else without_links(text)
    return " ".join(re.sub(r"\(\s*\)|\[\s*\]", " ", name).split()).strip(_EDGES), links[0].url


def split_code(title: str) -> tuple[str, str]:
    """The code a title begins with (`3.2.2 Social innovation`), of three parts or more, and the rest."""
    code = _CODE.match(title)
    return (code[1], title[code.end() :]) if code else ("", title)


def _names(line: str) -> list[str]:
    if len(line) > _MAX_NAMES_LINE:
        return [line]
    for sign in (";", "|", ",", " / ", "/"):
        parts = [part.strip(_EDGES) for part in _split(line, sign)]
        if len(parts) > 1 and (sign != "/" or all(_ACRONYM.fullmatch(part) for part in parts)):
            return [*parts[:-1], *_split_and(parts[-1])]
    return _split_and(line.strip(_EDGES))


def _split(line: str, sign: str) -> list[str]:
    """Parts between the sign where it stands outside of brackets."""
    parts = [""]
    depth = 0
    for index, letter in enumerate(line):
        depth += (letter in "([") - (letter in ")]" and depth > 0)
        if depth == 0 and line.startswith(sign, index):
            parts.append("")
        else:
            parts[-1] += letter
    return parts


def _split_and(name: str) -> list[str]:
    """The last part of a list, with its full stop and the `and` before it taken off."""
    bare = name[start.end() :] if (start := _AND.match(name)) else name
    bare = bare.removesuffix(".") if bare.count(".") == 1 else bare
    both = _LAST_AND.fullmatch(bare)
    if both and any(_ACRONYM.fullmatch(part) for part in both.groups()):
        return [both[1], both[2]]
    return [bare]
