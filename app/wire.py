"""The whole wire protocol as one JSON Schema: the engine's frames, and the features' operations and records.

`minga protocol` prints it; `scripts/generate.py` makes the browser's types from it.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import JsonSchemaMode

from app.blocks.rules import RULES as BLOCKS
from app.engine.limits import FRAME_BYTES
from app.engine.protocol import CLIENT_FRAME, SERVER_FRAME, VERSION
from app.engine.records import Record
from app.engine.roles import SERVER_ONLY
from app.engine.rules import Rules
from app.rooms.rules import ON_STAGE
from app.rooms.rules import RULES as ROOMS
from app.sessions.rules import RULES as SESSIONS
from app.summary.rules import RULES as SUMMARY

STAGE: Final = SESSIONS | BLOCKS | ON_STAGE | SUMMARY
"""What a `stage:` channel understands."""
BOARD: Final = ROOMS
"""What a `board:` channel understands."""

Schema = dict[str, Any]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
REFERENCE: Final = "#/$defs/{model}"


def schema() -> Schema:
    """JSON Schema of any frame; `$defs` also holds `Operations` (by kind) and `Records` (by type).

    Records are described as they are sent, with every field; operations of the server alone are not in it.
    Keywords of our own: `version`, `frameBytes` (the largest client frame), `textLimits` (type: characters).
    """
    definitions: Schema = {}
    roots = {
        "ClientFrame": _define(CLIENT_FRAME, "validation", definitions),
        "ServerFrame": _define(SERVER_FRAME, "validation", definitions),
        "Operations": _table(_operations((STAGE, BOARD)), "validation", definitions),
        "Records": _table(_records((STAGE, BOARD)), "serialization", definitions),
    }
    return {
        "$schema": DIALECT,
        "title": "Frame",
        "description": f"The wire protocol of Minga, version {VERSION}: every frame is one JSON object.",
        "version": VERSION,
        "frameBytes": FRAME_BYTES,
        "textLimits": _text_limits((STAGE, BOARD)),
        "anyOf": [{"$ref": "#/$defs/ClientFrame"}, {"$ref": "#/$defs/ServerFrame"}],
        "$defs": dict(sorted((definitions | roots).items())),
    }


def _operations(channels: Iterable[Rules]) -> dict[str, type[BaseModel]]:
    return {
        kind: operation.args
        for rules in channels
        for kind, operation in rules.operations.items()
        if operation.who != SERVER_ONLY
    }


def _records(channels: Iterable[Rules]) -> dict[str, type[Record]]:
    return {name: record for rules in channels for name, record in rules.records.items()}


def _text_limits(channels: Iterable[Rules]) -> dict[str, int]:
    limits = {name: record.text_limit for rules in channels for name, record in sorted(rules.records.items())}
    return {name: limit for name, limit in limits.items() if limit is not None}


def _table(models: Mapping[str, type[BaseModel]], mode: JsonSchemaMode, definitions: Schema) -> Schema:
    """An object with one member a model. A model is named after its key: features may share a class name."""
    members = {}
    suffix = "Args" if mode == "validation" else "Record"
    for key, model in sorted(models.items()):
        name = "".join(part.capitalize() for part in key.split(".")) + suffix
        definitions[name] = _define(TypeAdapter(model), mode, definitions)
        members[key] = {"$ref": REFERENCE.format(model=name)}
    return {
        "type": "object",
        "properties": members,
        "required": sorted(members),
        "additionalProperties": False,
    }


def _define(adapter: TypeAdapter[Any], mode: JsonSchemaMode, definitions: Schema) -> Schema:
    """The schema of a type; the models within it go to `definitions`.

    Raises:
        ValueError: two different models within have the same name.
    """
    made = adapter.json_schema(mode=mode, ref_template=REFERENCE)
    for name, nested in made.pop("$defs", {}).items():
        model = _tidy(nested, mode)
        if definitions.setdefault(name, model) != model:
            raise ValueError(f"two models are called {name}")
    return _tidy(made, mode)


def _tidy(model: Schema, mode: JsonSchemaMode) -> Schema:
    """What is always on the wire is required: all that is serialized, and what tells models apart."""
    members: dict[str, Schema] = model.get("properties", {})
    always = [name for name, member in members.items() if mode == "serialization" or "const" in member]
    required = sorted({*model.get("required", []), *always})
    tidied = {**_untitled(model), "properties": {name: _untitled(member) for name, member in members.items()}}
    return {**tidied, "required": required} if members else _untitled(model)


def _untitled(part: Schema) -> Schema:
    """Titles repeat the name of a member, and would become types of their own."""
    return {key: value for key, value in part.items() if key != "title"}
