"""SPEC T: shared text."""

import random
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine import text as engine_text
from app.engine.recent import Recent
from app.engine.refusals import Refusal
from app.engine.text import (
    EMPTY,
    STATE_FLOOR,
    SharedText,
    decode,
    encode,
    first_update,
)
from app.engine.weave import WORK_PER_LETTER, WORK_PER_TEXT, WORK_PER_UPDATE
from tests.engine.updates import Hostile, clocks, update
from tests.engine.writers import Writer

LIMIT = 1000
BREAD = SharedText(Writer(5).write(0, "a🍞b"))
"""Clocks of client 5: a is 0, the halves of the loaf are 1 and 2, b is 3."""


def proposed(text: SharedText, update: bytes, limit: int = LIMIT) -> str:
    """The refusal's code, or `ok`."""
    try:
        text.propose(update, limit)
    except Refusal as refusal:
        return refusal.code
    return "ok"


def typed(*updates: bytes, limit: int = LIMIT) -> SharedText:
    text = SharedText()
    for one in updates:
        text = text.after(text.propose(one, limit))
    return text


def test_T1_a_good_update_is_logged_byte_for_byte() -> None:
    writer, text = Writer(7, BREAD.state), BREAD
    for good in (writer.write(1, "Good "), writer.erase(0, 1), writer.write(2, "🥖"), EMPTY):
        assert text.propose(good, LIMIT) == good
        text = text.after(good)
    assert text.plain == str(writer) == "Go🥖od 🍞b"


def test_T1_what_the_server_writes_first_is_good_too() -> None:
    assert SharedText().after(SharedText().propose(first_update("Olá 🍞"), LIMIT)).plain == "Olá 🍞"


