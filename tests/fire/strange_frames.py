"""Frames that nobody should send: noise, near misses, deep and huge values, forged names."""

import json
from typing import Any

from hypothesis import strategies as st

NAMES = st.sampled_from(
    ["stage:S1", "board:S1:practice", "board:S1:nowhere", "board:S2:practice", "stage:S1:x", ""]
)
NUMBERS = st.one_of(st.integers(), st.floats(), st.sampled_from([2**53, -1, 10**400, -0.0]))
SCALARS = st.one_of(st.none(), st.booleans(), NUMBERS, st.text(max_size=40))
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=4),
)
KINDS = st.sampled_from(
    [
        "note.add",
        "note.move",
        "note.text",
        "vote.cast",
        "board.set-up",
        "person.arrive",
        "stage.plan",
        "rooms.open",
        "x",
    ]
)
ARGS = st.dictionaries(
    st.sampled_from(["note", "zone", "x", "y", "update", "person", "name", "colour", "__proto__"]),
    st.one_of(VALUES, st.binary(max_size=60).map(lambda data: data.hex())),
    max_size=5,
)
IDS = st.one_of(
    st.sampled_from(["begin.1", "eve.1", "eve.0", "eve.01", "x" * 70 + ".1", "."]), st.text(max_size=9)
)
OPERATIONS = st.fixed_dictionaries({"t": st.just("op"), "ch": NAMES, "id": IDS, "kind": KINDS, "args": ARGS})
JOINS = st.fixed_dictionaries({"t": st.just("join"), "ch": NAMES, "since": SCALARS})
PRESENCE = st.fixed_dictionaries(
    {
        "t": st.just("presence"),
        "ch": NAMES,
        "kind": st.sampled_from(["cursor", "drag", "typing", "react", "here"]),
    },
    optional={"value": st.dictionaries(st.sampled_from(["x", "y", "id", "z"]), SCALARS, max_size=4)},
)
ANYTHING = st.dictionaries(st.sampled_from(["t", "ch", "id", "n", "v"]), VALUES, max_size=5)


def written(frame: dict[str, Any]) -> str:
    return json.dumps(frame)


STRANGE_FRAMES = st.one_of(
    st.text(max_size=200),
    st.one_of(OPERATIONS, JOINS, PRESENCE, ANYTHING).map(written),
    st.integers(1, 60_000).map(lambda depth: "[" * depth),
    st.integers(1, 5_000).map(lambda depth: '{"t":"op","args":' + '{"a":' * depth + "1" + "}" * depth + "}"),
    st.integers(1, 70_000).map(lambda length: written({"t": "leave", "ch": "x" * length})),
)
