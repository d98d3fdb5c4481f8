"""SPEC C: channels, their log and their snapshots."""

import json
from typing import Final

import pytest
from hypothesis import given

from app.engine.channel import Acked, Channel, Draft, Proposal
from app.engine.events import Event, Facts, TextUpdate
from app.engine.roles import SERVER, Grant
from app.engine.rules import Rules
from app.engine.snapshot import Unreadable, dump, load, same
from app.engine.state import State
from app.engine.text import encode, first_update
from tests.engine.feature import RULES, Card
from tests.engine.stories import ANA, BEN, FAY, STEPS, Step, Story

NAME = "board:s:r"


def replayed(log: list[Event]) -> Channel:
    channel = Channel.empty(NAME, RULES)
    channel.follow(log)
    return channel


def from_disk(log: list[Event]) -> list[Event]:
    return [Event.model_validate_json(event.model_dump_json()) for event in log]


def busy() -> Story:
    """A bit of everything."""
    story = Story()
    story.do(ANA, "card.add", card="c1", update=encode(first_update("Bread 🍞")))
    story.do(ANA, "slip.add", slip="s1", title="Mine", update=encode(first_update("Secret")))
    story.do(BEN, "vote.cast", card="c1")
    story.do(ANA, "slip.show", slip="s1", shown="all")
    story.do(ANA, "slip.show", slip="s1", shown="no")
    story.do(BEN, "card.add", card="c2")
    story.do(BEN, "remove", id="c2")
    return story


@given(STEPS)
def test_C1_events_are_numbered_from_one_without_a_gap(steps: list[Step]) -> None:
    story = Story().live(steps)
    assert [event.seq for event in story.log] == list(range(1, len(story.log) + 1))
    acks = [outcome.seq for outcome in story.outcomes if isinstance(outcome, Acked)]
    assert acks == [event.seq for event in story.log]
    assert story.channel.seq == len(story.log)


@given(STEPS, STEPS)
def test_C2_a_draft_that_is_dropped_leaves_no_trace(steps: list[Step], dropped: list[Step]) -> None:
    story = Story().live(steps)
    before = dump(story.channel)
    story.channel.propose([story.told(step) for step in dropped])
    assert dump(story.channel) == before


def test_C3_a_draft_is_accepted_only_where_it_was_made() -> None:
    story = busy()
    draft = story.channel.propose([story.proposal(ANA, "card.move", {"card": "c1", "x": 1.0})])
    story.do(BEN, "card.move", card="c1", x=2.0)
    before = dump(story.channel)
    with pytest.raises(ValueError, match="draft of 7 at 8"):
        story.channel.accept(draft)
    assert dump(story.channel) == before


@given(STEPS)
def test_C4_following_the_log_gives_the_channel_that_lived_it(steps: list[Step]) -> None:
    story = Story().live(steps)
    follower = replayed(from_disk(story.log))
    assert same(follower, story.channel) == []
    assert dump(follower) == dump(story.channel)
    assert follower == story.channel


@given(STEPS)
def test_C4_following_tells_the_same_as_living(steps: list[Step]) -> None:
    story = Story().live(steps)
    assert Channel.empty(NAME, RULES).follow(from_disk(story.log)) == story.applied


def test_C5_only_the_event_that_comes_next_can_be_followed() -> None:
    log = busy().log
    channel = replayed(log[:3])
    for wrong in (log[2], log[4]):
        with pytest.raises(ValueError, match="after 3"):
            channel.follow([wrong])
    channel.follow(log[3:])
    assert channel.seq == 7


def test_C6_an_event_is_the_shortest_that_does_what_the_rule_said() -> None:
    story = busy()
    story.do(ANA, "card.tag", card="c1", tag="new")
    story.do(BEN, "vote.cast", card="c1")
    story.do(FAY, "clear")
    tagged, voted, cleared = story.log[-3:]
    assert tagged.put == ({"id": "c1", "tags": ["new"], "x": 1.0},)
    assert voted.put == ({"id": "v.ben.c1", "dots": 2}, {"id": "c1", "votes": 2})
    assert cleared.remove == ("c1", "s1", "v.ben.c1")
    assert story.log[0].put == (Card(id="c1").fields(),)


def test_C6_removing_what_is_not_there_says_nothing() -> None:
    state = State(RULES.records)
    assert state.would(Facts(remove=("nobody",)))["nobody"].before is None
    story = Story()
    story.do(FAY, "clear")
    assert story.log[0].remove == ()


def test_C7_an_operation_that_changes_nothing_is_an_event_all_the_same() -> None:
    story = busy()
    assert story.do(ANA, "card.move", op="page.900", card="c1", x=0.0) == Acked(8)
    assert (story.log[-1].put, story.log[-1].remove, story.log[-1].text) == ((), (), ())
    story.do(ANA, "card.move", card="c1", x=5.0)
    assert story.do(ANA, "card.move", op="page.900", card="c1", x=0.0) == Acked(8)
    assert story.channel.state.get(Card, "c1").x == 5.0


def test_C8_facts_apply_in_order_remove_put_text() -> None:
    state = State(RULES.records)
    words = TextUpdate(id="c1", update=encode(first_update("Hello")))
    state.apply(
        Facts(put=(Card(id="c1").fields(), {"id": "c1", "x": 3.0}, {"id": "c1", "votes": 1}), text=(words,))
    )
    assert (state.get(Card, "c1"), state.text("c1")) == (Card(id="c1", x=3.0, votes=1), "Hello")


