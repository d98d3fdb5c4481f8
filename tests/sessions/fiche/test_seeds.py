"""Real fiches, read where they are at hand: beside the repository, not in it."""

from pathlib import Path

import pytest

from app.sessions.fiche import FIELDS, Reading, read_fiche

FOLDER = Path(__file__).parents[4] / "shared" / "seeds"
SEEDS = {path.name.partition("_")[0]: path for path in sorted(FOLDER.glob("*.txt"))}


def seed(number: str) -> list[Path]:
    """The file as the only case of a test; no case where it is not at hand."""
    return [path for name, path in SEEDS.items() if name == number]


def read(path: Path) -> Reading:
    return read_fiche(path.read_bytes(), path.name)


@pytest.mark.parametrize("path", seed("000"), ids=lambda path: path.name)
def test_the_text_of_a_web_page(path: Path) -> None:
    reading = read(path)
    fields = reading.fields
    assert (fields.category, fields.duration_minutes, fields.platform) == ("Co-creation session", 150, "Zoom")
    assert fields.summary is not None
    assert fields.objectives is not None
    assert (len(fields.summary.split("\n")), len(fields.objectives.split("\n"))) == (3, 3)
    found = {"category", "duration_minutes", "platform", "summary", "objectives"}
    assert set(reading.missing) == set(FIELDS) - found
    assert [over.field for over in reading.over_limit] == ["objectives"]
    assert reading.conflicts == ()
    assert reading.notes == ""


@pytest.mark.parametrize("path", seed("004"), ids=lambda path: path.name)
def test_a_form(path: Path) -> None:
    reading = read(path)
    found = reading.as_json()["fields"]
    long = {name: found.pop(name) for name in ("summary", "conceptualization", "objectives")}
    assert [len(text.split("\n\n")) for text in long.values()] == [1, 6, 1]
    titles = [document["title"] for document in found.pop("documents")]
    assert [title.split()[0] for title in titles] == ["ILO", "Social"]
    assert found.pop("title").split()[:2] == ["Social", "innovation,"]
    assert found.pop("thematic_line").startswith("3: The future")
    assert found.pop("subtheme").startswith("3.2: Collective")
    assert found == {
        "code": "3.2.2",
        "category": "Workshop",
        "organizers": ["ILO", "ADEC", "FAMSI"],
        "starts_at": "2021-06-01T14:05:00-03:00",
        "ends_at": "2021-06-01T15:35:00-03:00",
        "zones": ["UTC-3", "UTC+2"],
        "duration_minutes": 90,
        "platform": "ZOOM",
        "capacity": 160,
        "registration": True,
        "languages": ["en", "fr", "es"],
    }
    assert reading.missing == ("main_points",)
    assert (reading.over_limit, reading.conflicts, reading.notes) == ((), (), "")
