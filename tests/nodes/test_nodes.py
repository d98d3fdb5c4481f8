"""Three real nodes on PostgreSQL and Valkey: nothing is lost, all see one order, whatever is taken away."""

import asyncio
import shutil
import signal
import time
from collections.abc import Awaitable, Callable, Iterable
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Any, Final

import httpx
import pytest

from app.bots import crowd
from app.bots.bot import Bot
from app.bots.crowd import Crowd, Verdict
from app.bots.entering import Seat, enter
from app.store import migrate as migrating
from app.store.database import Database
from app.store.migrate import migrate, migrations_folder
from tests.fire.crowd import PATIENCE, Frame, Wire, all_go_on, note, until
from tests.fire.verdict import assert_log_holds
from tests.nodes.cluster import Cluster, Node
from tests.nodes.settings import KILLS, OUTAGE, PEOPLE, RACE, RESTARTS, SEED
from tests.store.test_migrate import write_second

pytestmark = [
    pytest.mark.fire,
    pytest.mark.asyncio(loop_scope="package"),
    pytest.mark.timeout(120 + 10 * OUTAGE + 10 * KILLS),
    pytest.mark.usefixtures("quick"),
]

IN_TIME: Final = 3.0
"""Seconds in which the people of a killed node are to be on others."""


async def people_of(links: dict[str, str]) -> Crowd:
    return await crowd.come_in(links["participant"], PEOPLE, SEED)


async def work(nodes: Cluster, links: dict[str, str], people: Crowd, enough: Awaitable[object]) -> Verdict:
    """Let them work until it is enough; then everything acked must be there, once and in one order."""
    verdict = await crowd.work(people, enough)
    print(verdict.as_json())
    assert not unanswered(people)
    assert (verdict.lost, verdict.doubled) == (0, 0)
    house = nodes.house()
    await assert_log_holds(house, links["session"], verdict.ledger)
    await house.close()
    return verdict


def unanswered(people: Crowd) -> list[Frame]:
    return [asked.frame for bot in people.bots for asked in bot.line.asked.values()]


def nodes_met(people: Crowd) -> set[str]:
    return {bot.line.client.welcome["node"] for bot in people.bots if bot.line.client.welcome}


async def seat(links: dict[str, str], name: str) -> Seat:
    return await enter(links["participant"], name, "en")


def practice(links: dict[str, str]) -> str:
    return f"board:{links['session']}:practice"


async def at(stack: AsyncExitStack, node: Node, seat: Seat) -> Wire:
    """A connection to one node in particular."""
    wire = await stack.enter_async_context(Wire(seat, via=node.port))
    assert (await wire.hello())["t"] == "welcome"
    return wire


async def test_people_on_all_nodes_see_one_order(nodes: Cluster) -> None:
    links = nodes.plan()
    people = await people_of(links)
    await work(nodes, links, people, people.ledger.more(20 * PEOPLE))
    assert len(nodes_met(people)) == 3
    copies = [bot.line.client.replicas[practice(links)] for bot in people.bots]
    last = max(copy.seq or 0 for copy in copies)
    shown = [shared(copy.records.values()) for copy in copies if copy.seq == last]
    async with AsyncExitStack() as stack:
        someone = await seat(links, "Last")
        for node in nodes.nodes:
            joined = await (await at(stack, node, someone)).join(practice(links))
            assert joined["seq"] == last
            shown.append(shared(joined["put"]))
    assert len(shown) > 3
    assert all(one == shown[0] for one in shown)


def shared(records: Iterable[Frame]) -> dict[str, Frame]:
    """What everyone sees alike; of votes each sees their own."""
    return {record["id"]: record for record in records if record["type"] != "vote"}


async def test_a_link_and_a_seat_are_good_on_every_node(nodes: Cluster) -> None:
    links = nodes.plan()
    ana = await seat(links, "Ana")
    async with httpx.AsyncClient(timeout=PATIENCE) as client:
        for node in nodes.nodes:
            page = await client.get(
                f"http://127.0.0.1:{node.port}/s/{links['session']}", headers={"Cookie": ana.cookies}
            )
            assert page.status_code == 200
            link = links["organizer"].replace(nodes.base, f"http://127.0.0.1:{node.port}")
            assert (await client.get(link)).status_code == 303


async def test_people_of_other_nodes_are_seen_and_seen_to_go(nodes: Cluster) -> None:
    links = nodes.plan()
    ch = practice(links)
    async with AsyncExitStack() as stack:
        ana, ben = [
            await at(stack, node, await seat(links, name))
            for node, name in zip(nodes.nodes, ("Ana", "Ben"), strict=False)
        ]
        me = ana.heard[0]["person"]
        for wire in (ana, ben):
            await wire.join(ch)
        here = await ben.hear("presence", where=lambda frame: frame["ch"] == ch and "n" in told(frame, me))
        number = told(here, me)["n"]
        await ana.say(t="presence", ch=ch, kind="cursor", value={"x": 3, "y": 4})
        await ben.hear("presence", where=lambda frame: frame.get("at") == [number, 3, 4])
        await ana.say(t="leave", ch=ch)
        await ben.hear("presence", where=lambda frame: me in frame.get("people", {}) and not told(frame, me))


