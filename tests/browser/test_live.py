"""The live page, walked through by who leads and by people on a laptop and a phone, in three languages."""

import re
from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewContext
from tests.browser.test_pages import check
from tests.server.process import Server

Links = dict[str, str]


@pytest.fixture
def links(server: Server) -> Links:
    return server.links


def come_in(page: Page, link: str, name: str, lang: str) -> Page:
    page.goto(link)
    page.locator("input[name=name]").fill(name)
    page.locator(f"input[name=lang][value={lang}]").check()
    page.locator("main form button").last.click()
    page.wait_for_url("**/s/**")
    return page


@dataclass
class Leader:
    """Whoever leads, at the console."""

    page: Page

    @property
    def next_step(self) -> Locator:
        return self.page.locator(".next-step > .button.primary")

    def go_on(self, label: str) -> None:
        """Press the one large button, which must promise this."""
        expect(self.next_step).to_contain_text(label)
        self.next_step.click()

    def take_other_step(self, label: str) -> None:
        self.page.get_by_role("button", name="Other steps").click()
        self.page.locator(".others .disclosed button", has_text=label).click()

    def into_the_rooms(self) -> None:
        self.go_on("Start the session")
        self.take_other_step("Place people in rooms")
        self.go_on("Open the rooms")


@dataclass
class Meeting:
    leader: Leader
    ana: Page
    phone: Page

    @property
    def pages(self) -> list[Page]:
        return [self.leader.page, self.ana, self.phone]

    def check(self) -> None:
        """Every screen fits, and everybody can use it."""
        for page in self.pages:
            check(page)


@pytest.fixture
def meeting(new_context: NewContext, links: Links) -> Meeting:
    """A session in its lobby: Marie leads in English, Ana reads Spanish in the dark, Awa has a phone."""
    return Meeting(
        Leader(come_in(new_context().new_page(), links["facilitator"], "Marie", "en")),
        come_in(new_context(lang="es", dark=True).new_page(), links["participant"], "Ana", "es"),
        come_in(new_context(lang="fr", phone=True).new_page(), links["participant"], "Awa", "fr"),
    )


def write(phone: Page, words: str, place: int = 0) -> None:
    phone.get_by_role("button", name="Ajouter une note").nth(place).click()
    phone.keyboard.type(words)
    phone.keyboard.press("Escape")


def test_the_lobby_gathers_people_and_wishes(meeting: Meeting) -> None:
    expect(meeting.ana.get_by_role("heading", name="Hay 3 personas")).to_be_visible()
    meeting.ana.get_by_role("button", name="Acceso a los mercados").click()
    wishes = meeting.leader.page.locator(".wishes li", has_text="Room 6").locator(".numbers")
    expect(wishes).to_have_text("1")
    meeting.check()


def test_every_screen_follows_the_slides_in_its_own_language(meeting: Meeting) -> None:
    leader, ana, phone = meeting.leader, meeting.ana, meeting.phone
    leader.go_on("Start the session")
    leader.go_on("Next: The guide, page 2")
    expect(leader.page.locator(".run-item[aria-current=step]")).to_contain_text("The guide and its blocks")
    expect(ana.locator(".slide")).to_contain_text("ocho bloques")
    expect(phone.locator(".slide")).to_contain_text("huit blocs")
    leader.page.locator("body").press("ArrowRight")
    leader.page.locator("body").press("ArrowRight")
    block = "Marcos jurídicos e institucionales"
    expect(ana.get_by_role("heading", level=1)).to_have_text(block)
    meeting.check()
    ana.get_by_role("button", name="Atrás").click()
    expect(ana.get_by_text("Están mirando hacia atrás.")).to_be_visible()
    check(ana)
    ana.get_by_role("button", name="Volver con el grupo").click()
    expect(ana.get_by_role("heading", level=1)).to_have_text(block)


