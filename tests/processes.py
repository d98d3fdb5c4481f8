"""Processes that start in a blink, so that tests can kill many: their common parent has done the imports."""

import multiprocessing
from typing import Final

PROCESSES: Final = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(
    ["app.sessions.tables", "app.store.migrate", "tests.fire.server", "tests.store.appender"]
)
