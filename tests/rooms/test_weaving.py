"""Plain words that two people have changed at once."""

import json
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rooms.weaving import woven

CASES: Final[list[dict[str, str]]] = json.loads((Path(__file__).parent / "woven.json").read_text("utf-8"))
"""Read by tests/static/answers/weaving.test.ts too: the browser foresees the same."""

some_words = st.text(alphabet="ab \n", max_size=12)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['told']}+{case['mine']}")
def test_what_each_wrote_stays(case: dict[str, str]) -> None:
    assert woven(case["base"], case["told"], case["mine"]) == case["woven"]


@given(base=some_words, words=some_words)
def test_who_changes_alone_has_their_words(base: str, words: str) -> None:
    assert woven(base, base, words) == words
    assert woven(base, words, base) == words
    assert woven(base, words, words) == words


@given(
    base=some_words,
    first=st.integers(0, 12),
    second=st.integers(0, 12),
    told=st.text("xy", min_size=1, max_size=6),
    mine=st.text("vw", min_size=1, max_size=6),
)
def test_nothing_that_was_typed_is_lost(base: str, first: int, second: int, told: str, mine: str) -> None:
    """Wherever two people type into the same words."""

    def typed(at: int, words: str) -> str:
        return base[:at] + words + base[at:]

    both = woven(base, typed(first, told), typed(second, mine))
    assert told in both
    assert mine in both
    assert sorted(both.replace(" ", "")) == sorted((base + told + mine).replace(" ", ""))
