"""Through the door as a browser does it: follow the link, fill in the form, keep the cookies."""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

import httpx

FORM_TOKEN: Final = re.compile(r'name="form_token" value="([^"]+)"')
SEAT_PATH: Final = re.compile(r"/s/([A-Za-z0-9]+)$")
PATIENCE: Final = 30.0
"""Seconds for a page: a server that is full of people may take its time."""


class NoWayIn(Exception):
    """The link does not lead into a session; the message says what was met instead."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a bot sits. `base` is the server's address without a path."""

    base: str
    session: str
    cookies: str

    @property
    def socket_url(self) -> str:
        return f"{self.base.replace('http', 'ws', 1)}/s/{self.session}/live"


async def enter(link: str, name: str, lang: str) -> Seat:
    """
    Raises:
        NoWayIn: there is no such server, link or form.
    """
    try:
        async with httpx.AsyncClient(follow_redirects=True, timeout=PATIENCE) as client:
            form = await client.get(link, params={"lang": lang})
            token = FORM_TOKEN.search(form.text)
            if not form.is_success or not token:
                raise NoWayIn(f"HTTP {form.status_code}")
            fields = {"form_token": token[1], "name": name, "lang": lang}
            return _seat(link, client, await client.post(link, data=fields))
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise NoWayIn(str(error) or type(error).__name__) from error


def _seat(link: str, client: httpx.AsyncClient, answer: httpx.Response) -> Seat:
    path = SEAT_PATH.search(answer.url.path)
    if not path:
        raise NoWayIn(f"HTTP {answer.status_code}")
    parts = urlsplit(link)
    cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in client.cookies.jar)
    return Seat(f"{parts.scheme}://{parts.netloc}", path[1], cookies)
