"""Pages that are read or filled in: HTML that works without scripts, in three languages."""