@pytest.mark.parametrize(
    "misfit",
    [
        Facts(remove=("c1",), put=({"id": "c1", "x": 1.0},)),
        Facts(put=({"id": "c1", "x": 1.0}, {"id": "c2", "x": 1.0})),
        Facts(put=({"id": "c1", "x": 1.0}, {"id": "c1", "weight": 1.0})),
        Facts(put=({"id": "c1", "x": float("nan")},)),
        Facts(put=({"id": "c1", "type": "slip"},)),
        Facts(put=({"id": "c1", "x": 1.0},), text=(TextUpdate(id="c2", update="AAA="),)),
        Facts(put=({"id": "c1", "x": 1.0},), text=(TextUpdate(id="v.ben.c1", update="AAA="),)),
        Facts(remove=("c1",), text=(TextUpdate(id="c1", update="AAA="),)),
    ],
)
def test_C8_facts_that_do_not_fit_change_nothing(misfit: Facts) -> None:
    state = busy().channel.state
    before = state.copy()
    with pytest.raises(ValueError, match=r".+"):
        state.apply(misfit)
    assert state == before


def test_C9_a_removed_record_takes_its_text_along_and_its_id_begins_without_letters() -> None:
    story = busy()
    story.do(BEN, "remove", id="c1")
    assert (list(story.channel.state.texts), story.channel.state.text("c1")) == (["s1"], "")
    story.do(ANA, "card.add", card="c1")
    assert story.channel.state.text("c1") == ""


@given(STEPS, STEPS)
def test_C10_a_snapshot_loaded_is_the_channel_and_goes_on_as_it(steps: list[Step], more: list[Step]) -> None:
    story = Story().live(steps)
    body = dump(story.channel)
    loaded = load(body, NAME, RULES)
    assert loaded == story.channel
    assert list(loaded.state.records) == list(story.channel.state.records)
    assert list(loaded.changes.there.items()) == list(story.channel.changes.there.items())
    assert dump(loaded) == body
    story.live(more)
    loaded.follow(story.log[loaded.seq :])
    assert dump(loaded) == dump(story.channel)


CHANGES: Final[dict[str, object]] = {"there": [], "removed": [], "known_from": 0}


def spoilt(**fields: object) -> bytes:
    return json.dumps({**json.loads(dump(busy().channel)), **fields}).encode()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        spoilt(form=0),
        spoilt(name="board:s:other"),
        spoilt(records=[{"id": "c1", "type": "spoon"}]),
        spoilt(records=[{"id": "c1", "type": "card", "weight": 1}]),
        spoilt(texts={"c1": "not base64"}),
        spoilt(seen=7),
        spoilt(seen=[["ana", "page", "AAA=", "AAAAAA=="]]),
        spoilt(changes={**CHANGES, "losses": {"ways": [[{"id": "c1", "type": "spoon"}, None]], "of": {}}}),
        spoilt(changes={**CHANGES, "losses": {"ways": [], "of": {"c1": [[1, 0]]}}}),
    ],
)
def test_C11_a_snapshot_that_does_not_fit_is_unreadable(body: bytes) -> None:
    with pytest.raises(Unreadable):
        load(body, NAME, RULES)


def test_C11_so_is_one_whose_record_types_are_gone() -> None:
    with pytest.raises(Unreadable):
        load(dump(busy().channel), NAME, Rules.of([Card], []))


def test_C12_channels_that_are_not_the_same_are_told_apart_line_by_line() -> None:
    story, other = busy(), busy()
    assert same(story.channel, other.channel) == []
    other.do(ANA, "card.move", op="page.500", card="c1", x=4.5)
    other.do(ANA, "write", op="page.501", id="s1", update=other.words("s1", 0))
    lines = "\n".join(same(story.channel, other.channel))
    for word in (
        "sequence: 7 and 9",
        "record c1",
        "4.5",
        "text s1",
        "operations of ana on page",
        "last change of c1",
    ):
        assert word in lines


def test_C12_even_when_only_the_order_or_the_history_is_different() -> None:
    story, other = busy(), busy()
    records = other.channel.state.records
    records["c1"] = records.pop("c1")
    assert same(story.channel, other.channel) == ["the order of records or changes, or the history of a text"]


def test_C12_what_the_server_did_counts_too() -> None:
    story, other = Story(), Story()
    other.do(SERVER, "clear")
    assert same(story.channel, other.channel) != []


def test_C14_a_claim_does_nothing_under_a_number_that_nobody_comes_to() -> None:
    story = busy()
    before, log = dict(story.channel.state.records), list(story.log)
    asked = Proposal(ANA, Grant(write=True), "page.7", "card.add", {}, 5)
    for _ in range(2):
        draft = Draft(story.channel.seq, story.channel.state.copy())
        story.channel.claim(draft, asked)
        story.channel.claim(draft, asked)
        story.channel.accept(draft)
        log += draft.events
    claims = log[-4:]
    assert [event.op for event in claims] == [f"page.{999_999_999 - n}" for n in range(4)]
    assert {(event.by, event.at) for event in claims} == {(ANA.person, 5)}
    assert not any(event.put or event.remove or event.text for event in claims)
    assert story.channel.state.records == before
    assert same(replayed(from_disk(log)), story.channel) == []
    assert not story.channel.has_acted(ANA.person, "page.7")
