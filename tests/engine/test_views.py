"""SPEC V: what of an event each viewer is told."""

from typing import Any

from hypothesis import given

from app.engine.events import Facts, TextUpdate
from app.engine.roles import Viewer
from app.engine.text import encode, first_update
from app.engine.views import same_for_all, view_of_event
from tests.engine.feature import Slip
from tests.engine.stories import ANA, BEN, FAY, OLA, PEOPLE, STEPS, Copy, Step, Story, view


def last_told(story: Story, viewer: Viewer) -> Facts:
    last = story.applied[-1]
    return view_of_event(last.event, last.touched, viewer)


def told(story: Story, viewer: Viewer, who: Viewer, kind: str, **args: Any) -> Facts:
    story.seq(who, kind, **args)
    return last_told(story, viewer)


def with_slip(shown: str = "no") -> Story:
    story = Story()
    story.do(ANA, "slip.add", slip="s1", title="Plan", update=encode(first_update("Secret")))
    story.do(ANA, "slip.show", slip="s1", shown=shown)
    return story


SECRET = TextUpdate(id="s1", update=encode(first_update("Secret")))
WHOLE = Slip(id="s1", owner="ana", shown="all", title="Plan")


@given(STEPS)
def test_V1_an_event_is_the_same_for_all_exactly_when_nothing_of_it_is_hidden(steps: list[Step]) -> None:
    for applied in Story().live(steps).applied:
        hidden = any(
            record is not None
            and (record.type == "vote" or (isinstance(record, Slip) and record.shown != "all"))
            for both in applied.touched.values()
            for record in (both.before, both.after)
        )
        assert same_for_all(applied.touched) is not hidden
        if not hidden:
            event = applied.event
            everyone = Facts(put=event.put, remove=event.remove, text=event.text)
            assert all(view_of_event(event, applied.touched, viewer) == everyone for viewer in PEOPLE)


@given(STEPS)
def test_V2_told_events_bring_a_copy_to_what_one_would_see_coming_in_now(steps: list[Step]) -> None:
    story = Story().live(steps)
    for viewer in PEOPLE:
        copy = Copy()
        for applied, state in zip(story.applied, story.states[1:], strict=True):
            copy.take(view_of_event(applied.event, applied.touched, viewer))
            assert copy.shown() == view(state, viewer).shown()


@given(STEPS)
def test_V2_also_for_the_events_of_one_batch(steps: list[Step]) -> None:
    story = Story()
    story.batch(*(story.told(step) for step in steps))
    for viewer in PEOPLE:
        copy = Copy()
        for applied, state in zip(story.applied, story.states[1:], strict=True):
            copy.take(view_of_event(applied.event, applied.touched, viewer))
            assert copy.shown() == view(state, viewer).shown()


def test_V3_of_what_is_hidden_nothing_is_told() -> None:
    story = with_slip()
    for kind, args in (
        ("slip.title", {"slip": "s1", "title": "Other"}),
        ("write", {"id": "s1", "update": story.words("s1", 0)}),
        ("slip.move", {"slip": "s1", "x": 1.0}),
        ("remove", {"id": "s1"}),
    ):
        assert told(story, BEN, ANA, kind, **args) == Facts()


def test_V3_nor_of_a_vote_but_its_count() -> None:
    story = Story()
    story.do(ANA, "card.add", card="c1")
    for viewer in (BEN, FAY, OLA):
        assert told(story, viewer, ANA, "vote.cast", card="c1").put == (
            {"id": "c1", "votes": len(story.log) - 1},
        )
        assert "ana" not in last_told(story, viewer).model_dump_json()
    assert told(story, BEN, BEN, "remove", id="c1").remove == ("c1",)
    assert last_told(story, ANA).remove == ("c1", "v.ana.c1")


@given(STEPS)
def test_V3_no_letter_or_title_of_a_hidden_slip_is_ever_told(steps: list[Step]) -> None:
    """Titles and words carry the slip's id and a number, so that they can be found in anything told."""
    story = Story().live(steps)
    for applied in story.applied:
        for both in applied.touched.values():
            if not isinstance(both.after, Slip) or both.after.shown == "all":
                continue
            for viewer in (person for person in PEOPLE if person.person != both.after.owner):
                facts = view_of_event(applied.event, applied.touched, viewer)
                assert not facts.text
                assert all(fields.get("title", "") == "" for fields in facts.put)


def test_V4_what_becomes_visible_comes_whole_with_its_text() -> None:
    story = with_slip()
    more = story.words("s1", 0)
    story.do(ANA, "write", id="s1", update=more)
    facts = told(story, BEN, ANA, "slip.show", slip="s1", shown="all")
    copy = Copy()
    copy.take(facts)
    assert facts.put == (WHOLE.fields(),)
    assert copy.texts["s1"].plain == story.channel.state.text("s1")


def test_V4_a_text_that_becomes_visible_later_than_its_record_comes_whole() -> None:
    story = with_slip("shape")
    facts = told(story, BEN, ANA, "slip.show", slip="s1", shown="all")
    assert (facts.put, facts.remove, facts.text) == ((WHOLE.fields(),), (), (SECRET,))


def test_V4_the_text_is_that_of_the_event_not_of_the_end_of_its_batch() -> None:
    story = with_slip()
    story.batch(
        story.proposal(ANA, "slip.show", {"slip": "s1", "shown": "all"}),
        story.proposal(ANA, "slip.show", {"slip": "s1", "shown": "no"}),
        story.proposal(ANA, "write", {"id": "s1", "update": story.words("s1", 0)}),
    )
    shown, hidden, written = (view_of_event(one.event, one.touched, BEN) for one in story.applied[-3:])
    assert shown.text == (SECRET,)
    assert (hidden.remove, written) == (("s1",), Facts())


def test_V5_what_is_hidden_again_is_removed() -> None:
    story = with_slip("all")
    assert told(story, BEN, ANA, "slip.show", slip="s1", shown="no") == Facts(remove=("s1",))


def test_V5_a_text_that_is_hidden_again_goes_while_its_record_stays() -> None:
    story = with_slip("all")
    facts = told(story, BEN, ANA, "slip.show", slip="s1", shown="shape")
    poorer = WHOLE.model_copy(update={"shown": "shape", "title": ""})
    assert facts == Facts(remove=("s1",), put=(poorer.fields(),))
    assert last_told(story, ANA) == Facts(put=({"id": "s1", "shown": "shape"},))


def test_V6_who_sees_a_poorer_version_is_told_only_of_what_they_see_of_it() -> None:
    story = with_slip()
    assert told(story, FAY, ANA, "slip.title", slip="s1", title="Other") == Facts()
    moved = told(story, FAY, BEN, "slip.move", slip="s1", x=7.0)
    assert moved.put == (Slip(id="s1", owner="ana", x=7.0).fields(),)
    assert last_told(story, ANA).put == ({"id": "s1", "x": 7.0},)
