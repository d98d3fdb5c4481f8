"""Whole fiches in text and Markdown; the samples are made up, in the shapes of real ones."""

from app.sessions.fiche import FIELDS, Document
from tests.sessions.fiche.conftest import Samples


def test_a_form_in_english(samples: Samples) -> None:
    reading = samples.read("workshop.en.txt")
    found = reading.as_json()["fields"]
    assert found == {
        "code": "4.1.3",
        "category": "Workshop",
        "title": "Neighbourhood kitchens: who cooks, who pays, who decides",
        "thematic_line": "4: Food and the city",
        "subtheme": "4.1: Public tables",
        "organizers": ["CITYFOOD", "Kitchens United (KU, North branch)", "AMRA"],
        "starts_at": "2023-03-09T10:00:00-05:00",
        "ends_at": "2023-03-09T11:45:00-05:00",
        "zones": ["UTC-5", "UTC+1"],
        "duration_minutes": 105,
        "platform": "Jitsi",
        "meeting_link": "https://meet.example.org/kitchens",
        "capacity": 80,
        "registration": False,
        "languages": ["en", "es"],
        "summary": "Three cities opened their school kitchens to the neighbours. "
        "This workshop asks what it took.",
        "conceptualization": "Kitchens stand empty after two in the afternoon.\n\n"
        "- Staff are already paid until four.\n"
        "- Rules on hygiene differ from one district to the next.\n\n"
        "Note: figures are from 2022.",
        "objectives": "Compare three agreements between schools and neighbours.",
        "documents": [
            {"title": "Kitchen agreement, second version", "url": "https://example.org/agreement.pdf"},
            {"title": "Minutes of the first round", "url": None},
            {"title": "Handbook of shared kitchens", "url": "https://example.org/handbook"},
        ],
    }
    assert reading.missing == ("main_points",)
    assert reading.conflicts == ()
    assert reading.notes == "5. Childcare\nAsk Marisol for the key of the playroom."


def test_a_web_page_in_english(samples: Samples) -> None:
    reading = samples.read("web-page.en.txt")
    fields = reading.fields
    assert (fields.category, fields.duration_minutes, fields.platform) == (
        "Round table",
        105,
        "Big Blue Button",
    )
    assert fields.summary is not None
    assert fields.summary.startswith("Repair cafés")
    assert fields.summary.endswith("plans for waste.")
    assert fields.objectives == (
        "To list what a city can offer at no cost.\nTo agree on three steps for the coming year."
    )
    found = {"category", "duration_minutes", "platform", "summary", "objectives"}
    assert set(reading.missing) == set(FIELDS) - found
    assert reading.notes == ""


def test_markdown_in_french(samples: Samples) -> None:
    reading = samples.read("atelier.fr.md")
    fields = reading.fields
    assert reading.missing == ("category",)
    assert (fields.code, fields.title) == ("2.1", "Des coopératives d’énergie au village")
    assert fields.organizers == ("Énergie d’Ici", "Ville de Kérouan, service climat")
    assert reading.as_json()["fields"]["starts_at"] == "2021-06-01T14:05:00+02:00"
    assert fields.languages == ("fr", "es", "en")
    assert (fields.capacity, fields.registration) == (1000, True)
    assert fields.meeting_link == "https://zoom.example.org/j/42"
    assert fields.conceptualization == (
        "Une coopérative, c’est d’abord une assemblée.\n\nEt après ?\n\nOn partage les recettes."
    )
    assert fields.objectives == "1. Comparer quatre statuts.\n2. Choisir un modèle."
    assert fields.documents == (
        Document(title="Statuts types", url="https://example.org/statuts"),
        Document(title="Guide deuxième édition, page 12", url="https://example.org/guide"),
    )
    assert reading.notes == "Fiche de session\nIntervenantes\n- Awa Sarr\n- Inès Coll"
    assert reading.conflicts == ()


def test_a_table_in_spanish(samples: Samples) -> None:
    reading = samples.read("taller.es.md")
    fields = reading.fields
    assert (fields.code, fields.category, fields.title) == ("5.2.1", "Taller", "Semillas en común")
    assert (fields.thematic_line, fields.subtheme) == ("5: Campo y ciudad", "Mercados de cercanía")
    assert fields.organizers == ("RED SUR", "Cooperativa El Surco", "FAO")
    assert reading.as_json()["fields"]["ends_at"] == "2021-06-02T00:15:00-03:00"
    assert fields.zones == ("America/Argentina/Cordoba",)
    assert (fields.capacity, fields.registration, fields.languages) == (45, True, ("es",))
    assert fields.objectives == "Acordar un calendario de intercambio."
    assert reading.missing == ("conceptualization", "main_points", "documents")
    assert reading.notes == "| Campo | Contenido |\n| Traen mate | todas |"
