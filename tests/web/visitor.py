"""Somebody with a browser that keeps cookies and sends forms as pages hand them out."""

import re
from html import unescape
from typing import Any
from urllib.parse import urlsplit

from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx2 import Response

from app.bots.entering import FORM_TOKEN

WORD_JOINER = "\u2060"

FICHE = """Workshop

Title of the session 4.1: Market gardens and the town hall

Thematic Line 4: Food and territory

Sub-theme 4.1: Short circuits

Organizers: Green Basket, Town of Alba

Date: 12/03/2027

Time: 10:00 - 11:30 (UTC-3) / 14:00 - 15:30 (UTC+1)

Platform: Zoom

Capacity of the session: 60

Registration needed: Yes

Language: EN/FR/SPA

Short summary of the session (max. 250 words):

Gardeners and officials compare what they have tried.

2. Objectives (max. 100 words)

Agree on three next steps.
"""


class Visitor:
    def __init__(self, app: FastAPI, lang: str = "en", address: str = "203.0.113.7") -> None:
        self.client = TestClient(
            app,
            base_url="http://minga.test",
            follow_redirects=False,
            raise_server_exceptions=False,
            client=(address, 50000),
            headers={"Accept-Language": lang, "Accept": "text/html"},
        )

    def get(self, path: str, **headers: str) -> Response:
        return self.client.get(path, headers=headers)

    def send(self, page: str, path: str | None = None, /, files: Any = None, **fields: Any) -> Response:
        """Open `page`, then send its form (to `path`, where the form goes elsewhere)."""
        token = token_in(self.get(page).text)
        return self.client.post(path or page, data={"form_token": token, **fields}, files=files)

    def new_session(self, text: str = FICHE) -> str:
        """Plan a session from a pasted fiche; its id."""
        answer = self.send("/new", how="read", text=text)
        assert answer.status_code == 303, answer.text
        return answer.headers["location"].split("/")[2]

    def link(self, session_id: str, role: str) -> str:
        """The path of a link that the desk shows."""
        address = input_value(self.get(f"/o/{session_id}").text, f"link-{role}")
        return urlsplit(address).path

    def join(self, link: str, name: str = "Ana", lang: str = "en") -> str:
        """Take a seat; the path one is sent to."""
        answer = self.send(link, name=name, lang=lang)
        assert answer.status_code == 303, answer.text
        return answer.headers["location"]


def token_in(html: str) -> str:
    found = FORM_TOKEN.search(html)
    assert found, "no form on this page"
    return found[1]


def input_value(html: str, id: str) -> str:
    """The value of the input or the text of the textarea with this id."""
    tag = re.search(rf'<(input|textarea)[^>]*\bid="{re.escape(id)}"[^>]*>', html)
    assert tag, f"no control {id}"
    if tag[1] == "input":
        value = re.search(r'\bvalue="([^"]*)"', tag[0])
        return unescape(value[1]) if value else ""
    return unescape(html[tag.end() :].split("</textarea>", 1)[0]).removeprefix("\n")


def words(html: str) -> str:
    """What a reader reads: the text without tags, spaces joined, without marks of where lines may end."""
    body = re.sub(r"<(script|style|head)\b.*?</\1>", " ", html, flags=re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).replace(WORD_JOINER, "").split())
