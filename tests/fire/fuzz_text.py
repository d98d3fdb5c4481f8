"""A coverage-guided fuzzer on what reads the bytes of shared texts: `make fire` runs it where Atheris is.

    python -m tests.fire.fuzz_text -max_total_time=60

Rule T9: whatever bytes come, the answer is a refusal or a text that reads the same to who took every step and
to who got the whole. Anything else ends the run with the bytes that did it.
"""

import importlib
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import FunctionType
from typing import Any, Final

from app.engine.refusals import Refusal
from app.engine.text import SharedText, first_update

WORDS: Final = first_update("Bread and roses 🌹")
LIMIT: Final = 200
"""Characters, so that `text-too-long` is met too."""


def one_input(data: bytes) -> None:
    for before in (SharedText(), SharedText(WORDS)):
        try:
            before.propose(data, LIMIT)
        except Refusal:
            continue
        after = before.after(data)
        assert after.plain == SharedText(after.state).plain


def functions_of(holder: object, module: str) -> Iterator[object]:
    """Of a module or class, and of the classes in it."""
    for thing in list(vars(holder).values()):
        if getattr(thing, "__module__", "") != module:
            continue
        if isinstance(thing, type):
            yield from functions_of(thing, module)
        elif isinstance(thing, FunctionType):
            yield thing


def run(one_input: Callable[[bytes], None], modules: Sequence[str], seeds: Iterable[bytes] = ()) -> None:
    """From `seeds` on, until it is time, or something is found; the command line is libFuzzer's."""
    atheris: Any = importlib.import_module("atheris")
    for name in modules:
        for function in functions_of(importlib.import_module(name), name):
            atheris.instrument_func(function)
    with tempfile.TemporaryDirectory() as folder:
        for number, seed in enumerate(seeds):
            (Path(folder) / str(number)).write_bytes(seed)
        atheris.Setup([*sys.argv, "-print_final_stats=1", folder], one_input)
        atheris.Fuzz()


if __name__ == "__main__":
    run(one_input, ("app.engine.yjs", "app.engine.text", "app.engine.weave"))
