"""Words that fiches in English, French and Spanish use, plain (see `text.plain`)."""

from typing import Final

from app.locales import Language

PLACEHOLDERS: Final = frozenset(
    {
        "tbc", "tbd", "tba", "n/a", "na", "none", "nil", "to be confirmed", "to be defined",
        "to be determined", "to be announced", "not applicable", "pending", "a confirmer", "a definir",
        "a determiner", "a preciser", "aucun", "aucune", "neant", "sans objet", "non applicable",
        "por confirmar", "por definir", "por determinar", "pendiente", "a confirmar", "ninguno", "ninguna",
        "no aplica", "sin definir",
    }
)  # fmt: skip
"""What people write where they have no answer yet."""

CATEGORIES: Final = frozenset(
    {
        "workshop", "co-creation session", "co-creation workshop", "cocreation session", "panel",
        "panel discussion", "plenary", "plenary session", "round table", "roundtable", "conference",
        "side event", "webinar", "seminar", "training", "training session", "masterclass", "lecture",
        "keynote", "dialogue", "debate", "forum", "networking session", "thematic session",
        "parallel session", "interactive session", "hackathon", "agora", "atelier",
        "atelier de co-creation", "session de co-creation", "seance de co-creation", "table ronde",
        "pleniere", "seance pleniere", "session pleniere", "conference-debat", "webinaire", "seminaire",
        "formation", "evenement parallele", "session thematique", "session parallele", "debat", "colloque",
        "taller", "taller de cocreacion", "taller de co-creacion", "sesion de cocreacion",
        "sesion de co-creacion", "mesa redonda", "plenaria", "sesion plenaria", "conferencia",
        "conversatorio", "seminario", "webinario", "evento paralelo", "foro", "capacitacion",
        "sesion tematica", "sesion paralela", "dialogo", "coloquio",
    }
)  # fmt: skip
"""Kinds of session that may stand in a fiche without a label."""

PLATFORMS: Final = frozenset(
    "zoom;teams;microsoft teams;ms teams;google meet;meet;webex;cisco webex;jitsi;jitsi meet;bigbluebutton;"
    "bbb;skype;gotomeeting;whereby;youtube;facebook live;hopin;discord;livestorm;kmeet;nextcloud talk".split(
        ";"
    )
)
"""Names that say `platform` by themselves, as in `Platform Zoom`."""

DOCUMENT_NAMES: Final = frozenset(
    {
        "fiche", "session fiche", "concept note", "session concept note", "session form",
        "session description", "fiche de session", "fiche de la session", "fiche d'atelier",
        "note conceptuelle", "note de cadrage", "ficha", "ficha de sesion", "ficha de la sesion",
        "ficha de taller", "ficha del taller", "nota conceptual", "nota de concepto", "programme",
        "program", "programa",
    }
)  # fmt: skip
"""Headings that name the paper, not the session."""

YES: Final = frozenset(
    "yes y oui o si true required needed mandatory compulsory necessary requise requis necessaire obligatoire"
    " requerida requerido necesaria necesario obligatoria obligatorio".split()
)
NO: Final = frozenset("no n non not false ninguna aucune pas sans sin unnecessary".split())

LANGUAGE_NAMES: Final[dict[str, Language]] = {
    **dict.fromkeys(("en", "eng", "english", "anglais", "ingles"), "en"),
    **dict.fromkeys(("fr", "fre", "fra", "french", "francais", "frances"), "fr"),
    **dict.fromkeys(
        ("es", "spa", "esp", "sp", "spanish", "espagnol", "espanol", "castilian", "castellano"), "es"
    ),
}
LANGUAGE_FILLERS: Final = frozenset(
    "and et y e or ou with avec con into vers al a to from de del des the in en of interpretation interprete"
    " interpretacion interpreted simultaneous simultanee simultanea translation traduction traduccion working"
    " travail trabajo language languages langue langues idioma idiomas".split()
)
"""Words that stand between the names of languages and change nothing about them."""
