"""A page on paper."""

import re
from io import BytesIO

import pypdf
from playwright.sync_api import Page


def sheets_of(page: Page) -> list[str]:
    """The words of each sheet, printed on A4, without their line breaks."""
    sheets = pypdf.PdfReader(BytesIO(page.pdf(format="A4"))).pages
    return [re.sub(r"\s+", " ", sheet.extract_text()) for sheet in sheets]
