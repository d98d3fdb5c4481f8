"""What the server logs, and how: one line of JSON each, or plain text, on the error stream.

Nothing personal gets in: errors are told by their kind and place, because their words may quote what
somebody wrote; what asyncio adds to its own messages is left out for the same reason.
"""

import logging
import sys
import threading
from collections.abc import Iterator
from traceback import format_tb
from types import TracebackType
from typing import Any, Final

from pythonjsonlogger.json import JsonFormatter
from valkey.exceptions import ValkeyError

from app.engine.ports import LogUnavailable
from app.settings import Settings
from app.store.database import DatabaseUnavailable
from app.web.trail import current_request

OURS: Final = "app"
"""The root of our own loggers' names."""

ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

OF_THE_MACHINE: Final = (OSError, DatabaseUnavailable, LogUnavailable, ValkeyError)
"""Errors whose words are about disks, lines and servers; all others may quote anything."""
TEXT: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"
RENAMED: Final = {"levelname": "level", "name": "logger", "exc_info": "error"}


def set_up_logs(settings: Settings) -> None:
    """Everything that is logged in this process goes out like this from now on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines() if is_json(settings) else TextLines(TEXT))
    handler.addFilter(discreet)
    root = logging.getLogger()
    root.handlers = [handler]
    level = logging.getLevelNamesMapping()[settings.log_level.upper()]
    root.setLevel(max(level, logging.WARNING))  # others' lines at level info are not made to name nobody
    logging.getLogger(OURS).setLevel(level)
    logging.captureWarnings(True)
    threading.excepthook = _log_thread


def is_json(settings: Settings) -> bool:
    """A person at a terminal reads text, programs read JSON, unless it was said."""
    return settings.log == "json" if settings.log else not sys.stderr.isatty()


def discreet(record: logging.LogRecord) -> bool:
    """A filter that keeps every record, without what may be personal, and adds the request's id."""
    if isinstance(record.args, tuple):
        record.args = tuple(_in_short(arg) for arg in record.args)
    if record.name == "asyncio":
        record.msg, record.args = record.getMessage().partition("\n")[0], ()
    if request := current_request.get():
        record.request = request
    return True


class JsonLines(JsonFormatter):
    def __init__(self) -> None:
        super().__init__(["levelname", "name", "message"], timestamp="time", rename_fields=RENAMED)

    def formatException(self, info: Any) -> Any:
        return describe(info[1])


class TextLines(logging.Formatter):
    def formatException(self, info: Any) -> str:
        return describe(info[1])


def describe(error: BaseException) -> str:
    """Where it happened and what kind it was, with its causes first; never what it says."""
    return "\n".join(_lines(error))


def _lines(error: BaseException) -> Iterator[str]:
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        yield from _lines(before)
        yield "which led to"
    yield from (frame.rstrip() for frame in format_tb(error.__traceback__))
    # The system's errors speak of files and sockets; all others may quote anything.
    reason = f": {error.strerror}" if isinstance(error, OSError) and error.strerror else ""
    yield f"{_kind(error)}{reason}"
    if isinstance(error, BaseExceptionGroup):
        for number, one in enumerate(error.exceptions, start=1):
            yield f"of which number {number} is"
            yield from _lines(one)


def _in_short(arg: object) -> object:
    """An error that was made part of a line: its words where they speak of the machine, else its kind."""
    if isinstance(arg, BaseException) and not isinstance(arg, OF_THE_MACHINE):
        return _kind(arg)
    return arg


def _kind(error: BaseException) -> str:
    return f"{type(error).__module__}.{type(error).__qualname__}"


def _log_thread(args: threading.ExceptHookArgs) -> None:
    logging.getLogger(__name__).critical("a thread broke", exc_info=args.exc_value)
