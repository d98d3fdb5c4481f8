"""Guide, agenda and rooms are changed at the desk until the session starts."""

import pytest

from app.sessions.plan import agenda_of, guide_of, rooms_of
from app.sessions.queries import get_session
from app.sessions.tables import Session
from tests.web.site import Site
from tests.web.visitor import Visitor, input_value, words


@pytest.fixture
def session_id(visitor: Visitor) -> str:
    return visitor.new_session()


@pytest.fixture
def desk(session_id: str) -> str:
    return f"/o/{session_id}"


def kept(site: Site, session_id: str) -> Session:
    with site.database.read() as unit:
        return get_session(unit, session_id)


def minutes(site: Site, session_id: str) -> dict[str, int]:
    return {item.id: item.minutes for item in agenda_of(kept(site, session_id))}


def test_the_proposed_agenda_adds_up(visitor: Visitor, site: Site, session_id: str, desk: str) -> None:
    assert sum(minutes(site, session_id).values()) == 90
    page = words(visitor.get(desk).text)
    assert "90 / 90" in page
    assert "longer than the session" not in page


def test_minutes_are_kept_and_told_to_the_stage(
    visitor: Visitor, site: Site, session_id: str, desk: str
) -> None:
    before = minutes(site, session_id)
    fields = {"minutes-work": str(before["work"] - 5), "minutes-report": str(before["report"] + 5)}
    answer = visitor.send(desk, f"{desk}/agenda", how="save", **fields)
    assert answer.headers["location"] == f"{desk}?saved=agenda#agenda"
    after = minutes(site, session_id)
    assert after == {**before, "work": before["work"] - 5, "report": before["report"] + 5}
    assert site.told == [session_id]


def test_an_agenda_that_does_not_add_up_is_kept_and_told_by_how_much(
    visitor: Visitor, site: Site, session_id: str, desk: str
) -> None:
    work = minutes(site, session_id)["work"]
    visitor.send(desk, f"{desk}/agenda", how="save", **{"minutes-work": str(work + 12)})
    assert minutes(site, session_id)["work"] == work + 12
    assert "The agenda is 12 minutes longer than the session." in words(visitor.get(desk).text)
    visitor.send(desk, f"{desk}/agenda", how="save", **{"minutes-work": str(work - 1)})
    assert "1 minute of the session is still free." in words(visitor.get(desk).text)


@pytest.mark.parametrize("typed", ["", "0", "-5", "x", "481", "1e3", "٣x", "9" * 500])
def test_what_is_no_number_keeps_its_minutes_and_is_shown_again(
    visitor: Visitor, site: Site, session_id: str, desk: str, typed: str
) -> None:
    before = minutes(site, session_id)
    fields = {"minutes-work": typed, "minutes-report": "25"}
    answer = visitor.send(desk, f"{desk}/agenda", how="save", **fields)
    assert answer.status_code == 422
    assert input_value(answer.text, "minutes-work") == typed
    assert 'href="#minutes-work"' in answer.text
    assert minutes(site, session_id) == {**before, "report": 25}


def test_an_item_is_removed_and_the_rest_kept_as_typed(
    visitor: Visitor, site: Site, session_id: str, desk: str
) -> None:
    visitor.send(desk, f"{desk}/agenda", remove="cases", **{"minutes-work": "50"})
    after = minutes(site, session_id)
    assert "cases" not in after
    assert after["work"] == 50


def test_an_item_is_added_named_and_moved(visitor: Visitor, site: Site, session_id: str, desk: str) -> None:
    answer = visitor.send(desk, f"{desk}/agenda", how="add", **{"minutes-work": "40"})
    assert answer.headers["location"] == f"{desk}?saved=agenda#title-item-1"
    assert list(minutes(site, session_id))[-2:] == ["item-1", "close"]
    fields = {"title-item-1": "  A song\nfrom here ", "minutes-item-1": "5"}
    answer = visitor.send(desk, f"{desk}/agenda", up="item-1", **fields)
    assert answer.headers["location"] == f"{desk}?saved=agenda#up-item-1"
    after = agenda_of(kept(site, session_id))
    assert [item.id for item in after][-3:] == ["item-1", "report", "close"]
    assert after[-3].title == {"en": "A song from here", "fr": "A song from here", "es": "A song from here"}
    assert after[-3].minutes == 5
    assert minutes(site, session_id)["work"] == 40
    assert "A song from here" in visitor.get(f"{desk}?lang=fr").text


