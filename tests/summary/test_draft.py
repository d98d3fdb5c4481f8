"""The first draft: each note with words is a line that leads back to it; drafting again loses nothing."""

from app.engine.channel import Acked
from app.engine.limits import LINE_CHARACTERS
from app.engine.refusals import Refusal
from app.engine.roles import SERVER
from app.engine.state import State
from app.engine.text import encode, first_update
from app.rooms.records import Note
from app.summary import reports
from app.summary.draft import draft
from app.summary.records import LOT, Line, Section, Summary
from tests.rooms.play import BoardPlay
from tests.sessions.play import StagePlay
from tests.summary.rooms import NOTES, worked

NOW = 5


def drafted() -> tuple[StagePlay, dict[str, object]]:
    stage, boards = worked()
    play = StagePlay()
    play.channel.state = stage
    args = draft(stage, boards, NOW).model_dump(mode="json")
    assert isinstance(play.do(SERVER, "summary.draft", **args), Acked)
    return play, args


def test_every_note_with_words_is_a_line_with_its_source() -> None:
    stage, boards = worked()
    lines = draft(stage, boards, NOW).lines
    assert sorted(line.text for line in lines) == sorted(words for _, _, words, _, _ in NOTES if words)
    assert {source.note for line in lines for source in line.line.sources} == {"n1", "n2", "n3", "n4"}
    assert {source.label for line in lines for source in line.line.sources} == {"1.1", "1.2", "1.3", "2.1"}


def test_most_voted_notes_open_a_section_and_the_others_follow_by_zone() -> None:
    stage, boards = worked()
    section = [line for line in draft(stage, boards, NOW).lines if line.line.section == "section.legal"]
    ordered = sorted(section, key=lambda line: line.line.position)
    assert [(line.text, line.line.origin) for line in ordered] == [
        ("Agua para todas", "top"),
        ("Sin presupuesto", "top"),
        ("La feria del barrio", "zone"),
    ]


def test_counts_are_those_of_the_boards() -> None:
    stage, boards = worked()
    made = draft(stage, boards, NOW)
    assert (made.summary.people, made.summary.notes, made.summary.votes) == (6, 4, 6)
    assert [(section.block, section.notes, section.votes) for section in made.sections] == [
        ("legal", 3, 3),
        ("markets", 1, 3),
    ]


def test_drafting_again_keeps_what_was_edited_and_what_was_dropped() -> None:
    play, args = drafted()
    play.lead("line.remove", line="line.room-1.n2")
    edit = {"update": encode(first_update("Mejor dicho: ")), "line": "line.room-1.n1"}
    assert isinstance(play.lead("line.text", **edit), Acked | Refusal)
    before = play.channel.state.text("line.room-1.n1")
    play.do(SERVER, "summary.draft", **args)
    assert play.channel.state.text("line.room-1.n1") == before
    assert play.channel.state.find(Line, "line.room-1.n2") is None
    assert play.channel.state.get(Summary, "summary").dropped == ("line.room-1.n2",)


def test_only_who_leads_edits_and_everyone_reads() -> None:
    play, _ = drafted()
    play.arrive("ana")
    viewer = play.person("ana")
    assert viewer.role == "participant"
    assert play.lead("line.add", line="own-1", section="section.legal", position=0.5) == Acked(
        play.channel.seq
    )
    assert "own-1" in play.channel.state.records
    assert play.lead("line.add", line="own-1", section="section.legal", position=1.0) == Refusal("id-taken")
    assert play.lead("line.add", line="own-2", section="nowhere", position=1.0) == Refusal("gone")


def test_a_session_without_notes_has_a_summary_without_lines() -> None:
    play = StagePlay()
    made = draft(play.channel.state, {}, NOW)
    assert (made.lines, made.sections, made.summary.notes) == ([], [], 0)
    assert isinstance(play.do(SERVER, "summary.draft", **made.model_dump(mode="json")), Acked)
    assert list(play.channel.state.of(Section)) == []


def reported() -> tuple[StagePlay, dict[str, State]]:
    """A room with a group, a finding, an answer, a hidden note and a closed round."""
    stage = StagePlay()
    stage.arrive("p1")
    board = BoardPlay()
    for note, words in (("n1", "Agua"), ("n2", "Tierra"), ("n3", "Feria")):
        board.add("p1", note, words, zone="stand")
    board.do("p1", "group.make", group="g1", title="Commons", notes=["n1", "n3"])
    board.do("p1", "finding.add", finding="f1")
    board.do("p1", "finding.fill", finding="f1", statement="No tank", proposal="Build one", when="May")
    board.do("p1", "finding.cite", finding="f1", note="n1")
    board.answer("p1", "answer.2", "Together.")
    board.lead("round.open", title="First", budget=2)
    board.do("p1", "vote.cast", note="n2")
    board.lead("round.close")
    board.lead("board.silent")
    board.add("p1", "n4", "still hidden", zone="stand")
    return stage, {"room-1": board.channel.state}


