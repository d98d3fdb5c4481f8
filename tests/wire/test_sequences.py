"""SPEC J, the client's part: the golden sequences against the client in Python."""

from typing import Any

import pytest

from app.bots.client import Client
from app.bots.replica import Replica
from tests.wire.golden import Golden, golden

SEQUENCES = {sequence["name"]: sequence for sequence in golden("sequences")}

HELD = {
    "J7": ["events", "duplicates"],
    "J8": ["gap", "told-to-resume"],
    "J9": ["everything-anew"],
    "J10": ["own-operation", "refusal", "to-read"],
    "J11": ["reconnect", "reload"],
    "J12": ["again"],
    "J13": ["other-rights"],
    "J14": ["left"],
    "J15": ["text", "text-refused", "text-offline", "text-begun-again"],
    "J16": ["told-to-resume"],
    "J17": ["another-past", "same-past"],
}
"""Which sequences hold which rule."""


class Player:
    """Plays a sequence and compares after every step."""

    def __init__(self, sequence: Golden) -> None:
        self.sequence = sequence
        self.now = 0
        self.client = Client()
        self.replica: Replica = self.client.channel(sequence["channel"])

    def play(self) -> None:
        self.client.connect()
        assert [frame["t"] for frame in self.client.send()] == ["hello"]
        for frame in self.sequence["start"]:
            self.client.receive(frame)
            self.client.send()
        for number, step in enumerate(self.sequence["steps"], start=1):
            self._happens(step)
            assert self._now(step) == self._expected(step), f"{number}: {step['why']}"

    def _happens(self, step: dict[str, Any]) -> None:
        match step:
            case {"frame": frame}:
                self.client.receive(frame, self.now)
            case {"do": {"id": id, "kind": kind, "args": args, "guess": guess}}:
                self.replica.do(id, kind, args, guess)
            case {"disconnect": _}:
                self.client.disconnect()
            case {"connect": welcome}:
                self.client.connect()
                assert [frame["t"] for frame in self.client.send()] == ["hello"]
                self.client.receive(welcome, self.now)
            case {"reload": _}:
                self.client.reload()
            case {"wait": milliseconds}:
                self.now += milliseconds

    def _now(self, step: dict[str, Any]) -> dict[str, Any]:
        replica = self.replica
        texts = {id: letters for id in replica.shown() if (letters := replica.text(id))}
        return {
            "records": replica.shown(),
            "texts": texts,
            "seq": replica.seq or 0,
            "pending": self.client.pending,
            "sends": self.client.send(self.now),
            "write": replica.write if "write" in step else None,
        }

    def _expected(self, step: dict[str, Any]) -> dict[str, Any]:
        texts = {id: letters for id, letters in step["texts"].items() if letters}
        same = {key: step[key] for key in ("records", "seq", "pending", "sends")}
        return {**same, "texts": texts, "write": step.get("write")}


def test_every_sequence_holds_a_rule() -> None:
    assert {name for names in HELD.values() for name in names} == SEQUENCES.keys()


def held(rule: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("name", HELD[rule])


@held("J7")
def test_J7_events_are_taken_in_order_and_once(name: str) -> None:
    Player(SEQUENCES[name]).play()


@held("J8")
def test_J8_after_a_gap_one_joins_again_from_where_the_copy_stands(name: str) -> None:
    Player(SEQUENCES[name]).play()


def test_J8_the_answer_to_an_earlier_join_is_not_taken_for_a_copy_that_was_forgotten_since() -> None:
    replica = Replica("board:s1:r1", seq=3, standing="joining")
    replica.receive({"t": "left", "ch": "board:s1:r1", "code": "other-room", "text": "Elsewhere."})
    replica.enter()
    assert replica.send() == [{"t": "join", "ch": "board:s1:r1"}]
    replica.receive({"t": "joined", "ch": "board:s1:r1", "seq": 9, "since": 3, "write": True})
    assert (replica.seq, replica.send()) == (None, [{"t": "join", "ch": "board:s1:r1"}])


@held("J9")
def test_J9_joined_without_since_replaces_the_copy(name: str) -> None:
    Player(SEQUENCES[name]).play()


@held("J10")
def test_J10_guesses_lie_on_the_copy_until_answered(name: str) -> None:
    Player(SEQUENCES[name]).play()


@held("J11")
def test_J11_what_waits_is_sent_again_after_each_join(name: str) -> None:
    Player(SEQUENCES[name]).play()


@held("J12")
def test_J12_again_is_no_refusal(name: str) -> None:
    Player(SEQUENCES[name]).play()


@held("J13")
def test_J13_with_other_rights_one_joins_for_everything(name: str) -> None:
    Player(SEQUENCES[name]).play()


@held("J14")
def test_J14_who_is_put_out_forgets_the_copy_and_keeps_what_waits(name: str) -> None:
    Player(SEQUENCES[name]).play()


def test_J14_and_sends_it_again_on_coming_back_for_its_answer_may_be_lost() -> None:
    replica = Replica("board:s1:r1", seq=3, standing="in")
    replica.do("tab-1.1", "note.move", {"note": "n1"})
    operation = replica.send()
    replica.receive({"t": "left", "ch": "board:s1:r1", "code": "other-room", "text": "Elsewhere."})
    replica.enter()
    replica.send()
    replica.receive({"t": "joined", "ch": "board:s1:r1", "seq": 9, "write": True})
    assert replica.send() == operation != []


@held("J15")
def test_J15_a_text_shows_what_was_told_and_what_waits(name: str) -> None:
    Player(SEQUENCES[name]).play()


@held("J16")
def test_J16_not_joined_is_no_refusal(name: str) -> None:
    Player(SEQUENCES[name]).play()


@held("J17")
def test_J17_of_another_past_everything_is_asked_for(name: str) -> None:
    Player(SEQUENCES[name]).play()


@pytest.mark.parametrize("name", ["reconnect", "same-past", "refusal"])
def test_W7_what_a_later_server_adds_is_passed_over(name: str) -> None:
    sequence = SEQUENCES[name]
    later = {"later": {"a": [1]}}
    start = [{**frame, **later} for frame in sequence["start"]]
    steps = [
        {**step, "frame": {**step["frame"], **later}} if "frame" in step else step
        for step in sequence["steps"]
    ]
    Player({**sequence, "start": start, "steps": steps}).play()
