"""The labels of a fiche's fields, as forms in English, French and Spanish spell them."""

from collections.abc import Iterator
from typing import Final, Literal

from app.sessions.fiche.text import words

Topic = Literal[
    "code", "category", "title", "session", "thematic_line", "subtheme", "organizers",
    "date", "time", "when", "start", "end", "zones", "duration",
    "platform", "meeting_link", "capacity", "registration", "languages",
    "summary", "conceptualization", "objectives", "main_points", "documents", "notes",
]  # fmt: skip
"""What a label announces: a field, a part of when, or `session` (which only counts with its code)."""

SECTIONS: Final[frozenset[Topic]] = frozenset(
    {"summary", "conceptualization", "objectives", "main_points", "documents", "notes"}
)
"""Topics whose text goes on until the next label."""
LISTS: Final[frozenset[Topic]] = frozenset({"organizers", "languages"})
"""Topics whose text goes on over list items."""
MOMENTS: Final[frozenset[Topic]] = frozenset({"date", "time", "when", "start", "end", "zones"})
"""Topics that together say when; their text goes on over lines that do."""
MEASURES: Final[frozenset[Topic]] = MOMENTS | {"duration", "capacity", "registration", "languages"}
"""Topics whose text can be checked: it says what it should, or it does not."""
NUMBERED: Final[frozenset[Topic]] = frozenset({"code", "title", "session", "thematic_line", "subtheme"})
"""Topics whose label may end in a number: `Sub-theme 3.2`."""

