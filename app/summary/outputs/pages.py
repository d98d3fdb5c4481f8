"""What the Typst templates are told: a book as JSON values, in the words and numbers of a language."""

from collections.abc import Sequence
from typing import Any, Final

from app.locales import Language, say
from app.sessions.fiche import is_web_address
from app.summary.outputs import palette, wording
from app.summary.outputs.book import (
    Book,
    Document,
    Finding,
    Line,
    Note,
    NoteRef,
    Place,
    Report,
    Section,
    Zone,
)
from app.summary.outputs.passages import Passage, Run
from app.summary.outputs.printable import is_rtl, shortened

Data = dict[str, Any]

REGIONS: Final[dict[Language, str]] = {"en": "GB", "fr": "FR", "es": "ES"}
LABELS: Final = (
    *("kind", "contents", "session", "summary", "notes", "appendix", "documents", "guide", "colophon"),
    *("reading", "reading-explained", "no-sections", "reports"),
    *("evidence", "proposal", "who", "when"),
)
COLOURS: Final = ("GROUND", "LINE", "INK", "QUIET", "ACCENT")

WIDE_NOTE: Final = 240  # characters: about eight lines of a half-width card, past which it reads as a column
WIDE_LINES: Final = 7  # a note of many short lines is as tall
COVER_LINE: Final = 120  # characters, two lines of the cover; the session's page has the whole of it
RUNNING_HEAD: Final = 84  # characters of the title that fit beside the part's name


def page_data(book: Book, language: Language, *, undrawn: bool = False) -> Data:
    """`undrawn`: some signs have no font, which the colophon then says."""
    session = book.session
    return {
        "lang": language,
        "region": REGIONS[language],
        "labels": {label: say(language, f"outputs-{label}") for label in LABELS},
        "palette": _palette(),
        "title": said(session.title),
        "short-title": shortened(session.title, RUNNING_HEAD),
        "authors": session.organizers,
        "keywords": [word for word in (session.code, session.category) if word],
        "guide-title": book.guide.title,
        "guide": said(book.guide.notice or book.guide.title, language),
        "invitation": [_on_cover(fact) for fact in wording.invitation(book, language)],
        "facts": [fact._asdict() for fact in wording.facts(book, language)],
        "purpose": said(session.summary),
        "figures": [figure._asdict() for figure in wording.figures(book, language)],
        "sections": _Sections(book, language).data(),
        "reports": [_report(report, book.labels()) for report in book.reports],
        "no-notes": "" if book.notes else say(language, "outputs-no-notes-at-all"),
        "documents": [_document(document) for document in book.documents],
        "colophon": wording.colophon(book, language)
        + ([say(language, "outputs-undrawn")] if undrawn else []),
    }


class _Sections:
    """The sections of one book, with the links between their lines and notes."""

    def __init__(self, book: Book, language: Language) -> None:
        self._book = book
        self._language = language
        self._labels = book.labels()
        self._citations = book.citations()

    def data(self) -> list[Data]:
        return [self._section(at, section) for at, section in enumerate(self._book.sections)]

    def _section(self, at: int, section: Section) -> Data:
        language = self._language
        return {
            "anchor": str(at),
            "number": "" if section.number is None else wording.section_name(section, language),
            "title": said(section.title),
            "board": section.has_board,
            "rooms": wording.rooms(section, language),
            "figures": [figure._asdict() for figure in wording.section_figures(section, language)],
            "questions": [said(question, language) for question in section.questions],
            "lines": [self._line(line, zone) for line, zone in section.titled_lines()],
            "no-lines": wording.no_lines(section, language),
            "zones": [self._zone(at, zone) for zone in section.zones],
            "no-notes": "" if section.notes else say(language, "outputs-no-notes"),
        }

    def _line(self, line: Line, zone: str) -> Data:
        sources = [self._source(source) for source in line.sources]
        return said(line.text, line.lang) | {"zone": said(zone), "sources": sources}

    def _source(self, source: NoteRef) -> Data:
        return {"label": source.label, "linked": source.label in self._labels}

    def _zone(self, at: int, zone: Zone) -> Data:
        return {
            "title": said(zone.title or say(self._language, "outputs-no-zone")),
            "notes": fill_rows([self._note(at, note) for note in zone.notes]),
            "empty": say(self._language, "outputs-no-notes-in-zone"),
        }

    def _note(self, at: int, note: Note) -> Data:
        text = note.text.strip()
        return {
            "label": note.ref.label,
            "said": said(text, note.lang)
            if text
            else said(say(self._language, "outputs-empty-note"), self._language),
            "blank": not text,
            "author": note.author or "",
            "votes": wording.votes(note, self._language),
            "paper": note.paper,
            "mark": palette.LOOKS[note.paper].mark,
            "cited": [self._citing(at, place) for place in self._citations.get(note.ref.label, ())],
            "wide": len(text) > WIDE_NOTE or text.count("\n") >= WIDE_LINES,
        }

    def _citing(self, at: int, place: Place) -> Data:
        text = wording.line_name(self._book, place, at, self._language)
        return {"text": text, "line": f"line-{place.section}-{place.line + 1}"}


