"""What every event log promises. Each implementation's tests inherit these and say how to make one."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager

import pytest

from app.engine.events import Event, TextUpdate
from app.engine.ports import Conflict, EventLog, LogUnavailable, StoredSnapshot
from app.store.rows import RepeatedOperation
from tests.store.some_events import BOARD, STAGE, note, notes

Another = Callable[[], EventLog]
"""Makes one more log on the same storage, as another node would."""

Outage = Callable[[], AbstractAsyncContextManager[None]]
"""While it is entered, nothing can be written."""


async def everyone(*appends: asyncio.Future[None]) -> list[BaseException | None]:
    return await asyncio.gather(*appends, return_exceptions=True)


class EventLogContract:
    @pytest.fixture
    def another(self) -> Another:
        raise NotImplementedError

    @pytest.fixture
    def outage(self) -> Outage:
        raise NotImplementedError

    @pytest.fixture
    def log(self, another: Another) -> EventLog:
        return another()

    async def test_a_channel_nobody_wrote_to_is_empty(self, log: EventLog) -> None:
        assert await log.read(BOARD) == []
        assert await log.last(BOARD) == 0
        assert await log.channels() == []
        assert await log.load_snapshot(BOARD) is None

    async def test_events_come_back_as_they_were(self, log: EventLog) -> None:
        update = TextUpdate(id="n1", update="AAECAwQFBgc=")
        deep = {
            "id": "z1",
            "type": "zone",
            "title": {"es": "¿Qué frena?", "fr": "\u0000«’»\u202f"},
            "on": [True, 0.1],
        }
        told = [
            note(1),
            Event(seq=2, at=0, by="server", op="clock.1", put=(deep,), remove=("n0", "n9"), text=(update,)),
            Event(seq=3, at=2**53, by="b" * 64, op="o" * 24 + ".999999999"),
        ]
        await log.append(BOARD, told)
        assert await log.read(BOARD) == told

    async def test_what_json_cannot_hold_is_not_kept(self, log: EventLog) -> None:
        odd = note(1).model_copy(update={"put": ({"id": "n1", "on": object()},)})
        with pytest.raises(ValueError, match="serialize"):
            await log.append(BOARD, [odd])
        assert await log.last(BOARD) == 0

    async def test_appends_follow_each_other(self, log: EventLog) -> None:
        await log.append(BOARD, notes(1, 3))
        await log.append(BOARD, notes(4, 1))
        assert await log.read(BOARD) == notes(1, 4)
        assert await log.last(BOARD) == 4

    async def test_where_many_channels_stand(self, log: EventLog) -> None:
        names = [f"board:quito:r{n}" for n in range(1, 4)]
        for n, name in enumerate(names, start=1):
            await log.append(name, notes(1, n))
        assert await log.lasts([*names, STAGE]) == {names[0]: 1, names[1]: 2, names[2]: 3, STAGE: 0}
        assert await log.lasts([]) == {}

    @pytest.mark.parametrize(
        ("channel", "by", "op"),
        [
            ("board:" + "q" * 195, "ana", "tabs.1"),
            (BOARD, "a" * 65, "tabs.1"),
            (BOARD, "ana", "t" * 63 + ".1"),
        ],
    )
    async def test_a_name_longer_than_its_column_is_refused(
        self, log: EventLog, channel: str, by: str, op: str
    ) -> None:
        with pytest.raises(ValueError, match="too long"):
            await log.append(channel, [note(1).model_copy(update={"by": by, "op": op})])
        assert await log.channels() == []

    async def test_an_empty_append_does_nothing(self, log: EventLog) -> None:
        await log.append(BOARD, [])
        assert await log.channels() == []

    @pytest.mark.parametrize("first", [1, 3, 5, 900])
    async def test_an_append_that_does_not_follow_is_a_conflict(self, log: EventLog, first: int) -> None:
        await log.append(BOARD, notes(1, 3))
        with pytest.raises(Conflict):
            await log.append(BOARD, [note(first + n, by="ben") for n in range(3)])
        assert await log.read(BOARD) == notes(1, 3)

    async def test_a_first_event_has_sequence_one(self, log: EventLog) -> None:
        with pytest.raises(Conflict):
            await log.append(BOARD, notes(2, 1))
        assert await log.channels() == []

    async def test_events_that_do_not_follow_each_other_are_refused(self, log: EventLog) -> None:
        with pytest.raises(ValueError, match="do not follow"):
            await log.append(BOARD, [note(1), note(3)])
        assert await log.last(BOARD) == 0

    async def test_another_log_sees_what_was_appended(self, another: Another) -> None:
        one, two = another(), another()
        await one.append(BOARD, notes(1, 2))
        with pytest.raises(Conflict):
            await two.append(BOARD, [note(2, by="ben")])
        await two.append(BOARD, [note(3, by="ben")])
        assert await one.read(BOARD, after=2) == [note(3, by="ben")]

    async def test_reading_a_range(self, log: EventLog) -> None:
        await log.append(BOARD, notes(1, 10))
        await log.append(STAGE, notes(1, 2))
        assert await log.read(BOARD, after=7) == notes(8, 3)
        assert await log.read(BOARD, after=2, limit=3) == notes(3, 3)
        assert await log.read(BOARD, limit=0) == []
        assert await log.read(BOARD, after=10) == []
        assert await log.read(BOARD, after=99, limit=5) == []

    async def test_channels_are_apart(self, log: EventLog) -> None:
        await everyone(
            *(asyncio.ensure_future(log.append(f"board:quito:r{n}", notes(1, n))) for n in range(1, 9))
        )
        assert [await log.last(f"board:quito:r{n}") for n in range(1, 9)] == list(range(1, 9))

    async def test_channels_by_prefix(self, log: EventLog) -> None:
        names = [
            "board:quito:r2",
            "board:quito:r1",
            "Board:quito:r1",
            "board:quit_:r1",
            "stage:quito",
            "board:été",
        ]
        for name in names:
            await log.append(name, notes(1, 2))
        assert await log.channels() == sorted(names)
        assert await log.channels("board:quito:") == ["board:quito:r1", "board:quito:r2"]
        assert await log.channels("board:quit_") == ["board:quit_:r1"]
        assert await log.channels("board:%") == []
        assert await log.channels("board:é") == ["board:été"]
        assert await log.channels("stage:quito") == ["stage:quito"]

    async def test_an_operation_is_kept_once(self, log: EventLog) -> None:
        await log.append(BOARD, [note(1, "ana", "laptop.7")])
        with pytest.raises(RepeatedOperation):
            await log.append(BOARD, [note(2, "ben"), note(3, "ana", "laptop.7")])
        with pytest.raises(RepeatedOperation):
            await log.append(BOARD, [note(2, "ben", "phone.1"), note(3, "ben", "phone.1")])
        assert await log.last(BOARD) == 1

    async def test_operations_belong_to_a_person_and_a_channel(self, log: EventLog) -> None:
        await log.append(BOARD, [note(1, "ana", "laptop.7"), note(2, "ben", "laptop.7")])
        await log.append(STAGE, [note(1, "ana", "laptop.7")])
        assert await log.last(BOARD) == 2
        assert await log.last(STAGE) == 1

    async def test_appends_to_one_channel_may_wait_together(self, log: EventLog) -> None:
        appends = [asyncio.ensure_future(log.append(BOARD, [note(seq)])) for seq in range(1, 51)]
        assert await everyone(*appends) == [None] * 50
        assert await log.read(BOARD) == notes(1, 50)

    async def test_one_that_is_refused_leaves_those_beside_it(self, log: EventLog) -> None:
        await log.append(BOARD, [note(1, "ana", "laptop.1")])
        appends: list[tuple[str, Sequence[Event], type[Exception] | None]] = [
            ("board:quito:r2", notes(1, 2), None),
            (BOARD, [note(1, "ben")], Conflict),
            (BOARD, [note(2, "ben")], None),
            (BOARD, [note(2, "eva")], Conflict),
            (BOARD, [note(3, "eva"), note(4, "ana", "laptop.1")], RepeatedOperation),
            (BOARD, [note(4, "eva")], Conflict),
            (BOARD, [note(3, "ivo")], None),
            ("board:quito:r3", notes(2, 1), Conflict),
            ("board:quito:r4", notes(1, 1), None),
        ]
        waiting = [asyncio.ensure_future(log.append(channel, events)) for channel, events, _ in appends]
        outcomes = [None if done is None else type(done) for done in await everyone(*waiting)]
        assert outcomes == [expected for _, _, expected in appends]
        assert [event.by for event in await log.read(BOARD)] == ["ana", "ben", "ivo"]
        assert await log.channels() == [BOARD, "board:quito:r2", "board:quito:r4"]

    async def test_many_writers_make_one_gapless_order(self, another: Another) -> None:
        logs = [another(), another()]

        async def write(person: str, log: EventLog) -> list[int]:
            got: list[int] = []
            while len(got) < 10:
                seq = await log.last(BOARD) + 1
                try:
                    await log.append(BOARD, [note(seq, person, f"laptop.{len(got)}")])
                except Conflict:
                    continue
                got.append(seq)
            return got

        people = [f"p{n}" for n in range(12)]
        wrote = await asyncio.gather(*(write(person, logs[n % 2]) for n, person in enumerate(people)))
        events = await logs[0].read(BOARD)
        assert [event.seq for event in events] == list(range(1, 121))
        assert {person: [e.seq for e in events if e.by == person] for person in people} == dict(
            zip(people, wrote, strict=True)
        )

    async def test_thousands_of_events(self, log: EventLog) -> None:
        await log.append(BOARD, notes(1, 4000))
        appends = (
            asyncio.ensure_future(log.append(f"board:quito:b{n % 20}", [note(n // 20 + 1)]))
            for n in range(2000)
        )
        assert set(await everyone(*appends)) == {None}
        assert await log.read(BOARD, after=3990) == notes(3991, 10)
        assert [await log.last(f"board:quito:b{n}") for n in range(20)] == [100] * 20

    async def test_a_cancelled_waiter_leaves_a_log_that_goes_on(self, log: EventLog) -> None:
        appends = [asyncio.ensure_future(log.append(f"board:quito:r{n}", notes(1, 2))) for n in range(20)]
        await asyncio.sleep(0)
        for append in appends[::2]:
            append.cancel()
        outcomes = await everyone(*appends)
        assert outcomes[1::2] == [None] * 10
        for n in range(20):
            stands = await log.last(f"board:quito:r{n}")
            assert stands in ((0, 2) if n % 2 == 0 else (2,))
            await log.append(f"board:quito:r{n}", notes(stands + 1, 1))

    async def test_an_outage_is_told_and_ends(self, log: EventLog, outage: Outage) -> None:
        await log.append(BOARD, notes(1, 1))
        async with outage():
            appends = [asyncio.ensure_future(log.append(BOARD, [note(seq)])) for seq in (2, 3)]
            assert [type(outcome) for outcome in await everyone(*appends)] == [LogUnavailable] * 2
        assert await log.last(BOARD) == 1
        await log.append(BOARD, notes(2, 2))
        assert await log.read(BOARD) == notes(1, 3)

    async def test_the_newest_snapshot_is_kept(self, log: EventLog) -> None:
        first, second = StoredSnapshot(7, b'{"n": "\xc3\xa9"}'), StoredSnapshot(9, bytes(range(256)))
        await log.save_snapshot(BOARD, first)
        assert await log.load_snapshot(BOARD) == first
        await log.save_snapshot(BOARD, second)
        await log.save_snapshot(BOARD, first)
        assert await log.load_snapshot(BOARD) == second
        assert await log.load_snapshot(STAGE) is None
        assert await log.channels() == []
