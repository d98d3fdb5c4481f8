"""The wheel: all that an installed Minga needs, and nothing that only a checkout does."""

import json
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from zipfile import ZipFile

import pytest

from tests.deploy.stack import dockerfile, image_environment, program
from tests.fire.server import free_port

ROOT: Final = Path(__file__).parent.parent
ONLY_IN_A_CHECKOUT: Final = (
    "app/static/src/",
    "app/static/css/",
    "app/static/images/",
    "app/static/build.mjs",
)

IN_THE_IMAGE: Final = 10001
"""The user that the Dockerfile makes and runs as."""
PATIENCE: Final = 60.0
"""Seconds until it is healthy: two, where nothing else goes on."""


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


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """A folder that everybody may read; those of pytest are for its user alone."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def test_installed_it_runs_as_the_image_says(wheel: ZipFile, open_to_all: Path) -> None:
    """The Dockerfile's steps without Docker: its user, environment, command, health check and signal.

    Only the packages that Minga needs are those of this checkout, and ports and folders are others.
    """
    said = dict(reversed(dockerfile()))
    data = open_to_all / "data"
    data.mkdir(mode=0o700)
    with_minga = install(Path(str(wheel.filename)), open_to_all)
    environment = {
        **image_environment(),
        "PATH": f"{with_minga}:{os.environ['PATH']}",
        "MINGA_DATA": str(data),
        "MINGA_PORT": str(free_port()),
    }
    command = as_in_the_image(json.loads(said["CMD"]), data)
    question = as_in_the_image(json.loads(said["HEALTHCHECK"].partition("CMD ")[2]), data)
    with (
        (open_to_all / "log").open("w") as log,
        running(command, environment, open_to_all, log.fileno()) as server,
    ):
        until = time.monotonic() + PATIENCE
        while subprocess.run(
            question, env=environment, cwd=open_to_all, check=False, stderr=subprocess.DEVNULL
        ).returncode:
            assert time.monotonic() < until, (open_to_all / "log").read_text()
            time.sleep(0.1)  # the pace of asking, not the measure of anything
        server.send_signal(getattr(signal, said["STOPSIGNAL"]))
        assert server.wait(PATIENCE) in (0, -signal.SIGTERM)  # as which it goes on to end
    assert {"minga.db", "secret"} <= {file.name for file in data.iterdir()}
    assert {file.stat().st_uid for file in data.iterdir()} == {data.stat().st_uid}
    assert data.stat().st_uid != 0, "nothing is root's"
    lines = [
        json.loads(line) for line in (open_to_all / "log").read_text().splitlines() if line.startswith("{")
    ]
    assert {"serving", "draining"} <= {line["message"] for line in lines}


def install(wheel: Path, folder: Path) -> Path:
    """Into an environment of its own, as the image does; where its programs are."""
    home = folder / "minga"
    commands: tuple[list[str | Path], ...] = (
        ["venv", "--quiet", "--python", sys.executable, home],
        [
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--compile-bytecode",
            "--python",
            home / "bin/python",
            wheel,
        ],
    )
    for words in commands:
        subprocess.run([program("uv"), "--offline", *words], check=True)
    own = sysconfig.get_path("purelib", vars={"base": str(home), "platbase": str(home)})
    (Path(own) / "packages.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return home / "bin"


def as_in_the_image(command: list[str], data: Path) -> list[str]:
    """Run by somebody who is not root: whoever runs the tests, or a user who may read everything (Python may
    lie in root's home) and nothing more."""
    if os.geteuid() != 0:
        return command
    os.chown(data, IN_THE_IMAGE, IN_THE_IMAGE)
    assert ("USER", "minga") in dockerfile()
    reads = [f"--{kind}-caps=-all,+dac_read_search" for kind in ("inh", "ambient")]
    return [
        "setpriv",
        f"--reuid={IN_THE_IMAGE}",
        f"--regid={IN_THE_IMAGE}",
        "--clear-groups",
        *reads,
        *command,
    ]


@contextmanager
def running(
    command: list[str], environment: dict[str, str], folder: Path, log: int
) -> Iterator["subprocess.Popen[bytes]"]:
    process = subprocess.Popen(command, env=environment, cwd=folder, stdout=log, stderr=log)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
