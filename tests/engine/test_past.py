"""SPEC C13: what people did lately, with what was before."""

import pytest

from app.engine import past
from app.engine.channel import Channel, Proposal
from app.engine.past import KEPT, Change, Recent
from app.engine.roles import Viewer
from app.engine.snapshot import dump, load, same
from tests.engine.feature import RULES
from tests.engine.stories import ANA, BEN, WRITE, Story


def proposal(actor: Viewer, number: int, kind: str, **args: object) -> Proposal:
    return Proposal(actor, WRITE, f"page.{number}", kind, args, now=number)


def test_C13_a_deed_says_what_was_before() -> None:
    story = Story()
    story.do(ANA, "card.add", card="c1", x=1)
    story.do(ANA, "card.move", card="c1", x=2)
    kept = story.channel.past
    made, moved = (event.op for event in story.log)
    assert kept.deed("ana", made) == {"c1": Change(None, {"x": 1.0})}
    assert kept.deed("ana", moved) == {"c1": Change({"x": 1.0}, {"x": 2.0})}
    assert kept.deed("ben", moved) is None
    assert kept.writers == {"c1": ("ana",)}
    story.do(BEN, "remove", id="c1")
    removed = (story.channel.past.deed("ben", story.log[-1].op) or {})["c1"]
    assert (removed.before or {}).get("tags") == []
    assert removed.after is None
    assert story.channel.past.writers == {}


def test_C13_a_rule_sees_what_is_decided_before_it_in_the_same_batch() -> None:
    channel = Channel.empty("board:s:r", RULES)
    draft = channel.propose(
        [proposal(ANA, 1, "card.add", card="c1"), proposal(ANA, 2, "card.move", card="c1", x=3)]
    )
    recent = Recent(channel.past, draft.applied)
    assert recent.deed("ana", "page.2") == {"c1": Change({"x": 0.0}, {"x": 3.0})}
    assert recent.deed("ben", "page.2") is None
    assert recent.writers("c1") == {"ana"}


def test_C13_large_deeds_push_the_old_ones_out_earlier(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(past, "KEPT_BYTES", 200)
    story = Story()
    for number in range(10):
        story.do(ANA, "card.add", card=f"c{number}", x=number)
    kept = story.channel.past.deeds["ana"]
    assert list(kept) == [event.op for event in story.log[-len(kept) :]]
    assert 100 < sum(map(len, kept.values())) <= 200
    story.do(ANA, "card.add", card="a" * 60, x=1.0)
    monkeypatch.setattr(past, "KEPT_BYTES", 1)
    story.do(ANA, "card.move", card="c1", x=100)
    assert list(story.channel.past.deeds["ana"]) == [story.log[-1].op]


def test_C13_it_outlives_a_snapshot_and_only_the_last_is_kept() -> None:
    story = Story()
    story.do(ANA, "card.add", card="c1")
    for x in range(1, KEPT + 5):
        story.do(ANA, "card.move", card="c1", x=x)
    assert len(story.channel.past.deeds["ana"]) == KEPT
    again = load(dump(story.channel), story.channel.name, RULES)
    followed = Channel.empty(story.channel.name, RULES)
    followed.follow(story.log)
    for other in (again, followed):
        assert same(story.channel, other) == []
        assert other.past == story.channel.past
