"""The files of a session, opened again: the notes are in them."""

import io

import docx
import openpyxl
import pypdf
import pytest

from app.engine.refusals import Refusal
from app.house import House
from app.locales import LANGUAGES, Language
from app.summary.taking import write_out
from tests.summary.conftest import NOW


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_the_pdf_has_the_notes_before_anybody_drafted(
    house: House, session_id: str, lang: Language
) -> None:
    content, title = await write_out(house.sources, session_id, "pdf", lang, NOW)
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)
    assert title == "A day for the market"
    assert "Agua para todas" in text
    assert "¿Y la feria?" in text
    assert "Nur ein Versuch" not in text


async def test_the_docx_has_the_notes(house: House, session_id: str) -> None:
    content, _ = await write_out(house.sources, session_id, "docx", "fr", NOW)
    document = docx.Document(io.BytesIO(content))
    assert "Agua para todas" in document.element.xml


async def test_the_workbook_has_every_note_with_its_votes_the_practice_too(
    house: House, session_id: str
) -> None:
    content, _ = await write_out(house.sources, session_id, "xlsx", "es", NOW)
    sheets = openpyxl.load_workbook(io.BytesIO(content))
    cells = [[cell.value for cell in row] for sheet in sheets for row in sheet.iter_rows()]
    assert any(2 in row for row in cells if "Agua para todas 💧" in row and "1.1" in map(str, row))
    assert any("Nur ein Versuch" in row for row in cells)


async def test_a_session_nobody_planned_is_unknown(house: House) -> None:
    with pytest.raises(Refusal, match="session-unknown"):
        await write_out(house.sources, "nowhere", "pdf", "en", NOW)
