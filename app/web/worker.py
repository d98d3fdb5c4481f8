"""The service worker's script: built like all files, but under an address that stays, for browsers look there
for a newer one (docs/decisions/0009-pages-without-a-line.md)."""

from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from app.web.assets import Assets, BuiltFiles

ADDRESS: Final = "/worker.js"


class WorkerScript:
    """The built script, never taken from a cache without asking."""

    def __init__(self, assets: Assets, files: BuiltFiles) -> None:
        self._assets = assets
        self._files = files

    async def serve(self, request: Request) -> Response:
        """
        Raises:
            HTTPException: 404, there was no build.
        """
        url = self._assets.url("worker.js")
        if url is None:
            raise HTTPException(404)
        response = await self._files.get_response(url.removeprefix("/static/"), request.scope)
        response.headers["Cache-Control"] = "no-cache"
        return response
