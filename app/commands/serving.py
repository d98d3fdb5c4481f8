"""`minga serve` and `minga demo`."""

import gc
import logging
import socket
from collections.abc import Sequence
from typing import Annotated, Any, Final

import typer
import uvicorn
from fastapi import FastAPI

from app.commands.data import usable_data
from app.commands.demonstration import make_demo
from app.commands.ground import FAILED, DataOption, settings_for, speaker, stop
from app.commands.logs import set_up_logs
from app.engine.limits import TRANSPORT_BYTES
from app.house import House
from app.live.lane_protocol import LaneProtocol
from app.locales import say
from app.main import COME_BACK_MS, create_app
from app.settings import Settings
from app.store.soundness import prove

logger = logging.getLogger(__name__)

HostOption = Annotated[str | None, typer.Option(help="Address to listen at. [default: 127.0.0.1]")]
PortOption = Annotated[
    int | None, typer.Option(help="Port to listen at; 0 takes a free one. [default: 8000]")
]

OPTIONS: Final[dict[str, Any]] = {
    "ws": LaneProtocol,
    "ws_max_size": TRANSPORT_BYTES,
    "log_config": None,
    "log_level": "warning",
    "access_log": False,
    "server_header": False,
    "timeout_graceful_shutdown": 10,
}
"""What uvicorn is told, wherever it listens."""

GARBAGE_AFTER: Final = (5_000, 5, 50)
"""When Python looks for circles among objects that did not go by themselves, as nearly all do: after so many
new ones, then after so many such looks at what they left, and so on. Nobody is served meanwhile: 5,000 take
two milliseconds, 30,000 some ten. With 20,000, and Python's own ten after that, edits waited a tenth of a
second."""


def serve(host: HostOption = None, port: PortOption = None, data: DataOption = None) -> None:
    """Serve Minga: one process, one SQLite file."""
    settings, listener = _listen(settings_for(data, host=host, port=port))
    _run(settings, listener, [f"{say(speaker(), 'cli-serving')} {settings.local_url}", "ready"])


def demo(host: HostOption = None, port: PortOption = None, data: DataOption = None) -> None:
    """Serve Minga with a demonstration session, and print its links."""
    settings, listener = _listen(settings_for(data, host=host, port=port))
    with usable_data():
        house = House.open(settings)
        links = make_demo(house, settings.local_url)
        house.database.close()
    _run(settings, listener, [*(f"{name}: {value}" for name, value in links.items()), "ready"])


def _listen(settings: Settings) -> tuple[Settings, socket.socket]:
    """Take the port before anything is printed, so that `ready` is true."""
    try:
        listener = socket.create_server((settings.host, settings.port), backlog=2048)
    except OSError as error:
        sentence = say(speaker(), "cli-port-taken", port=str(settings.port), reason=error.strerror or "")
        stop(sentence, FAILED)
    return settings.model_copy(update={"port": listener.getsockname()[1]}), listener


class Server(uvicorn.Server):
    """Says its lines once it answers, and goodbye before it stops."""

    def __init__(self, config: uvicorn.Config, app: FastAPI, lines: Sequence[str] = ()) -> None:
        super().__init__(config)
        self._app = app
        self._lines = lines

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        _settle_memory()
        for line in self._lines:
            typer.echo(line)
        logger.info("serving")

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """People are told to come back before their connections end."""
        logger.info("draining")
        await self._app.state.live.socket.drain(COME_BACK_MS)
        await super().shutdown(sockets)


def _settle_memory() -> None:
    """What is there from the start stays: looking through it for garbage would only take time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*GARBAGE_AFTER)


def _run(settings: Settings, listener: socket.socket, lines: list[str]) -> None:
    set_up_logs(settings)
    with listener, usable_data():
        app = create_app(settings)
        prove(app.state.web.database)
        Server(uvicorn.Config(app, **OPTIONS), app, lines).run(sockets=[listener])