def test_minutes_that_are_added_show_on_every_clock(meeting: Meeting) -> None:
    meeting.leader.go_on("Start the session")
    for page in meeting.pages:
        expect(page.locator(".clock").first).to_contain_text(re.compile("^.*(10:00|9:5)"))
    meeting.leader.page.get_by_role("button", name="5 minutes more").click()
    for page in meeting.pages:
        expect(page.locator(".clock").first).to_contain_text(re.compile("^.*(15:00|14:5)"))


def test_people_are_placed_and_work_where_the_console_sees_them(meeting: Meeting) -> None:
    leader, ana, phone = meeting.leader, meeting.ana, meeting.phone
    leader.go_on("Start the session")
    leader.take_other_step("Place people in rooms")
    leader.page.locator(".chip-face", has_text="Ana").click()
    check(leader.page)
    leader.page.locator(".disclosed button", has_text="Room 6").press("Enter")
    expect(leader.page.locator(".tile", has_text="Room 6").locator(".chip")).to_contain_text("Ana")
    expect(leader.page.locator(".chip-face", has_text="Ana")).to_be_focused()
    leader.go_on("Open the rooms")
    expect(ana.get_by_role("heading", level=2, name="Sala 6: Mercados")).to_be_visible()
    write(phone, "La cantine achète ici")
    expect(leader.page.locator(".pulse", has_text="1 new note")).to_be_visible()
    meeting.check()
    leader.page.get_by_role("button", name="Open the board Room 1").click()
    expect(leader.page.get_by_text("La cantine achète ici")).to_be_visible()
    check(leader.page)


def test_the_summary_is_drafted_edited_read_and_taken_away(meeting: Meeting) -> None:
    leader, ana, phone = meeting.leader, meeting.ana, meeting.phone
    leader.into_the_rooms()
    write(phone, "La cantine achète ici")
    expect(ana.get_by_text("La cantine achète ici")).to_be_visible()
    leader.go_on("Call everyone back")
    ana.get_by_role("button", name="Leer los tableros").click()
    expect(ana.get_by_text("La cantine achète ici")).to_be_visible()
    check(ana)
    leader.go_on("Next: Report: Room 1")
    leader.go_on("Draft the summary")
    expect(leader.page.locator(".line-field").first).to_have_value("La cantine achète ici")
    leader.page.get_by_role("button", name="Add a line").click()
    leader.page.keyboard.type("We start with school meals.")
    leader.go_on("Show the summary to everyone")
    expect(phone.get_by_text("We start with school meals.")).to_be_visible()
    meeting.check()
    phone.get_by_role("button", name="Note 1.1").click()
    expect(phone.get_by_role("dialog")).to_contain_text("Awa · Où nous en sommes")
    check(phone)
    with leader.page.expect_download() as document:
        leader.page.get_by_role("link", name="DOCX").click()
    assert document.value.suggested_filename.endswith("-en.docx")


def test_a_line_that_was_removed_can_be_brought_back(meeting: Meeting) -> None:
    leader = meeting.leader
    leader.into_the_rooms()
    write(meeting.phone, "La cantine achète ici")
    expect(leader.page.locator(".pulse", has_text="1 new note")).to_be_visible()
    leader.go_on("Call everyone back")
    leader.go_on("Next: Report: Room 1")
    leader.go_on("Draft the summary")
    leader.page.get_by_role("button", name="Remove this line").click()
    expect(leader.page.locator(".line-field")).to_have_count(0)
    leader.page.get_by_role("button", name="Undo").click()
    expect(leader.page.locator(".line-field")).to_have_value("La cantine achète ici")


def test_the_end_is_asked_for_and_thanks_everyone(meeting: Meeting) -> None:
    leader = meeting.leader
    leader.go_on("Start the session")
    leader.take_other_step("End the session")
    check(leader.page)
    leader.page.get_by_role("dialog").get_by_role("button", name="End the session").click()
    thanks = meeting.ana.get_by_role("heading", level=1)
    expect(thanks).to_have_text("Gracias por trabajar juntas y juntos")
    expect(thanks).to_be_focused()
    meeting.check()


