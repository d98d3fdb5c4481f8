"""Every message is said somewhere: none is left behind when a page changes."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final, get_args

from app.locales.catalogue import catalogue_files, is_for_browser
from app.sessions.agenda import AgendaKind
from app.summary.outputs.pages import LABELS
from app.summary.outputs.word.front import PARTS
from tests.locales.codes import APP, codes
from tests.locales.messages import catalogue, entries_of, mentions, name_of
from tests.locales.test_refusals import COMPUTED

SOURCES: Final = frozenset({".py", ".html", ".ts", ".tsx", ".typ"})
QUOTED: Final = re.compile(r"[\"'`]([a-z]+(?:-[a-z0-9]+)+)(?:\.[a-z]+)?[\"'`]")
BUILT: Final = re.compile(r"[\"'`]([a-z]+-(?:[a-z]+-)*)(?:\$?\{|[\"'`]\s*[+~])")
"""The beginning of an id whose rest is computed: `f"agenda-{kind}"`, `"agenda-" + kind`."""

SAID: Final = re.compile(r"\b(?:t|say)\(\s*(?:[\w.]+,\s*)?[\"'`]([a-z]+(?:-[a-z0-9]+)+)(?:\.[a-z]+)?[\"'`]")

CODES: Final = {code.message for code in codes() if code.message}.union(*COMPUTED.values())
WIDE: Final = {
    "agenda-": {f"agenda-{kind}" for kind in get_args(AgendaKind)},
    "outputs-": {f"outputs-{name}" for name in (*LABELS, *PARTS)},
    "pages-fiche-": CODES,
    "refusal-": CODES,
}
"""Beginnings that other ids share too, with all that may come of them."""


@cache
def source(*kinds: str) -> str:
    """All files of app/ that say something; or only those of some kinds."""
    wanted = SOURCES.intersection(kinds or SOURCES)
    files = (file for file in sorted(APP.rglob("*")) if file.suffix in wanted and _is_ours(file))
    return "\n".join(file.read_text("utf-8") for file in files)


def _is_ours(file: Path) -> bool:
    return "dist" not in file.parts


def built() -> set[str]:
    """Beginnings of computed ids that are ids' beginnings."""
    names = catalogue("en")
    return {start for start in BUILT.findall(source()) if any(name.startswith(start) for name in names)}


def unused() -> Iterator[str]:
    known = catalogue("en")
    said = set(QUOTED.findall(source())).union(*WIDE.values())
    said |= {name for entry in known.values() for name in mentions(entry).entries}
    narrow = tuple(built() - WIDE.keys())
    return (name for name in known if name not in said and not name.startswith(narrow))


def test_every_message_is_said_somewhere() -> None:
    assert list(unused()) == []


def test_every_message_that_is_said_exists() -> None:
    assert set(SAID.findall(source())) - catalogue("en").keys() == set()


def test_the_browser_has_what_it_says() -> None:
    shipped = {
        name_of(entry) for file in catalogue_files("en") if is_for_browser(file) for entry in entries_of(file)
    }
    said = set(SAID.findall(source(".ts", ".tsx")))
    assert len(said) > 150
    assert said - shipped == set()


def test_only_beginnings_of_their_own_are_taken_for_whole_families() -> None:
    assert {start for start in built() if start.count("-") == 1} <= WIDE.keys()
    assert WIDE.keys() <= built()
