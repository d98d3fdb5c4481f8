"""Every rule of SPEC.md has a test that carries its number, and no test carries another."""

import re
from pathlib import Path

from app import engine

SPEC = Path(engine.__file__).with_name("SPEC.md").read_text("utf-8")
HERE = Path(__file__).parent
TESTS = [*HERE.glob("test_*.py"), *(HERE.parent / "wire").glob("test_*.py")]


def test_every_rule_has_a_test_and_every_test_a_rule() -> None:
    rules = re.findall(r"^- \*\*([A-Z]\d+)\*\*", SPEC, re.MULTILINE)
    held = {match for path in TESTS for match in re.findall(r"def test_([A-Z]\d+)_", path.read_text("utf-8"))}
    assert len(rules) == len(set(rules))
    assert set(rules) == held
