"""A server in a process of its own that starts in a blink, so that it can be killed often."""

import socket
import time
from multiprocessing.context import ForkServerProcess
from pathlib import Path

import uvicorn

from app.commands.demonstration import make_demo
from app.commands.serving import OPTIONS
from app.house import House
from app.main import create_app
from app.settings import Settings
from tests.processes import PROCESSES


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def plan(data: Path, port: int) -> dict[str, str]:
    """A demonstration session in `data`; its links."""
    settings = Settings(data=data, port=port)
    house = House.open(settings)
    links = make_demo(house, settings.local_url)
    house.database.close()
    return links


def serve(data: Path, port: int) -> None:
    app = create_app(Settings(data=data, port=port))
    uvicorn.run(app, port=port, **OPTIONS)


def start(data: Path, port: int) -> ForkServerProcess:
    process = PROCESSES.Process(target=serve, args=(data, port), daemon=True)
    process.start()
    return process


def wait_until_up(port: int) -> None:
    """Return when somebody listens."""
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.01)  # the pace of asking, not the measure of anything
        else:
            return
