"""The organizer before and after the session: fiche, desk, downloads."""

from pathlib import Path

from playwright.sync_api import Locator, expect

from app.locales import Language
from tests.browser.acting.person import LANGUAGE_NAMES, Person


class Organizer(Person):
    def plans_from(self, address: str, fiche: str) -> None:
        """From the start page to the form, by a pasted fiche."""
        self.page.goto(address)
        self.link("pages-new-session").click()
        self.field("pages-paste-label").fill(fiche)
        self.press("pages-read-fiche")
        self.sees_heading(self.say("pages-fiche-title"))

    def field(self, id: str) -> Locator:
        return self.page.get_by_label(self.say(id), exact=True)

    def is_asked_for(self, field: str) -> None:
        """The field is listed among what is still to do; the link leads to it."""
        review = self.page.get_by_role("complementary", name=self.say("pages-review"))
        review.get_by_role("link", name=self.say(f"fiche-field-{field}"), exact=True).click()
        expect(self.field(f"fiche-field-{field}")).to_be_focused()

    def saves_the_fiche(self) -> None:
        self.press("common-save")
        self.sees("pages-fiche-saved")

    def goes_to_the_desk(self) -> None:
        self.press("pages-fiche-save-desk")
        self.page.wait_for_url("**/o/*")

    def shared_link(self, role: str) -> str:
        return self.field(f"pages-link-{role}").input_value()

    def sees_a_code(self) -> None:
        """The QR code is there, not only its place."""
        code = self.page.get_by_role("img", name=self.say("pages-qr-alt"))
        expect(code).to_be_visible()
        assert code.evaluate("image => image.decode().then(() => image.naturalWidth > 0)")

    def sees_total(self, minutes: str) -> None:
        row = self.page.get_by_role("row", name=self.say("pages-agenda-total"))
        expect(row.get_by_role("cell", name=minutes, exact=True)).to_be_visible()

    def sets_minutes(self, item: str, minutes: int) -> None:
        """`item`: its title."""
        self.page.get_by_label(self.say("pages-agenda-minutes-of", title=item)).fill(str(minutes))
        self.press("pages-agenda-save")
        self.sees("pages-desk-saved-agenda")

    def proposes_the_agenda_anew(self) -> None:
        """It is asked first: what was changed goes."""
        self.page.get_by_text(self.say("pages-agenda-propose"), exact=True).click()
        self.sees("pages-agenda-propose-ask")
        self.press("pages-agenda-propose-sure")

    def enters_live(self, name: str) -> None:
        self.field("pages-name-label").fill(name)
        self.press("pages-live-open")
        self.page.wait_for_url("**/s/*")

    def takes(self, pressed: Locator, to: Path) -> Path:
        """Press something that downloads, and keep the file."""
        with self.page.expect_download() as download:
            pressed.click()
        to = to / download.value.suggested_filename
        download.value.save_as(to)
        return to

    def chooses_download_language(self, lang: Language) -> None:
        self.page.get_by_label(self.say("summary-download-language")).select_option(
            label=LANGUAGE_NAMES[lang]
        )

    def link_named(self, name: str) -> Locator:
        return self.page.get_by_role("link", name=name, exact=True)
