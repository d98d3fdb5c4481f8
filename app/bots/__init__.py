"""Simulated people: they join by a link, write, move, type and vote, and count what became of it."""
