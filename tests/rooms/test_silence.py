"""Silent writing and unnamed authors: what a person may not know never leaves the server for them."""

import json
import re
from base64 import b64decode
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.events import Facts
from app.engine.refusals import Refusal
from app.engine.roles import Viewer
from app.engine.text import encode, first_update
from app.engine.views import view_of_event
from app.rooms.records import Board, BoardObject, Deleted
from app.rooms.rules import RULES
from tests.rooms.play import BoardPlay, done

PEOPLE = ("ana", "ben", "eva")
VIEWERS = [
    *(Viewer(person, "participant") for person in PEOPLE),
    Viewer("fac", "facilitator"),
    Viewer("obs", "observer"),
]
ids = st.sampled_from(["n1", "n2", "n3", "n4", "t1", "c1"])
kinds = st.sampled_from(
    "note.add note.add write note.delete objects.back objects.copy board.silent board.reveal board.anonymous "
    "objects.place note.react vote.cast text.add card.add group.make board.undo".split()
)
steps = st.lists(st.tuples(st.sampled_from((*PEOPLE, "fac")), kinds, ids), max_size=30)


def words_in(facts: Facts) -> str:
    """Everything that a frame of these facts says, the letters of its texts included."""
    letters = "".join(b64decode(text.update).decode("latin-1") for text in facts.text)
    return json.dumps(facts.put) + letters


def step(play: BoardPlay, number: int, person: str, kind: str, id: str) -> None:
    who = Viewer("fac", "facilitator") if person == "fac" else Viewer(person, "participant")
    secret = f"secret{number}by{person}"
    known: dict[str, dict[str, Any]] = {
        "note.add": {"note": id, "update": encode(first_update(secret))},
        "text.add": {"text": id, "x": 1, "y": 1, "update": encode(first_update(secret))},
        "card.add": {"card": id, "x": 1, "y": 1, "url": f"https://example.org/{secret}", "title": secret},
        "note.delete": {"note": id},
        "objects.back": {"ids": [id]},
        "objects.copy": {"copies": [{"of": id, "id": f"copy{number}"}]},
        "board.silent": {},
        "board.reveal": {},
        "board.anonymous": {"anonymous": bool(number % 2)},
        "objects.place": {"places": [{"id": id, "x": float(number), "y": 3.0}]},
        "note.react": {"note": id, "reaction": "idea"},
        "vote.cast": {"note": id},
        "group.make": {"group": f"g{number}", "notes": [id]},
        "board.undo": {"op": f"tabs.{max(1, number)}"},
    }
    if kind == "write":
        play.write(person, id, secret)
    else:
        play.do(who, kind, **known[kind])


def secrets_from(play: BoardPlay, viewer: Viewer) -> set[str]:
    """What `viewer` may not read; copies may say what all have read before."""
    said = ""
    for record in play.channel.state.records.values():
        hidden = (
            isinstance(record, BoardObject | Deleted) and record.hidden and record.author != viewer.person
        )
        if hidden and "copy" not in record.id:
            said += f" {play.channel.state.text(record.id)} {json.dumps(record.fields())}"
    return set(re.findall(r"secret\d+by[a-z]+", said))


@given(steps)
@settings(max_examples=150)
def test_no_frame_tells_what_is_hidden_from_its_reader(played: list[tuple[str, str, str]]) -> None:
    play = BoardPlay()
    told = dict.fromkeys(VIEWERS, "")
    for number, (person, kind, id) in enumerate(played):
        before = len(play.applied)
        step(play, number, person, kind, id)
        for viewer in VIEWERS:
            for applied in play.applied[before:]:
                told[viewer] += words_in(view_of_event(applied.event, applied.touched, viewer))
            joined = play.channel.join(viewer).facts
            for secret in secrets_from(play, viewer):
                assert secret not in words_in(joined)
                assert secret not in told[viewer]
            for fields in joined.put:
                thing = play.channel.state.records[fields["id"]]
                if isinstance(thing, BoardObject) and thing.anonymous and thing.author != viewer.person:
                    assert fields["author"] == ""


def test_on_reveal_everyone_gets_the_whole_text() -> None:
    play = BoardPlay()
    play.lead("board.silent")
    play.add("ana", "n1", "Agua")
    play.write("ana", "n1", "pura ")
    ben = Viewer("ben", "participant")
    assert "Agua" not in words_in(play.channel.join(ben).facts)
    assert play.do("ben", "board.reveal") == Refusal("reveal-not-yours")
    assert done(play.lead("board.reveal"))
    revealed = play.applied[-1]
    facts = view_of_event(revealed.event, revealed.touched, ben)
    assert "Agua" in words_in(facts)
    assert not play.channel.state.get(Board, "board").silent
    assert {fields["id"]: fields.get("hidden") for fields in facts.put}["n1"] is False


def test_the_room_reveals_when_it_may() -> None:
    play = BoardPlay()
    play.lead("board.silent", reveal="room")
    play.add("ana", "n1", "Agua")
    assert done(play.do("ben", "board.reveal"))
    assert not play.note("n1").hidden


def test_nobody_writes_into_copies_or_cites_what_they_cannot_read() -> None:
    play = BoardPlay()
    play.lead("board.silent")
    play.add("ana", "n1", "Agua")
    refused = Refusal("hidden-yet")
    assert play.write("ben", "n1", "x") == refused
    assert play.do("ben", "objects.copy", copies=[{"of": "n1", "id": "n2"}]) == refused
    assert play.do("ben", "note.react", note="n1", reaction="yes") == refused
    assert done(play.write("ana", "n1", "x"))


def test_what_was_deleted_in_silence_comes_back_by_its_author_alone() -> None:
    play = BoardPlay()
    play.lead("board.silent")
    play.add("ana", "n1", "Agua")
    play.lead("objects.delete", ids=["n1"])
    play.lead("board.reveal")
    assert play.lead("objects.back", ids=["n1"]) == Refusal("not-yours")
    assert "Agua" not in words_in(play.channel.join(Viewer("fac", "facilitator")).facts)
    assert done(play.do("ana", "objects.back", ids=["n1"]))


def test_no_author_is_ever_told_of_what_was_anonymous() -> None:
    play = BoardPlay()
    play.lead("board.anonymous", anonymous=True)
    play.add("ana", "n1", "Agua")
    play.lead("board.anonymous", anonymous=False)
    play.add("ana", "n2", "Tierra")
    play.do("ana", "note.delete", note="n1")
    told = words_in(play.channel.join(Viewer("fac", "facilitator")).facts)
    assert told.count('"ana"') == 1
    play.do("ana", "objects.back", ids=["n1"])
    notes = {
        f["id"]: f["author"]
        for f in play.channel.join(Viewer("ben", "participant")).facts.put
        if f["type"] == "note"
    }
    assert notes == {"n1": "", "n2": "ana"}


def test_pointers_give_nothing_away() -> None:
    """Who types or drags where would say who wrote what; on an unnamed board a cursor would, too."""
    play = BoardPlay()

    def told() -> list[str]:
        return [kind for kind in ("cursor", "typing", "drag") if RULES.tells(play.channel.state, kind)]

    assert told() == ["cursor", "typing", "drag"]
    play.lead("board.silent")
    assert told() == ["cursor"]
    play.lead("board.anonymous", anonymous=True)
    assert told() == []
    play.lead("board.reveal")
    assert told() == []
