"""The browser's files as built: complete, compressed, light enough for a phone on a bad line."""

import gzip
import json
import re
from functools import cache
from pathlib import Path
from typing import Final

import pytest

DIST: Final = Path(__file__).parent.parent.parent / "app" / "static" / "dist"
LANGUAGES: Final = ("en", "fr", "es")
# 100 KB is promised for the first load all told; this leaves room for the page itself and the headers.
FIRST_LOAD_BYTES: Final = 92 * 1024
STATIC_IMPORT: Final = re.compile(r"""(?:\bfrom|\bimport)\s*["']\./([^"']+)["']""")


@cache
def manifest() -> dict[str, str]:
    names: dict[str, str] = json.loads((DIST / "manifest.json").read_text())
    return names


def with_imports(script: str) -> set[str]:
    """The script and all that it needs before its first line runs; what it imports later does not count."""
    found, waiting = set(), [script]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += STATIC_IMPORT.findall((DIST / name).read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize(
    "name", ["early.js", "live.css", "page.js", "page.css", *(f"locale-{language}" for language in LANGUAGES)]
)
def test_the_manifest_leads_to_a_file_named_after_its_content(name: str) -> None:
    stem, suffix = name.split(".") if "." in name else (name, "ftl")
    assert re.fullmatch(rf"{stem}-[0-9A-Za-z]{{8}}\.{suffix}", manifest()[name])
    assert (DIST / manifest()[name]).exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_load_of_the_live_page_is_light(language: str) -> None:
    files = {manifest()[name] for name in ("early.js", "live.css", f"locale-{language}")}
    names = with_imports(manifest()["live.js"]) | files
    assert sum((DIST / f"{name}.br").stat().st_size for name in names) <= FIRST_LOAD_BYTES


def test_every_text_has_its_compressed_twins() -> None:
    texts = [path for path in DIST.iterdir() if path.suffix in {".js", ".css", ".ftl", ".svg"}]
    assert texts
    for path in texts:
        assert gzip.decompress(Path(f"{path}.gz").read_bytes()) == path.read_bytes()
        assert Path(f"{path}.br").stat().st_size > 0


def test_no_script_asks_for_anything_from_elsewhere() -> None:
    """What the content security policy forbids is found here first: eval and foreign addresses in styles."""
    for path in DIST.glob("*.js"):
        assert not re.search(r"\beval\(|new Function\(", path.read_text(encoding="utf-8")), path.name
    for path in DIST.glob("*.css"):
        assert not re.search(r"url\(\s*[\"']?(?:https?:)?//", path.read_text(encoding="utf-8")), path.name
