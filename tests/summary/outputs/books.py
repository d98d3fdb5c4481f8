"""Books to render in tests: one that has everything, and parts to build others from."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Final

from app.summary.outputs.book import (
    Answer,
    Book,
    Document,
    Finding,
    Guide,
    Line,
    Note,
    NoteRef,
    Room,
    RoundCount,
    Section,
    Session,
    Zone,
)
from app.summary.outputs.passages import Passage, Run

ARGENTINA: Final = timezone(timedelta(hours=-3))
AT: Final = datetime(2021, 6, 1, 16, 10, tzinfo=ARGENTINA)
DELETED: Final = NoteRef(room=1, number=9, id="deleted")


def a_note(room: int, number: int, text: str, author: str | None = None, votes: int = 0) -> Note:
    ref = NoteRef(room=room, number=number, id=f"note-{room}-{number}")
    return Note(
        ref=ref, text=text, author=author, votes=votes, created_at=datetime(2021, 6, 1, 18, 5, tzinfo=UTC)
    )


LAW: Final = a_note(1, 1, "The town has no register of cooperatives.", "Ana Quispe", votes=3)
DESK: Final = a_note(1, 2, "One desk for everything 🌱", "Awa Ndiaye", votes=1)
FAIR: Final = a_note(2, 1, "A fair every month", "Inés Öztürk")
LOOSE: Final = a_note(2, 12, "Who keeps the keys?")

LEGAL: Final = Section(
    number=1,
    title="Legal frameworks",
    rooms=(Room(number=1, name="Hills", people=4),),
    questions=("Which rules help?", "Which stand in the way?"),
    lines=(
        Line(text="Open a register and one desk.", sources=(LAW.ref, DESK.ref, DELETED)),
        Line(text="Ask the markets first.", sources=(FAIR.ref,), zone="What we propose"),
    ),
    zones=(Zone(title="What blocks us", notes=(LAW, DESK)), Zone(title="What works")),
)
MARKETS: Final = Section(
    number=2,
    title="Access to markets",
    rooms=(Room(number=2, name="Coast", people=5),),
    zones=(Zone(title="What works", notes=(FAIR,)), Zone(title="", notes=(LOOSE,))),
)
SESSION: Final = Session(
    title="Work and solidarity",
    code="3.2.2",
    category="Workshop",
    thematic_line="The future of work",
    subtheme="Social dialogue",
    organizers=("ILO", "ADEC", "FAMSI"),
    starts_at=datetime(2021, 6, 1, 14, 5, tzinfo=ARGENTINA),
    ends_at=datetime(2021, 6, 1, 15, 35, tzinfo=ARGENTINA),
    zones=("UTC-3", "UTC+2"),
    platform="Zoom",
    languages=("en", "fr", "es"),
    summary="What a town can do for those who work together.",
)
ANSWER: Final = Answer(
    room=1,
    question="What blocks us?",
    passages=(
        Passage(runs=(Run(text="No "), Run(text="register", bold=True), Run(text="."))),
        Passage(kind="number", runs=(Run(text="ask the "), Run(text="town", link="https://example.org/t"))),
        Passage(kind="number", runs=(Run(text="wait", italic=True),)),
        Passage(kind="bullet", runs=(Run(text="or begin"),)),
    ),
    sources=("1.1",),
)
BOOK: Final = Book(
    session=SESSION,
    guide=Guide(title="A guide for towns", notice="The questions are ours."),
    generated_at=AT,
    people=12,
    sections=(LEGAL, MARKETS),
    documents=(
        Document(title="Monitor", url="https://example.org/monitor?edition=7"),
        Document(title="Local file", url="file:///etc/passwd"),
    ),
    rounds=(RoundCount(room=1, round=1, title="First", budget=3, note="1.1", text="A register", votes=3),),
    answers=(ANSWER,),
    findings=(Finding(room=1, statement="No register", proposal="Make one", who="The town", when="May"),),
)
EMPTY: Final = Book(
    session=Session(title="A first session"), guide=Guide(title="A guide for towns"), generated_at=AT
)


def a_book_of(text: str) -> Book:
    """`text` wherever a person's words can stand."""
    note = a_note(1, 1, text, text or None, votes=2)
    section = Section(
        number=1,
        title=text,
        rooms=(Room(number=1, name=text, people=1),),
        questions=(text,),
        lines=(Line(text=text, zone=text, sources=(note.ref,)),),
        zones=(Zone(title=text, notes=(note,)),),
    )
    session = Session(
        title=text,
        code=text,
        category=text,
        thematic_line=text,
        organizers=(text,),
        platform=text,
        summary=text,
    )
    return Book(
        session=session,
        guide=Guide(title=text, notice=text),
        generated_at=AT,
        people=1,
        sections=(section,),
        documents=(Document(title=text, url=text),),
    )
