"""Limits of a board, each with its reason; how many notes, and how long, is in `app.engine.limits`."""

from typing import Final

AT_ONCE: Final = 500
"""Objects in one operation: everything that fits on a screen, in under 10 ms."""
LINES_AT_ONCE: Final = 100
"""Notes pasted at once: a spreadsheet column; more would bury what is there."""
ZONES_PER_BOARD: Final = 24
"""More areas than that and nobody finds theirs."""
GROUPS_PER_BOARD: Final = 200
"""Ten notes a group on a full board."""
SHAPES_PER_BOARD: Final = 500
"""Texts, arrows, pictures and cards, of each kind: a board with more is read by nobody."""
STROKES_PER_BOARD: Final = 1000
"""Twenty people drawing fifty strokes each."""
POINTS_PER_STROKE: Final = 400
"""A full turn of handwriting after simplifying needs about 30; one long scribble about 300."""
INK_PER_BOARD: Final = 60_000
"""Points of all strokes: under a megabyte, which a phone draws and a slow line carries."""
ROUNDS_PER_BOARD: Final = 20
"""A workshop has two or three; results of all are kept."""
DOTS_EACH: Final = 20
"""The largest budget a person can be given: beyond it dots are not weighed any more."""
NAME: Final = 120
"""Characters of a title (zone, group, round, card): one line on a board."""
LINE: Final = 300
"""Characters of a short plain text: an alternative text, a hint."""
ADDRESS: Final = 2000
"""Characters of a web address: what every browser takes."""
PARAGRAPH: Final = 600
"""Characters of one field of a finding: what can be read out in half a minute."""
ANSWER_CHARACTERS: Final = 10_000
"""Letters of an answer: four pages."""
FINDINGS_PER_ROOM: Final = 30
"""More than that nobody can report in five minutes."""
REFERENCES: Final = 50
"""Notes that one answer or finding leans on."""
TRASH: Final = 200
"""Deleted objects that can be brought back, and how many go at once; older ones are in the history."""
PARKED: Final = 200
"""The parking lot of a session: a few a room, not a second board."""
LONGEST_ROUND: Final = 60
"""Minutes a voting round can be given."""
