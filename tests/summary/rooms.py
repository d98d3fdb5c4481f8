"""A session whose rooms have worked: a stage and boards, made by operations."""

from typing import Final

from app.engine.state import State
from tests.rooms.play import BoardPlay
from tests.sessions.play import StagePlay

NOTES: Final = [
    ("room-1", "n1", "Agua para todas", "stand", 2),
    ("room-1", "n2", "La feria del barrio", "works", 0),
    ("room-1", "n3", "Sin presupuesto", "blocks", 1),
    ("room-1", "empty", "", "blocks", 0),
    ("room-2", "n4", "Un marché chaque samedi", "propose", 3),
]
"""room, note, words, zone, votes"""


def worked() -> tuple[State, dict[str, State]]:
    """The stage after the rooms have closed, and both boards."""
    stage = StagePlay()
    for number in range(6):
        stage.arrive(f"p{number}")
    stage.lead("session.start")
    stage.lead("rooms.open")
    boards = {room: BoardPlay() for room in ("room-1", "room-2")}
    for room, note, words, zone, votes in NOTES:
        boards[room].add("p1", note, words, zone=zone)
        for vote in range(votes):
            boards[room].do(f"p{vote}", "vote.cast", note=note)
    stage.lead("rooms.close")
    return stage.channel.state, {room: play.channel.state for room, play in boards.items()}
