"""What is logged: readable by programs, and without a word that anybody said."""

import json
import logging
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from app.commands.logs import describe, set_up_logs
from app.engine.ports import LogUnavailable
from app.settings import Settings
from app.web.trail import current_request

NAME = "Ana Pérez"


class Note(BaseModel):
    words: int


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """The whole process logs differently afterwards; other tests shall not notice."""
    root, ours, thread = logging.getLogger(), logging.getLogger("app"), threading.excepthook
    before = root.handlers, root.level, ours.level
    yield
    root.handlers = before[0]
    root.setLevel(before[1])
    ours.setLevel(before[2])
    threading.excepthook = thread
    logging.captureWarnings(False)


def lines(captured: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in captured.readouterr().err.splitlines()]


def broken() -> Exception:
    """An error that quotes somebody, caused by another that does too."""
    try:
        try:
            Note.model_validate({"words": NAME})
        except ValueError as error:
            raise KeyError(NAME) from error
    except KeyError as error:
        return error
    raise AssertionError


def test_a_line_is_json_with_the_id_of_the_request(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs(Settings(log="json"))
    token = current_request.set("abc123")
    logging.getLogger("app.live").warning("no snapshot of %s", "stage:S1")
    current_request.reset(token)
    (line,) = lines(capsys)
    assert line.pop("time")
    assert line == {
        "level": "WARNING",
        "logger": "app.live",
        "message": "no snapshot of stage:S1",
        "request": "abc123",
    }


def test_an_error_is_told_by_kind_and_place_never_by_its_words(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs(Settings(log="json"))
    logging.getLogger("app.live").error("a rule broke", exc_info=broken())
    told = lines(capsys)[0]["error"]
    assert "Ana" not in told
    assert "builtins.KeyError" in told
    assert "pydantic_core._pydantic_core.ValidationError" in told
    assert "test_logs.py" in told


def test_what_asyncio_quotes_is_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs(Settings(log="json"))
    logging.getLogger("asyncio").error("%s", f"Task exception was never retrieved\nfuture: <Task {NAME}>")
    assert lines(capsys)[0]["message"] == "Task exception was never retrieved"


def test_an_error_within_a_line_is_told_in_full_only_where_it_speaks_of_the_machine(
    capsys: pytest.CaptureFixture[str],
) -> None:
    set_up_logs(Settings(log="json"))
    ours = logging.getLogger("app.live")
    for error in (broken().__cause__, LogUnavailable("disk full"), OSError(28, "No space left on device")):
        ours.error("%s: %s", "board:S1:r1", error)
    assert [line["message"].partition(": ")[2] for line in lines(capsys)] == [
        "pydantic_core._pydantic_core.ValidationError",
        "disk full",
        "[Errno 28] No space left on device",
    ]


def test_a_thread_that_breaks_is_logged_in_the_same_way(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs(Settings(log="json"))

    def break_down() -> None:
        raise broken()

    thread = threading.Thread(target=break_down)
    thread.start()
    thread.join()
    (line,) = lines(capsys)
    assert (line["level"], line["message"]) == ("CRITICAL", "a thread broke")
    assert "Ana" not in line["error"]


def test_plain_text_for_who_asks_for_it(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs(Settings(log="text"))
    logging.getLogger("app.live").error("a rule broke", exc_info=broken())
    first, *rest = capsys.readouterr().err.splitlines()
    assert first.endswith("ERROR app.live: a rule broke")
    assert rest[-1] == "builtins.KeyError"
    assert not any("Ana" in line for line in rest)


@pytest.mark.parametrize(
    ("level", "told"), [("info", ["i", "w", "e"]), ("warning", ["w", "e"]), ("error", ["e"])]
)
def test_the_level_is_that_of_our_own_lines(
    capsys: pytest.CaptureFixture[str], level: Any, told: list[str]
) -> None:
    set_up_logs(Settings(log="json", log_level=level))
    ours = logging.getLogger("app.web")
    ours.info("i")
    ours.warning("w")
    ours.error("e")
    logging.getLogger("elsewhere").info("what others say in detail is none of ours")
    assert [line["message"] for line in lines(capsys)] == told


def test_the_reasons_of_the_system_are_kept_and_members_of_groups_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file") as raised:
        (tmp_path / NAME).read_bytes()
    told = describe(ExceptionGroup(NAME, [raised.value, ValueError(NAME)]))
    assert "builtins.FileNotFoundError: No such file or directory" in told
    assert "builtins.ValueError" in told
    assert "Ana" not in told
