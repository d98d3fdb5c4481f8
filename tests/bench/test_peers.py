"""The peers' packages: locked as ours are, and nowhere among them."""

import json
import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
PEERS = ROOT / "bench/peers"


def test_node_packages_have_a_hash_and_no_address() -> None:
    packages = json.loads((PEERS / "package-lock.json").read_text())["packages"]
    installed = {path: package for path, package in packages.items() if path}
    assert installed
    assert [path for path, package in installed.items() if "resolved" in package] == []
    assert [path for path, package in installed.items() if "integrity" not in package] == []


def test_python_packages_have_hashes_and_no_address() -> None:
    text = (PEERS / "requirements.lock").read_text()
    assert "://" not in text
    for entry in re.split(r"\n(?=\S)", text.strip()):
        assert "==" in entry.splitlines()[0], entry
        assert "--hash=sha256:" in entry, entry


def test_minga_does_not_depend_on_its_peers() -> None:
    node = json.loads((ROOT / "package.json").read_text())
    ours = {**node["dependencies"], **node["devDependencies"]}
    theirs = json.loads((PEERS / "package.json").read_text())["dependencies"]
    assert set(ours) & set(theirs) <= {"yjs"}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert not [one for one in project["dependencies"] if one.startswith(("pycrdt-", "matplotlib"))]
