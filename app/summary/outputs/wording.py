"""What the PDF and the DOCX both say, in the reader's language."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from app.locales import Language, formats, say
from app.summary.outputs.book import Book, Note, Place, Section
from app.summary.outputs.when import days


class Fact(NamedTuple):
    label: str
    lines: tuple[str, ...]


class Figure(NamedTuple):
    """A count and its unit: `1,204`, `votes`."""

    number: str
    unit: str


def invitation(book: Book, language: Language) -> list[Fact]:
    """When, where and who invites; what is not known is left out, but for the date."""
    session = book.session
    inviting = (formats.join_list(language, session.organizers),) if session.organizers else ()
    return _known(
        language,
        {
            "outputs-when": when(book, language),
            "outputs-where": (session.platform,),
            "outputs-organizers": inviting,
        },
    )


def facts(book: Book, language: Language) -> list[Fact]:
    """The fiche of the session, without its title, summary and documents."""
    session = book.session
    rest = {
        "outputs-category": (session.category,),
        "outputs-code": (session.code,),
        "outputs-thematic-line": (session.thematic_line,),
        "outputs-subtheme": (session.subtheme,),
        "outputs-languages": languages(book, language),
        "outputs-guide": (book.guide.title,),
    }
    return invitation(book, language) + _known(language, rest)


def _known(language: Language, named: Mapping[str, Sequence[str]]) -> list[Fact]:
    told = {label: tuple(filter(None, lines)) for label, lines in named.items()}
    return [Fact(say(language, label), lines) for label, lines in told.items() if lines]


def when(book: Book, language: Language) -> tuple[str, ...]:
    told = tuple(line for day in days(book.session, language) for line in (_capital(day.date), *day.hours))
    return told or (say(language, "outputs-no-date"),)


def _capital(line: str) -> str:
    return line[:1].upper() + line[1:]


def languages(book: Book, language: Language) -> tuple[str, ...]:
    names = [formats.language_name(language, of) for of in book.session.languages]
    return (formats.join_list(language, names),) if names else ()


def figures(book: Book, language: Language) -> list[Figure]:
    return [
        _figure(language, "people", book.people),
        _figure(language, "rooms", len(book.rooms)),
        _figure(language, "notes", len(book.notes)),
        _figure(language, "votes", book.votes),
    ]


def section_figures(section: Section, language: Language) -> list[Figure]:
    if not section.has_board:
        return []
    return [
        _figure(language, "people", section.people),
        _figure(language, "notes", len(section.notes)),
        _figure(language, "votes", section.votes),
    ]


def in_a_row(figures: Sequence[Figure]) -> str:
    """`9 people · 36 notes · 107 votes`."""
    return " · ".join(f"{figure.number} {figure.unit}" for figure in figures)


def votes(note: Note, language: Language) -> str:
    """`3 votes`; empty for a note that has none."""
    return " ".join(_figure(language, "votes", note.votes)) if note.votes else ""


def _figure(language: Language, unit: str, count: int) -> Figure:
    return Figure(formats.number(language, count), say(language, f"outputs-unit-{unit}", count=count))


def section_name(section: Section, language: Language) -> str:
    """`Block 3`, or the title of rooms that worked outside the guide."""
    return section.title if section.number is None else say(language, "guide-block", number=section.number)


def heading(section: Section, language: Language) -> str:
    """`Block 3: Access to markets`, in one line."""
    if section.number is None:
        return section.title
    return say(language, "guide-block-titled", number=section.number, title=section.title)


def rooms(section: Section, language: Language) -> str:
    return formats.join_list(language, [room.name for room in section.rooms])


def no_lines(section: Section, language: Language) -> str:
    return say(language, "outputs-no-lines-but-notes" if section.notes else "outputs-no-lines")


def line_name(book: Book, place: Place, at: int, language: Language) -> str:
    """`point 2` to a reader of section `at` if it is there too, else `Block 5, point 1`."""
    number = place.line + 1
    if place.section == at:
        return say(language, "outputs-line", line=number)
    section = section_name(book.sections[place.section], language)
    return say(language, "outputs-line-elsewhere", section=section, line=number)


def colophon(book: Book, language: Language) -> list[str]:
    told = [say(language, "outputs-made", moment=formats.date_time(language, book.generated_at))]
    if not book.personal:
        told.append(say(language, "outputs-names-left-out"))
    return told
