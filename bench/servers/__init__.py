"""One file for each server under test: how to start it, to come in, to say and know cursors and edits."""
