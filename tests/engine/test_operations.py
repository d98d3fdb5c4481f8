"""SPEC A: operations."""

from typing import Any

import pytest

from app.engine.channel import Acked, Channel
from app.engine.refusals import Refusal
from app.engine.roles import Grant
from tests.engine.feature import RULES, Card
from tests.engine.stories import ANA, BEN, FAY, OLA, Story, refused


@pytest.fixture
def story() -> Story:
    story = Story()
    story.do(ANA, "card.add", card="c1")
    return story


def test_A1_an_operation_gives_one_event_and_an_ack_or_a_refusal(story: Story) -> None:
    assert story.do(BEN, "card.move", card="c1", x=5.0) == Acked(2)
    assert story.do(BEN, "card.move", card="c2", x=5.0) == Refusal("gone")
    assert [event.put for event in story.log[1:]] == [({"id": "c1", "x": 5.0},)]


def test_A2_a_batch_is_decided_in_order_each_on_what_those_before_would_do() -> None:
    story = Story()
    outcomes = story.batch(
        story.proposal(ANA, "card.move", {"card": "c1", "x": 1.0}),
        story.proposal(ANA, "card.add", {"card": "c1"}),
        story.proposal(BEN, "card.add", {"card": "c1"}),
        story.proposal(BEN, "card.move", {"card": "c1", "x": 2.0}),
    )
    assert outcomes == [Refusal("gone"), Acked(1), Refusal("id-taken"), Acked(2)]
    assert story.channel.state.get(Card, "c1").x == 2.0


def test_A3_an_operation_sent_again_gets_the_first_ack_and_does_nothing(story: Story) -> None:
    first = story.do(ANA, "card.tag", op="page.77", card="c1", tag="a")
    assert story.do(ANA, "card.tag", op="page.77", card="c1", tag="a") == first
    assert story.do(ANA, "clear", op="page.77") == first
    story.do(ANA, "remove", id="c1")
    assert story.do(ANA, "card.tag", op="page.77", card="c1", tag="a") == first
    assert story.channel.seq == 3


def test_A3_also_within_one_batch_and_after_a_replay(story: Story) -> None:
    twice = story.proposal(ANA, "card.tag", {"card": "c1", "tag": "a"})
    assert story.batch(twice, twice) == [Acked(2), Acked(2)]
    replayed = Channel.empty("board:s:r", RULES)
    replayed.follow(story.log)
    assert replayed.propose([twice]).outcomes == [Acked(2)]
    assert replayed.propose([twice]).events == []


def test_A3_whatever_the_order_in_which_a_device_counted(story: Story) -> None:
    seqs = {n: story.seq(ANA, "card.tag", op=f"page.{n}", card="c1", tag="t") for n in (90, 70, 80, 100, 75)}
    assert {n: story.seq(ANA, "card.tag", op=f"page.{n}", card="c1", tag="t") for n in seqs} == seqs


def test_A4_a_refused_operation_leaves_no_trace_and_is_decided_anew_when_sent_again(story: Story) -> None:
    before = story.channel.state.copy()
    assert refused(story.do(ANA, "vote.take", op="page.50", card="c1")) == "gone"
    assert (story.channel.seq, story.channel.state) == (1, before)
    story.do(ANA, "vote.cast", card="c1")
    assert story.do(ANA, "vote.take", op="page.50", card="c1") == Acked(3)


def test_A5_nobody_can_use_up_anothers_operation_ids(story: Story) -> None:
    assert story.do(BEN, "card.tag", op="page.60", card="c1", tag="b") == Acked(2)
    assert story.do(ANA, "card.tag", op="page.60", card="c1", tag="a") == Acked(3)
    assert story.channel.state.get(Card, "c1").tags == ["b", "a"]


def test_A6_an_unknown_kind_is_refused(story: Story) -> None:
    assert refused(story.do(FAY, "card.fold", card="c1")) == "unknown-operation"


def test_A7_a_role_that_may_not_ask_is_refused(story: Story) -> None:
    assert refused(story.do(ANA, "clear")) == "not-allowed"
    assert refused(story.do(OLA, "card.move", card="c1", x=1.0)) == "not-allowed"
    assert story.do(FAY, "clear") == Acked(2)


def test_A8_without_the_right_to_write_the_grants_reason_is_given_except_to_who_leads(story: Story) -> None:
    closed = Grant(write=False, reason="rooms-closed")
    move = {"card": "c1", "x": 1.0}
    outcomes = story.batch(
        story.proposal(ANA, "card.move", move, grant=closed),
        story.proposal(FAY, "card.move", move, grant=closed),
    )
    assert outcomes == [Refusal("rooms-closed"), Acked(2)]


@pytest.mark.parametrize(
    ("args", "field"),
    [
        ({"card": "c1"}, "x"),
        ({"card": "c1", "x": "far"}, "x"),
        ({"card": "c1", "x": float("inf")}, "x"),
        ({"card": "c1", "x": float("nan")}, "x"),
        ({"card": "c 1", "x": 1.0}, "card"),
        ({"card": "c1\n", "x": 1.0}, "card"),
        ({"card": ["c1"], "x": 1.0}, "card"),
        ({"card": "c1", "x": 1.0, "y" * 500: 2}, "y" * 60),
    ],
)
def test_A9_arguments_of_the_wrong_form_are_refused_with_the_field(
    story: Story, args: dict[str, Any], field: str
) -> None:
    assert story.do(ANA, "card.move", **args) == Refusal("wrong-form", field=field)


@pytest.mark.parametrize("how", ["raises", "type", "field", "both", "text", "half"])
def test_A10_a_mistake_in_a_rule_stops_nobody_else(story: Story, how: str) -> None:
    before = story.channel.state.copy()
    fault = story.proposal(ANA, "stumble", {"how": how})
    outcomes = story.batch(fault, story.proposal(BEN, "card.tag", {"card": "c1", "tag": "b"}))
    assert outcomes == [Refusal("fault"), Acked(2)]
    assert isinstance(outcomes[0], Refusal)
    assert isinstance(outcomes[0].__cause__, Exception)
    before.apply(story.log[-1])
    assert story.channel.state == before


def test_A11_the_same_state_time_and_drawn_number_give_the_same(story: Story) -> None:
    draw = story.proposal(ANA, "card.draw", {"card": "c1"})
    assert story.channel.propose([draw]).events == story.channel.propose([draw]).events
    story.batch(draw)
    assert story.channel.state.get(Card, "c1").x == draw.now + draw.seed / 1000