def told(frame: Frame, person: str) -> Frame:
    """What a frame says of somebody's being here; empty when nothing, or that they are gone."""
    return frame.get("people", {}).get(person, {}).get("here") or {}


async def test_the_people_of_a_killed_node_go_on_elsewhere(nodes: Cluster) -> None:
    links = nodes.plan()
    people = await people_of(links)
    watcher = await seat(links, "Watcher")
    times: list[float] = []

    async def kill_some() -> None:
        for number in range(KILLS):
            await people.ledger.more(5 * PEOPLE)
            node = nodes.nodes[number % len(nodes.nodes)]
            times.append(await kill_under(people, node, watcher, practice(links)))
            await all_go_on(people)
            await node.start()

    await work(nodes, links, people, kill_some())
    print(f"its people were on other nodes after {min(times):.2f} to {max(times):.2f} s")


async def kill_under(people: Crowd, node: Node, watcher: Seat, ch: str) -> float:
    """Seconds from the end of a node until all of its people can work elsewhere. Three at most; on a busy
    machine, for each of them also as long as coming in took just before."""
    began = time.monotonic()
    async with Wire(watcher, via=node.port) as wire:
        name = (await wire.hello())["node"]
        await wire.join(ch)
        coming_in = time.monotonic() - began
    theirs = [bot for bot in people.bots if is_at_work(bot, ch) == name]
    began = time.monotonic()
    await node.kill()
    await until(lambda: all(is_at_work(bot, ch) not in (None, name) for bot in theirs))
    seconds = time.monotonic() - began
    assert theirs
    assert seconds < IN_TIME + len(theirs) * coming_in, f"{len(theirs)} people, {coming_in:.2f} s to come in"
    return seconds


def is_at_work(bot: Bot, ch: str) -> str | None:
    """The node on which somebody can write now; None: on none."""
    welcome = bot.line.client.welcome
    return welcome["node"] if welcome and bot.line.replica(ch) else None


async def test_without_valkey_people_only_hear_later(nodes: Cluster) -> None:
    links = nodes.plan()
    people = await people_of(links)

    async def take_it_away() -> None:
        await people.ledger.more(5 * PEOPLE)
        for take, give in (
            (nodes.to_valkey.hold, nodes.to_valkey.release),
            (nodes.valkey.stop, nodes.valkey.start),
        ):
            take()
            await until_all_say(nodes, others="unheard")
            await asyncio.sleep(OUTAGE)  # its length is what is tried
            await until_all_say(nodes, others="unheard")
            await people.ledger.more(5 * PEOPLE)
            await told_across(nodes, links)
            await asyncio.to_thread(give)
            await until_all_say(nodes, others="heard")
            await all_go_on(people)
            await told_across(nodes, links)

    await work(nodes, links, people, take_it_away())


async def readiness(node: Node) -> dict[str, Any]:
    """What a node says of itself, and with which `code`."""
    async with httpx.AsyncClient(timeout=PATIENCE) as client:
        told = await client.get(f"http://127.0.0.1:{node.port}/readyz")
    return {"code": told.status_code, **told.json()}


async def until_all_say(nodes: Cluster, **wanted: object) -> None:
    found: list[dict[str, Any]] = []
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE):
            while not (found and all(one.items() >= wanted.items() for one in found)):
                found = await asyncio.gather(*(readiness(node) for node in nodes.nodes))
    assert all(one.items() >= wanted.items() for one in found), found


async def told_across(nodes: Cluster, links: dict[str, str]) -> None:
    """What is written on one node is told on the next."""
    ch = practice(links)
    async with AsyncExitStack() as stack:
        ana, ben = [
            await at(stack, node, await seat(links, name))
            for node, name in zip(nodes.nodes, ("Ana", "Ben"), strict=False)
        ]
        for wire in (ana, ben):
            await wire.join(ch)
        ack = await ana.do(
            ch, "note.add", f"told.{time.monotonic_ns() % 10**8}", **note(f"t{time.monotonic_ns()}")
        )
        assert ack["t"] == "ack"
        await ben.hear("events", where=lambda f: f["ch"] == ch and f["events"][-1]["seq"] >= ack["seq"])


async def test_while_postgresql_is_away_nothing_is_acked_and_then_people_go_on(nodes: Cluster) -> None:
    links = nodes.plan()
    people = await people_of(links)

    async def restart() -> None:
        async with AsyncExitStack() as stack:
            own = await seat(links, "Restless")
            wires = [await at(stack, node, own) for node in nodes.nodes]
            for wire in wires:
                await wire.join(practice(links))
            for number in range(RESTARTS):
                await people.ledger.more(5 * PEOPLE)
                await asyncio.to_thread(nodes.postgres.stop, signal.SIGQUIT)
                for wire in wires:
                    refused = await wire.do(practice(links), "note.add", **note(f"never{number}"))
                    assert (refused["code"], refused["again"]) == ("not-saved-yet", True)
                await asyncio.to_thread(nodes.postgres.start)
                await all_go_on(people)

    await work(nodes, links, people, restart())
    assert all("Traceback" not in node.errors() for node in nodes.nodes)


