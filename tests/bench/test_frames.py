from collections.abc import Generator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from websockets.extensions.permessage_deflate import PerMessageDeflate
from websockets.frames import Frame, Opcode
from websockets.streams import StreamReader

from bench import frames
from bench.frames import Inflater, Splitter, deflate, frame
from bench.servers.yjs import varbytes, varint

SIZES = [0, 1, 125, 126, 65535, 65536]


def as_a_server_reads(data: bytes, deflate: PerMessageDeflate | None = None) -> Frame:
    """By a library that is not ours."""
    reader = StreamReader()
    reader.feed_data(data)
    parsing: Generator[None, None, Frame] = Frame.parse(
        reader.read_exact, mask=True, extensions=[deflate] if deflate else None
    )
    with pytest.raises(StopIteration) as done:
        next(parsing)
    found: Frame = done.value.value
    return found


def from_a_server(*messages: bytes, opcode: Opcode = Opcode.TEXT) -> bytes:
    return b"".join(Frame(opcode, message).serialize(mask=False) for message in messages)


@pytest.mark.parametrize("size", SIZES)
def test_a_server_understands_our_frames(size: int) -> None:
    read = as_a_server_reads(frame(frames.BINARY, b"x" * size))
    assert (read.opcode, read.data, read.fin, read.rsv1) == (Opcode.BINARY, b"x" * size, True, False)


def test_a_server_inflates_what_we_deflate_frame_by_frame() -> None:
    server = PerMessageDeflate(False, False, 15, 15)
    for text in (b"hello " * 40, b"hello again", b""):
        assert as_a_server_reads(frame(frames.TEXT, text, deflated=True), server).data == text


def test_we_inflate_what_a_server_deflates_with_and_without_takeover() -> None:
    for takeover in (True, False):
        server, inflater = PerMessageDeflate(False, not takeover, 15, 15), Inflater(takeover)
        for text in (b"hello " * 40, b"hello " * 41):
            sent = server.encode(Frame(Opcode.TEXT, text))
            assert inflater.inflate(bytes(sent.data)) == text


def test_deflated_alone_is_read_alone() -> None:
    assert Inflater(takeover=False).inflate(deflate(b"once")) == b"once"


@given(st.lists(st.binary(max_size=300), max_size=12), st.lists(st.integers(1, 400), min_size=1))
def test_messages_come_whole_however_they_are_cut(messages: list[bytes], cuts: list[int]) -> None:
    splitter = Splitter()
    found = [one for piece in pieces(from_a_server(*messages), cuts) for one in splitter.feed(piece)]
    assert [payload for _, payload in found] == messages
    assert splitter.count == len(messages)


@given(st.lists(st.binary(min_size=2, max_size=300), max_size=12), st.lists(st.integers(1, 400), min_size=1))
def test_who_does_not_hear_counts_all_and_still_gets_pings(messages: list[bytes], cuts: list[int]) -> None:
    splitter = Splitter()
    splitter.hears = False
    data = from_a_server(*messages) + from_a_server(b"ping", opcode=Opcode.PING)
    found = [one for piece in pieces(data, cuts) for one in splitter.feed(piece)]
    assert found == [(0x89, b"ping")]
    assert splitter.count == len(messages) + 1


def test_heartbeats_of_one_letter_are_always_heard() -> None:
    splitter = Splitter()
    splitter.hears = False
    assert splitter.feed(from_a_server(b"2", b"42[]")) == [(0x81, b"2")]


@pytest.mark.parametrize(
    ("number", "made"), [(0, b"\0"), (127, b"\x7f"), (128, b"\x80\x01"), (300, b"\xac\x02")]
)
def test_variable_length_numbers_of_lib0(number: int, made: bytes) -> None:
    assert varint(number) == made
    assert varbytes(b"ab") == b"\x02ab"


def pieces(data: bytes, cuts: list[int]) -> list[bytes]:
    found, at, turn = [], 0, 0
    while at < len(data):
        size = cuts[turn % len(cuts)]
        found.append(data[at : at + size])
        at, turn = at + size, turn + 1
    return found
