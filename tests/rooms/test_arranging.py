"""Several objects in one step: placed, ordered, copied, locked."""

from typing import Any

import pytest

from app.engine.refusals import Refusal
from app.engine.roles import Viewer
from app.engine.text import encode, first_update
from app.rooms.records import BoardObject, Zone
from app.rooms.shapes import Arrow, Stroke
from tests.rooms.play import BoardPlay, done


def thing(play: BoardPlay, id: str) -> BoardObject:
    return play.channel.state.get(BoardObject, id)


def a_busy_board() -> BoardPlay:
    """Two notes of Ana, joined by an arrow of Ben; a stroke, a text, a card and a picture of Ben."""
    play = BoardPlay()
    for number, note in enumerate(("n1", "n2")):
        assert done(play.add("ana", note, f"words of {note}", x=300.0 * number, y=100.0))
    for kind, args in {
        "arrow.add": {"arrow": "a1", "source": "n1", "target": "n2", "x": 0, "y": 0, "x2": 9, "y2": 9},
        "stroke.add": {"stroke": "s1", "x": 5, "y": 5, "points": [0, 0, 3.14159, 2]},
        "text.add": {"text": "t1", "x": 9, "y": 9, "update": encode(first_update("Heading"))},
        "card.add": {"card": "c1", "x": 0, "y": 0, "url": "https://example.org/a", "title": "Example"},
        "picture.add": {"picture": "p1", "file": "a" * 64, "width": 640, "height": 480, "x": 1, "y": 1},
    }.items():
        assert done(play.do("ben", kind, **args)), kind
    return play


ALL = ("n1", "n2", "a1", "s1", "t1", "c1", "p1")


def test_what_is_placed_together_is_one_event() -> None:
    play = a_busy_board()
    seq = play.channel.seq
    places: list[dict[str, Any]] = [{"id": id, "x": 2000.0, "y": 50.0 * n} for n, id in enumerate(ALL)]
    places[0]["w"] = 368.0
    assert done(play.do("eva", "objects.place", places=places))
    assert play.channel.seq == seq + 1
    assert [(thing(play, id).x, thing(play, id).y) for id in ALL] == [(2000, 50 * n) for n in range(len(ALL))]
    assert play.note("n1").w == 368
    assert play.note("n1").zone is None


def test_an_arrow_is_moved_with_both_its_ends() -> None:
    play = a_busy_board()
    play.do("eva", "objects.place", places=[{"id": "a1", "x": 10.0, "y": 20.0}])
    arrow = play.channel.state.get(Arrow, "a1")
    assert (arrow.x, arrow.y, arrow.x2, arrow.y2) == (10, 20, 19, 29)


def test_none_is_moved_when_one_cannot_be() -> None:
    play = a_busy_board()
    play.lead("objects.lock", ids=["s1"], locked=True)
    places = [{"id": "n1", "x": 1.0, "y": 1.0}, {"id": "s1", "x": 1.0, "y": 1.0}]
    assert play.do("ana", "objects.place", places=places) == Refusal("object-locked")
    assert play.note("n1").x == 0
    assert done(play.lead("objects.place", places=places))


def test_what_would_leave_the_board_stays() -> None:
    play = a_busy_board()
    play.do("ben", "arrow.change", arrow="a1", source=None, target=None, x=0, y=0, x2=19_999, y2=0,
            bend=0, heads="end")  # fmt: skip
    answer = play.do("ben", "objects.place", places=[{"id": "a1", "x": 100.0, "y": 0.0}])
    assert answer == Refusal("off-the-board")


def test_front_and_back_keep_the_order_among_themselves() -> None:
    play = a_busy_board()
    order = sorted(ALL, key=lambda id: thing(play, id).z)
    play.do("eva", "objects.order", ids=[order[2], order[0]], to="front")
    by_z = sorted(ALL, key=lambda id: thing(play, id).z)
    assert by_z[-2:] == [order[0], order[2]]
    play.do("eva", "objects.order", ids=[by_z[-1]], to="back")
    assert min(ALL, key=lambda id: thing(play, id).z) == by_z[-1]


