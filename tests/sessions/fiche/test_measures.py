import pytest

from app.locales import Language
from app.sessions.fiche.measures import read_capacity, read_languages, read_registration


@pytest.mark.parametrize(
    ("text", "capacity"),
    [
        ("160", 160),
        ("160 people", 160),
        ("max. 160", 160),
        ("Up to 160 participants.", 160),
        ("160 personnes maximum", 160),
        ("Hasta 160 personas", 160),
        ("1 000", 1000),
        ("1,000", 1000),
        ("1.000 plazas", 1000),
    ],
)
def test_capacity(text: str, capacity: int) -> None:
    assert read_capacity(text) == (capacity, True)


def test_capacity_with_a_remark() -> None:
    assert read_capacity("160, first come first served") == (160, False)


@pytest.mark.parametrize("text", ["many", "120-160", "160 (20 on site)", "0", "-5", "1.5", "9999999", ""])
def test_no_one_number(text: str) -> None:
    assert read_capacity(text)[0] is None


@pytest.mark.parametrize(
    "text", ["Yes", "yes.", "Y", "Oui", "Sí", "Si", "Required", "obligatoria", "Oui, obligatoire"]
)
def test_registration_is_needed(text: str) -> None:
    assert read_registration(text) == (True, True)


@pytest.mark.parametrize(
    "text", ["No", "Non", "no.", "Not required", "Pas nécessaire", "No necesaria", "false"]
)
def test_registration_is_not_needed(text: str) -> None:
    assert read_registration(text) == (False, True)


@pytest.mark.parametrize("text", ["Yes / No", "Oui/Non", "No / Sí", "perhaps", "by e-mail", ""])
def test_no_answer(text: str) -> None:
    assert read_registration(text)[0] is None


def test_an_answer_with_a_remark() -> None:
    assert read_registration("Yes, by e-mail") == (True, False)


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("EN/FR/SPA", ("en", "fr", "es")),
        ("English, French and Spanish", ("en", "fr", "es")),
        ("anglais – français – espagnol", ("en", "fr", "es")),
        ("inglés, francés y español", ("en", "fr", "es")),
        ("Castellano", ("es",)),
        ("En français et en espagnol", ("fr", "es")),
        ("En español, con interpretación al inglés", ("es", "en")),
        ("English with simultaneous interpretation into French", ("en", "fr")),
        ("EN", ("en",)),
        ("es, es", ("es",)),
    ],
)
def test_languages(text: str, languages: tuple[Language, ...]) -> None:
    spoken = read_languages(text)
    assert spoken.known == languages
    assert spoken.unknown == ()
    assert spoken.whole


@pytest.mark.parametrize(
    ("text", "known", "unknown"),
    [
        ("English, Portuguese", ("en",), ("Portuguese",)),
        ("FR/PT/AR", ("fr",), ("PT", "AR")),
        ("quechua y español", ("es",), ("quechua",)),
        ("Italien", (), ("Italien",)),
    ],
)
def test_languages_that_are_not_ours(
    text: str, known: tuple[Language, ...], unknown: tuple[str, ...]
) -> None:
    spoken = read_languages(text)
    assert (spoken.known, spoken.unknown) == (known, unknown)


@pytest.mark.parametrize("text", ["English (2 interpreters)", "English only", "whatever suits", ""])
def test_not_all_was_understood(text: str) -> None:
    assert not read_languages(text).whole
