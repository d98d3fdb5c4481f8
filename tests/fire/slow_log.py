"""A log on a disk that takes its time."""

import time
from collections.abc import Sequence
from pathlib import Path

from app.store.database import Database
from app.store.event_log import SqlEventLog, _Append
from app.store.group_commit import Outcome


class SlowLog(SqlEventLog):
    """No transaction begins while the file `held` is there; all else is the real log's."""

    def __init__(self, database: Database, held: Path) -> None:
        super().__init__(database)
        self._held = held

    def _commit(self, group: Sequence[_Append]) -> Sequence[Outcome]:
        while self._held.exists():
            time.sleep(0.01)  # in the writer's own thread, as a disk would keep it
        return super()._commit(group)
