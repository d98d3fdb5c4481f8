"""Signs of life for commands that take long. Nothing is shown when the output is piped."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console


@contextmanager
def busy(sentence: str) -> Iterator[None]:
    """A moving line on the terminal's error stream until the block ends."""
    if not sys.stderr.isatty():
        yield
        return
    with Console(stderr=True).status(sentence):
        yield
