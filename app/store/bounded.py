"""A connection to PostgreSQL on which no question waits for ever."""

import time
from collections.abc import Generator
from typing import Any, Final

import psycopg

MARGIN: Final = 3.0
"""Seconds that an answer may take beyond those for which a statement waits for a lock."""
LOOK: Final = 0.1
"""Seconds between two looks at the time, and for Ctrl-C: psycopg's own."""


class BoundedConnection(psycopg.Connection[Any]):
    """A server that is frozen, or behind a network that swallows, still has its machine answer for it: TCP
    does not notice. So who asks looks at the clock, and hangs up.

    `patience`: seconds for one question; None waits for as long as it takes.
    """

    patience: float | None = None

    def wait(
        self, gen: Generator[Any, Any, Any], interval: float = LOOK, timeout: float | None = None
    ) -> Any:
        """All that psycopg ever waits for goes through here.

        Raises:
            OperationalError: there was no answer in time; the connection is closed.
        """
        bound = self.patience if timeout is None else timeout
        return super().wait(gen if bound is None else self._hang_up_after(bound, gen), interval)

    def _hang_up_after(self, seconds: float, question: Generator[Any, Any, Any]) -> Generator[Any, Any, Any]:
        """`question` yields what it waits for and is sent what is ready: nothing, when a look is over."""
        until = time.monotonic() + seconds
        try:
            awaited = next(question)
            while True:
                ready = yield awaited
                if not ready and time.monotonic() > until:
                    self.pgconn.finish()
                    raise psycopg.OperationalError(f"no answer within {seconds:g} seconds")
                awaited = question.send(ready)
        except StopIteration as end:
            return end.value
