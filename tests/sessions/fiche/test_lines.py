import pytest

from app.sessions.fiche.lines import BOLD_LEVEL, Line, Link, cells, joined, links_in, read_line, without_links


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        ("  Bread  ", Line(0, "Bread")),
        ("## Bread ##", Line(0, "Bread", level=2)),
        ("**Bread**", Line(0, "Bread", level=BOLD_LEVEL)),
        ("**Bread**: rye", Line(0, "Bread: rye")),
        ("**Bread:** rye", Line(0, "Bread: rye")),
        ("- Bread", Line(0, "Bread", bullet=True, mark="- ")),
        ("• Bread", Line(0, "Bread", bullet=True, mark="- ")),
        ("2. Bread", Line(0, "Bread", ordinal=2, mark="2. ")),
        ("2) Bread", Line(0, "Bread", ordinal=2, mark="2) ")),
        ("## 2. **Bread** *(rye)*", Line(0, "Bread (rye)", level=2, ordinal=2, mark="2. ")),
        ("b) Bread", Line(0, "Bread", mark="b) ")),
        ("> Bread", Line(0, "Bread")),
        ("3.2 Bread", Line(0, "3.2 Bread")),
        ("2021. A year", Line(0, "2021. A year")),
        ("*(max. 5 loaves)*", Line(0, "(max. 5 loaves)")),
        ("(*max. 5 loaves*)", Line(0, "(max. 5 loaves)")),
        ("2 * 3 * 4", Line(0, "2 * 3 * 4")),
        ("snake_case_name", Line(0, "snake_case_name")),
        (r"Bread\_roll \*", Line(0, "Bread_roll *")),
        ("https://example.org/_a_/*b*", Line(0, "https://example.org/_a_/*b*")),
        (
            "**[Bread](https://example.org/_a_)**",
            Line(0, "[Bread](https://example.org/_a_)", level=BOLD_LEVEL),
        ),
    ],
)
def test_marks(raw: str, line: Line) -> None:
    assert read_line(0, raw) == line


@pytest.mark.parametrize("raw", ["", "   ", "---", "|---|---|", "=====", "* * *", "-", ">"])
def test_rules_and_empty_items_are_blank(raw: str) -> None:
    assert read_line(0, raw).is_blank


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("[Bread](https://example.org)", [Link("Bread", "https://example.org")]),
        ("[Bread](<https://example.org>)", [Link("Bread", "https://example.org")]),
        ('[Bread](https://example.org "with rye")', [Link("Bread with rye", "https://example.org")]),
        ("[Bread](#)", [Link("Bread", None)]),
        ("[Bread](bread.pdf)", [Link("Bread (bread.pdf)", None)]),
        ("[*Bread*](https://example.org/a_(b))", [Link("Bread", "https://example.org/a_(b)")]),
        ("See https://example.org/bread.", [Link("", "https://example.org/bread")]),
        ("(see https://example.org/a_(b))", [Link("", "https://example.org/a_(b)")]),
        ("<https://example.org>", [Link("", "https://example.org")]),
        ("[Bread](javascript:alert(1))", [Link("Bread (javascript:alert(1))", None)]),
        ("no link at all", []),
    ],
)
def test_links(text: str, links: list[Link]) -> None:
    assert links_in(text) == links


def test_the_target_of_a_link_stays_in_the_text() -> None:
    line = read_line(0, "- See [bread](https://example.org), [rye](#) and [oats](oats.pdf).")
    assert line.shown == "- See bread (https://example.org), rye and oats (oats.pdf)."
    assert without_links("See (https://example.org).") == "See ( )."


def test_rows() -> None:
    assert cells("| Bread | rye |") == ["Bread", "rye"]
    assert cells("Bread | | rye") == ["Bread", "", "rye"]
    assert cells("Bread:\trye") == ["Bread:", "rye"]
    assert cells("Bread") == ["Bread"]


def test_paragraphs_stay_apart() -> None:
    lines = [read_line(number, raw) for number, raw in enumerate(["", "a", "b", "", "", "- c", ""])]
    assert joined(lines) == "a\nb\n\n- c"


def test_a_sentence_that_was_wrapped_by_hand_is_one_line_again() -> None:
    raw = [
        "People from the market, the school and the town hall look together at what already works",
        "in their streets, and at what is in the way.",
        "Then they choose.",
        "- a list stays",
        "- a list",
    ]
    text = joined(read_line(number, line) for number, line in enumerate(raw, start=1))
    assert text.split("\n") == [f"{raw[0]} {raw[1]}", *raw[2:]]