def test_a_title_is_translated_on_the_page_in_that_language(
    visitor: Visitor, site: Site, session_id: str, desk: str
) -> None:
    visitor.send(desk, f"{desk}/agenda", how="save", **{"title-welcome": "Coffee"})
    visitor.get(f"{desk}?lang=fr")
    visitor.send(desk, f"{desk}/agenda", how="save", **{"title-welcome": "Café"})
    first = agenda_of(kept(site, session_id))[0]
    assert first.title == {"en": "Coffee", "fr": "Café", "es": "Coffee"}


@pytest.mark.parametrize(
    ("typed", "said"), [("  ", "Give item 2 a title"), ("x" * 121, "Shorten it to 120.")]
)
def test_a_title_that_cannot_be_is_shown_again(
    visitor: Visitor, site: Site, session_id: str, desk: str, typed: str, said: str
) -> None:
    before = agenda_of(kept(site, session_id))
    answer = visitor.send(desk, f"{desk}/agenda", how="save", **{"title-guide": typed})
    assert answer.status_code == 422
    assert said in words(answer.text)
    assert input_value(answer.text, "title-guide") == typed.strip()
    assert agenda_of(kept(site, session_id)) == before


def test_a_refused_form_can_be_loaded_again(visitor: Visitor, desk: str) -> None:
    assert visitor.get(f"{desk}/agenda").headers["location"] == desk


def test_the_agenda_is_proposed_anew(visitor: Visitor, site: Site, session_id: str, desk: str) -> None:
    before = minutes(site, session_id)
    visitor.send(desk, f"{desk}/agenda", remove="cases")
    visitor.send(desk, f"{desk}/agenda", how="propose")
    assert minutes(site, session_id) == before


def test_another_guide_brings_its_rooms(visitor: Visitor, site: Site, session_id: str, desk: str) -> None:
    answer = visitor.send(desk, f"{desk}/guide", guide="community")
    assert answer.status_code == 303
    session = kept(site, session_id)
    assert guide_of(session).id == "community"
    assert [room.block for room in rooms_of(session)] == [block.id for block in guide_of(session).blocks]
    assert site.told == [session_id]


def test_an_unknown_guide_names_those_there_are(
    visitor: Visitor, site: Site, session_id: str, desk: str
) -> None:
    answer = visitor.send(desk, f"{desk}/guide", guide="../../etc/passwd")
    assert answer.status_code == 422
    assert "sse, community" in words(answer.text)
    assert guide_of(kept(site, session_id)).id == "sse"


def test_fewer_rooms_may_be_chosen(visitor: Visitor, site: Site, session_id: str, desk: str) -> None:
    blocks = [block.id for block in guide_of(kept(site, session_id)).blocks]
    visitor.send(desk, f"{desk}/rooms", block=[blocks[5], blocks[1], "nonsense"])
    assert [room.block for room in rooms_of(kept(site, session_id))] == [blocks[1], blocks[5]]


def test_no_room_is_not_possible(visitor: Visitor, site: Site, session_id: str, desk: str) -> None:
    answer = visitor.send(desk, f"{desk}/rooms")
    assert answer.status_code == 422
    assert "Choose at least one room" in words(answer.text)
    assert len(rooms_of(kept(site, session_id))) == 8


@pytest.mark.parametrize(
    ("part", "fields"),
    [("agenda", {"how": "propose"}), ("guide", {"guide": "community"}), ("rooms", {"block": "x"})],
)
def test_a_running_session_keeps_its_plan(
    visitor: Visitor, site: Site, session_id: str, desk: str, part: str, fields: dict[str, str]
) -> None:
    before = kept(site, session_id)
    site.phase = "rooms"
    answer = visitor.send(f"{desk}/fiche", f"{desk}/{part}", **fields)
    assert answer.status_code == 422
    assert "already started" in words(answer.text)
    after = kept(site, session_id)
    assert (after.guide, after.agenda, after.rooms) == (before.guide, before.agenda, before.rooms)
    assert site.told == []