async def test_a_frozen_postgresql_is_told_as_one_that_is_away(nodes: Cluster) -> None:
    links = nodes.plan()
    people = await people_of(links)

    async def freeze() -> None:
        await people.ledger.more(5 * PEOPLE)
        async with AsyncExitStack() as stack:
            own = await seat(links, "Patient")
            wires = [await at(stack, node, own) for node in nodes.nodes]
            for wire in wires:
                await wire.join(practice(links))
            with nodes.postgres.frozen():
                ids = [await wire.ask(practice(links), "note.add", **note("late")) for wire in wires]
                await until_all_say(nodes, code=503, database="unreachable")
                answers = await asyncio.gather(
                    *(wire.answer(id) for wire, id in zip(wires, ids, strict=True))
                )
                assert {(told["code"], told["again"]) for told in answers} == {("not-saved-yet", True)}
                before = people.ledger.acked
                await asyncio.sleep(OUTAGE)  # its length is what is tried
                assert people.ledger.acked == before
            began = time.monotonic()
            await all_go_on(people)
            print(f"PostgreSQL thawed: everybody had an answer after {time.monotonic() - began:.2f} s")
        await until_all_say(nodes, code=200, database="ok")

    await work(nodes, links, people, freeze())


async def test_nodes_that_write_to_one_channel_as_fast_as_they_can(nodes: Cluster) -> None:
    links = nodes.plan()
    ch = practice(links)
    async with AsyncExitStack() as stack:
        writers = [
            await at(stack, nodes.nodes[number % 2], await seat(links, f"Writer {number}"))
            for number in range(4)
        ]
        for wire in writers:
            await wire.join(ch)
        began = time.monotonic()
        seqs = await asyncio.gather(*(write(wire, ch, number) for number, wire in enumerate(writers)))
        seconds = time.monotonic() - began
    acked = sorted(seq for some in seqs for seq in some)
    assert len(set(acked)) == len(acked) == len(writers) * RACE
    house = nodes.house()
    events = await house.log.read(ch)
    assert [event.seq for event in events] == list(range(1, len(events) + 1))
    assert {event.seq for event in events if event.op.startswith("race")} == set(acked)
    await house.close()
    print(f"{len(acked)} operations from two nodes to one channel: {len(acked) / seconds:.0f} a second")


async def write(wire: Wire, ch: str, number: int) -> list[int]:
    """Ask for everything at once; the sequences that the answers name."""
    places = [{"note": f"w{number}-{n}", "x": 3.0 * n, "y": 7.0 * number} for n in range(RACE)]
    asked = [await wire.ask(ch, "note.add", f"race{number}.{n}", **place) for n, place in enumerate(places)]
    answers = [await wire.hear("ack", "refused") for _ in asked]
    assert {answer["t"] for answer in answers} == {"ack"}, answers[-1]
    return [answer["seq"] for answer in answers]


async def test_nodes_go_on_while_a_newer_one_changes_the_tables(
    nodes: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    links = nodes.plan()
    people = await people_of(links)
    bring_up_to_date = newer_migrations(nodes, tmp_path, monkeypatch)

    async def deploy() -> None:
        await people.ledger.more(5 * PEOPLE)
        await asyncio.to_thread(bring_up_to_date)
        await people.ledger.more(5 * PEOPLE)
        await enter(links["participant"], "A late comer", "en")
        await until_all_say(nodes, status="ready", tables="newer")

    try:
        verdict = await crowd.work(people, deploy())
    finally:
        take_back(nodes)
    assert (verdict.lost, verdict.doubled) == (0, 0)
    house = nodes.house()
    await assert_log_holds(house, links["session"], people.ledger)
    await house.close()


def newer_migrations(nodes: Cluster, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """What a Minga does when it starts that has one more migration than ours."""
    newer = shutil.copytree(migrations_folder(), folder / "migrations")
    write_second(
        newer,
        'op.add_column("person", sa.Column("pronoun", sa.String(20), nullable=True));'
        ' op.create_table("badge", sa.Column("id", sa.Integer(), primary_key=True))',
    )

    def bring_up_to_date() -> None:
        with monkeypatch.context() as patch:
            patch.setattr(migrating, "migrations_folder", lambda: newer)
            database = Database(nodes.postgres.url("minga"))
            migrate(database)
            database.close()

    return bring_up_to_date


def take_back(nodes: Cluster) -> None:
    """The tables as they were, for the other tests."""
    head = max(path.name for path in (migrations_folder() / "versions").glob("0*.py")).partition("_")[0]
    for statement in (
        "ALTER TABLE person DROP COLUMN pronoun",
        "DROP TABLE badge",
        f"UPDATE alembic_version SET version_num = '{head}'",
    ):
        nodes.postgres.do(statement, "minga")
