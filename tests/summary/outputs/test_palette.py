import re
from pathlib import Path
from typing import get_args

from app.rooms.records import Colour
from app.summary.outputs import palette
from app.summary.outputs.pages import COLOURS

TOKENS = (Path(__file__).parents[3] / "app" / "static" / "css" / "tokens.css").read_text("utf-8")


def token(name: str) -> str:
    """The token's value in the light theme, which comes first."""
    found = re.search(rf'--{name}: "?([^";]+)', TOKENS)
    assert found, f"tokens.css has no {name}"
    return found[1]


def test_the_page_has_the_colours_of_the_screen() -> None:
    for name in COLOURS:
        assert getattr(palette, name) == token(name.lower())


def test_notes_have_the_papers_and_marks_of_the_board() -> None:
    assert tuple(palette.LOOKS) == get_args(Colour)
    for paper, look in palette.LOOKS.items():
        assert look.colour == token(f"note-{paper}")
        assert look.mark == chr(int(token(f"mark-{paper}").removeprefix("\\"), 16))
