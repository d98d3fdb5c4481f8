"""The adapter speaks Minga's real protocol: its operations are the rules' own, edits are found."""

import json
from base64 import b64decode, b64encode
from random import Random

from app.engine.channel import Acked, Channel
from app.engine.protocol import CLIENT_FRAME, Operate, PutPresence
from app.engine.roles import SERVER, Viewer
from app.live.album import Album
from app.locales import LANGUAGES
from app.wire import BOARD
from bench.schedule import words
from bench.servers.adapter import Said
from bench.servers.minga import MingaSpeech
from tests.play import Play


def seated(notes_kept: int | None = None) -> MingaSpeech:
    speech = MingaSpeech(7, "abc", notes_kept)
    speech.room = "board:abc:room-1"
    return speech


def operation(said: Said) -> Operate:
    assert isinstance(said, str)
    read = CLIENT_FRAME.validate_json(said)
    assert isinstance(read, Operate)
    return read


def test_edits_begin_notes_and_write_on_in_them() -> None:
    speech = seated()
    first, second = (operation(speech.edit(number, words(number, Random(1)))) for number in range(2))
    assert (first.kind, second.kind) == ("note.add", "note.text")
    assert first.args["note"] == second.args["note"]
    for one in (first, second):
        BOARD.operations[one.kind].args.model_validate(one.args)


def test_a_member_who_keeps_few_notes_takes_away_the_oldest() -> None:
    speech = seated(notes_kept=2)
    for number in range(20):
        operation(speech.edit(number, words(number, Random(1))))
    both = speech.edit(20, words(20, Random(1)))
    assert isinstance(both, tuple)
    assert [operation(one).kind for one in both] == ["note.delete", "note.add"]
    assert operation(both[0]).args["note"] == "n7-0"


def test_a_cursor_is_presence() -> None:
    said = seated().cursor(0, 3, 4)
    assert isinstance(said, str)
    assert isinstance(CLIENT_FRAME.validate_json(said), PutPresence)
    assert json.loads(said)["value"] == {"x": 3, "y": 4}


def test_tokens_are_found_in_what_is_told_also_between_other_letters() -> None:
    update = b64encode(b"\x01\x02" + words(77, Random(1)).encode() + b"\x00").decode()
    told = '{"t":"events","events":[{"text":[{"id":"n","update":"' + update + '"}]}]}'
    assert b"<00000077>" in b64decode(update)
    assert list(seated().edits_in(told.encode())) == [77]
    assert list(seated().edits_in(b'{"t":"presence","people":{}}')) == []


def test_who_joins_finds_the_edits_that_were_there() -> None:
    speech = seated()
    play = Play(Channel.empty(speech.room, BOARD), now=1)
    words_of_zone = dict.fromkeys(LANGUAGES, "Z")
    zone = {"id": "z", "title": words_of_zone, "hint": words_of_zone}
    play.do(SERVER, "board.setup", room="room-1", block="b", zones=[zone])
    edit = operation(speech.edit(0, words(5, Random(1))))
    assert isinstance(play.do("ana", edit.kind, **edit.args), Acked)
    given = Album().joined(play.channel, Viewer("ben", "participant"), True).text
    assert list(speech.edits_in(given.encode())) == [5]
