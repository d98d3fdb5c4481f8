"""A breakout room and its board: zones, notes, votes."""
