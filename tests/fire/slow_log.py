"""A log on a slow disk."""

import time
from collections.abc import Sequence

from app.store.database import Database
from app.store.event_log import SqlEventLog, _Append
from app.store.group_commit import Outcome


class SlowLog(SqlEventLog):
    """Each transaction takes `delay` seconds longer; all else is the real log's."""

    def __init__(self, database: Database, delay: float) -> None:
        super().__init__(database)
        self._delay = delay

    def _commit(self, group: Sequence[_Append]) -> Sequence[Outcome]:
        time.sleep(self._delay)  # in the writer's own thread, as a disk would keep it
        return super()._commit(group)
