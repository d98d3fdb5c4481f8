"""Generated files are as their sources would make them now."""

import pytest

from scripts import generate


@pytest.fixture(scope="module")
def generated() -> dict[str, str]:
    return {str(path.relative_to(generate.ROOT)): text for path, text in generate.generated().items()}


def test_no_generated_file_is_stale(generated: dict[str, str]) -> None:
    stale = [path for path, text in generated.items() if (generate.ROOT / path).read_text("utf-8") != text]
    assert not stale, "run `make generate`"


def test_typescript_knows_operations_records_and_version(generated: dict[str, str]) -> None:
    text = generated["app/static/src/protocol.gen.ts"]
    for line in ('  "note.text": NoteTextArgs;', "  note: NoteRecord;", "export const VERSION = 1 as const;"):
        assert line in text


def test_check_tells_of_a_stale_file_and_leaves_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stale = generate.ROOT / "README.md"
    before = stale.read_text("utf-8")
    monkeypatch.setattr(generate, "generated", lambda: {stale: "other"})
    monkeypatch.setattr("sys.argv", ["generate.py", "--check"])
    assert generate.main() == 1
    assert "README.md is stale" in capsys.readouterr().out
    assert stale.read_text("utf-8") == before
