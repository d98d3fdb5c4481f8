"""The group's answers and findings."""

from app.engine.refusals import Refusal
from app.engine.text import encode
from app.rooms.limits import FINDINGS_PER_ROOM, PARAGRAPH, REFERENCES
from app.rooms.outcome import Answer, Finding
from tests.engine.updates import update
from tests.rooms.play import BoardPlay, done


def mark(name: str, value: str) -> str:
    words = b"".join(bytes([len(word)]) + word for word in (name.encode(), value.encode()))
    return encode(update(7, 0, b"\x06\x01\x01t" + words))


def answer(play: BoardPlay) -> Answer:
    return play.channel.state.get(Answer, "answer.1")


def finding(play: BoardPlay) -> Finding:
    return play.channel.state.get(Finding, "f1")


def test_every_guiding_question_has_an_answer_that_all_write() -> None:
    play = BoardPlay()
    assert [(one.id, one.position) for one in play.channel.state.of(Answer)] == [
        ("answer.1", 1),
        ("answer.2", 2),
    ]
    words = update(7, 0, b"\x04\x01\x01t\x0eWe need water.")
    assert done(play.do("ana", "answer.text", answer="answer.1", update=encode(words)))
    assert play.channel.state.text("answer.1").strip() == "We need water."
    play.lead("board.lock", locked=True)
    assert play.do("ben", "answer.text", answer="answer.1", update=mark("bold", "true")) == Refusal(
        "board-locked"
    )


def test_answers_may_be_bold_in_lists_and_links_and_nothing_else() -> None:
    for name, value in (
        ("bold", "true"),
        ("list", '"bullet"'),
        ("link", '"https://example.org"'),
        ("note", '"n1"'),
    ):
        assert done(BoardPlay().do("ana", "answer.text", answer="answer.1", update=mark(name, value)))
    for name, value in (
        ("color", '"red"'),
        ("list", "true"),
        ("link", '"javascript:alert(1)"'),
        ("note", "1"),
    ):
        broken = BoardPlay().do("ana", "answer.text", answer="answer.1", update=mark(name, value))
        assert broken == Refusal("text-broken")
    assert BoardPlay().do("ana", "note.text", note="n1", update=mark("bold", "true")) == Refusal("gone")


def test_notes_that_support_an_answer_are_named_once() -> None:
    play = BoardPlay()
    play.add("ana", "n1")
    for _ in "12":
        assert done(play.do("ben", "answer.cite", answer="answer.1", note="n1"))
    assert answer(play).notes == ("n1",)
    play.do("ana", "note.delete", note="n1")
    assert done(play.do("ben", "answer.cite", answer="answer.1", note="n1", cited=False))
    assert answer(play).notes == ()
    assert play.do("ben", "answer.cite", answer="answer.1", note="n1") == Refusal("gone")


def test_a_finding_is_filled_field_by_field() -> None:
    play = BoardPlay()
    play.do("ana", "finding.add", finding="f1")
    play.do("ana", "finding.fill", finding="f1", statement="No water in summer", when="May")
    play.do("ben", "finding.fill", finding="f1", proposal="A common tank", when="June")
    assert (finding(play).statement, finding(play).proposal) == ("No water in summer", "A common tank")
    assert finding(play).when == "June"
    assert play.do("ben", "finding.fill", finding="f1", when="x" * 601) == Refusal("wrong-form", field="when")


def test_two_who_fill_a_field_at_once_lose_nothing() -> None:
    play = BoardPlay()
    play.do("ana", "finding.add", finding="f1")
    play.do("ana", "finding.fill", finding="f1", statement="No water", was={"statement": ""})
    play.do("ben", "finding.fill", finding="f1", statement="Dry wells", was={"statement": ""})
    play.do("ana", "finding.fill", finding="f1", statement="No water in May", was={"statement": "No water"})
    assert finding(play).statement == "Dry wells No water in May"
    play.do("ben", "finding.fill", finding="f1", statement="Dry", when="May", was={"statement": "Dry wells"})
    assert (finding(play).statement, finding(play).when) == ("Dry No water in May", "May")
    full = play.do("ben", "finding.fill", finding="f1", when="x" * 598, was={"when": ""})
    assert full == Refusal("text-too-long", limit=PARAGRAPH)


def test_findings_have_an_order_and_an_end() -> None:
    play = BoardPlay()
    names = [f"f{n}" for n in range(FINDINGS_PER_ROOM)]
    for name in names:
        assert done(play.do("ana", "finding.add", finding=name))
    assert play.do("ana", "finding.add", finding="more") == Refusal(
        "too-many-findings", limit=FINDINGS_PER_ROOM
    )
    assert done(play.do("ana", "finding.order", findings=names[::-1]))
    assert finding(play).position == FINDINGS_PER_ROOM - 2
    play.do("ana", "finding.remove", finding="f1")
    assert play.do("ana", "finding.order", findings=names) == Refusal("gone")


def test_references_have_an_end() -> None:
    play = BoardPlay()
    play.do("ana", "finding.add", finding="f1")
    play.do("ana", "notes.add", notes=[{"note": f"n{n}", "words": ""} for n in range(REFERENCES + 1)])
    for n in range(REFERENCES):
        assert done(play.do("ana", "finding.cite", finding="f1", note=f"n{n}"))
    more = play.do("ana", "finding.cite", finding="f1", note=f"n{REFERENCES}")
    assert more == Refusal("too-many-references", limit=REFERENCES)
