"""Everything put together: settings, database, log, channels, pages."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from typing import Final

from fastapi import FastAPI

from app.house import RULES, House
from app.live.bus import NoBus, hears_others
from app.live.hub import Hub, now_ms
from app.live.kinds import ChannelKind
from app.live.names import ChannelName
from app.live.socket import LiveSocket
from app.live.steady import steadily
from app.live.watch import Watch
from app.rooms.attending import due_on_board, due_on_stage
from app.rooms.door import BoardDoor
from app.rooms.door import enter as enter_board
from app.rooms.drawing import AddPicture
from app.rooms.lot_door import LotDoor
from app.rooms.picture_door import PictureDoor
from app.rooms.sharing import Park
from app.sessions.door import StageDoor, arrive, enter_stage
from app.sessions.records import Person, Phase
from app.sessions.stage import PutPlan, phase
from app.sessions.staging import stage_plan
from app.settings import Settings
from app.store.clock import COMPARE_EVERY, DatabaseClock
from app.store.database import DatabaseUnavailable
from app.web import boards, downloads, live, pictures
from app.web.context import Stages
from app.web.install import install
from app.web.metrics import Metrics
from app.wire import BOARD, STAGE

logger = logging.getLogger(__name__)

COME_BACK_MS: Final = 2000
"""A server that stops spreads its people's return over this time."""


def create_app(settings: Settings, house: House | None = None) -> FastAPI:
    """`house`: the data, opened already; closed when the application ends."""
    metrics = Metrics(kind for rules in RULES.values() for kind in rules.operations)
    house = house or House.open(settings, metrics.committed)

    @contextlib.asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with running(app, house, metrics):
            yield

    app = FastAPI(title="Minga", lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None)
    app.include_router(live.router)
    app.include_router(downloads.router)
    app.include_router(boards.router)
    app.include_router(pictures.router)
    install(
        app,
        settings=settings,
        database=house.database,
        links=house.links,
        stages=stages_of(app),
        metrics=metrics,
        draining=lambda: is_draining(app),
        others=lambda: hears_others(house.bus),
    )
    return app


@contextlib.asynccontextmanager
async def running(app: FastAPI, house: House, metrics: Metrics) -> AsyncIterator[None]:
    """The live part, from start to a drained end."""
    stage_door = StageDoor(app.state.access, house.database.read)
    board_door = BoardDoor(house.database.read)
    kinds = {
        "stage": ChannelKind(
            STAGE,
            stage_door.begin,
            enter_stage,
            due_on_stage,
            checks={Park.kind: LotDoor(lambda viewer, name: hub.seen(viewer, name)).check},
        ),
        "board": ChannelKind(
            BOARD,
            board_door.begin,
            enter_board,
            due_on_board,
            board_door.complete,
            checks={AddPicture.kind: PictureDoor(house.database.unit).check},
        ),
    }
    clock = DatabaseClock(house.database) if house.bus else None
    hub = Hub(house.log, kinds, clock or now_ms, figures=metrics, bus=house.bus)
    metrics.watch(hub, None if isinstance(house.bus, NoBus) else house.bus)
    if hears_others(house.bus) == "no-bus":
        logger.warning("MINGA_BUS_URL is not set: people of other nodes are not seen as present")
    socket = LiveSocket(hub, stage_door.guest, arrive)
    app.state.live = live.Live(hub, socket, house.sources)
    app.state.loop = asyncio.get_running_loop()
    work: dict[str, Callable[[], Awaitable[None]]] = {
        "dropping idle channels": hub.sweep,
        "feeling how late the loop is": metrics.feel_lag,
        "doing what is due": Watch(hub, kinds).run,
    }
    if hub.neighbours and clock:
        work |= {"keeping in step": hub.neighbours.run, "keeping time": partial(keep_time, clock)}
    steady = [asyncio.create_task(steadily(name, one), name=name) for name, one in work.items()]
    try:
        yield
    finally:
        for task in steady:
            task.cancel()
        await hub.close()
        await house.close()


async def keep_time(clock: DatabaseClock) -> None:
    """Compare the clocks again and again, until cancelled."""
    while True:
        with contextlib.suppress(DatabaseUnavailable):
            await asyncio.to_thread(clock.compare)
        await asyncio.sleep(COMPARE_EVERY)


def is_draining(app: FastAPI) -> bool:
    parts: live.Live | None = getattr(app.state, "live", None)
    return parts is None or parts.hub.stopping


def stages_of(app: FastAPI) -> Stages:
    """The live part as pages see it, from their own threads."""

    async def phase_now(session_id: str) -> Phase:
        name = ChannelName("stage", session_id)
        hub: Hub = app.state.live.hub
        return phase(await hub.state(name)) if await hub.log.last(str(name)) else "lobby"

    async def name_now(session_id: str, person_id: str) -> str | None:
        name = ChannelName("stage", session_id)
        hub: Hub = app.state.live.hub
        if not await hub.log.last(str(name)):
            return None
        person = (await hub.state(name)).find(Person, person_id)
        return person.name if person else None

    async def carry_plan(session_id: str) -> None:
        name = ChannelName("stage", session_id)
        parts: live.Live = app.state.live
        if await parts.hub.log.last(str(name)):
            session = await asyncio.to_thread(parts.sources.session, session_id)
            await parts.hub.do(name, PutPlan.kind, stage_plan(session))

    return Stages(
        phase_of=lambda session_id: asyncio.run_coroutine_threadsafe(
            phase_now(session_id), app.state.loop
        ).result(),
        name_of=lambda session_id, person_id: asyncio.run_coroutine_threadsafe(
            name_now(session_id, person_id), app.state.loop
        ).result(),
        plan_changed=lambda session_id: asyncio.run_coroutine_threadsafe(
            carry_plan(session_id), app.state.loop
        ).result(),
    )
