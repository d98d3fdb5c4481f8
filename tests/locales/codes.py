"""The codes that app/ gives to refusals and the like, read from its syntax: what needs a sentence."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

APP: Final = Path(__file__).parents[2] / "app"

FAMILIES: Final = {
    "Refusal": "refusal-",
    "Mistyped": "pages-fiche-",
    "UnreadableFiche": "fiche-unreadable-",
}
"""Exceptions whose code, their first argument, names a sentence; and how those sentences' ids begin."""


ROOM: Final = {"room": 2, "one_more": 3}
"""Guards of the rooms that are told the refusal's code, and at which place."""


class Code(NamedTuple):
    """A code as it is given at a `place`: the id of its sentence, and the names of what fills it.

    `message` is None where the code is not written out there, but computed.
    """

    message: str | None
    params: frozenset[str]
    place: str


@cache
def codes() -> tuple[Code, ...]:
    return tuple(code for file in sorted(APP.rglob("*.py")) for code in _in_file(file))


def _in_file(file: Path) -> Iterator[Code]:
    name = file.relative_to(APP.parent).as_posix()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield from _full(node, node.func, name)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id in FAMILIES:
                yield from _given(node, FAMILIES[node.func.id], name)
            elif node.func.id == "Grant":
                yield from _reasons(node, name)


def _full(call: ast.Call, function: ast.Attribute, name: str) -> Iterator[Code]:
    """Of what a board holds only so many, and which refusal says so."""
    at = ROOM.get(function.attr) if ast.unparse(function.value) == "guards" else None
    if at is not None:
        for code in _constants(call.args[at]):
            yield Code(code and FAMILIES["Refusal"] + code, frozenset({"limit"}), name)


def _given(call: ast.Call, family: str, name: str) -> Iterator[Code]:
    params = frozenset(keyword.arg or "**" for keyword in call.keywords)
    for code in _constants(call.args[0]):
        yield Code(code and family + code, params, name)


def _reasons(call: ast.Call, name: str) -> Iterator[Code]:
    """A grant says why one may not write: the code of the refusal to come, without params."""
    for keyword in call.keywords:
        if keyword.arg == "reason":
            for code in _constants(keyword.value):
                yield Code(code and FAMILIES["Refusal"] + code, frozenset(), name)


def _constants(node: ast.expr) -> list[str | None]:
    if isinstance(node, ast.IfExp):
        return [*_constants(node.body), *_constants(node.orelse)]
    return [node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None]
