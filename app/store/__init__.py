"""SQL: the database, its units of work, the event log and snapshots; and the same log in memory."""
