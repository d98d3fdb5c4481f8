"""A coverage-guided fuzzer on what reads bytes of a line: `make fire` runs it where Atheris is.

    python -m tests.fire.fuzz_frames -max_total_time=60

What the fast lane takes by itself is what the ordinary core would have read, frame by frame, and it leaves
the rest to it untouched; a cursor that is read without a parser is what the parser reads. Anything else ends
the run.
"""

import json
import zlib
from typing import Any, Final, cast

from pydantic import ValidationError
from websockets.frames import Frame, Opcode
from websockets.protocol import OPEN, SERVER, Protocol

from app.engine.cursors import cursor_in
from app.engine.protocol import CLIENT_FRAME, PutPresence
from app.live.frame import FINAL_TEXT
from app.live.lane_protocol import LaneProtocol
from tests.fire.fuzz_text import run
from tests.wire.golden import golden

MODULES: Final = ("app.live.lane_protocol", "app.engine.cursors")


class Core:
    """As much of uvicorn's connection as the lane touches when something is no text."""

    def send_close(self, code: int) -> None: ...


def lane() -> LaneProtocol:
    """A line that was opened, without a transport."""
    made = LaneProtocol.__new__(LaneProtocol)
    made._simple = (FINAL_TEXT,)
    made._inflate_bits = zlib.MAX_WBITS
    made.close_sent = False
    made.conn = cast(Any, Core())
    made.handle_parser_exception = lambda: None  # type: ignore[method-assign]
    return made


def core_reads(data: bytes) -> list[Frame]:
    core = Protocol(SERVER, state=OPEN)
    core.receive_data(data)
    return [frame for frame in core.events_received() if isinstance(frame, Frame)]


def one_input(data: bytes) -> None:
    heard: list[str] = []
    rest = lane()._take_whole(data, heard.append)
    expected = core_reads(data)
    texts = [(Opcode.TEXT, True, text.encode()) for text in heard]
    assert [(frame.opcode, frame.fin, bytes(frame.data)) for frame in expected[: len(heard)]] == texts
    if rest:
        assert core_reads(rest) == expected[len(heard) :]
    for text in (*heard, data.decode(errors="replace")):
        check_cursor(text)


def check_cursor(text: str) -> None:
    known = cursor_in(text)
    if known is None:
        return
    try:
        frame = CLIENT_FRAME.validate_json(text)
    except ValidationError:
        return  # its name is of no channel: it is looked for among those that were joined
    assert isinstance(frame, PutPresence)
    assert frame.value is not None
    assert (frame.ch, frame.value.model_dump(exclude_none=True)) == known


def seeds() -> list[bytes]:
    """What pages say, as it comes over a line, alone and several at once."""
    texts = [json.dumps(message["frame"], separators=(",", ":")) for message in golden("client")]
    texts += ["x" * length for length in (0, 125, 126, 300)]
    frames = [Frame(Opcode.TEXT, text.encode()).serialize(mask=True) for text in texts]
    return [
        *frames,
        b"".join(frames[:3]),
        frames[0] + Frame(Opcode.PING, b"").serialize(mask=True) + frames[1],
    ]


if __name__ == "__main__":
    run(one_input, MODULES, seeds())
