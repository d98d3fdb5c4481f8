"""Who may be where, and what everybody is answered."""

import pytest

from app.engine import limits
from tests.live.house import SESSION, STAGE_CHANNEL, LiveHouse, board


async def test_a_board_opens_with_the_rooms_and_only_to_its_group(house: LiveHouse) -> None:
    people = [await house.person(f"p{number}") for number in range(8)]
    early = await people[0].join(board("room-1"))
    assert (early["t"], early["code"]) == ("left", "rooms-not-open")
    await house.with_open_rooms()
    answers = [(await person.join(board("room-1")))["t"] for person in people]
    assert sorted(answers) == ["joined"] * 4 + ["left"] * 4


async def test_someone_moved_to_another_room_leaves_this_one_at_once(house: LiveHouse) -> None:
    person = await house.person("ana")
    facilitator = await house.with_open_rooms()
    await person.join(board("room-1"))
    await facilitator.do(STAGE_CHANNEL, "person.move", person="ana", room="room-2")
    left = await person.hear_kind("left")
    assert (left["ch"], left["code"]) == (board("room-1"), "other-room")
    assert (await person.do(board("room-1"), "note.add", note="n1"))["code"] == "not-joined"
    assert (await person.join(board("room-2")))["t"] == "joined"


async def test_closing_the_rooms_makes_boards_readable_and_no_more(house: LiveHouse) -> None:
    person = await house.person("ana")
    facilitator = await house.with_open_rooms()
    await person.join(board("room-1"))
    await person.do(board("room-1"), "note.add", note="n1")
    await facilitator.do(STAGE_CHANNEL, "rooms.close")
    assert (await person.hear_kind("write"))["write"] is False
    assert (await person.do(board("room-1"), "note.add", note="n2"))["code"] == "rooms-closed"
    assert (await person.join(board("room-2")))["write"] is False


async def test_observers_read_everything_and_change_nothing(house: LiveHouse) -> None:
    observer = await house.person("olga", "observer", "es")
    await house.with_open_rooms()
    assert (await observer.join(board("room-2")))["write"] is False
    refused = await observer.do(board("room-2"), "note.add", note="n1")
    assert refused["code"] == "not-allowed"
    assert refused["text"] != "not-allowed"


async def test_a_late_comer_is_placed_at_once(house: LiveHouse) -> None:
    await house.with_open_rooms()
    late = await house.person("late")
    rooms = [
        record
        for frame in late.frames
        if frame["t"] == "joined"
        for record in frame["put"]
        if record["id"] == "late"
    ]
    assert rooms[0]["room"] in ("room-1", "room-2")
    assert (await late.join(board(rooms[0]["room"])))["write"] is True


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ("", "frame-malformed"),
        ("[]", "frame-malformed"),
        ('{"t":"dance"}', "frame-malformed"),
        ('{"t":"ping","n":1,"more":2}', "frame-malformed"),
        ('{"t":"op","ch":"stage:S1","id":"no","kind":"x"}', "frame-malformed"),
        ("{" * 5000, "frame-malformed"),
        ("x" * (limits.FRAME_BYTES + 1), "frame-too-large"),
        ("é" * (limits.FRAME_BYTES - 1), "frame-too-large"),
    ],
)
async def test_bad_frames_get_a_sentence_and_break_nothing(house: LiveHouse, frame: str, code: str) -> None:
    person = await house.person("ana", lang="fr")
    await person.connection.receive(frame)
    wrong = await person.hear_kind("wrong")
    assert wrong["code"] == code
    assert len(wrong["text"]) > 20
    assert (await person.join(board("practice")))["t"] == "joined"


async def test_who_only_sends_nonsense_is_told_to_go(house: LiveHouse) -> None:
    person = await house.person("ana")
    for _ in range(limits.MALFORMED_FRAMES):
        await person.connection.receive("nonsense")
    bye = await person.hear_kind("bye")
    assert (bye["code"], bye["again"], person.closed) == ("frame-malformed", False, True)


async def test_another_session_is_closed_to_everyone(house: LiveHouse) -> None:
    person = await house.person("ana")
    assert (await person.join("stage:S2"))["code"] == "not-your-session"
    assert (await person.do(f"board:{SESSION}X:room-1", "note.add", note="n"))["code"] == "not-joined"


async def test_rooms_that_do_not_exist_are_not_made(house: LiveHouse) -> None:
    facilitator = await house.person("fac", "facilitator")
    assert (await facilitator.join(board("room-99")))["code"] == "no-such-room"
    assert board("room-99") not in await house.log.channels()


async def test_a_flood_is_slowed_and_nothing_of_it_is_lost(house: LiveHouse) -> None:
    person = await house.person("ana")
    await person.join(board("practice"))
    answers = [
        await person.do(board("practice"), "vote.cast", note="none")
        for _ in range(limits.OPERATIONS_BURST + 5)
    ]
    assert {answer["code"] for answer in answers[: limits.OPERATIONS_BURST]} == {"gone"}
    late = answers[-1]
    assert (late["code"], late["again"]) == ("too-fast", True)


async def test_votes_are_told_to_their_person_alone(house: LiveHouse) -> None:
    ana, ben = await house.person("ana"), await house.person("ben")
    facilitator = await house.person("fac", "facilitator")
    for person in (ana, ben, facilitator):
        await person.join(board("practice"))
    await ana.do(board("practice"), "note.add", note="n1")
    await ana.do(board("practice"), "vote.cast", note="n1")
    assert any("v.ana.n1" in str(frame) for frame in ana.frames)
    for other in (ben, facilitator):
        await other.say(t="ping", n=1)
        await other.hear_kind("pong")
        assert not any("v.ana.n1" in str(frame) for frame in other.frames)
        assert any(
            {"id": "n1", "votes": 1} in event.get("put", [])
            for frame in other.frames
            if frame["t"] == "events"
            for event in frame["events"]
        )
