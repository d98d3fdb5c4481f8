"""A site for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.settings import Settings
from tests.web.site import Site, build_site
from tests.web.visitor import Visitor


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A test class or module may ask for others by its own fixture of this name."""
    return Settings(data=tmp_path)


@pytest.fixture
def site(tmp_path: Path, settings: Settings) -> Iterator[Site]:
    site = build_site(tmp_path, settings)
    yield site
    site.database.close()


@pytest.fixture
def visitor(site: Site) -> Visitor:
    return site.visitor()
