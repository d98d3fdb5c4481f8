"""The devices people come with: laptops and phones, in three languages, in daylight or in the dark."""

from typing import Final

from playwright.sync_api import Browser, BrowserContext

LOCALES: Final = {"en": "en-GB", "fr": "fr-FR", "es": "es-AR"}
LAPTOP: Final = (1280, 800)
PHONE: Final = (390, 844)
WAIT_MS: Final = (
    20_000  # what a busy two-core machine may take for one step; a step that is done waits no longer
)


def open_device(browser: Browser, *, lang: str, phone: bool, dark: bool) -> BrowserContext:
    """A context of its own: nobody else's cookies, storage or network."""
    width, height = PHONE if phone else LAPTOP
    context = browser.new_context(
        locale=LOCALES[lang],
        viewport={"width": width, "height": height},
        device_scale_factor=2 if phone else 1,
        is_mobile=phone,
        has_touch=phone,
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",  # a moving target is a flaky one
        accept_downloads=True,
    )
    context.set_default_timeout(WAIT_MS)
    return context
