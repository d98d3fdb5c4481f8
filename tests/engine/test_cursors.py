"""A cursor read in short is what the protocol's model reads, or it is left to it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.engine.cursors import cursor_in
from app.engine.protocol import CLIENT_FRAME, PutPresence

CHANNEL = "board:s1:r1"
COORDINATES = st.one_of(
    st.integers(-200_000, 200_000),
    st.floats(-200_000, 200_000),
    st.floats(),
    st.sampled_from([-0.0, 1e-7, 1e5]),
)


def written(x: object, y: object) -> str:
    value = {"x": x, "y": y}
    frame = {"t": "presence", "ch": CHANNEL, "kind": "cursor", "value": value}
    return json.dumps(frame, separators=(",", ":"))


def by_model(text: str) -> tuple[str, dict[str, float]] | None:
    try:
        frame = CLIENT_FRAME.validate_json(text)
    except ValidationError:
        return None
    assert isinstance(frame, PutPresence)
    assert frame.value
    return frame.ch, frame.value.model_dump(exclude_none=True)


@given(COORDINATES, COORDINATES)
def test_W1_a_cursor_read_in_short_is_what_the_model_reads(x: float, y: float) -> None:
    text = written(x, y)
    assert cursor_in(text) in (None, by_model(text))


def test_W1_what_pages_write_is_read_in_short() -> None:
    assert cursor_in(written(1234, -56)) == (CHANNEL, {"x": 1234.0, "y": -56.0})
    assert cursor_in(written(0.5, 99999.25)) == (CHANNEL, {"x": 0.5, "y": 99999.25})


@pytest.mark.parametrize(
    "text",
    [
        written(100_001, 1),
        written("1", 1),
        written(None, 1),
        written(1, 2) + " ",
        written(1, 2)[:-1],
        written(1, 2).replace("1", "01"),
        written(1, 2).replace("1", "1."),
        written(1, 2).replace("cursor", "drag"),
        written(1, 2).replace(CHANNEL, 'a","kind":"drag'),
        written(1, 2).replace(CHANNEL, "\\u0041"),
        written(1, 2).replace("1", "\u0661"),
    ],
)
def test_W3_everything_else_is_left_to_the_model(text: str) -> None:
    assert cursor_in(text) is None or by_model(text) == cursor_in(text)
