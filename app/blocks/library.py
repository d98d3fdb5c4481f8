"""The guides that come with Minga, one JSON file each."""

from functools import cache
from pathlib import Path
from typing import Final

from app.blocks.guide import Guide
from app.engine.refusals import Refusal

FOLDER: Final = Path(__file__).parent / "guides"
DEFAULT_GUIDE: Final = "sse"


def guide(id: str) -> Guide:
    """
    Raises:
        Refusal: `unknown-guide`, which names those there are.
    """
    try:
        return guides()[id]
    except KeyError:
        raise Refusal("unknown-guide", guide=id, known=", ".join(guides())) from None


@cache
def guides() -> dict[str, Guide]:
    """All guides by id, the default one first. One dictionary for all callers: not to be changed."""
    files = sorted(FOLDER.glob("*.json"), key=lambda file: (file.stem != DEFAULT_GUIDE, file.stem))
    return {file.stem: Guide.model_validate_json(file.read_bytes()) for file in files}
