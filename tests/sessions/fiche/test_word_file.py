"""DOCX files, made here with python-docx, and by hand where it cannot make them."""

from io import BytesIO
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

from app.sessions.fiche import Document as FicheDocument
from app.sessions.fiche import Reading, read_fiche

SPACES = nsdecls("w", "r")


def read(document: WordDocument) -> Reading:
    file = BytesIO()
    document.save(file)
    return read_fiche(file.getvalue(), "fiche.docx")


def add_link(paragraph: Paragraph, title: str, url: str) -> None:
    relation = paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    paragraph._p.append(
        parse_xml(f'<w:hyperlink {SPACES} r:id="{relation}"><w:r><w:t>{title}</w:t></w:r></w:hyperlink>')
    )


def add_xml(document: WordDocument, xml: str) -> None:
    body: Any = document.element.body
    body.insert(len(body) - 1, parse_xml(xml))


def form() -> WordDocument:
    document = Document()
    document.add_paragraph("Meeting of bakers", style="Title")
    table = document.add_table(rows=0, cols=2)
    rows = [
        ("Code", "3.2.2"),
        ("Category", "Workshop"),
        ("Title of the session", "Bread"),
        ("Thematic line 3", "Food"),
        ("Organizers", "AAA, BBB"),
        ("Date", "01/06/2021"),
        ("Time", "14:05 - 15:35 (UTC-3)"),
        ("Platform", ""),
        ("Capacity", "160"),
        ("Registration needed", "Yes"),
        ("Language", "EN/FR/SPA"),
        ("Short summary (max. 250 words)", "Bread."),
        ("Parking", "Behind the oven"),
    ]
    for label, value in rows:
        cells = table.add_row().cells
        cells[0].paragraphs[0].add_run(label).bold = True
        cells[1].text = value
    table.rows[6].cells[1].add_paragraph("19:05 - 20:35 (UTC+2)")
    table.rows[11].cells[1].add_paragraph("And salt.")
    document.add_heading("1. Conceptualization (max. 1000 words)", 2)
    document.add_paragraph("Flour first.")
    document.add_paragraph("Rye", style="List Bullet")
    document.add_heading("2. Objectives", 2)
    document.add_paragraph("Bake", style="List Number")
    document.add_paragraph("Eat", style="List Number")
    document.add_heading("3. Relevant documents", 2)
    add_link(document.add_paragraph(style="List Bullet"), "Mills", "https://example.org/mills?a=1 (b)")
    document.add_heading("4. Speakers", 2)
    document.add_paragraph("Ana")
    return document


def test_a_form_with_a_table_headings_lists_and_links() -> None:
    reading = read(form())
    fields = reading.fields
    assert (fields.code, fields.category, fields.title) == ("3.2.2", "Workshop", "Bread")
    assert (fields.thematic_line, fields.organizers) == ("3: Food", ("AAA", "BBB"))
    assert reading.as_json()["fields"]["starts_at"] == "2021-06-01T14:05:00-03:00"
    assert (fields.zones, fields.duration_minutes) == (("UTC-3", "UTC+2"), 90)
    assert (fields.platform, fields.capacity, fields.registration) == (None, 160, True)
    assert fields.languages == ("en", "fr", "es")
    assert fields.summary == "Bread.\nAnd salt."
    assert fields.conceptualization == "Flour first.\n\n- Rye"
    assert fields.objectives == "1. Bake\n2. Eat"
    assert fields.documents == (FicheDocument(title="Mills", url="https://example.org/mills?a=1%20%28b%29"),)
    assert reading.missing == ("subtheme", "platform", "main_points")
    assert reading.conflicts == ()
    assert reading.notes == "Meeting of bakers\n| Parking | Behind the oven |\n4. Speakers\nAna"


