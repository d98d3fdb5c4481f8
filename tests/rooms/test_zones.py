"""Zones changed by who leads: notes stay whatever happens to them."""

from app.engine.refusals import Refusal
from app.rooms.records import Zone
from tests.rooms.play import ZONES, BoardPlay, done


def zone(play: BoardPlay, id: str) -> Zone:
    return play.channel.state.get(Zone, id)


def test_a_zone_that_moves_takes_its_notes_along() -> None:
    play = BoardPlay()
    play.add("ana", "n1", zone="stand")
    play.add("ana", "n2", zone="works")
    before, other = play.note("n1"), play.note("n2")
    at = zone(play, "stand")
    assert done(play.lead("zone.place", zone="stand", x=at.x - 3000, y=at.y, w=at.w, h=at.h))
    assert (play.note("n1").x, play.note("n1").zone) == (before.x - 3000, "stand")
    assert play.note("n2") == other


def test_a_zone_that_shrinks_lets_go_of_what_lies_outside() -> None:
    play = BoardPlay()
    play.add("ana", "n1", x=600.0, y=400.0)
    assert play.note("n1").zone == "stand"
    play.lead("zone.place", zone="stand", x=0, y=0, w=300, h=300)
    assert (play.note("n1").zone, play.note("n1").x) == (None, 600)
    play.lead("zone.add", zone="new", title="New", x=500, y=300, w=500, h=500)
    assert play.note("n1").zone == "new"
    assert zone(play, "new").position == len(ZONES)


def test_a_zone_that_is_removed_leaves_its_notes() -> None:
    play = BoardPlay()
    play.add("ana", "n1", zone="stand")
    before = play.note("n1")
    assert done(play.lead("zone.remove", zone="stand"))
    assert play.note("n1") == before.model_copy(update={"zone": None})
    for one in ZONES[1:-1]:
        play.lead("zone.remove", zone=one["id"])
    assert play.lead("zone.remove", zone="propose") == Refusal("last-zone")


def test_a_new_title_is_read_in_every_language() -> None:
    play = BoardPlay()
    play.lead("zone.title", zone="stand", title="Agua")
    assert set(zone(play, "stand").title.values()) == {"Agua"}


def test_zones_are_for_who_leads() -> None:
    play = BoardPlay()
    for kind in ("zone.add", "zone.title", "zone.place", "zone.lock", "zone.remove"):
        assert play.do("ana", kind, zone="stand") == Refusal("not-allowed")
