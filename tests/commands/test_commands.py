"""The commands as scripts use them: names, keys, exit codes, sentences."""

import io
import json
from pathlib import Path

import openpyxl
import pypdf
import pytest
from typer.testing import CliRunner, Result

from app.cli import main
from app.commands.data import with_house
from app.engine.ports import StoredSnapshot
from app.engine.roles import SERVER
from app.engine.snapshot import dump
from app.house import House
from app.sessions.staging import stage_plan
from tests.rooms.play import BoardPlay
from tests.sessions.play import StagePlay

FICHE = """Title of the session 1.2.3: A day for the market

Date: 01/06/2026
Time: 10:00 - 11:30 (UTC-3)
Capacity of the session: 40
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def fiche(tmp_path: Path) -> Path:
    file = tmp_path / "fiche.txt"
    file.write_text(FICHE, "utf-8")
    return file


@pytest.fixture
def session(data: Path, fiche: Path) -> str:
    """A session whose first room has worked."""
    made = run("session", "create", "--fiche", str(fiche), "--guide", "sse", "--json", "--data", str(data))
    session_id: str = json.loads(made.stdout)["session"]
    return session_id


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words)


def work(data: Path, session: str) -> None:
    """Lay out the stage; then notes and votes on the board of the first room."""
    board = BoardPlay()
    board.add("ana", "n1", "Agua para todas", zone="stand")
    board.do("ana", "vote.cast", note="n1")

    async def write(house: House) -> None:
        stage = StagePlay(planned=False)
        stage.do(SERVER, "stage.plan", **stage_plan(house.sources.session(session)))
        await house.log.append(f"stage:{session}", stage.events)
        await house.log.append(f"board:{session}:room-1", board.events)

    with_house(data, write)


def test_a_fiche_as_json_has_the_four_parts_and_the_notes(fiche: Path) -> None:
    result = run("fiche", str(fiche), "--json")
    found = json.loads(result.stdout)
    assert result.exit_code == 0
    assert list(found) == ["fields", "missing", "over_limit", "conflicts", "notes"]
    assert found["fields"]["code"] == "1.2.3"
    assert found["fields"]["starts_at"] == "2026-06-01T10:00:00-03:00"
    assert "summary" in found["missing"]


def test_a_fiche_in_words_says_what_is_to_be_done(fiche: Path) -> None:
    fiche.write_text(f"{FICHE}\nSpeakers: Ana\n\nDate: 09/06/2026\n\nObjectives\n\n{'word ' * 120}", "utf-8")
    result = run("fiche", str(fiche))
    assert result.exit_code == 0
    for told in (
        "code: 1.2.3",
        "Missing: category",
        "objectives: 120 words",
        "are different days",
        "Speakers",
    ):
        assert told in result.stdout


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(200)),
        ("broken.docx", b"PK\x03\x04 no"),
        ("long.txt", b"word " * 1_000_000),
    ],
)
def test_a_fiche_that_cannot_be_read_ends_with_a_sentence_and_2(
    tmp_path: Path, name: str, content: bytes
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    result = run("fiche", str(file), "--json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert len(result.stderr.strip()) > 20
    assert "Traceback" not in result.stderr


def test_a_file_that_is_not_there_ends_with_a_sentence_and_2() -> None:
    result = run("fiche", "nowhere.txt", "--json")
    assert result.exit_code == 2
    assert "nowhere.txt" in result.stderr


def test_a_session_is_made_with_its_links(data: Path, fiche: Path) -> None:
    result = run(
        "session", "create", "--fiche", str(fiche), "--guide", "community", "--json", "--data", str(data)
    )
    links = json.loads(result.stdout)
    assert list(links) == ["session", "organizer_url", "facilitator_url", "join_url"]
    assert all("/j/" in links[name] for name in links if name.endswith("_url"))


def test_an_unknown_guide_is_named_with_those_there_are(data: Path, fiche: Path) -> None:
    result = run("session", "create", "--fiche", str(fiche), "--guide", "nope", "--json", "--data", str(data))
    assert result.exit_code == 2
    assert "sse" in result.stderr


def test_a_check_of_a_sound_session_passes(data: Path, session: str) -> None:
    work(data, session)
    result = run("check", session, "--data", str(data))
    assert (result.exit_code, f"board:{session}:room-1: 3 events" in result.stdout) == (0, True)


def test_a_check_finds_a_snapshot_that_says_otherwise(data: Path, session: str) -> None:
    work(data, session)
    name = f"board:{session}:room-1"
    snapshot = BoardPlay()
    snapshot.add("ana", "n1", "Otra cosa", zone="stand")
    snapshot.do("ana", "vote.cast", note="n1")
    snapshot.channel.name = name
    stored = StoredSnapshot(3, dump(snapshot.channel))
    with_house(data, lambda house: house.log.save_snapshot(name, stored))
    result = run("check", session, "--data", str(data))
    assert result.exit_code == 1
    assert "n1" in result.stdout


def test_a_check_of_nothing_says_so(data: Path) -> None:
    result = run("check", "nowhere", "--data", str(data))
    assert (result.exit_code, "nowhere" in result.stderr) == (2, True)


@pytest.mark.parametrize("lang", ["en", "fr", "es"])
def test_exports_hold_the_notes(data: Path, session: str, tmp_path: Path, lang: str) -> None:
    work(data, session)
    out = tmp_path / "out"
    for form in ("pdf", "docx", "xlsx"):
        words = (
            "export",
            session,
            "--as",
            form,
            "--lang",
            lang,
            "--out",
            str(out / f"s.{form}"),
            "--data",
            str(data),
        )
        out.mkdir(exist_ok=True)
        assert run(*words).exit_code == 0
    text = "".join(
        page.extract_text() for page in pypdf.PdfReader(io.BytesIO((out / "s.pdf").read_bytes())).pages
    )
    assert "Agua para todas" in text
    sheets = openpyxl.load_workbook(io.BytesIO((out / "s.xlsx").read_bytes()))
    assert any(
        cell.value == "Agua para todas" for sheet in sheets for row in sheet.iter_rows() for cell in row
    )


def test_an_archive_goes_into_another_minga(data: Path, session: str, tmp_path: Path) -> None:
    work(data, session)
    file, other = tmp_path / "session.zip", tmp_path / "other"
    assert run("export", session, "--as", "archive", "--out", str(file), "--data", str(data)).exit_code == 0
    assert run("import", str(file), "--data", str(other)).stdout.strip() == session
    assert run("check", session, "--data", str(other)).exit_code == 0
    again = run("import", str(file), "--data", str(other))
    assert (again.exit_code, session in again.stderr) == (2, True)


def test_an_export_that_cannot_be_written_says_where(data: Path, session: str) -> None:
    result = run("export", session, "--as", "xlsx", "--out", "/nowhere/at/all.xlsx", "--data", str(data))
    assert (result.exit_code, "/nowhere/at/all.xlsx" in result.stderr) == (1, True)


def test_an_unknown_session_is_not_exported(data: Path, tmp_path: Path) -> None:
    result = run("export", "nowhere", "--as", "pdf", "--out", str(tmp_path / "x.pdf"), "--data", str(data))
    assert result.exit_code == 2
    assert not (tmp_path / "x.pdf").exists()


def test_the_protocol_is_a_json_schema() -> None:
    schema = json.loads(run("protocol").stdout)
    assert schema["$schema"].startswith("https://json-schema.org/")
    assert "note.add" in schema["$defs"]["Operations"]["properties"]


def test_bots_at_a_link_that_leads_nowhere_say_so() -> None:
    result = run("bots", "http://127.0.0.1:9/j/x", "--people", "1", "--seconds", "1", "--json")
    assert (result.exit_code, result.stdout) == (2, "")


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("serve",),
        ("demo",),
        ("fiche",),
        ("session",),
        ("session", "create"),
        ("bots",),
        ("check",),
        ("export",),
        ("import",),
        ("backup",),
        ("restore",),
        ("protocol",),
    ],
)
def test_every_command_has_help(words: tuple[str, ...]) -> None:
    result = run(*words, "--help")
    assert result.exit_code == 0
    assert "Usage" in result.stdout


def test_a_setting_that_cannot_be_used_is_named(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINGA_DESK_KEY", "abc")
    result = run("serve", "--port", "70000", "--data", str(data))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--port, MINGA_DESK_KEY" in result.stderr
