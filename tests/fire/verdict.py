"""What must be so after any fire: the log has every ack, without a gap and nothing twice."""

from collections import defaultdict

from app.bots.crowd import Verdict
from app.bots.ledger import Ledger
from app.commands.checking import differences
from app.house import House
from app.settings import Settings
from tests.fire.server import Ground


async def assert_nothing_lost(ground: Ground, verdict: Verdict) -> None:
    """Also as people see it: fresh copies of the boards hold everything that was acked, once."""
    print(verdict.as_json())  # `make fire` shows it, and so does a failure
    assert (verdict.lost, verdict.doubled) == (0, 0)
    await assert_log_is_whole(ground, verdict.ledger)


async def assert_log_is_whole(ground: Ground, ledger: Ledger) -> None:
    """Ends the server, whose data it then reads."""
    ground.end()
    house = House.open(Settings(data=ground.data))
    try:
        await assert_log_holds(house, ground.session, ledger)
    finally:
        await house.close()


async def assert_log_holds(house: House, session: str, ledger: Ledger) -> None:
    found: dict[str, dict[tuple[str, str], int]] = defaultdict(dict)
    for name in await house.sources.channels(session):
        events = await house.log.read(name)
        assert [event.seq for event in events] == list(range(1, len(events) + 1))
        found[name] = {(event.by, event.op): event.seq for event in events}
        assert len(found[name]) == len(events)
    for channel, person, operation, seq in ledger.acks:
        assert found[channel][person, operation] == seq
    assert not any(problems for _, problems in (await differences(house, session)).values())