def test_copies_have_the_words_but_not_the_votes() -> None:
    play = a_busy_board()
    play.do("eva", "vote.cast", note="n1")
    play.do("eva", "note.react", note="n1", reaction="heart")
    copies = [{"of": id, "id": f"{id}-copy"} for id in ALL]
    assert done(play.do("eva", "objects.copy", copies=copies, dx=40.0, dy=0.0))
    copy = play.note("n1-copy")
    assert play.channel.state.text("n1-copy") == "words of n1"
    assert (copy.author, copy.votes, copy.reactions, copy.number, copy.x) == ("eva", 0, {}, 3, 40)
    arrow = play.channel.state.get(Arrow, "a1-copy")
    assert (arrow.source, arrow.target) == ("n1-copy", "n2-copy")
    assert play.do("eva", "objects.copy", copies=copies) == Refusal("id-taken")


def test_points_are_rounded_and_counted() -> None:
    play = a_busy_board()
    assert play.channel.state.get(Stroke, "s1").points == (0, 0, 3.1, 2)
    long = play.do("ben", "stroke.add", stroke="s2", x=0, y=0, points=[1.0] * 802)
    assert long == Refusal("stroke-too-long", limit=400)
    odd = play.do("ben", "stroke.add", stroke="s2", x=0, y=0, points=[1.0] * 3)
    assert odd == Refusal("stroke-broken")
    assert play.do("ben", "stroke.add", stroke="s2", x=0, y=0, points=[1.0, 2.0], pressure=[1, 2]) == odd


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "ftp://example.org", "https://", "https://a b", "//example.org"]
)
def test_cards_lead_to_the_web_alone(url: str) -> None:
    answer = BoardPlay().do("ana", "card.add", card="c1", x=0, y=0, url=url)
    assert answer == Refusal("wrong-form", field="url")


def test_an_arrow_joins_two_different_things_that_are_there() -> None:
    play = a_busy_board()
    args = {"arrow": "a2", "x": 0, "y": 0, "x2": 1, "y2": 1}
    assert play.do("ana", "arrow.add", source="n1", target="n1", **args) == Refusal("arrow-nowhere")
    assert play.do("ana", "arrow.add", source="n1", target="a1", **args) == Refusal("arrow-nowhere")
    assert play.do("ana", "arrow.add", source="n1", target="n9", **args) == Refusal("gone")
    assert done(play.do("ana", "arrow.add", source="n1", **args))


def test_a_locked_zone_takes_nothing_and_gives_nothing() -> None:
    play = BoardPlay()
    play.add("ana", "n1", zone="stand")
    play.add("ana", "n2", zone="works")
    play.lead("zone.lock", zone="stand", locked=True)
    zone = play.channel.state.get(Zone, "stand")
    inside = {"x": zone.x + 100, "y": zone.y + 100}
    refused = Refusal("zone-locked")
    assert play.add("ana", "n3", zone="stand") == refused
    assert play.do("ana", "notes.add", zone="stand", notes=[{"note": "n3", "words": "x"}]) == refused
    assert play.do("ana", "note.move", note="n1", zone="works") == refused
    assert play.do("ana", "note.delete", note="n1") == refused
    assert play.do("ana", "objects.place", places=[{"id": "n2", **inside}]) == refused
    assert play.do("ana", "card.add", card="c1", url="https://example.org", **inside) == refused
    assert done(play.lead("note.move", note="n1", zone="works"))


def test_nobody_sits_on_an_id_of_the_rules() -> None:
    """A note called like another's vote or like the next round would make the rules stumble."""
    play = BoardPlay()
    play.add("ana", "n1")
    for id in ("v.ben.n1", "round.1", "deleted.n1", "answer.1"):
        assert play.add("ana", id) == Refusal("wrong-form", field="note")
    assert play.do(Viewer("eva", "observer"), "note.add", note="n2") == Refusal("not-allowed")
