"""The pages in a real browser: nothing sticks out, nothing is out of reach, and scripts only add."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Dialog, Page, expect

from app.settings import Settings
from tests.browser.conftest import NewContext
from tests.web.site import build_site
from tests.web.visitor import FICHE

Address = Callable[[str], str]

DEVICES: Final = [("en", False, False), ("fr", True, True), ("es", True, False)]
LEAST_TARGET: Final = 44
STICKS_OUT: Final = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
SMALL_TARGETS: Final = """least => [...document.querySelectorAll(
  "button, textarea, summary, .button, label.choice, input:not([type=radio], [type=checkbox], [type=hidden])"
)].filter(one => one.checkVisibility()).flatMap(one => {
  const { height, width } = one.getBoundingClientRect();
  const small = height < least - 0.5 || width < least - 0.5;
  return small ? [`${one.outerHTML.slice(0, 90)} ${width}x${height}`] : [];
})"""


@pytest.fixture
def address(tmp_path: Path) -> Iterator[Address]:
    """The pages, served."""
    site = build_site(tmp_path, Settings(data=tmp_path))
    server = uvicorn.Server(uvicorn.Config(site.app, port=0, log_level="warning"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        thread.join(0.02)
        assert thread.is_alive(), "the server did not start"
    port = server.servers[0].sockets[0].getsockname()[1]
    yield lambda path: f"http://127.0.0.1:{port}{path}"
    server.should_exit = True
    thread.join()
    site.database.close()


def plan(page: Page, address: Address) -> str:
    """A session from a pasted fiche; the page then shows its form. The path of the desk."""
    page.goto(address("/new"))
    page.locator("#text").fill(FICHE)
    page.locator("button[value=read]").click()
    page.wait_for_url("**/fiche")
    return "/o/" + page.url.split("/o/")[1].split("/")[0]


def send(page: Page, button: str) -> None:
    """A form; the page that answers is there afterwards."""
    with page.expect_navigation():
        page.locator(button).click()


def check(page: Page) -> None:
    assert page.evaluate(STICKS_OUT) <= 0, page.url
    assert page.evaluate(SMALL_TARGETS, LEAST_TARGET) == [], page.url
    found = Axe().run(page)
    assert found.violations_count == 0, f"{page.url}\n{found.generate_report()}"


@pytest.mark.parametrize(("lang", "phone", "dark"), DEVICES)
def test_every_page_fits_and_can_be_used_by_everyone(
    new_context: NewContext, address: Address, lang: str, phone: bool, dark: bool
) -> None:
    page = new_context(lang=lang, phone=phone, dark=dark).new_page()
    for path in ("/", "/new", "/nowhere"):
        page.goto(address(path))
        check(page)
    desk = plan(page, address)
    check(page)
    page.locator("#capacity").fill("many")
    page.locator("#objectives").fill("word " * 130)
    send(page, "button[value=stay]")
    check(page)
    page.goto(address(desk))
    join = page.locator("#link-facilitator").input_value()
    for summary in page.locator("summary").all():
        summary.click()
    check(page)
    page.locator("#minutes-work").fill("x")
    send(page, "button[value=save]")
    check(page)
    page.goto(address(join[join.index("/j/") :]))
    page.locator("#name").fill("")
    send(page, "form .button.large")
    check(page)


def test_a_title_as_long_as_titles_get_still_fits(new_context: NewContext, address: Address) -> None:
    page = new_context(phone=True).new_page()
    desk = plan(page, address)
    page.locator("#title").fill("Kommunalwirtschaftsförderungsgesellschaften " * 5 + "x" * 80)
    page.locator("button[value=desk]").click()
    for path in (desk, "/"):
        page.goto(address(path))
        check(page)


def test_words_are_counted_as_they_are_typed(new_context: NewContext, address: Address) -> None:
    page = new_context(lang="fr").new_page()
    plan(page, address)
    count = page.locator("#objectives-count")
    page.locator("#objectives").fill("mot " * 100)
    expect(count).to_have_text("100 mots sur 100")
    page.locator("#objectives").press_sequentially("un de plus")
    expect(count).to_have_text("103 mots sur 100\u00a0: 3 de trop")


def test_the_strip_and_the_total_follow_the_minutes(new_context: NewContext, address: Address) -> None:
    page = new_context().new_page()
    page.goto(address(plan(page, address)))
    piece = page.locator("[data-piece=work]")
    expect(piece).to_have_attribute("width", "38.889%")
    page.locator("#minutes-work").fill("9")
    expect(piece).to_have_attribute("width", "10%")
    expect(page.locator("[data-total]")).to_have_text("64 / 90")


def test_the_summary_of_errors_leads_to_the_field(new_context: NewContext, address: Address) -> None:
    page = new_context().new_page()
    plan(page, address)
    page.locator("#capacity").fill("many")
    page.locator("button[value=stay]").click()
    expect(page.locator("[data-error-summary]")).to_be_focused()
    page.get_by_role("link", name="Capacity").click()
    expect(page.locator("#capacity")).to_be_focused()


def test_a_link_is_copied(new_context: NewContext, address: Address) -> None:
    context = new_context()
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(address(plan(page, address)))
    page.locator("[data-copy=link-participant]").click()
    expect(page.locator("[data-copy=link-participant]")).to_contain_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator("#link-participant").input_value()


def test_the_readers_own_clock_is_told_where_it_differs(browser: Browser, address: Address) -> None:
    page = browser.new_context(timezone_id="Asia/Tokyo", locale="en-GB").new_page()
    page.goto(address(plan(page, address)))
    expect(page.get_by_text("Your clock: Friday")).to_be_visible()
    page.context.close()


def test_typed_words_are_not_lost_by_leaving(new_context: NewContext, address: Address) -> None:
    page = new_context().new_page()
    plan(page, address)
    page.locator("#category").press_sequentially("!")
    asked: list[str] = []

    def agree(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", agree)
    page.get_by_role("link", name="To the desk").click()
    page.wait_for_url("**/o/*")
    assert asked == ["beforeunload"]


def test_all_of_it_works_without_scripts(browser: Browser, address: Address) -> None:
    context = browser.new_context(java_script_enabled=False, locale="en-GB")
    page = context.new_page()
    desk = plan(page, address)
    page.locator("#category").fill("Round table")
    page.locator("button[value=desk]").click()
    page.wait_for_url(f"**{desk}")
    page.locator("#minutes-work").fill("20")
    page.locator("button[value=save]").click()
    expect(page.get_by_text("still free").first).to_be_visible()
    join = page.locator("#link-participant").input_value()
    page.goto(address(join[join.index("/j/") :]))
    page.locator("#name").fill("Ana")
    page.locator("form .button.large").click()
    page.wait_for_url("**/s/*")
    context.close()


def test_the_return_key_keeps_the_agenda_as_it_was_typed(new_context: NewContext, address: Address) -> None:
    """Not what the first button of a row does: move or remove an item."""
    page = new_context().new_page()
    page.goto(address(plan(page, address)))
    page.locator("#title-guide").fill("What others have tried")
    page.locator("#title-guide").press("Enter")
    page.wait_for_url("**?saved=agenda**")
    expect(page.locator("#title-guide")).to_have_value("What others have tried")
    expect(page.locator("[data-minutes]")).to_have_count(7)
    page.locator("#down-guide").click()
    expect(page.locator("#down-guide")).to_be_focused()
