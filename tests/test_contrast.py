"""The tokens hold their promises: contrast in both themes, papers and people that can be told apart."""

import itertools
import math
import re
from pathlib import Path

import pytest

CSS = Path(__file__).parent.parent / "app" / "static" / "css"
TOKENS = (CSS / "tokens.css").read_text(encoding="utf-8")
NEEDED = {"text": 4.5, "control": 3.0}  # WCAG 2.2, 1.4.3 and 1.4.11
PAPERS = ["honey", "rose", "sky", "leaf", "lilac", "sand"]
DESIGN = {
    "light": {
        "ground": "#FBF8F3",
        "surface": "#FFFFFF",
        "line": "#E6DFD3",
        "ink": "#1F2A2E",
        "quiet": "#5A666B",
        "accent": "#0B6E6E",
        "alert": "#B3402A",
        "good": "#3B7A3A",
        "warn": "#B7791F",
    },
    "dark": {"ground": "#14191B", "surface": "#1C2326", "ink": "#EDE8DF", "accent": "#4FBDB8"},
}
Matrix = tuple[tuple[float, float, float], ...]
# Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB.
SIGHT: dict[str, Matrix] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
Colour = tuple[float, float, float]


def colours(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+):\s*(#[0-9A-Fa-f]{6});", block))


def themes() -> dict[str, dict[str, str]]:
    light, dark = TOKENS.split("@media screen and (prefers-color-scheme: dark)", 1)
    return {"light": colours(light), "dark": colours(light) | colours(dark)}


def declared_pairs() -> list[tuple[str, str, str]]:
    lines = re.findall(r"^ \* (text|control): ([\w -]+) ON ([\w -]+)$", TOKENS, re.MULTILINE)
    return [
        (kind, ink, ground)
        for kind, inks, grounds in lines
        for ink in inks.split()
        for ground in grounds.split()
    ]


def linear(colour: str) -> Colour:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return red, green, blue


def contrast(one: str, other: str) -> float:
    light = sorted(0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in (linear(one), linear(other)))
    return (light[1] + 0.05) / (light[0] + 0.05)


def seen_by(colour: str, sight: str) -> Colour:
    """OKLab coordinates of the colour as that kind of sight sees it."""
    rgb = linear(colour)
    r, g, b = (max(0.0, sum(w * c for w, c in zip(row, rgb, strict=True))) for row in SIGHT[sight])
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def nearest(names: list[tuple[str, str]], sight: str) -> float:
    return min(math.dist(seen_by(a, sight), seen_by(b, sight)) for a, b in names)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_design_colours_are_used_as_given(theme: str) -> None:
    tokens = themes()[theme]
    assert {name: tokens[name] for name in DESIGN[theme]} == DESIGN[theme]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("kind", "ink", "ground"), declared_pairs())
def test_declared_pairs_have_contrast(theme: str, kind: str, ink: str, ground: str) -> None:
    tokens = themes()[theme]
    assert contrast(tokens[ink], tokens[ground]) >= NEEDED[kind]


def test_every_colour_of_words_is_in_a_declared_pair() -> None:
    inks = {ink for _, ink, _ in declared_pairs()}
    used = {
        name
        for sheet in stylesheets()
        for name in re.findall(r"(?<![\w-])color:\s*var\(--([\w-]+)\)", sheet.read_text(encoding="utf-8"))
    }
    assert used <= inks


@pytest.mark.parametrize("sight", SIGHT)
def test_papers_are_told_apart_whatever_the_sight(sight: str) -> None:
    papers = [themes()["light"][f"note-{name}"] for name in PAPERS]
    assert nearest(list(itertools.combinations(papers, 2)), sight) >= 0.08


def test_every_paper_has_a_mark_of_its_own() -> None:
    marks = dict(re.findall(r'--mark-([a-z]+): "([^"]+)";', TOKENS))
    assert sorted(marks) == sorted(PAPERS)
    assert len(set(marks.values())) == len(PAPERS)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_people_are_apart_from_each_other_and_from_the_papers(theme: str) -> None:
    tokens = themes()[theme]
    people = [tokens[f"person-{n}"] for n in range(1, 13)]
    papers = [tokens[f"note-{name}"] for name in PAPERS]
    assert nearest(list(itertools.combinations(people, 2)), "normal") >= 0.1
    assert nearest(list(itertools.product(people, papers)), "normal") >= 0.1


def stylesheets() -> list[Path]:
    return [sheet for sheet in CSS.rglob("*.css") if sheet.name != "tokens.css"]


# Media queries cannot read custom properties: the breakpoints are the only sizes outside the tokens.
LITERAL = re.compile(
    r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|color-mix)\(|(?<![\w.-])[\d.]*[1-9][\d.]*(?:px|rem|em|ch|ms|s)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("sheet", stylesheets(), ids=lambda sheet: str(sheet.relative_to(CSS)))
def test_nothing_but_the_tokens_holds_a_colour_or_a_size(sheet: Path) -> None:
    text = re.sub(
        r"/\*.*?\*/|@(?:media|container)[^{]*\{", "", sheet.read_text(encoding="utf-8"), flags=re.DOTALL
    )
    assert LITERAL.findall(text) == []
