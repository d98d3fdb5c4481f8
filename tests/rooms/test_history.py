"""A board's past: what a reader may know of it, and going back to a moment as a new state."""

import json

from app.engine.channel import Channel
from app.engine.refusals import Refusal
from app.engine.roles import Viewer
from app.engine.text import decode
from app.rooms.history import PAGE, moment, told
from app.rooms.records import Group, Zone
from app.rooms.rules import RULES
from tests.rooms.play import BoardPlay, done

FAC = Viewer("fac", "facilitator")


def history(play: BoardPlay, viewer: Viewer = FAC, after: int = 0) -> list[dict[str, object]]:
    return told(play.events, play.channel.name, RULES, viewer, {"fac": "facilitator"}, after)


def back_to(play: BoardPlay, seq: int) -> bool:
    return done(play.serve("board.rewind", **moment(play.events[:seq], play.channel.name, RULES)))


def test_what_happened_in_order_and_by_what_kind_of_person() -> None:
    play = BoardPlay()
    play.add("ana", "n1", "Agua")
    play.lead("note.colour", note="n1", colour="sky")
    assert [event["who"] for event in history(play)] == ["server", "other", "you"]
    assert [event["seq"] for event in history(play, after=1)] == [2, 3]
    assert '"ana"' not in json.dumps([event["who"] for event in history(play)])


def test_what_was_hidden_then_is_hidden_in_the_history() -> None:
    play = BoardPlay()
    play.lead("board.silent")
    play.add("ana", "n1", "Agua")
    play.do("ana", "note.delete", note="n1")
    play.lead("board.reveal")
    letters = b"".join(decode(text["update"]) for event in history(play) for text in event["text"])  # type: ignore[attr-defined]
    assert b"Agua" not in letters


def test_it_says_nothing_of_who_voted_or_wrote_unnamed() -> None:
    play = BoardPlay()
    play.add("ana", "n1", "Agua")
    play.lead("vote.cast", note="n1")
    play.lead("board.anonymous", anonymous=True)
    play.lead("note.add", note="n2")
    told = history(play, Viewer("other", "facilitator"), after=2)
    assert [event["who"] for event in told] == ["other", "leader", "other"]


def test_a_long_history_comes_in_pages() -> None:
    play = BoardPlay()
    play.add("ana", "n1")
    for n in range(PAGE):
        play.do("ana", "note.move", note="n1", x=float(n), y=0.0)
    page = history(play)
    rest = history(play, after=PAGE)
    assert [len(page), len(rest)] == [PAGE, len(play.events) - PAGE]


def test_a_board_goes_back_and_nothing_is_lost() -> None:
    play = BoardPlay()
    play.add("ana", "n1", "Agua", zone="stand")
    play.do("ana", "group.make", group="g1", title="Water", notes=["n1"])
    then, seq = dict(play.channel.state.records), play.channel.seq
    play.do("ana", "note.delete", note="n1")
    play.add("ben", "n2", "Tierra")
    play.lead("zone.remove", zone="works")
    assert back_to(play, seq)
    assert play.note("n1") == then["n1"]
    assert play.channel.state.text("n1") == "Agua"
    assert play.channel.state.get(Group, "g1") == then["g1"]
    assert play.channel.state.get(Zone, "works") == then["works"]
    assert [note.id for note in play.notes] == ["n1"]
    assert done(play.do("ben", "objects.back", ids=["n2"]))
    assert play.channel.state.text("n2") == "Tierra"
    again = Channel.empty(play.channel.name, RULES)
    again.follow(play.events)
    assert again.state.records == play.channel.state.records


def test_words_go_back_too_and_can_be_written_on() -> None:
    play = BoardPlay()
    play.add("ana", "n1", "Agua")
    seq = play.channel.seq
    play.write("ben", "n1", "not ")
    assert back_to(play, seq)
    assert play.channel.state.text("n1") == "Agua"
    assert back_to(play, seq + 1)
    assert sorted(play.channel.state.text("n1")) == sorted("not Agua")
    assert done(play.write("eva", "n1", "still "))
    play.lead("objects.copy", copies=[{"of": "n1", "id": "n2"}])
    assert back_to(play, seq)
    assert play.channel.state.text("n1") == "Agua"


def test_an_arrow_drawn_to_something_later_leads_where_it_led() -> None:
    play = BoardPlay()
    play.add("ana", "n1", "Agua")
    play.do("ana", "arrow.add", arrow="a1", source="n1", x=0, y=0, x2=1, y2=1)
    then, seq = play.channel.state.records["a1"], play.channel.seq
    play.add("ben", "n2", "Tierra")
    play.do("ben", "arrow.change", arrow="a1", source="n1", target="n2", x=0, y=0, x2=1, y2=1, bend=0,
            heads="end")  # fmt: skip
    assert back_to(play, seq)
    assert play.channel.state.records["a1"] == then


def test_votes_stay_on_notes_that_stay() -> None:
    play = BoardPlay()
    play.add("ana", "n1", "Agua")
    seq = play.channel.seq
    play.do("ben", "vote.cast", note="n1")
    play.do("ana", "note.move", note="n1", zone="works")
    assert back_to(play, seq)
    assert (play.note("n1").votes, play.note("n1").zone) == (1, "stand")


def test_going_back_to_now_changes_nothing() -> None:
    play = BoardPlay()
    play.add("ana", "n1", "Agua")
    assert back_to(play, play.channel.seq)
    assert (play.events[-1].put, play.events[-1].remove, play.events[-1].text) == ((), (), ())


def test_only_the_server_does_it() -> None:
    assert BoardPlay().lead("board.rewind", things=[], words={}) == Refusal("not-allowed")


def test_an_answer_goes_back_with_its_marks() -> None:
    play = BoardPlay()
    marked = [("Buy ", {}), ("locally", {"bold": True}), ("\n", {"list": "bullet"}), ("más", {})]
    play.serve("board.rewind", things=[], words={"answer.1": marked})
    seq = play.channel.seq
    assert done(play.answer("ana", "answer.1", "Not "))
    assert play.channel.state.text("answer.1") != "Buy locally\nmás"
    assert back_to(play, seq)
    assert list(play.channel.state.texts["answer.1"].pieces) == marked
