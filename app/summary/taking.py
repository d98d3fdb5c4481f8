"""The outputs of a session by their form."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final, Literal

from app.locales import Language
from app.summary.binding import bind
from app.summary.gather import Sources
from app.summary.outputs.book import Book
from app.summary.outputs.docx import render_docx
from app.summary.outputs.pdf import render_pdf
from app.summary.outputs.xlsx import render_xlsx

Form = Literal["pdf", "docx", "xlsx"]
RENDER: Final[Mapping[Form, Callable[[Book, Language], bytes]]] = {
    "pdf": render_pdf,
    "docx": render_docx,
    "xlsx": render_xlsx,
}


async def write_out(
    sources: Sources, session_id: str, form: Form, lang: Language, now: datetime
) -> tuple[bytes, str]:
    """The file's bytes and the session's title. Typesetting has a thread of its own.

    Raises:
        Refusal: `session-unknown`.
    """
    material = await sources.material(session_id, int(now.timestamp() * 1000))
    book = bind(material, lang, now, practice=form == "xlsx")
    return await asyncio.to_thread(RENDER[form], book, lang), book.session.title
