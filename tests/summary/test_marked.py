"""Marked words as the outputs say them."""

from app.summary.marked import passages
from app.summary.outputs.passages import Passage, Run, signed_text


def test_lines_become_passages_with_their_marks() -> None:
    said = passages(
        [
            ("We pay ", {}),
            ("late", {"bold": True}),
            ("\n\none", {}),
            ("\n", {"list": "number"}),
            ("two", {"link": "https://example.org", "italic": True}),
            ("\n", {"list": "number"}),
            ("dot", {"note": "n1"}),
            ("\n", {"list": "bullet"}),
            ("\n", {}),
        ]
    )
    assert said == (
        Passage(runs=(Run(text="We pay "), Run(text="late", bold=True))),
        Passage(kind="number", runs=(Run(text="one"),)),
        Passage(kind="number", runs=(Run(text="two", italic=True, link="https://example.org"),)),
        Passage(kind="bullet", runs=(Run(text="dot"),)),
    )
    assert signed_text(said) == "We pay late\n1. one\n2. two\n• dot"


def test_nothing_written_is_no_passage() -> None:
    assert passages([("\n \n", {})]) == ()
