"""Renders templates in the reader's language. Escaping is always on; a missing name is an error."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.datastructures import URL
from starlette.requests import Request
from starlette.responses import HTMLResponse

from app.locales import LANGUAGES, Language, formats, say
from app.sessions.access import LANGUAGE_COOKIE, reader_language
from app.sessions.links import Links
from app.web.assets import Assets
from app.web.cookies import set_cookie
from app.web.forms import FORM_COOKIE, FORM_FIELD, new_browser

TEMPLATES: Final = Path(__file__).parent / "templates"
LANGUAGE_NAMES: Final[dict[Language, str]] = {"en": "English", "fr": "Français", "es": "Español"}
"""Each in itself: who looks for their language cannot read the others."""


class Pages:
    """The templates, with what all of them know."""

    def __init__(self, assets: Assets, links: Links) -> None:
        self._links = links
        self._templates = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.globals.update(
            asset=assets.url, needs=assets.needs, form_field=FORM_FIELD, languages=LANGUAGE_NAMES
        )

    def render(self, request: Request, template: str, status: int = 200, **context: Any) -> HTMLResponse:
        """The page as an answer, with the cookies that carry the language and the form token.

        Templates have `t(id, ...)`, `fmt` (functions of `app.locales.formats`), `lang`, `language_urls`.
        """
        lang = reader_language(request)
        browser = request.cookies.get(FORM_COOKIE) or new_browser()
        html = self._templates.get_template(template).render(
            lang=lang,
            t=partial(say, lang),
            fmt=Formats(lang),
            language_urls={other: language_url(request, other) for other in LANGUAGES},
            form_token=self._links.form_token(browser),
            **context,
        )
        response = HTMLResponse(html, status, headers={"Cache-Control": "no-store", "Content-Language": lang})
        if FORM_COOKIE not in request.cookies:
            set_cookie(response, request, FORM_COOKIE, browser)
        if request.query_params.get("lang") == lang:
            set_cookie(response, request, LANGUAGE_COOKIE, lang)
        return response


class Formats:
    """`app.locales.formats` with the language already given: `fmt.number(3)` in a template."""

    def __init__(self, lang: Language) -> None:
        self.date = partial(formats.date, lang)
        self.short_date = partial(formats.short_date, lang)
        self.time = partial(formats.time, lang)
        self.date_time = partial(formats.date_time, lang)
        self.number = partial(formats.number, lang)
        self.language_name = partial(formats.language_name, lang)
        self.utc_offset = formats.utc_offset
        self._lang = lang

    def duration(self, minutes: int) -> str:
        return formats.duration(self._lang, minutes)

    def list(self, items: Sequence[str]) -> str:
        return formats.join_list(self._lang, items)


def language_url(request: Request, lang: Language) -> str:
    """This page in another language, without the host: the address bar may show a proxy's."""
    url: URL = request.url.include_query_params(lang=lang)
    return f"{url.path}?{url.query}"
