"""What the catalogues hold, read as Fluent, for tests that compare them with each other and with the code."""

from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from app.locales import Language
from app.locales.catalogue import catalogue_files

Entry = ast.Message | ast.Term


class Mentions(Visitor):
    """What a pattern refers to: variables, other messages and terms, functions."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.entries: set[str] = set()
        self.functions: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.entries.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:
        self.entries.add(f"-{node.id.name}")

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        self.functions.add(node.id.name)
        self.generic_visit(node)


def mentions(node: ast.BaseNode) -> Mentions:
    visitor = Mentions()
    visitor.visit(node)
    return visitor


def parsed(file: Path) -> ast.Resource:
    return FluentParser().parse(file.read_text("utf-8"))


def entries_of(file: Path) -> Iterator[Entry]:
    return (entry for entry in parsed(file).body if isinstance(entry, ast.Message | ast.Term))


def name_of(entry: Entry) -> str:
    return f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name


def catalogue(language: Language) -> dict[str, Entry]:
    """Every message and term of a language by its name."""
    return {name_of(entry): entry for file in catalogue_files(language) for entry in entries_of(file)}


def patterns_of(entry: Entry) -> Iterator[tuple[str, ast.Pattern]]:
    if entry.value is not None:
        yield name_of(entry), entry.value
    for attribute in entry.attributes:
        yield f"{name_of(entry)}.{attribute.id.name}", attribute.value
