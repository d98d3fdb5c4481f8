"""Built files under /static/: their names carry a hash, so browsers keep them for good."""

import json
import mimetypes
import os
from pathlib import Path
from typing import Final

from starlette.datastructures import Headers
from starlette.responses import FileResponse, Response
from starlette.staticfiles import NotModifiedResponse, StaticFiles
from starlette.types import Scope

DIST: Final = Path(__file__).parent.parent / "static" / "dist"
A_YEAR: Final = 365 * 24 * 3600
"""The longest that caches promise; a changed file has another name."""
FOREVER: Final = f"public, max-age={A_YEAR}, immutable"
ENCODINGS: Final = {"br": ".br", "gzip": ".gz"}
"""What the build writes beside each text, the smaller first."""


class Assets:
    """Addresses of built files by the name of their entry (`page.css`, `images/favicon.svg`)."""

    def __init__(self, dist: Path = DIST) -> None:
        self._manifest = dist / "manifest.json"
        self._listed = dist / "needs.json"
        self._read_at = -1
        self._files: dict[str, str] = {}
        self._needs: dict[str, list[str]] = {}

    def url(self, name: str) -> str | None:
        """None when there was no build: pages can be read without style and script."""
        self._refresh()
        file = self._files.get(name)
        return f"/static/{file}" if file else None

    def needs(self, script: str) -> list[str]:
        """What a script imports at once: who is told of it early need not read the script first."""
        self._refresh()
        return [f"/static/{file}" for file in self._needs.get(script, [])]

    def _refresh(self) -> None:
        """Read the manifest again when a build has replaced it."""
        try:
            changed_at = self._manifest.stat().st_mtime_ns
        except FileNotFoundError:
            return
        if changed_at != self._read_at:
            self._files = json.loads(self._manifest.read_text("utf-8"))
            self._needs = json.loads(self._listed.read_text("utf-8")) if self._listed.exists() else {}
            self._read_at = changed_at


class BuiltFiles(StaticFiles):
    """Serves a folder of built files, compressed ahead of time where the reader takes it."""

    def file_response(
        self,
        full_path: str | os.PathLike[str],
        stat_result: os.stat_result,
        scope: Scope,
        status_code: int = 200,
    ) -> Response:
        request_headers = Headers(scope=scope)
        headers = {"Cache-Control": FOREVER, "Vary": "Accept-Encoding"}
        path = Path(full_path)
        encoding = _best_encoding(path, request_headers.get("accept-encoding", ""))
        media_type = mimetypes.guess_type(path)[0] or "text/plain"
        if encoding:
            headers["Content-Encoding"] = encoding
            path = path.with_name(path.name + ENCODINGS[encoding])
            stat_result = path.stat()
        response = FileResponse(path, status_code, headers, media_type, stat_result=stat_result)
        if self.is_not_modified(response.headers, request_headers):
            return NotModifiedResponse(response.headers)
        return response


def _best_encoding(path: Path, accepted: str) -> str | None:
    """The smallest variant that exists and that the reader takes (RFC 9110, 12.5.3)."""
    refused = {"0", "0.0", "0.00", "0.000"}
    offers = [offer.partition(";q=") for offer in accepted.replace(" ", "").lower().split(",")]
    takes = {name for name, _, weight in offers if weight not in refused}
    for encoding, suffix in ENCODINGS.items():
        if encoding in takes and path.with_name(path.name + suffix).exists():
            return encoding
    return None
