"""The reader in a real browser: fast, safe, remembered, in three languages, light and dark, and open to everybody."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.book.page import Direction
from app.book.text import Language
from app.pictures import encode
from app.publishing.reader import ReaderChapter, ReaderInfo, ReaderPage, write_reader
from app.publishing.site import INDEX
from tests.publishing.reader.browser import Browser, Tab
from tests.publishing.reader.conftest import Opened
from tests.publishing.reader.sites import about, pages, picture, served

RTL, LTR, STRIP = Direction.RIGHT_TO_LEFT, Direction.LEFT_TO_RIGHT, Direction.WEBTOON
ALONE = {"width": 700, "height": 900}
LARGEST_PAINTED = """new Promise((done) => new PerformanceObserver((list) => {
    const figures = list.getEntries().map((one) => one.element && one.element.closest("figure"));
    if (figures.some(Boolean)) done(figures.find(Boolean).id);
}).observe({ type: "largest-contentful-paint", buffered: true }))"""


def told(tab: Tab) -> str:
    return str(tab.look("document.querySelector('#told').textContent"))


# ---------------------------------------------------------------- fast


@pytest.mark.parametrize("direction", list(Direction))
def test_that_the_first_page_is_painted_while_the_rest_of_the_page_and_of_the_pictures_is_still_on_its_way(
    direction: Direction, reader: Opened, tmp_path: Path
) -> None:
    noise = [ReaderPage(encode(Image.effect_noise((420, 594), 60 + number))) for number in range(4)]  # browsers do not count flat pictures
    write_reader(noise, about(direction), tmp_path / "site")
    where = "(() => { const b = document.querySelector('#p1 img').getBoundingClientRect(); return [b.left, b.top, b.width, b.height]; })()"
    with served(tmp_path / "site", first="001") as server, reader(direction, server.address, whole=False) as tab:
        assert tab.look(LARGEST_PAINTED) == "p1"
        assert tab.look("performance.getEntriesByType('paint').map(one => one.name)") == ["first-paint", "first-contentful-paint"]
        assert [name[:3] for name in server.pictures] == ["001"]
        assert tab.look("[document.readyState, document.querySelector('#p2')]") == ["loading", None]
        place = tab.look(where)
        server.gate.set()
        tab.until("document.querySelector('#p3 img').naturalWidth > 0")
        assert tab.look(where) == place  # nothing jumps when the rest comes


def test_that_only_the_next_two_pages_are_fetched_ahead_and_each_once(reader: Opened, sites: dict[Direction, Path]) -> None:
    with served(sites[LTR]) as server, reader(LTR, server.address, **ALONE) as tab:
        ahead = "[2, 3].every(number => document.querySelector(`#p${number} img`).naturalWidth > 0)"
        tab.until(ahead)
        assert sorted(name[:3] for name in server.pictures) == ["001", "002", "003"]
        tab.key("PageDown")
        tab.until("document.querySelector('#p4 img').naturalWidth > 0")
        assert sorted(name[:3] for name in server.pictures) == ["001", "002", "003", "004"]


def test_that_a_screen_gets_the_smallest_picture_that_is_sharp(browser: Browser, tmp_path: Path) -> None:
    write_reader([ReaderPage(picture(1, (1600, 2263)))], about(LTR), tmp_path / "site")
    for density, wanted in ((1, "001-800."), (3, "001-1200.")):
        with browser.tab(390, 844, touch=True, density=density) as tab:
            tab.open((tmp_path / "site" / INDEX).as_uri())
            assert wanted in tab.look("document.querySelector('#p1 img').currentSrc")
            assert [one for one in tab.requests if "/001" in one and wanted not in one] == []


# ---------------------------------------------------------------- safe


def test_that_nothing_a_story_brings_is_run_and_all_of_it_is_shown(browser: Browser, tmp_path: Path) -> None:
    hurt = '</title></script><script>window.hurt = 1</script><img src=x onerror="window.hurt = 2">"\'{{w:end}}{{policy}}&amp;\x00'
    info = ReaderInfo(
        hurt, Language.ENGLISH, LTR, (ReaderChapter(hurt, 1),), key=hurt, description=hurt, author=hurt, public_url="https://example.org/b"
    )
    write_reader([ReaderPage(picture(1), hurt), ReaderPage(picture(2), hurt)], info, tmp_path / "site")
    with browser.tab() as tab:
        tab.open((tmp_path / "site" / INDEX).as_uri())
        tab.press("#open-contents")
        seen = hurt.replace("\x00", "")
        assert tab.look("window.hurt") is None
        assert tab.look("document.querySelector('h1').textContent") == seen
        assert tab.look("document.querySelector('#p1 img').alt") == seen
        assert tab.look("document.querySelector('#chapter').textContent") == seen
        assert tab.look("document.querySelector('meta[name=description]').content") == seen
        assert tab.complaints == []


def test_that_the_page_runs_nothing_but_its_own(reader: Opened) -> None:
    with reader(RTL) as tab:
        tab.look("{ const one = document.createElement('script'); one.textContent = 'window.hurt = 1'; document.body.append(one); }")
        tab.look("{ const one = document.createElement('div'); one.innerHTML = '<b onclick=\"hurt = 2\">'; one.firstChild.click(); }")
        assert tab.look("window.hurt") is None
        assert len(tab.complaints) >= 1
        assert all("Content Security Policy" in one for one in tab.complaints)
        tab.complaints.clear()


# ---------------------------------------------------------------- remembered


def test_that_a_reader_comes_back_to_the_page_and_layout_they_left(reader: Opened, sites: dict[Direction, Path]) -> None:
    with served(sites[RTL]) as server, reader(RTL, server.address) as tab:
        tab.press("[data-layout=page]")
        tab.key("ArrowLeft")
        tab.key("ArrowLeft")
        assert tab.look("location.hash") == "#p3"
        tab.open(server.address + "?again")
        assert told(tab) == "3 / 6"
        assert tab.look("note.textContent").strip().startswith("Where you left off: page 3.")
        tab.press("#note button")
        assert (told(tab), tab.look("note.hidden")) == ("1 / 6", True)


def test_that_a_link_to_a_page_opens_it_and_goes_on_doing_so(reader: Opened) -> None:
    with reader(LTR, hash="#p5", **ALONE) as tab:
        assert told(tab) == "5 / 6"
        tab.look("{ location.hash = '#p2'; }")
        tab.until("told.textContent === '2 / 6'")
        tab.open(tab.look("location.href").replace("#p2", "?x#p900"))
        assert told(tab) == "6 / 6"


# ---------------------------------------------------------------- languages and looks


@pytest.mark.parametrize(
    ("visitor", "spoken", "contents"),
    [("en-GB", "en", "Contents"), ("zh-CN", "zh", "目录"), ("ja", "ja", "目次"), ("fr-FR,zh-TW", "zh", "目录"), ("fr-FR", "ja", "目次")],
)
def test_that_the_reader_speaks_the_visitors_language_or_else_the_books(visitor: str, spoken: str, contents: str, reader: Opened) -> None:
    with reader(RTL, language=visitor) as tab:
        assert tab.look("document.documentElement.lang") == spoken
        assert tab.look("document.querySelector('#contents h2').textContent") == contents
        assert tab.look("document.querySelector('h1').lang") == "ja"
        assert tab.look("document.querySelector('#p1').lang") == "ja"


def test_that_it_is_dark_where_the_system_is_until_somebody_chooses(reader: Opened, sites: dict[Direction, Path]) -> None:
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    with served(sites[LTR]) as server, reader(LTR, server.address, dark=True) as tab:
        assert (tab.look(ground), tab.look("theme.getAttribute('aria-pressed')")) == ("rgb(43, 43, 42)", "true")
        tab.press("#theme")
        assert (tab.look(ground), tab.look("theme.getAttribute('aria-pressed')")) == ("rgb(227, 225, 220)", "false")
        tab.open(server.address)
        assert tab.look(ground) == "rgb(227, 225, 220)"


def test_that_a_browser_without_scripts_shows_every_page_and_the_downloads(reader: Opened, sites: dict[Direction, Path]) -> None:
    with reader(RTL) as tab:
        tab.call("Emulation.setScriptExecutionDisabled", value=True)
        tab.open((sites[RTL] / INDEX).as_uri() + "?plain")
        assert tab.look("[...document.querySelectorAll('.page')].every(one => one.getBoundingClientRect().height > 300)")
        assert tab.look("document.querySelector('#ending .files a').getBoundingClientRect().height") > 20
        assert tab.look("getComputedStyle(document.querySelector('.bottom')).display") == "none"


def test_that_downloads_are_named_as_the_book_with_their_sizes(reader: Opened) -> None:
    with reader(RTL) as tab:
        link = "document.querySelector('#contents .files a')"
        assert tab.look(f"[{link}.textContent, {link}.download]") == ["CBZ 1.2 MB", "雨の配達人.cbz"]


# ---------------------------------------------------------------- open to everybody


def _axe() -> str:
    found = importlib.util.find_spec("axe_core_python")
    assert found is not None
    assert found.origin
    return (Path(found.origin).parent / "axe.min.js").read_text("utf-8")


AXE = _axe()


def violations(tab: Tab) -> list[Any]:
    tab.look(f"{AXE}; 0")
    told: list[Any] = tab.look("axe.run().then(found => found.violations.map(one => [one.id, one.nodes.map(node => node.html)]))")
    return told


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("direction", list(Direction))
def test_that_axe_finds_nothing_in_any_direction(direction: Direction, dark: bool, reader: Opened) -> None:
    with reader(direction, dark=dark) as tab:
        assert violations(tab) == []
        tab.key("End")
        tab.key("PageDown")
        assert violations(tab) == []


@pytest.mark.parametrize("button", ["#open-contents", "#open-help"])
def test_that_axe_finds_nothing_in_the_sheets(button: str, reader: Opened) -> None:
    with reader(RTL, width=390, height=844, dark=True) as tab:
        tab.look(f"document.querySelector('{button}').click()")
        assert violations(tab) == []


def test_that_each_turn_is_said_and_pages_are_told_in_words(reader: Opened) -> None:
    with reader(LTR) as tab:
        tab.key("ArrowRight")
        assert tab.look("live.textContent") == "Pages 2 and 3 of 6"
        assert tab.look("document.querySelector('#p2 img').alt") == "Lantern Street · Nao\nNao: 2"


def test_that_the_keyboard_shows_where_it_is_and_skips_to_the_pages(reader: Opened) -> None:
    with reader(LTR) as tab:
        tab.key("Tab")
        assert tab.look("document.activeElement.className") == "skip"
        assert tab.look("document.activeElement.getBoundingClientRect().top") >= 0
        tab.key("Enter")
        tab.until("document.activeElement.id === 'stage'")
        assert told(tab) == "1 / 6"
        tab.key("Tab")
        assert tab.look("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_that_a_book_of_one_page_can_be_read(browser: Browser, tmp_path: Path) -> None:
    write_reader(pages(1), about(RTL), tmp_path / "site")
    with browser.tab() as tab:
        tab.open((tmp_path / "site" / INDEX).as_uri())
        tab.key("ArrowLeft")
        assert told(tab) == "The end"
        tab.key("ArrowLeft")
        tab.press("#ending button")
        assert (told(tab), tab.complaints) == ("1 / 1", [])
