"""`minga protocol`: the wire protocol for whoever writes a client."""

import json

import typer

from app.wire import schema


def protocol() -> None:
    """Print the wire protocol as JSON Schema."""
    typer.echo(json.dumps(schema(), indent=2, ensure_ascii=False))
