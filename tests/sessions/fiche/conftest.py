"""Fiches of our own words, in the shapes in which fiches arrive."""

from pathlib import Path

import pytest

from app.sessions.fiche import Reading, read_fiche

SAMPLES = Path(__file__).parent / "samples"


class Samples:
    def read(self, name: str) -> Reading:
        return read_fiche((SAMPLES / name).read_bytes(), name)


@pytest.fixture
def samples() -> Samples:
    return Samples()
