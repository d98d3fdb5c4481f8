"""What the documentation points at is there."""

import re
import subprocess
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from scripts.screenshots import IN_THE_DOCUMENTATION

ROOT: Final = Path(__file__).parent.parent
IMAGES: Final = ROOT / "docs" / "images"
LINK: Final = re.compile(r'\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"')
HEADING: Final = re.compile(r"^#+ +(.+?) *$", re.MULTILINE)
PICTURE_BYTES: Final = 1_500_000
"""All pictures together: who clones the repository takes them along."""


@cache
def documents() -> tuple[Path, ...]:
    """Every Markdown file of the repository, but samples of fiches that tests read."""
    listed = subprocess.run(["git", "ls-files", "-z", "*.md"], cwd=ROOT, capture_output=True, text=True)
    names = [name for name in listed.stdout.split("\0") if name and "/samples/" not in name]
    return tuple(ROOT / name for name in names if (ROOT / name).is_file())


def links_of(document: Path) -> list[str]:
    """Addresses within the repository, as they are written."""
    prose = re.sub(r"^```.*?^```", "", document.read_text(), flags=re.DOTALL | re.MULTILINE)
    found = [first or second for first, second in LINK.findall(prose)]
    return [address for address in found if not re.match(r"[a-z]+:", address)]


def anchors(document: Path) -> set[str]:
    """The headings as addresses of a part of the page: small letters, hyphens for blanks, no marks."""
    titles = HEADING.findall(document.read_text())
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def is_dead(document: Path, address: str) -> bool:
    path, _, part = address.partition("#")
    target = (document.parent / path) if path else document
    return not target.exists() or bool(part and target.suffix == ".md" and part not in anchors(target))


@pytest.mark.parametrize("document", documents(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_link_is_dead(document: Path) -> None:
    assert [address for address in links_of(document) if is_dead(document, address)] == []


def test_a_dead_link_would_be_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# One, *here*\n[a](#one-here) [b](#two) [c](gone.md) <img src='x' src=\"gone.webp\"> [d](page.md)"
    )
    assert [address for address in links_of(page) if is_dead(page, address)] == [
        "#two",
        "gone.md",
        "gone.webp",
    ]


def test_tests_that_are_named_are_there() -> None:
    texts = "".join(path.read_text() for path in (ROOT / "tests").rglob("test_*.py"))
    there = set(re.findall(r"def (test_\w+)", texts))
    named = {name for document in documents() for name in re.findall(r"`(test_\w+)`", document.read_text())}
    assert named
    assert sorted(named - there) == []


def test_every_picture_is_shown_and_can_be_retaken() -> None:
    shown = {
        (document.parent / address).resolve().name
        for document in documents()
        for address in links_of(document)
        if "images/" in address
    }
    there = {picture.name for picture in IMAGES.iterdir()}
    assert shown == there == {f"{name}.webp" for name in IN_THE_DOCUMENTATION}


def test_pictures_are_small() -> None:
    assert sum(picture.stat().st_size for picture in IMAGES.iterdir()) < PICTURE_BYTES