def test_labels_beside_one_another() -> None:
    document = Document()
    table = document.add_table(rows=1, cols=4)
    for cell, text in zip(table.rows[0].cells, ["Platform", "Zoom", "Capacity", "160"], strict=True):
        cell.text = text
    merged = table.add_row().cells
    merged[0].text = "Title"
    merged[1].merge(merged[3]).text = "Bread | salt"
    fields = read(document).fields
    assert (fields.platform, fields.capacity, fields.title) == ("Zoom", 160, "Bread ¦ salt")


def test_bold_labels_and_line_breaks() -> None:
    document = Document()
    paragraph = document.add_paragraph()
    paragraph.add_run("Title: ").bold = True
    paragraph.add_run("Bread\nPlatform:\tZoom")
    document.add_paragraph().add_run("Objectives").bold = True
    document.add_paragraph("Bake.")
    document.add_paragraph().add_run("Speakers").bold = True
    document.add_paragraph("Ana")
    reading = read(document)
    assert (reading.fields.title, reading.fields.platform) == ("Bread", "Zoom")
    assert reading.fields.objectives == "Bake."
    assert reading.notes == "Speakers\nAna"


def test_headers_footers_and_what_a_reviewer_inserted_are_kept() -> None:
    document = Document()
    document.add_paragraph("Title: Bread")
    document.sections[0].header.paragraphs[0].text = "Meeting of bakers"
    document.sections[0].footer.paragraphs[0].text = "Capacity: 20 a page"
    add_xml(
        document,
        f"<w:p {SPACES}><w:r><w:t>Platform: </w:t></w:r>"
        '<w:ins w:id="1" w:author="A"><w:r><w:t>Zoom</w:t></w:r></w:ins>'
        '<w:del w:id="2" w:author="A"><w:r><w:delText>Teams</w:delText></w:r></w:del></w:p>',
    )
    reading = read(document)
    assert (reading.fields.title, reading.fields.platform) == ("Bread", "Zoom")
    assert reading.fields.capacity is None
    assert sorted(reading.notes.split("\n")) == ["Capacity: 20 a page", "Meeting of bakers"]


def test_form_fields_text_boxes_and_link_fields() -> None:
    document = Document()
    add_xml(
        document,
        f"<w:sdt {SPACES}><w:sdtPr><w:alias w:val='hidden'/></w:sdtPr><w:sdtContent><w:p><w:r>"
        "<w:t>Title: Bread</w:t></w:r></w:p></w:sdtContent></w:sdt>",
    )
    add_xml(
        document,
        f"<w:p {SPACES}><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Capacity: 160</w:t></w:r></w:p>"
        "</w:txbxContent></w:pict></w:r></w:p>",
    )
    add_xml(
        document,
        f'<w:p {SPACES}><w:r><w:t>Platform: </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText> HYPERLINK "https://zoom.example.org/j/1" </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Zoom</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    )
    add_xml(
        document,
        f"<w:p {SPACES}><w:fldSimple w:instr='HYPERLINK \"https://example.org\"'>"
        "<w:r><w:t>Documents: mills</w:t></w:r></w:fldSimple></w:p>",
    )
    reading = read(document)
    fields = reading.fields
    assert (fields.title, fields.capacity) == ("Bread", 160)
    assert (fields.platform, fields.meeting_link) == ("Zoom", "https://zoom.example.org/j/1")
    assert reading.notes == "Documents: mills (https://example.org)"


def test_numbers_that_word_counts() -> None:
    document = Document()
    add_xml(document, f"<w:p {SPACES}><w:r><w:t>Objectives</w:t></w:r></w:p>")
    numbering: Any = document.part.numbering_part.element
    decimal = numbering.xpath(".//w:abstractNum[w:lvl/w:numFmt[@w:val='decimal']]")[0]
    number = numbering.add_num(int(decimal.get(qn("w:abstractNumId")))).numId
    for word in ("Bake", "Eat"):
        add_xml(
            document,
            f'<w:p {SPACES}><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr></w:pPr>'
            f"<w:r><w:t>{word}</w:t></w:r></w:p>",
        )
    assert read(document).fields.objectives == "1. Bake\n2. Eat"
