"""Presence over several nodes."""

from hypothesis import given
from hypothesis import strategies as st

from app.engine.presence import HERE
from app.live.abroad import SharedPresence


def told(presence: SharedPresence) -> dict[str, dict[str, object]]:
    return {
        person: {kind: value for kind, value in kinds.items() if value is not None}
        for person, kinds in presence.everyone().items()
    }


def test_people_of_another_node_are_here_and_gone_again() -> None:
    presence = SharedPresence()
    presence.hear("two", {"ben": {HERE: {}, "cursor": {"x": 1}}})
    assert presence.gather() == {"ben": {HERE: {}, "cursor": {"x": 1}}}
    assert presence.own.gather() == {}
    presence.hear("two", {"ben": {HERE: None}})
    assert presence.gather() == {"ben": {HERE: None, "cursor": None}}
    assert presence.everyone() == {}


def test_somebody_on_two_nodes_stays_until_both_have_let_go() -> None:
    presence = SharedPresence()
    presence.enter("ana")
    presence.hear("two", {"ana": {HERE: {}}})
    presence.leave("ana")
    assert presence.own.everyone() == {}
    assert set(presence.everyone()) == {"ana"}
    presence.forget("two")
    assert presence.everyone() == {}


def test_who_came_over_from_another_node_still_points_when_that_has_let_go() -> None:
    presence = SharedPresence()
    presence.hear("two", {"ana": {HERE: {}, "cursor": {"x": 1}}})
    presence.enter("ana")
    presence.put("ana", "cursor", {"x": 2})
    presence.gather()
    presence.hear("two", {"ana": {HERE: None}})
    assert presence.everyone() == {"ana": {HERE: {}, "cursor": {"x": 2}}}
    assert presence.gather() == {"ana": {"cursor": {"x": 2}}}


def test_who_was_missed_when_they_came_is_here_by_what_they_do() -> None:
    presence = SharedPresence()
    presence.hear("two", {"ben": {"cursor": {"x": 1}}})
    assert presence.everyone() == {"ben": {HERE: {}, "cursor": {"x": 1}}}


def test_a_telling_of_everyone_mends_what_was_lost() -> None:
    presence = SharedPresence()
    presence.enter("ana")
    presence.hear("two", {"ben": {HERE: {}, "cursor": {"x": 1}}, "eva": {HERE: {}}})
    presence.hear_all("two", {"ben": {HERE: {}, "typing": {"id": "n1"}}, "ivo": {HERE: {}}})
    assert presence.everyone() == {
        "ana": {HERE: {}},
        "ben": {HERE: {}, "typing": {"id": "n1"}},
        "ivo": {HERE: {}},
    }
    presence.gather()
    presence.hear_all("two", {"ben": {HERE: {}, "typing": {"id": "n1"}}, "ivo": {HERE: {}}})
    assert presence.gather() == {}, "nothing is told twice"


PEOPLE = ["ana", "ben", "eva"]
ACTS = st.tuples(
    st.integers(0, 2),
    st.sampled_from(["enter", "leave", "cursor", "typing", "still", "lose", "beat"]),
    st.sampled_from(PEOPLE),
    st.integers(0, 9),
)


@given(st.lists(ACTS, max_size=60))
def test_when_everyone_was_told_of_all_nodes_see_the_same_people(
    acts: list[tuple[int, str, str, int]],
) -> None:
    """Whatever was lost on the way, one telling of everyone from each node is enough."""
    nodes = [SharedPresence() for _ in range(3)]
    for at, act, person, value in acts:
        node = nodes[at]
        match act:
            case "enter":
                node.enter(person)
            case "leave":
                node.leave(person) if person in node.own.tabs else None
            case "cursor" | "typing":
                node.put(person, act, {"x": value}) if person in node.own.tabs else None
            case "still":
                tell(nodes, at)
            case "lose":
                node.own.gather()
            case _:
                tell_all(nodes, at)
    for at in range(3):
        tell_all(nodes, at)
    union = {person for node in nodes for person in node.own.tabs}
    for node in nodes:
        assert set(told(node)) == union
        for person, kinds in node.own.everyone().items():
            assert kinds.keys() <= told(node)[person].keys()


def tell(nodes: list[SharedPresence], at: int) -> None:
    people = nodes[at].own.gather()
    for other, node in enumerate(nodes):
        if other != at and people:
            node.hear(str(at), people)


def tell_all(nodes: list[SharedPresence], at: int) -> None:
    for other, node in enumerate(nodes):
        if other != at:
            node.hear_all(str(at), nodes[at].own.everyone())
