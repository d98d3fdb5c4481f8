"""SPEC J, the server's part: joining and resuming."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine import changes
from app.engine.snapshot import dump, load, same
from app.engine.text import encode, first_update
from tests.engine.feature import RULES
from tests.engine.stories import ANA, BEN, FAY, OLA, PEOPLE, STEPS, Copy, Step, Story, view


@given(STEPS)
def test_J1_joining_gives_all_that_the_viewer_may_see_and_no_more(steps: list[Step]) -> None:
    story = Story().live(steps)
    for viewer in PEOPLE:
        joined = story.channel.join(viewer)
        copy = Copy()
        copy.take(joined.facts)
        assert (joined.seq, joined.since, joined.facts.remove) == (story.channel.seq, None, ())
        assert copy.shown() == view(story.channel.state, viewer).shown()


@given(STEPS)
def test_J2_joining_from_any_sequence_brings_its_copy_to_the_present(steps: list[Step]) -> None:
    story = Story().live(steps)
    for viewer in PEOPLE:
        for since, state in enumerate(story.states):
            joined = story.channel.join(viewer, since)
            copy = view(state, viewer)
            copy.take(joined.facts)
            assert (joined.seq, joined.since) == (story.channel.seq, since)
            assert copy.shown() == view(story.channel.state, viewer).shown()


@given(STEPS, st.lists(st.integers(0, 40), max_size=4))
def test_J2_also_when_one_comes_back_again_and_again_and_after_a_snapshot(
    steps: list[Step], stops: list[int]
) -> None:
    story = Story()
    copies = {viewer: (Copy(), 0) for viewer in PEOPLE}
    for number, step in enumerate(steps):
        story.batch(story.told(step))
        if number in stops:
            story.channel = load(dump(story.channel), story.channel.name, RULES)
            for viewer, (copy, since) in copies.items():
                copy.take(story.channel.join(viewer, since).facts)
                copies[viewer] = (copy, story.channel.seq)
                assert copy.shown() == view(story.channel.state, viewer).shown()


@given(STEPS)
def test_J3_a_resume_tells_of_what_changed_since_and_of_nothing_else(steps: list[Step]) -> None:
    story = Story().live(steps)
    for since in range(story.channel.seq + 1):
        changed = {id for applied in story.applied[since:] for id in applied.touched}
        for viewer in PEOPLE:
            facts = story.channel.join(viewer, since).facts
            told = {*facts.remove, *(f["id"] for f in facts.put), *(update.id for update in facts.text)}
            assert told <= changed


@given(STEPS)
def test_J4_removals_are_told_only_to_who_could_see_what_was_removed(steps: list[Step]) -> None:
    story = Story().live(steps)
    for viewer in PEOPLE:
        seen = [set(view(state, viewer).records) for state in story.states]
        for since in range(story.channel.seq + 1):
            removed = story.channel.join(viewer, since).facts.remove
            assert set(removed) <= set().union(*seen[since:])


def test_J4_a_resume_does_not_say_who_voted() -> None:
    story = Story()
    story.do(ANA, "card.add", card="c1")
    story.do(ANA, "vote.cast", card="c1")
    story.do(ANA, "vote.take", card="c1")
    story.do(BEN, "vote.cast", card="c1")
    for viewer in (FAY, OLA):
        assert "v." not in story.channel.join(viewer, 1).facts.model_dump_json()
    assert story.channel.join(ANA, 2).facts.remove == ("v.ana.c1",)


def test_J4_who_saw_it_before_it_was_hidden_and_removed_is_told() -> None:
    story = Story()
    story.do(ANA, "slip.add", slip="s1")
    story.do(ANA, "slip.show", slip="s1", shown="all")
    story.do(ANA, "slip.show", slip="s1", shown="no")
    story.do(ANA, "slip.title", slip="s1", title="Unseen")
    story.do(ANA, "remove", id="s1")
    assert [story.channel.join(BEN, since).facts.remove for since in range(6)] == [
        ("s1",), ("s1",), ("s1",), (), (), (),
    ]  # fmt: skip


def test_J5_a_record_made_again_in_between_comes_without_its_old_letters() -> None:
    story = Story()
    story.do(ANA, "card.add", card="c1", update=encode(first_update("Old")))
    copy = view(story.channel.state, BEN)
    story.do(ANA, "remove", id="c1")
    story.do(ANA, "card.add", card="c1", update=encode(first_update("New")))
    facts = story.channel.join(BEN, 1).facts
    copy.take(facts)
    assert facts.remove == ("c1",)
    assert copy.shown()[1] == {"c1": "New"}


@given(steps=STEPS, kept=st.integers(0, 3))
def test_J6_or_is_too_many_removals_ago_one_gets_everything(steps: list[Step], kept: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(changes, "REMOVED_KEPT", kept)
        story = Story().live(steps)
    known_from = story.channel.changes.known_from
    assert len(story.channel.changes.removed) <= kept
    for viewer in PEOPLE:
        for since, state in enumerate(story.states):
            joined = story.channel.join(viewer, since)
            copy = view(state, viewer) if since >= known_from else Copy()
            copy.take(joined.facts)
            assert joined.since == (since if since >= known_from else None)
            assert copy.shown() == view(story.channel.state, viewer).shown()


def test_J6_what_is_gone_for_good_leaves_nothing_behind() -> None:
    story = Story()
    for number in range(changes.REMOVED_KEPT + 100):
        story.do(ANA, "card.add", card=f"c{number}")
        story.do(BEN, "remove", id=f"c{number}")
    kept = story.channel.changes
    assert len(kept.removed) == len(kept.losses.of) == changes.REMOVED_KEPT
    assert (len(kept.losses.ways), len(kept.there)) == (1, 0)
    again = load(dump(story.channel), story.channel.name, RULES)
    assert same(story.channel, again) == []
    assert again.changes == kept


def test_J6_from_a_sequence_that_is_not_known_here_one_gets_everything() -> None:
    story = Story()
    story.do(ANA, "card.add", card="c1")
    for since in (2, 100, -1):
        joined = story.channel.join(BEN, since)
        assert (joined.seq, joined.since, len(joined.facts.put)) == (1, None, 1)