def test_findings_and_answers_open_the_section_and_a_group_is_one_line() -> None:
    stage, boards = reported()
    lines = sorted(draft(stage.channel.state, boards, NOW).lines, key=lambda line: line.line.position)
    assert [(line.text, line.line.origin) for line in lines] == [
        ("No tank – Build one (May)", "finding"),
        ("Together.", "answer"),
        ("Tierra", "top"),
        ("Commons: Agua; Feria", "zone"),
    ]
    sources = [[source.label for source in line.line.sources] for line in lines]
    assert sources == [["1.1"], [], ["1.2"], ["1.1", "1.3"]]


def test_a_finding_of_which_only_the_evidence_was_written_is_not_left_out() -> None:
    board = BoardPlay()
    for finding, fields in (("f1", {"evidence": "Three wells are dry"}), ("f2", {"when": "  "}), ("f3", {})):
        board.do("p1", "finding.add", finding=finding)
        board.do("p1", "finding.fill", finding=finding, **fields)
    board.add("p1", "n1", "Agua")
    board.do("p1", "finding.cite", finding="f3", note="n1")
    stage, boards = StagePlay().channel.state, {"room-1": board.channel.state}
    drafted = [line.text for line in draft(stage, boards, NOW).lines if line.line.origin == "finding"]
    assert drafted == ["Three wells are dry"]
    found = list(reports.findings(stage, boards))
    assert [(one.evidence, one.sources) for one in found] == [("Three wells are dry", ()), ("", ("1.1",))]


def test_an_answer_that_is_too_long_for_a_line_says_so() -> None:
    board = BoardPlay()
    for _ in range(2):
        board.answer("p1", "answer.1", "water " * 500)
    (line,) = draft(StagePlay().channel.state, {"room-1": board.channel.state}, NOW).lines
    assert line.text.endswith("water…")
    assert LINE_CHARACTERS - 10 < len(line.text) <= LINE_CHARACTERS


def test_a_group_made_after_the_first_draft_doubles_nothing() -> None:
    stage, boards = reported()
    early = boards["room-1"].copy()
    for note in ("n1", "n3"):
        early.records[note] = early.get(Note, note).model_copy(update={"group": None})
    first = draft(stage.channel.state, {"room-1": early}, NOW).model_dump(mode="json")
    assert isinstance(stage.do(SERVER, "summary.draft", **first), Acked)
    again = {line.line.id for line in draft(stage.channel.state, boards, NOW).lines}
    assert again == {f"line.room-1.{id}" for id in ("f1", "answer.2", "n1", "n2", "n3")}


def test_what_is_still_hidden_is_in_no_output() -> None:
    stage, boards = reported()
    assert "still hidden" not in str(draft(stage.channel.state, boards, NOW))


def test_rounds_answers_and_findings_are_reported() -> None:
    stage, boards = reported()
    (count,) = reports.rounds(stage.channel.state, boards)
    assert (count.round, count.title, count.note, count.text, count.votes) == (1, "First", "1.2", "Tierra", 1)
    (answer,) = reports.answers(stage.channel.state, boards, "en")
    assert (answer.question, answer.text) == ("Where we stand", "Together.")
    (finding,) = reports.findings(stage.channel.state, boards)
    assert (finding.statement, finding.sources) == ("No tank", ("1.1",))


def test_what_is_left_in_the_parking_lot_is_the_last_section() -> None:
    stage, boards = worked()
    play = StagePlay()
    play.channel.state = stage
    assert draft(stage, boards, NOW).sections[-1].id == "section.markets"
    play.do("p1", "parked.add", parked="one", words="Who pays?", room="room-1", note="n1")
    play.do("p2", "parked.add", parked="two", words="Next year?", anonymous=True)
    play.do("p2", "parked.add", parked="settled", words="When is the break?")
    play.lead("parked.done", parked="settled", done=True)
    play.lead("parked.move", parked="two", position=0.5)
    made = draft(play.channel.state, boards, NOW)
    assert (made.sections[-1].id, made.sections[-1].notes, made.summary.notes) == (LOT, 2, 4)
    lot = [line for line in made.lines if line.line.section == LOT]
    assert [(line.text, [source.label for source in line.line.sources]) for line in lot] == [
        ("Next year?", []),
        ("Who pays?", ["1.1"]),
    ]
    assert isinstance(play.do(SERVER, "summary.draft", **made.model_dump(mode="json")), Acked)
