"""How the order of a text's letters is kept: in stretches, and not for longer than it is of use."""

import random

from hypothesis import given
from hypothesis import strategies as st

from app.engine import text as engine_text
from app.engine import yjs
from app.engine.text import SharedText
from app.engine.weave import Weave
from tests.engine.updates import Hostile, clocks
from tests.engine.writers import Writer


def order(weave: Weave) -> list[int]:
    letters: list[int] = []
    stretch = weave.start.after
    while stretch is not None:
        letters += range(stretch.first, stretch.end)
        stretch = stretch.after
    return letters


def woven(weave: Weave, update: bytes, text: SharedText) -> bool:
    """Whether the weave took an update that leans on nothing unknown."""
    read = yjs.read(update)
    runs = yjs.in_order(read.runs, clocks(text))
    try:
        weave.weave(runs or [], read.deleted)
    except ValueError:
        return False
    return True


def test_what_is_typed_on_and_on_is_one_stretch() -> None:
    writer, weave, text = Writer(7), Weave(), SharedText()
    for at in range(200):
        update = writer.write(at, "x")
        assert woven(weave, update, text)
        text = text.after(update)
    assert (len(weave), weave.clocks) == (1, {7: 200})


def test_who_types_in_the_midst_of_it_cuts_it_in_two() -> None:
    start = Writer(7).write(0, "bread roses")
    weave, text = Weave(), SharedText(start)
    assert woven(weave, start, SharedText())
    assert woven(weave, Writer(8, start).write(6, "and "), text)
    assert len(weave) == 3


@given(st.integers(0, 2**32))
def test_a_refused_update_leaves_the_order_as_it_was_and_a_whole_text_gives_the_same(seed: int) -> None:
    hostile, text, weave = Hostile(random.Random(seed)), SharedText(), Weave()
    for _ in range(20):
        update, before = hostile.update(clocks(text)), order(weave)
        if woven(weave, update, text):
            text = text.after(update)
        else:
            assert order(weave) == before
        assert weave.clocks == clocks(text)
    assert order(engine_text._whole_weave(text.state)) == order(weave)
