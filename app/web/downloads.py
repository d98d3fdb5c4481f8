"""What organizers and facilitators take away."""

import asyncio
import re
from datetime import UTC, datetime
from typing import Final
from unicodedata import normalize

from fastapi import APIRouter
from starlette.responses import Response

from app.locales import Language
from app.sessions.access import LedSession, ReaderLanguage
from app.summary.archive import pack
from app.summary.gather import Sources
from app.summary.moving import take_out
from app.summary.taking import Form, write_out
from app.web.live import CurrentLive

router = APIRouter()

TYPES: Final = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "zip": "application/zip",
}
LONGEST_NAME: Final = 60
"""Letters of a title in a file's name: they fit into the window that asks where to keep it."""


@router.get("/s/{session_id}/download/summary.pdf")
async def summary_pdf(session_id: LedSession, lang: ReaderLanguage, live: CurrentLive) -> Response:
    return await _written(live.sources, session_id, "pdf", lang)


@router.get("/s/{session_id}/download/summary.docx")
async def summary_docx(session_id: LedSession, lang: ReaderLanguage, live: CurrentLive) -> Response:
    return await _written(live.sources, session_id, "docx", lang)


@router.get("/s/{session_id}/download/notes.xlsx")
async def notes_xlsx(session_id: LedSession, lang: ReaderLanguage, live: CurrentLive) -> Response:
    return await _written(live.sources, session_id, "xlsx", lang)


@router.get("/s/{session_id}/download/archive.zip")
async def archive_zip(session_id: LedSession, live: CurrentLive) -> Response:
    archive = await take_out(live.sources, session_id)
    return _file(await asyncio.to_thread(pack, archive), f"minga-{session_id}", "zip")


async def _written(sources: Sources, session_id: str, form: Form, lang: Language) -> Response:
    content, title = await write_out(sources, session_id, form, lang, datetime.now(UTC))
    return _file(content, f"{plain(title) or 'minga'}-{lang}", form)


def _file(content: bytes, name: str, form: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}.{form}"', "Cache-Control": "no-store"}
    return Response(content, media_type=TYPES[form], headers=headers)


def plain(title: str) -> str:
    """A title as a file name that every system takes; letters lose their accents, not their place."""
    letters = normalize("NFKD", title.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", letters)[:LONGEST_NAME].strip("-")
