from app.sessions.fiche import Document
from app.sessions.fiche.documents import read_documents
from app.sessions.fiche.lines import read_line


def read(text: str) -> tuple[list[tuple[str, str | None]], list[str]]:
    documents, others = read_documents(
        [read_line(number, raw) for number, raw in enumerate(text.split("\n"))]
    )
    return [(document.title, document.url) for document in documents], [line.shown for line in others]


def test_links_and_titles_in_a_list() -> None:
    text = "- [Bread](https://example.org/bread)\n- Rye: https://example.org/rye\n- Oats, 2020\n- [Barley](#)"
    assert read(text)[0] == [
        ("Bread", "https://example.org/bread"),
        ("Rye", "https://example.org/rye"),
        ("Oats, 2020", None),
        ("Barley", None),
    ]


def test_words_beside_a_link_belong_to_its_title() -> None:
    assert read("Mills: [Bread](https://example.org/bread), page 3.")[0] == [
        ("Mills: Bread, page 3.", "https://example.org/bread")
    ]


def test_an_address_below_its_title() -> None:
    assert read("Bread\nhttps://example.org/bread\nRye\nhttps://example.org/rye") == (
        [("Bread", "https://example.org/bread"), ("Rye", "https://example.org/rye")],
        [],
    )


def test_an_address_alone_is_its_own_title() -> None:
    assert read("https://example.org/bread")[0] == [
        ("https://example.org/bread", "https://example.org/bread")
    ]


def test_plain_lines_are_titles_where_nothing_is_listed() -> None:
    assert read("Bread\nRye") == ([("Bread", None), ("Rye", None)], [])


def test_a_title_between_links_is_a_document() -> None:
    assert read("Bread: https://example.org/b\nRye, 2020")[0] == [
        ("Bread", "https://example.org/b"),
        ("Rye, 2020", None),
    ]


def test_a_remark_below_a_list_is_no_document() -> None:
    assert read("- Bread\nAsk us for the rest.") == ([("Bread", None)], ["Ask us for the rest."])


def test_several_links_on_a_line() -> None:
    documents, others = read("See [Bread](https://example.org/b) and [Rye](https://example.org/r)")
    assert documents == [("Bread", "https://example.org/b"), ("Rye", "https://example.org/r")]
    assert others == ["See Bread (https://example.org/b) and Rye (https://example.org/r)"]


def test_a_target_that_is_no_web_address_stays_in_the_title() -> None:
    assert read("- [Bread](files/bread.pdf)")[0] == [("Bread (files/bread.pdf)", None)]
    assert Document(title="Bread").url is None
