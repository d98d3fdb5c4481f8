"""docker-compose.yml as Docker Compose itself reads it, and the image as its Dockerfile says."""

import json
import os
import platform
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

ROOT: Final = Path(__file__).parents[2]
FILLED_IN: Final = "0123456789abcdef0123456789abcdef"

Service = dict[str, Any]


def compose(settings: Path) -> "subprocess.CompletedProcess[str]":
    """`docker compose config` with settings from a file and none of this machine; no output if it fails."""
    return subprocess.run(
        [
            program("docker-compose"),
            "--env-file",
            settings,
            "--profile",
            "backup",
            "config",
            "--format",
            "json",
        ],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/")},
        capture_output=True,
        text=True,
        check=False,
    )


def program(name: str) -> str:
    """A program that a package brought, or the system."""
    found = shutil.which(name, path=os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]))
    if found is None and (sys.platform, platform.machine()) != ("linux", "x86_64"):
        pytest.skip(f"no package has {name} for this machine")
    assert found, name
    return found


def fill_in(folder: Path, **given: str) -> Path:
    """The example of the settings, filled in; `given` replaces some."""
    lines = (ROOT / ".env.example").read_text().splitlines()
    names = {line.partition("=")[0]: line.partition("=")[2] for line in lines if re.match(r"\w+=", line)}
    file = folder / "settings"
    values = {**{name: value or FILLED_IN for name, value in names.items()}, **given}
    file.write_text("".join(f"{name}={value}\n" for name, value in values.items()))
    return file


def services(folder: Path, **given: str) -> dict[str, Service]:
    read = compose(fill_in(folder, **given))
    assert read.stdout, read.stderr
    found: dict[str, Service] = json.loads(read.stdout)["services"]
    return found


def unescaped(words: list[str]) -> list[str]:
    """What runs: Compose shows each $ doubled, as its own files write it."""
    return [word.replace("$$", "$") for word in words]


@cache
def dockerfile() -> list[tuple[str, str]]:
    """Instructions of the Dockerfile with their arguments, continued lines joined."""
    text = re.sub(r"^#.*\n", "", (ROOT / "Dockerfile").read_text(), flags=re.MULTILINE).replace("\\\n", " ")
    return [
        (word, rest.strip()) for line in text.splitlines() if line for word, _, rest in [line.partition(" ")]
    ]


def image_environment() -> dict[str, str]:
    """What the image sets for whatever runs in it, but for its PATH."""
    (text,) = [rest for word, rest in dockerfile() if word == "ENV"]
    values = dict(pair.split("=", 1) for pair in text.split())
    return {name: value for name, value in values.items() if name != "PATH"}
