"""The golden messages as Python reads them."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(__file__).parent

Golden = dict[str, Any]


def golden(kind: str) -> Iterator[Golden]:
    """All messages of `client`, `server`, `malformed` or `sequences`, by name."""
    for path in sorted((FOLDER / kind).glob("*.json")):
        message = json.loads(path.read_text("utf-8"))
        assert message["name"] == path.stem, path
        yield message
