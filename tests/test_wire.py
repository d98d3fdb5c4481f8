"""The protocol as one JSON Schema."""

import json
from typing import Any

import pytest

from app.wire import BOARD, STAGE, schema


@pytest.fixture(scope="module")
def definitions() -> dict[str, Any]:
    found: dict[str, Any] = schema()["$defs"]
    return found


def references(part: Any) -> set[str]:
    if isinstance(part, dict):
        own = {part["$ref"]} if isinstance(part.get("$ref"), str) else set()
        return own.union(*(references(value) for value in part.values()))
    return set().union(*(references(value) for value in part)) if isinstance(part, list) else set()


def test_every_reference_leads_to_a_definition(definitions: dict[str, Any]) -> None:
    assert references(schema()) <= {f"#/$defs/{name}" for name in definitions}


def test_it_is_the_same_every_time() -> None:
    assert json.dumps(schema()) == json.dumps(schema())


def test_each_frame_is_told_apart_by_its_name(definitions: dict[str, Any]) -> None:
    for side in ("ClientFrame", "ServerFrame"):
        for reference in definitions[side]["oneOf"]:
            assert "t" in definitions[reference["$ref"].removeprefix("#/$defs/")]["required"]


def test_operations_of_the_server_are_not_on_the_wire(definitions: dict[str, Any]) -> None:
    kinds = set(definitions["Operations"]["properties"])
    assert "note.text" in kinds
    assert not kinds & {"board.setup", "stage.plan", "person.arrive", "summary.draft"}


def test_every_record_type_is_described_with_all_its_fields(definitions: dict[str, Any]) -> None:
    records = definitions["Records"]["properties"]
    assert set(records) == set(STAGE.records) | set(BOARD.records)
    for reference in records.values():
        record = definitions[reference["$ref"].removeprefix("#/$defs/")]
        assert set(record["required"]) == set(record["properties"])


def test_records_with_text_tell_how_long_it_may_be() -> None:
    assert set(schema()["textLimits"]) == {"note", "line", "text", "answer", "deleted"}
