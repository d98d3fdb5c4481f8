"""A new session from text, from a file, from nothing; and what cannot be read."""

import io

import pytest
from docx import Document

from app.sessions.plan import fiche_of
from app.sessions.queries import find_sessions
from app.settings import Settings
from tests.web.site import Site
from tests.web.visitor import FICHE, Visitor, input_value, words


def test_a_pasted_fiche_becomes_a_session_with_its_desk_open(visitor: Visitor, site: Site) -> None:
    answer = visitor.send("/new", how="read", text=FICHE)
    assert answer.status_code == 303
    session_id = answer.headers["location"].removeprefix("/o/").removesuffix("/fiche")
    cookie = answer.headers["set-cookie"]
    assert f"minga_desk_{session_id}=" in cookie
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    form = visitor.get(answer.headers["location"])
    assert input_value(form.text, "title") == "Market gardens and the town hall"
    assert input_value(form.text, "date") == "2027-03-12"
    assert input_value(form.text, "zone") == "UTC-3"
    assert input_value(form.text, "other_zones") == "UTC+1"


def test_an_uploaded_word_file_is_read(visitor: Visitor, site: Site) -> None:
    document = Document()
    for line in FICHE.split("\n\n"):
        document.add_paragraph(line)
    content = io.BytesIO()
    document.save(content)
    answer = visitor.send("/new", how="read", files={"file": ("fiche.docx", content.getvalue())})
    session_id = answer.headers["location"].split("/")[2]
    with site.database.read() as unit:
        assert fiche_of(find_sessions(unit, [session_id])[0]).capacity == 60


def test_an_empty_form_is_a_beginning_too(visitor: Visitor) -> None:
    answer = visitor.send("/new", how="empty")
    assert answer.status_code == 303
    desk = answer.headers["location"].removesuffix("/fiche")
    assert "A session without a title yet" in words(visitor.get(desk).text)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8),
        ("noise.txt", bytes(range(256)) * 64),
        ("broken.docx", b"PK\x03\x04 not really"),
        ("long.txt", b"word " * 1_000_000),
        ("too-large.docx", b"PK\x03\x04" + b"\0" * 5_000_000),
    ],
)
def test_a_file_that_is_no_fiche_gets_a_sentence_at_its_field(
    visitor: Visitor, name: str, content: bytes
) -> None:
    answer = visitor.send("/new", how="read", files={"file": (name, content)})
    assert answer.status_code == 422
    assert 'id="file-error"' in answer.text
    assert 'href="#file"' in answer.text


def test_five_megabytes_of_pasted_text_get_a_sentence(visitor: Visitor) -> None:
    answer = visitor.send("/new", how="read", text="word " * 1_000_000, files={"file": ("", b"")})
    assert answer.status_code == 422
    assert 'id="text-error"' in answer.text


def test_nothing_at_all_asks_for_something(visitor: Visitor) -> None:
    answer = visitor.send("/new", how="read", text="  ")
    assert answer.status_code == 422
    assert "Paste the text of your fiche or choose a file." in words(answer.text)


def test_a_file_name_is_never_shown_as_html(visitor: Visitor) -> None:
    answer = visitor.send("/new", how="read", text="<script>alert(1)</script>\x00")
    shown = visitor.get(answer.headers["location"]).text if answer.status_code == 303 else answer.text
    assert "<script>alert(1)" not in shown


def test_sessions_are_rationed_by_address(site: Site) -> None:
    eager, calm = site.visitor(address="203.0.113.7"), site.visitor(address="203.0.113.8")
    codes = [eager.send("/new", how="empty").status_code for _ in range(21)]
    assert codes == [303] * 20 + [429]
    refused = eager.send("/new", how="empty")
    assert refused.headers["retry-after"] == "30"
    assert "Wait 30 seconds" in words(refused.text)
    assert calm.send("/new", how="empty").status_code == 303
    site.seconds += 30
    assert eager.send("/new", how="empty").status_code == 303


class TestWithAKey:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return Settings.model_validate({**settings.model_dump(), "desk_key": "open sesame"})

    def test_it_is_asked_for(self, visitor: Visitor) -> None:
        assert 'id="key"' in visitor.get("/new").text

    def test_without_it_nothing_is_made_and_the_text_is_kept(self, visitor: Visitor) -> None:
        for key in ("", "open sesamé", "wrong"):
            answer = visitor.send("/new", how="read", text=FICHE, key=key)
            assert answer.status_code == 422
            assert "This is not the key of this server." in words(answer.text)
            assert input_value(answer.text, "text") == FICHE.strip()

    def test_with_it_the_session_is_made(self, visitor: Visitor) -> None:
        assert visitor.send("/new", how="empty", key="open sesame").status_code == 303