def test_T1_so_is_a_whole_text_by_many_hands_that_lean_on_each_other() -> None:
    text = SharedText()
    for turn in range(30):
        writer = Writer(2 + turn * 7 % 10 + 100 * turn, text.state)
        text = text.after(writer.write(turn // 2, f"{turn % 10}🍞"))
    assert SharedText().after(SharedText().propose(text.state, LIMIT)).plain == text.plain


ROOT = b"\x01\x01t"
"""The parent of a first letter: the root called `t`."""
AFTER_B = b"\x84\x05\x03"
"""A string to the right of `b`."""

BROKEN = {
    "nothing at all": b"",
    "half an update": Writer(7).write(0, "Bread")[:-3],
    "another root": update(7, 0, b"\x04\x01\x01q\x03abc"),
    "a key of a map": update(7, 0, b"\x24\x01\x01t\x01k\x02zz"),
    "a letter as parent": update(7, 0, b"\x04\x00\x05\x01\x01z"),
    "JSON": update(7, 0, b"\x82\x05\x03\x011"),
    "binary": update(7, 0, b"\x83\x05\x03\x01z"),
    "something embedded": update(7, 0, b'\x85\x05\x03\x04"hi"'),
    "formatting": update(7, 0, b"\x86\x05\x03\x04bold\x04true"),
    "a nested type": update(7, 0, b"\x87\x05\x03\x00"),
    "any value": update(7, 0, b"\x88\x05\x03\x01w\x01z"),
    "a document": update(7, 0, b"\x89\x05\x03\x01d\x76\x00"),
    "collected garbage": update(7, 0, b"\x00\x05"),
    "a gap to skip": update(7, 0, b"\x0a\x05"),
    "letters that are no UTF-8": update(7, 0, AFTER_B + b"\x01\xff"),
    "half a letter": update(7, 0, AFTER_B + b"\x03\xed\xa0\xbd"),
    "too many structs": b"\x01\xff\xff\xff\xff\x0f\x07\x00",
    "too many clients": b"\xff\xff\xff\xff\x0f\x01\x07\x00",
    "too many deletions": b"\x00\xff\xff\xff\xff\x0f",
    "a client number no one can hold": b"\x01\x01" + b"\xff" * 8 + b"\x0f\x00" + b"\x04\x01\x01t\x01z\x00",
    "an endless number": b"\x01\x01" + b"\xff" * 40_000,
}
NOT_CANONICAL = {
    "bytes left over": b"\x00\x00\x00",
    "a number in long form": b"\x80\x00\x00",
    "an empty string": update(7, 0, AFTER_B + b"\x00"),
    "an empty run": update(7, 0, b"\x81\x05\x03\x00"),
    "an empty deletion": b"\x00\x01\x05\x01\x01\x00",
    "a client without letters": b"\x01\x00\x07\x00\x00",
    "a client twice": b"\x02\x01\x07\x00\x84\x05\x03\x01x\x01\x07\x01\x84\x05\x03\x01y\x00",
    "more clients than a device has": b"\x41" + b"".join(
        b"\x01" + bytes([n, 0]) + b"\x84\x05\x03\x01x" for n in range(10, 75)
    ) + b"\x00",
}  # fmt: skip


@pytest.mark.parametrize("bytes_", BROKEN.values(), ids=BROKEN.keys())
def test_T2_only_letters_put_in_and_taken_away_are_understood(bytes_: bytes) -> None:
    assert proposed(BREAD, bytes_) == "text-broken"


@pytest.mark.parametrize("words", ["Pão", "=", "AAA", "AAA=AAA=", "é"])
def test_T2_what_is_not_base64_is_broken(words: str) -> None:
    with pytest.raises(Refusal, match="text-broken"):
        decode(words)


@pytest.mark.parametrize("bytes_", NOT_CANONICAL.values(), ids=NOT_CANONICAL.keys())
def test_T3_only_the_canonical_way_to_write_it_is_understood(bytes_: bytes) -> None:
    assert proposed(BREAD, bytes_) == "text-broken"


OUT_OF_STEP = {
    "letters left out": update(5, 9, b"\x84\x05\x03\x01x"),
    "a first letter left out": update(7, 1, b"\x84\x05\x03\x01x"),
    "a neighbour nobody has": update(7, 0, b"\x84\x09\x00\x01x"),
    "a neighbour not yet there": update(7, 0, b"\x84\x05\x04\x01x"),
    "a right neighbour nobody has": update(7, 0, b"\x44\x09\x00\x01x"),
    "itself as neighbour": update(7, 0, b"\x84\x07\x00\x01x"),
    "two that lean on each other": b"\x02\x01\x08\x00\x84\x07\x00\x01x\x01\x07\x00\x84\x08\x00\x01y\x00",
    "the deletion of letters to come": b"\x00\x01\x05\x01\x03\x02",
    "the deletion of a stranger's letters": b"\x00\x01\x09\x01\x00\x01",
}


@pytest.mark.parametrize("bytes_", OUT_OF_STEP.values(), ids=OUT_OF_STEP.keys())
def test_T4_what_leans_on_letters_nobody_has_is_out_of_step(bytes_: bytes) -> None:
    assert proposed(BREAD, bytes_) == "text-out-of-step"


def test_T4_the_second_of_two_updates_when_the_first_was_refused() -> None:
    writer = Writer(7, BREAD.state)
    first, second = writer.write(0, "Good "), writer.write(5, "fresh ")
    assert proposed(BREAD, second) == "text-out-of-step"
    assert proposed(BREAD.after(first), second) == "ok"


def test_T5_letters_that_are_there_already_are_out_of_step() -> None:
    assert proposed(BREAD, BREAD.state) == "text-out-of-step"
    other_words = update(5, 0, b"\x04" + ROOT + b"\x05other")
    assert proposed(BREAD, other_words) == "text-out-of-step"
    overlap = update(5, 3, AFTER_B + b"\x03xyz")
    assert proposed(BREAD, overlap) == "text-out-of-step"


PARTED = {
    "put between the halves": update(7, 0, b"\xc4\x05\x01\x05\x02\x01x"),
    "put after the first half": update(7, 0, b"\x84\x05\x01\x01x"),
    "put before the second half": update(7, 0, b"\x44\x05\x02\x01x"),
    "the first half taken away": b"\x00\x01\x05\x01\x01\x01",
    "the second half taken away": b"\x00\x01\x05\x01\x02\x02",
    "within the update itself": b"\x01\x02\x07\x00\x84\x05\x03\x04\xf0\x9f\x8d\x9e\x84\x07\x00\x01x\x00",
}


@pytest.mark.parametrize("bytes_", PARTED.values(), ids=PARTED.keys())
def test_T6_the_halves_of_a_letter_are_not_parted(bytes_: bytes) -> None:
    assert proposed(BREAD, bytes_) == "text-broken"
    assert proposed(BREAD, b"\x00\x01\x05\x01\x01\x02") == "ok"


def test_T7_a_text_grows_to_its_limit_of_characters() -> None:
    text = typed(Writer(7).write(0, "é🍞" * 4), limit=8)
    more, fewer = Writer(8, text.state), Writer(9, text.state)
    with pytest.raises(Refusal) as refused:
        text.propose(more.write(3, "x"), 8)
    assert refused.value == Refusal("text-too-long", limit=8)
    assert proposed(text, fewer.erase(2, 1), 8) == "ok"


def test_T7_what_is_too_long_already_may_shrink() -> None:
    text = SharedText(first_update("x" * 20))
    writer = Writer(7, text.state)
    assert proposed(text, writer.erase(0, 2), 8) == "ok"
    assert proposed(text, Writer(8, text.state).write(0, "y"), 8) == "text-too-long"


def test_T7_a_huge_update_is_too_long_before_anything_is_made_of_it() -> None:
    assert (
        proposed(SharedText(), update(7, 0, b"\x01" + ROOT + b"\xff\xff\xff\xff\xff\xff\x07"))
        == "text-too-long"
    )
    most = WORK_PER_UPDATE // WORK_PER_LETTER
    assert proposed(SharedText(), Writer(7).write(0, "x" * most), most) == "ok"
    assert proposed(SharedText(), Writer(7).write(0, "x" * (most + 1)), most + 1) == "text-too-long"


def rewritten(words: str, letters: int) -> tuple[SharedText, str]:
    """A text written and taken away again until it is refused, or `letters` were typed; and the refusal."""
    text, writer, count = SharedText(), Writer(7), 0
    while count < letters:
        for change in (writer.write(0, words), writer.erase(0, len(words))):
            code = proposed(text, change)
            if code != "ok":
                return text, code
            text = text.after(change)
        count += len(words)
    return text, "ok"


def test_T8_a_text_with_too_long_a_history_takes_no_new_letters_but_can_be_shortened() -> None:
    text, code = rewritten("x" * LIMIT, 2 * WORK_PER_TEXT // WORK_PER_LETTER)
    assert code == "text-worn-out"
    assert len(clocks(text)) == 1
    assert sum(clocks(text).values()) >= WORK_PER_TEXT // WORK_PER_LETTER - LIMIT
    assert proposed(text, EMPTY) == "ok"


def test_T8_also_when_it_was_forgotten_how_it_came_about(monkeypatch: pytest.MonkeyPatch) -> None:
    text, _ = rewritten("x" * LIMIT, 2 * WORK_PER_TEXT // WORK_PER_LETTER)
    monkeypatch.setattr(engine_text, "_woven", Recent(0))
    assert proposed(text, Writer(8, text.state).write(0, "x" * LIMIT)) == "text-worn-out"


def test_T8_or_with_too_large_a_state() -> None:
    chance, writer = random.Random(3), Writer(7)
    for length in range(3000):
        writer.write(chance.randrange(length + 1), "x")
    writer.erase(0, 3000)
    text = SharedText(writer.whole)
    assert len(text.state) > STATE_FLOOR
    more = Writer(8, text.state)
    assert proposed(text, more.write(0, "xy"), limit=5) == "text-worn-out"
    assert proposed(text, Writer(9, text.state).write(0, "xy"), limit=len(text.state)) == "ok"


def test_T8_an_ordinary_text_is_not_worn_out_by_an_hour_of_typing() -> None:
    _, code = rewritten("Bread and roses for all of us. ", 20_000)
    assert code == "ok"


def test_an_update_is_merged_once() -> None:
    first = SharedText().after(Writer(7).write(0, "Bread"))
    assert SharedText().after(Writer(7).write(0, "Bread")) is first


@given(st.binary(max_size=200), st.sampled_from([SharedText(), BREAD]))
def test_T9_garbage_gets_a_refusal_or_a_text(garbage: bytes, text: SharedText) -> None:
    assert proposed(text, garbage) in {"ok", "text-broken", "text-out-of-step", "text-too-long"}


@given(st.data())
def test_T9_so_does_a_good_update_with_a_byte_changed(data: st.DataObject) -> None:
    good = bytearray(Writer(7, BREAD.state).write(1, "Roses 🌹"))
    good[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(0, 255))
    text = SharedText(BREAD.state)
    if proposed(text, bytes(good)) == "ok":
        live = Writer(9, BREAD.state)
        live.take(bytes(good))
        assert str(live) == text.after(bytes(good)).plain


@given(st.integers(0, 2**32))
def test_T9_well_formed_lies_never_part_the_copies(seed: int) -> None:
    """Hostile clients name any neighbours, whether anybody can have seen them side by side or not."""
    hostile, text = Hostile(random.Random(seed)), SharedText()
    live, states = Writer(2), [text.state]
    for _ in range(25):
        lie = hostile.update(clocks(text))
        if proposed(text, lie) == "ok":
            text = text.after(lie)
            live.take(lie)
            states.append(text.state)
            late = Writer(2, *states)
            assert str(live) == text.plain == SharedText(text.state).plain == str(late)


def test_T9_letters_between_two_that_never_were_neighbours_are_refused() -> None:
    a_to_d = Writer(7).write(0, "abcd")
    lie = update(8, 0, b"\xc4\x07\x00\x07\x03\x01x")
    assert proposed(typed(a_to_d), lie) == "text-broken"
    backwards = update(8, 0, b"\xc4\x07\x03\x07\x00\x01x")
    assert proposed(typed(a_to_d), backwards) == "text-broken"


@dataclass
class Table:
    """People around one text. Everyone hears of the others when it pleases the network."""

    chance: random.Random
    text: SharedText = field(default_factory=SharedText)
    told: list[bytes] = field(default_factory=list)

    def device(self) -> int:
        return self.chance.randrange(2, 2**32)


@dataclass
class Typist:
    table: Table
    writer: Writer
    heard: int = 0
    unsent: list[bytes] = field(default_factory=list)

    def type(self) -> None:
        letters = self.table.chance.choice(["a", "bc", "🍞", "d🌹e"])
        self.unsent.append(self.writer.write(self.table.chance.randrange(len(self.writer) + 1), letters))

    def erase(self) -> None:
        if len(self.writer) > 3:
            self.unsent.append(self.writer.erase(self.table.chance.randrange(len(self.writer)), 1))

    def send(self) -> None:
        for unsent in self.unsent:
            self.table.told.append(self.table.text.propose(unsent, LIMIT))
            self.table.text = self.table.text.after(unsent)
        self.unsent.clear()

    def hear(self) -> None:
        for news in self.table.told[self.heard :]:
            self.writer.take(news)
        self.heard = len(self.table.told)

    def reload(self) -> None:
        self.writer = Writer(self.table.device(), self.table.text.state, *self.unsent)
        self.heard = len(self.table.told)


@given(st.integers(0, 2**32))
def test_T10_of_people_who_type_at_once_no_letter_is_lost(seed: int) -> None:
    """Nothing that an honest client sends is refused."""
    chance = random.Random(seed)
    table = Table(chance)
    people = [Typist(table, Writer(table.device())) for _ in range(chance.randrange(2, 5))]
    for _ in range(60):
        doing = chance.choice([Typist.type] * 5 + [Typist.erase, Typist.send, Typist.hear, Typist.reload])
        doing(chance.choice(people))
    for person in people:
        person.send()
    for person in people:
        person.hear()
        assert str(person.writer) == table.text.plain


def test_T10_and_both_read_the_same() -> None:
    start = SharedText(first_update("Bread"))
    ana, ben = Writer(7, start.state), Writer(8, start.state)
    of_ana, of_ben = ana.write(5, " for all"), ben.write(5, " and roses")
    ana.take(of_ben)
    ben.take(of_ana)
    text = start.after(start.propose(of_ana, LIMIT))
    text = text.after(text.propose(of_ben, LIMIT))
    assert str(ana) == str(ben) == text.plain
    assert sorted(text.plain) == sorted("Bread for all and roses")


def test_T10_base64_and_back() -> None:
    assert decode(encode(BREAD.state)) == BREAD.state
