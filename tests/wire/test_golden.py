"""SPEC W: every frame of the protocol, as Python reads and writes it."""

import ast
import json
import typing
from pathlib import Path

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from app.engine.events import Event, TextUpdate
from app.engine.protocol import CLIENT_FRAME, SERVER_FRAME, ClientFrame, ServerFrame
from app.engine.refusals import Refusal
from app.live.again import AGAIN
from app.live.frames import encode, events, sentence
from app.locales import LANGUAGES, say
from tests.engine.stories import ANA, Story
from tests.wire.golden import Golden, golden

CLIENT, SERVER, MALFORMED = (list(golden(kind)) for kind in ("client", "server", "malformed"))

ENGINE_CODES = {
    "unknown-operation", "not-allowed", "wrong-form", "gone", "read-only", "fault",
    "text-broken", "text-out-of-step", "text-too-long", "text-worn-out",
}  # fmt: skip
"""What the engine itself answers to an operation."""
CONNECTION_CODES = {
    "refused": {"not-joined", "too-fast", "not-saved-yet", "server-stopping"},
    "left": {"no-such-channel", "not-your-session", "too-many-channels"},
    "wrong": {"frame-malformed", "frame-too-large", "too-fast"},
    "bye": {
        "frame-malformed", "protocol-version", "too-many-connections", "session-full", "server-stopping",
        "not-your-session", "wrong-origin", "data-unavailable", "too-crowded",
    },
}  # fmt: skip
"""What connections answer, by frame."""


def each(messages: list[Golden]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("message", messages, ids=lambda message: message["name"])


def same_again(adapter: TypeAdapter[typing.Any], frame: object) -> object:
    return json.loads(encode(adapter.validate_json(json.dumps(frame))).text)


@each(CLIENT)
def test_W1_a_client_frame_reads_and_writes_the_same(message: Golden) -> None:
    assert message["direction"] == "client"
    assert same_again(CLIENT_FRAME, message["frame"]) == message["frame"]


@each(SERVER)
def test_W2_a_server_frame_reads_and_writes_the_same(message: Golden) -> None:
    assert message["direction"] == "server"
    assert same_again(SERVER_FRAME, message["frame"]) == message["frame"]


@each(CLIENT)
def test_W3_the_server_says_nothing_that_only_clients_say(message: Golden) -> None:
    if message["frame"]["t"] != "presence":
        with pytest.raises(ValidationError):
            SERVER_FRAME.validate_json(json.dumps(message["frame"]))


@each(MALFORMED)
def test_W3_what_is_not_a_frame_is_not_read(message: Golden) -> None:
    raw = message.get("raw") or json.dumps(message["frame"])
    with pytest.raises(ValidationError):
        CLIENT_FRAME.validate_json(raw)


def kinds(frames: object) -> set[str]:
    union = typing.get_args(typing.get_args(frames)[0])
    return {model.model_fields["t"].default for model in union if issubclass(model, BaseModel)}


def test_W4_there_is_a_golden_message_for_every_kind_of_frame() -> None:
    assert {message["frame"]["t"] for message in CLIENT} == kinds(ClientFrame)
    assert {message["frame"]["t"] for message in SERVER} == kinds(ServerFrame)


def test_W4_and_for_every_code() -> None:
    told = {
        (message["frame"]["t"], message["frame"]["code"]) for message in SERVER if "code" in message["frame"]
    }
    expected = {(kind, code) for kind, codes in CONNECTION_CODES.items() for code in codes}
    expected |= {("refused", code) for code in ENGINE_CODES}
    assert expected <= told


def test_W4_what_is_worth_another_try_says_so() -> None:
    frames = [message["frame"] for message in SERVER if message["frame"]["t"] == "refused"]
    for frame in frames:
        assert frame.get("wait") == (AGAIN.get(frame["code"]) if frame.get("again") else None)
    told = {frame["code"] for frame in (one["frame"] for one in SERVER) if frame.get("again")}
    assert told == set(AGAIN)


@each([message for message in SERVER if "code" in message["frame"]])
def test_W5_a_code_has_its_sentence_in_every_language(message: Golden) -> None:
    frame = message["frame"]
    params = frame.get("params", {})
    sentences = {say(language, f"refusal-{frame['code']}", **params) for language in LANGUAGES}
    assert frame["text"] == say("en", f"refusal-{frame['code']}", **params)
    assert len(sentences) == len(LANGUAGES)


@pytest.mark.parametrize(
    ("folder", "codes"),
    [("engine", ENGINE_CODES), ("live", {code for codes in CONNECTION_CODES.values() for code in codes})],
)
def test_W5_no_other_codes_are_given(folder: str, codes: set[str]) -> None:
    assert given_in(Path("app") / folder) <= codes


def test_W5_a_sentence_that_is_missing_stops_nothing() -> None:
    for refusal in (Refusal("no-such-code"), Refusal("text-too-long")):
        assert sentence("fr", refusal) == say("fr", "refusal-fault")


def given_in(folder: Path) -> set[str]:
    """The codes of all refusals that stand in a folder's source."""
    calls = (
        node
        for path in folder.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "Refusal"
        and node.args
    )
    return {str(call.args[0].value) for call in calls if isinstance(call.args[0], ast.Constant)}


def test_W6_who_did_something_is_not_told_with_the_event() -> None:
    story = Story()
    story.do(ANA, "card.add", card="c1")
    event = story.log[0]
    assert (event.by, event.op.startswith("page.")) == ("ana", True)
    told = json.loads(events("board:s:r", [(event.seq, event)], event.at).text)
    assert told["at"] == event.at
    assert told["events"] == [{"seq": 1, "put": list(event.put), "text": [{"id": "c1", "update": "AAA="}]}]
    SERVER_FRAME.validate_python(told)


def test_W6_nor_who_wrote_a_letter_beyond_what_the_text_needs() -> None:
    assert TextUpdate.model_fields.keys() == {"id", "update"}
    assert Event.model_fields.keys() - {"put", "remove", "text"} == {"seq", "at", "by", "op"}