def _report(report: Report, labels: frozenset[str]) -> Data:
    return {
        "room": said(report.room.name),
        "findings": [_finding(finding, labels) for finding in report.findings],
        "answers": [
            {
                "question": said(answer.question),
                "parts": _parts(answer.passages),
                "sources": _sources(answer.sources, labels),
            }
            for answer in report.answers
        ],
    }


def _finding(finding: Finding, labels: frozenset[str]) -> Data:
    fields = {name: getattr(finding, name) for name in ("evidence", "proposal", "who", "when")}
    return {
        "statement": said(finding.statement.strip() or finding.proposal.strip()),
        "fields": [
            {"name": name, "said": said(text.strip())} for name, text in fields.items() if text.strip()
        ],
        "sources": _sources(finding.sources, labels),
    }


def _sources(sources: Sequence[str], labels: frozenset[str]) -> list[Data]:
    return [{"label": label, "linked": label in labels} for label in sources]


def _parts(passages: Sequence[Passage]) -> list[Data]:
    """Items of one list that follow one another are one part."""
    parts: list[Data] = []
    for passage in passages:
        line = {"runs": [_run(run) for run in passage.runs], "rtl": is_rtl(passage.text)}
        if parts and passage.kind != "text" and parts[-1]["kind"] == passage.kind:
            parts[-1]["lines"].append(line)
        else:
            parts.append({"kind": passage.kind, "lines": [line]})
    return parts


def _run(run: Run) -> Data:
    link = run.link if is_web_address(run.link) else ""
    return {"text": run.text, "bold": run.bold, "italic": run.italic, "link": link}


def fill_rows(notes: list[Data]) -> list[Data]:
    """Cards stand two to a row; one left alone before a wide card becomes wide too, and leaves no hole."""
    laid: list[Data] = []
    alone = False
    for note in notes:
        if note["wide"] and alone:
            laid[-1] = laid[-1] | {"wide": True}
        laid.append(note)
        alone = not note["wide"] and not alone
    return laid


def said(text: str, lang: Language | None = None) -> Data:
    """A text with its direction and the language it is in (None: unknown, so it is not hyphenated)."""
    return {"text": text, "lang": lang, "rtl": is_rtl(text)}


def _on_cover(fact: wording.Fact) -> Data:
    return {"label": fact.label, "lines": [shortened(line, COVER_LINE) for line in fact.lines]}


def _document(document: Document) -> Data:
    linked = is_web_address(document.url)
    return {"title": said(document.title or document.url), "url": document.url, "linked": linked}


def _palette() -> dict[str, str]:
    named: dict[str, str] = {name.lower(): getattr(palette, name) for name in COLOURS}
    return named | {paper: look.colour for paper, look in palette.LOOKS.items()}