def test_a_double_press_takes_one_step(meeting: Meeting) -> None:
    leader = meeting.leader
    leader.go_on("Start the session")
    leader.take_other_step("Place people in rooms")
    expect(leader.next_step).to_contain_text("Open the rooms")
    leader.next_step.dblclick()
    expect(leader.next_step).to_contain_text("Call everyone back")
    expect(meeting.phone.locator(".board")).to_be_visible()


def test_who_is_dragged_to_another_room_goes_there_at_once(meeting: Meeting) -> None:
    leader, ana = meeting.leader, meeting.ana
    leader.into_the_rooms()
    before = ana.locator(".board-title")
    expect(before).to_have_text("Sala 1: Marcos jurídicos")
    leader.page.locator(".chip-face", has_text="Ana").drag_to(
        leader.page.locator(".spare-room", has_text="Room 3"), steps=8
    )
    expect(ana.locator(".board-title")).to_have_text("Sala 3: Planificación")
    expect(ana.get_by_text("Ahora están en Sala 3: Planificación.")).to_be_visible()


def test_words_written_without_a_line_for_a_room_that_closed_are_not_lost(meeting: Meeting) -> None:
    leader, phone = meeting.leader, meeting.phone
    leader.into_the_rooms()
    expect(phone.locator(".board")).to_be_visible()
    phone.context.set_offline(True)
    write(phone, "Écrit hors ligne")
    expect(phone.locator(".saving")).to_contain_text("Hors ligne")
    leader.go_on("Call everyone back")
    expect(leader.next_step).to_contain_text("Next: Report: Room 1")
    phone.context.set_offline(False)
    expect(phone.locator(".kept")).to_contain_text("Écrit hors ligne")
    check(phone)
    phone.get_by_role("button", name="Je n’en ai pas besoin").click()
    expect(phone.locator(".kept")).to_have_count(0)


def test_the_language_changes_at_once_and_stays_on_other_devices(
    meeting: Meeting, new_context: NewContext
) -> None:
    ana = meeting.ana
    ana.get_by_role("button", name="Idioma: Español").click()
    ana.get_by_role("button", name="Français").click()
    expect(ana.get_by_role("heading", name="Sur quoi aimeriez-vous travailler ?")).to_be_visible()
    ana.locator(".me-button").click()
    own = ana.get_by_role("textbox", name="Votre lien personnel")
    expect(own).to_have_value(re.compile("/j/"))
    expect(ana.get_by_role("heading", level=2, name="Moi")).to_be_focused()
    check(ana)
    second = new_context(lang="en", phone=True).new_page()
    second.goto(own.input_value())
    expect(second.get_by_role("heading", name="Sur quoi aimeriez-vous travailler ?")).to_be_visible()
    expect(meeting.leader.page.locator(".lobby-count strong")).to_have_text("3")


def test_who_observes_reads_every_board_and_changes_nothing(
    meeting: Meeting, new_context: NewContext, links: Links
) -> None:
    desk = new_context().new_page()
    desk.goto(links["organizer"])
    link = desk.locator("#link-observer").input_value()
    olga = come_in(new_context().new_page(), link, "Olga", "en")
    expect(olga.get_by_text("You are observing")).to_be_visible()
    expect(olga.locator(".wish")).to_have_count(0)
    meeting.leader.into_the_rooms()
    expect(olga.get_by_role("heading", level=1)).to_have_text("The rooms are at work")
    check(olga)
    olga.get_by_role("button", name="Room 1").click()
    expect(olga.get_by_text("You are here as an observer")).to_be_visible()
    check(olga)


def test_who_is_turned_away_reads_why_and_finds_a_way_back(meeting: Meeting) -> None:
    ana = meeting.ana
    ana.context.clear_cookies()
    ana.context.set_offline(True)
    expect(ana.get_by_role("button", name="Conectar ahora")).to_be_visible()
    ana.context.set_offline(False)
    expect(ana.get_by_role("heading", level=1)).to_have_text("No hay conexión con la sesión")
    expect(ana.get_by_text("Abran esta sesión con el enlace")).to_be_visible()
    check(ana)
    ana.get_by_role("link", name="A la página de inicio").click()
    ana.wait_for_url(lambda url: url.endswith("/"))
