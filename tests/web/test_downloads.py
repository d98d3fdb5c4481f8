"""Names of the files that people take away."""

import pytest

from app.web.downloads import LONGEST_NAME, plain


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Repair cafés & the town’s budget", "repair-cafes-the-towns-budget"),
        ("¿Qué sigue? Año 2", "que-sigue-ano-2"),
        ("3.2.2: Work", "3-2-2-work"),
        ("経済", ""),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert plain(title) == name


def test_a_long_title_ends_with_a_letter() -> None:
    assert plain("a" * (LONGEST_NAME - 1) + " b") == "a" * (LONGEST_NAME - 1)