_SPELLINGS: Final[dict[Topic, str]] = {
    "code": (
        "code;session code;code de session;código;código de sesión;reference;session number;ref;"
        "référence;referencia"
    ),
    "category": (
        "category;type;session type;type of session;session category;category of session;format;"
        "kind of session;catégorie;type de session;type de séance;catégorie de session;categoría;tipo;"
        "tipo de sesión;formato"
    ),
    "title": (
        "title;session title;title of session;name of the session;titre;intitulé;titre de session;"
        "nom de la session;título;título de sesión;nombre de la sesión;workshop title;event title"
    ),
    "session": "session;séance;sesión",
    "thematic_line": (
        "thematic line;thematic area;thematic axis;theme;theme line;track;thematic track;line;"
        "axe thématique;ligne thématique;axe;thème;thématique;línea temática;eje temático;línea;eje;tema"
    ),
    "subtheme": (
        "sub-theme;subtheme;sub-topic;subtopic;sub-line;sous-thème;sous thématique;sous-axe;subtema;"
        "sub-tema;subeje"
    ),
    "organizers": (
        "organizers;organizer;organisers;organiser;organized by;organised by;organizing institutions;"
        "organizing institution;organising institutions;organizing organizations;organizations;"
        "organisations;hosts;host;hosted by;organisateurs;organisateur;organisatrices;organisatrice;"
        "organisé par;organisée par;institutions organisatrices;organisations organisatrices;"
        "structures organisatrices;organizan;organiza;organizadores;organizador;organizadoras;"
        "organizadora;entidades organizadoras;organizado por;organizada por;instituciones organizadoras;"
        "organizaciones organizadoras;convocan;convoca"
    ),
    "date": "date;day;session date;date of session;date de session;jour;fecha;día;fecha de sesión",
    "time": (
        "time;times;hour;hours;schedule;session time;timing;horaire;horaires;heure;heures;hora;horas;"
        "horario;horarios"
    ),
    "when": (
        "date and time;time and date;date time;date & time;date and hour;when;date et heure;"
        "date et horaire;date et heures;date et horaires;date heure;quand;fecha y hora;fecha y horario;"
        "fecha hora;día y hora;cuándo"
    ),
    "start": (
        "start;starts;starts at;start time;start date;beginning;begins;begins at;début;commence;"
        "heure de début;date de début;inicio;comienzo;comienza;empieza;hora de inicio;fecha de inicio"
    ),
    "end": (
        "end;ends;ends at;end time;end date;finish;fin;se termine;heure de fin;date de fin;final;termina;"
        "finaliza;hora de fin;hora de finalización;hora de cierre;fecha de fin"
    ),
    "zones": (
        "time zone;time zones;timezone;timezones;zone;zones;fuseau horaire;fuseaux horaires;fuseau;"
        "zona horaria;zonas horarias;huso horario;husos horarios"
    ),
    "duration": "duration;length;session duration;durée;duración",
    "platform": (
        "platform;online platform;video platform;virtual platform;tool;plateforme;plate-forme;"
        "plateforme en ligne;plateforme virtuelle;outil;plataforma;plataforma virtual;"
        "plataforma en línea;herramienta"
    ),
    "meeting_link": (
        "meeting link;connection link;zoom link;join link;link to join;session link;link to the session;"
        "video link;meeting url;lien de connexion;lien de la réunion;lien de réunion;lien zoom;"
        "lien de la session;lien vers la session;enlace de conexión;enlace de la reunión;"
        "enlace de reunión;enlace zoom;enlace de zoom;enlace de la sesión;enlace a la sesión"
    ),
    "capacity": (
        "capacity;maximum capacity;max capacity;session capacity;places;seats;number of places;"
        "number of participants;maximum number of participants;capacité;capacité d'accueil;"
        "capacité maximale;nombre de participants;nombre de places;nombre maximal de participants;"
        "nombre maximum de participants;jauge;capacidad;capacidad máxima;aforo;aforo máximo;cupo;cupos;"
        "cupo máximo;plazas;número de plazas;número de participantes;número máximo de participantes;"
        "max participants;maximum participants;participants max;participants maximum;máximo de participantes"
    ),
    "registration": (
        "registration;registration needed;registration required;registration necessary;"
        "prior registration;requires registration;is registration needed;need to register;inscription;"
        "inscription requise;inscription nécessaire;inscription obligatoire;inscription préalable;"
        "inscriptions;inscription préalable requise;inscripción;inscripción necesaria;"
        "inscripción requerida;inscripción obligatoria;inscripción previa;registro;registro necesario;"
        "registro requerido;registro previo;requiere inscripción;se requiere inscripción;"
        "necesita inscripción;es necesaria la inscripción"
    ),
    "languages": (
        "language;languages;working language;working languages;session language;session languages;"
        "interpretation;languages of interpretation;langue;langues;langue de travail;langues de travail;"
        "interprétation;langues d'interprétation;idioma;idiomas;lengua;lenguas;idioma de trabajo;"
        "idiomas de trabajo;interpretación;idiomas de interpretación"
    ),
    "summary": (
        "summary;short summary;brief summary;session summary;abstract;overview;description;"
        "short description;brief description;presentation;résumé;bref résumé;court résumé;résumé court;"
        "brève description;courte description;présentation;descriptif;synthèse;resumen;breve resumen;"
        "resumen breve;resumen corto;descripción;breve descripción;descripción breve;presentación;"
        "síntesis;sinopsis"
    ),
    "conceptualization": (
        "conceptualization;conceptualisation;concept;context;background;rationale;"
        "context and justification;context and rationale;background and rationale;background and context;"
        "justification;conceptual framework;contexte;contexte et justification;cadre conceptuel;"
        "conceptualización;contexto;contexto y justificación;justificación;marco conceptual;"
        "fundamentación;antecedentes"
    ),
    "objectives": (
        "objectives;objective;goals;goal;aims;aim;purpose;aims and objectives;goals and objectives;"
        "session objectives;session goals;objectifs;objectif;buts;finalité;objetivos;objetivo;metas;"
        "propósito;propósitos;"
        "general objective;specific objectives;overall objective;main objective;objectif général;"
        "objectifs spécifiques;objectif principal;objetivo general;objetivos específicos;objetivo principal"
    ),
    "main_points": (
        "main points;main points of discussion;main points for discussion;main discussion points;"
        "discussion points;points of discussion;points for discussion;key points;key discussion points;"
        "key questions;topics for discussion;topics of discussion;guiding questions;main questions;"
        "questions for discussion;points de discussion;principaux points de discussion;points principaux;"
        "points principaux de discussion;points clés;questions principales;questions clés;"
        "points à débattre;points de débat;principaux points de débat;questions directrices;"
        "thèmes de discussion;puntos de discusión;principales puntos de discusión;puntos principales;"
        "puntos principales de discusión;puntos clave;puntos de debate;principales puntos de debate;"
        "temas de discusión;temas de debate;ejes de discusión;preguntas orientadoras;preguntas clave;"
        "preguntas para la discusión"
    ),
    "documents": (
        "relevant documents;documents;reference documents;background documents;supporting documents;"
        "related documents;references;reading;further reading;reading list;bibliography;resources;"
        "relevant links;documents pertinents;documents utiles;documents de référence;documents de fond;"
        "documents associés;références;bibliographie;ressources;liens utiles;pour aller plus loin;"
        "documentos relevantes;documentos pertinentes;documentos de referencia;documentos de interés;"
        "documentos de apoyo;documentos;referencias;bibliografía;recursos;enlaces de interés;lecturas"
    ),
    "notes": (
        "notes;remarks;comments;other information;additional information;other remarks;remarques;"
        "commentaires;autres informations;informations complémentaires;notas;observaciones;comentarios;"
        "otra información;información adicional"
    ),
}

LABELS: Final[dict[tuple[str, ...], Topic]] = {
    words(spelling): topic for topic, spellings in _SPELLINGS.items() for spelling in spellings.split(";")
}
LONGEST_LABEL: Final = max(map(len, LABELS))


def _tails() -> Iterator[tuple[str, ...]]:
    """What may follow a label and says nothing more: `of the session`, `de l’atelier`, `del taller`."""
    events = {
        ("of", "for"): ("", "the ", "this ", "session;workshop;event;activity;meeting;panel"),
        ("de", "du", "pour"): (
            "",
            "la ",
            "le ",
            "l ",
            "cette ",
            "session;seance;atelier;evenement;activite;reunion",
        ),
        ("de", "del", "para"): ("", "la ", "el ", "esta ", "sesion;taller;evento;actividad;reunion;panel"),
    }
    for prepositions, (*articles, nouns) in events.items():
        for preposition in prepositions:
            for article in articles:
                for noun in nouns.split(";"):
                    yield words(f"{preposition} {article}{noun}")


TAILS: Final = frozenset(_tails())
