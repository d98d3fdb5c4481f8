"""The wheel: all that an installed Minga needs, and nothing that only a checkout does."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final
from zipfile import ZipFile

import pytest

ROOT: Final = Path(__file__).parent.parent
ONLY_IN_A_CHECKOUT: Final = (
    "app/static/src/",
    "app/static/css/",
    "app/static/images/",
    "app/static/build.mjs",
)


def sources(*folders: str) -> list[str]:
    """What git holds, or would hold."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *folders]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [name for name in listed.split("\0") if name and (ROOT / name).is_file()]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> ZipFile:
    """Built by the hook from a copy of the sources: other tests read this checkout's own dist/ meanwhile.

    Of no more sources than an image is built from.
    """
    copy = tmp_path_factory.mktemp("checkout")
    context = (ROOT / ".dockerignore").read_text().splitlines()
    for name in sources(*(line[1:] for line in context if line.startswith("!"))):
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, copy / name)
    (copy / "node_modules").symlink_to(ROOT / "node_modules")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation"]
    subprocess.run(build, cwd=copy, check=True)
    return ZipFile(next((copy / "dist").glob("minga-*.whl")))


def test_it_has_every_file_of_the_application(wheel: ZipFile) -> None:
    wanted = [
        name
        for name in sources("app")
        if not name.startswith(ONLY_IN_A_CHECKOUT) and not name.endswith(".mjs")
    ]
    assert set(wanted) - set(wheel.namelist()) == set()


def test_it_has_what_the_manifest_names(wheel: ZipFile) -> None:
    manifest = json.loads(wheel.read("app/static/dist/manifest.json"))
    assert {"live.js", "live.css", "page.js", "page.css"} <= manifest.keys()
    assert {f"app/static/dist/{file}" for file in manifest.values()} - set(wheel.namelist()) == set()


def test_it_has_the_migrations(wheel: ZipFile) -> None:
    wanted = {f"app/_{name}" for name in sources("migrations")}
    assert "app/_migrations/env.py" in wanted
    assert wanted - set(wheel.namelist()) == set()


def test_it_leaves_the_sources_of_the_browser_and_the_tests_behind(wheel: ZipFile) -> None:
    strangers = (*ONLY_IN_A_CHECKOUT, "node_modules/", "tests/", "scripts/")
    assert [name for name in wheel.namelist() if name.startswith(strangers) or "/node_modules/" in name] == []
