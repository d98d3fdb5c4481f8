import pytest

from app.sessions.fiche.naming import read_names, read_platform, split_code


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("AAA, BBB, CCC", ("AAA", "BBB", "CCC")),
        ("AAA, BBB and CCC", ("AAA", "BBB", "CCC")),
        ("AAA, Bona Vila y CCC.", ("AAA", "Bona Vila", "CCC")),
        ("AAA, BBB, and CCC", ("AAA", "BBB", "CCC")),
        ("AAA/BBB", ("AAA", "BBB")),
        ("AAA / Bona Vila", ("AAA", "Bona Vila")),
        ("Ministry of Labour and Employment", ("Ministry of Labour and Employment",)),
        ("Ministry of Labour, Care and Trade; AAA", ("Ministry of Labour, Care and Trade", "AAA")),
        ("Bona Vila (north, south), BBB", ("Bona Vila (north, south)", "BBB")),
        ("Bona Vila S.A.", ("Bona Vila S.A.",)),
        ("[AAA](https://aaa.example.org), BBB", ("AAA (https://aaa.example.org)", "BBB")),
        ("AAA, AAA", ("AAA",)),
        ("co/operate network", ("co/operate network",)),
        ("—", ()),
    ],
)
def test_names(line: str, names: tuple[str, ...]) -> None:
    assert read_names([line]) == names


def test_names_one_a_line() -> None:
    assert read_names(["City of Bona Vila", "AAA and BBB"]) == ("City of Bona Vila", "AAA", "BBB")


@pytest.mark.parametrize(
    ("text", "platform"),
    [
        ("Zoom", ("Zoom", None)),
        ("Zoom (https://zoom.example.org/j/1)", ("Zoom", "https://zoom.example.org/j/1")),
        ("[Zoom](https://zoom.example.org/j/1)", ("Zoom", "https://zoom.example.org/j/1")),
        ("https://zoom.example.org/j/1", ("", "https://zoom.example.org/j/1")),
        (
            "Zoom: https://a.example.org or https://b.example.org",
            ("Zoom: https://a.example.org or https://b.example.org", None),
        ),
        ("[Zoom](#)", ("Zoom", None)),
    ],
)
def test_platform_and_link(text: str, platform: tuple[str, str | None]) -> None:
    assert read_platform(text) == platform


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("3.2.2 Kitchens", ("3.2.2", "Kitchens")),
        ("3.2.2: Kitchens", ("3.2.2", "Kitchens")),
        ("3.2.2 – Kitchens", ("3.2.2", "Kitchens")),
        ("3.5 million kitchens", ("", "3.5 million kitchens")),
        ("3.2.2", ("", "3.2.2")),
    ],
)
def test_code_before_a_title(title: str, parts: tuple[str, str]) -> None:
    assert split_code(title) == parts
