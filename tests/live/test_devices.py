"""What still comes from a dead line does not act: its page has asked again on another one."""

from app.engine.limits import PAGES_BURST
from app.live.devices import Devices
from tests.live.house import LiveHouse, board


async def test_a_late_frame_of_a_dead_line_does_not_act_after_a_refusal(house: LiveHouse) -> None:
    facilitator = await house.person("facilitator", "facilitator")
    dead, again = await house.person("ana"), await house.person("ana")
    for person in (facilitator, dead, again):
        await person.join(board("practice"))
    asked = {"op": "page.1", "note": "n1"}
    await facilitator.do(board("practice"), "board.lock", locked=True)
    refused = await again.do(board("practice"), "note.add", **asked)
    assert (refused["code"], "again" in refused) == ("board-locked", False)
    await facilitator.do(board("practice"), "board.lock", locked=False)
    seq = await house.log.last(board("practice"))
    await dead.say(t="op", ch=board("practice"), id="page.1", kind="note.add", args={"note": "n1"})
    assert dead.closed
    assert (await again.do(board("practice"), "note.add", op="page.2", note="n2"))["seq"] == seq + 1


def test_a_page_that_spoke_on_another_node_speaks_here_only_over_a_line_that_came_later() -> None:
    clock = iter([100, 100, 130, 120])
    devices = Devices(lambda: next(clock))
    first, same_moment = devices.arrive(), devices.arrive()
    devices.spoke_elsewhere("ana", "page.4", 100)
    assert not devices.speaks_for("ana", "page.5", first)
    assert not devices.speaks_for("ana", "page.5", same_moment)
    assert devices.speaks_for("ana", "other.1", first)
    later, clock_set_back = devices.arrive(), devices.arrive()
    assert devices.speaks_for("ana", "page.5", later)
    assert devices.speaks_for("ana", "page.6", clock_set_back)
    devices.spoke_elsewhere("ana", "page.3", 110)
    assert devices.speaks_for("ana", "page.7", clock_set_back), (
        "what was elsewhere before does not count any more"
    )


async def test_who_makes_up_a_page_for_each_operation_is_slowed_down(house: LiveHouse) -> None:
    """What is remembered of a page outlives it, in each channel."""
    ana = await house.person("ana")
    await ana.join(board("practice"))
    for n in range(PAGES_BURST + 3):
        await ana.say(t="op", ch=board("practice"), id=f"page-{n}.1", kind="note.add", args={"note": f"n{n}"})
    answers = [await ana.hear(lambda frame: frame["t"] in ("ack", "refused")) for _ in range(PAGES_BURST + 3)]
    refused = [(frame["code"], frame["again"]) for frame in answers if frame["t"] == "refused"]
    assert refused == [("too-fast", True)] * 3
    assert (await ana.do(board("practice"), "note.add", op="page-0.2", note="more"))["t"] == "ack"


def test_of_many_pages_those_that_were_silent_for_long_are_forgotten() -> None:
    devices = Devices(lambda: 0)
    dead, line = devices.arrive(), devices.arrive()
    for n in range(3 * PAGES_BURST):
        assert devices.speaks_for("ana", f"page-{n}.1", line)
        devices.spoke_elsewhere("ana", f"other-{n}.1", 0)
    assert len(devices._newest["ana"]) == PAGES_BURST
    assert devices.knows("ana", f"page-{n}.2")
    assert not devices.speaks_for("ana", f"page-{n}.2", dead)


def test_a_page_speaks_over_its_newest_line() -> None:
    devices = Devices(lambda: 0)
    first, second, third = (devices.arrive() for _ in range(3))
    assert devices.speaks_for("ana", "page.1", first)
    assert devices.speaks_for("ana", "page.1", third)
    assert not devices.speaks_for("ana", "page.2", second)
    assert devices.speaks_for("ana", "other.1", second), "two tabs"
    assert devices.speaks_for("ben", "page.1", second), "somebody else's page of that name"
    devices.forget("ana")
    assert devices.speaks_for("ana", "page.2", second)
