"""A whole manga drawn by a service: through the real program, the real SDK and a Gemini API on this machine."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.pictures import measured
from tests.cli.conftest import STORY, Answer, MangakAI
from tests.fakes import gemini as does
from tests.fakes.gemini import KEY, Asked, FakeGemini, asked
from tests.fakes.pictures import a_picture

SAID = ("Who is there?", "Only me", "I fell in last night", "Now the night is yours", "You are wet to the bone", "Where have you been")
BOOK = ["reference for the whole book: its look and its characters", "template of the book: its manner of drawing"]
NEIGHBOUR = "another panel of the same scene, already drawn"


@contextmanager
def gemini(library: Path, **chosen: object) -> Iterator[FakeGemini]:
    """The service, and a library that knows its address."""
    with FakeGemini() as service, pytest.MonkeyPatch.context() as patch:
        patch.setenv("GEMINI_API_KEY", KEY)
        library.mkdir(parents=True)
        settings = {"v": 1, "providers": {"gemini": {"base_url": service.url, "places": 2, **chosen}}}
        (library / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
        yield service


@dataclass(frozen=True)
class Drawn:
    """A manga of four panels, and panel 2 redrawn. wishes: what the service was asked, as it read it."""

    folder: Path
    made: Answer
    seen: Answer
    redrawn: Answer
    shown: list[dict[str, object]]
    wishes: list[Asked]
    billed: int
    template: bytes
    reference: bytes
    first_take: bytes


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Drawn:
    folder = tmp_path_factory.mktemp("gemini")
    story, template, reference = folder / "The Well.txt", folder / "template.png", folder / "mira.jpg"
    story.write_text(STORY, encoding="utf-8")
    template.write_bytes(a_picture(300, 400, of="template"))
    reference.write_bytes(a_picture(3000, 200, "jpg", "mira"))
    mangakai = MangakAI(folder / "library")
    with gemini(mangakai.library) as service:
        pictures = ("--template", template, "--reference", reference)
        made = mangakai("make", story, "-o", folder / "out", "--panels", "4", "--artist", "gemini", "--notes", "rain everywhere", *pictures)
        shown = mangakai("show", "The Well").result["panels"]
        first_take = Path(shown[1]["takes"][0]["picture"]).read_bytes()
        redraw = ("redraw", "The Well", "2", "at night, with a lantern", "--reference", template)
        seen, redrawn = mangakai(*redraw, "--dry-run"), mangakai(*redraw)
        wishes, billed = [asked(call) for call in service.calls], service.books.billed_micros
    return Drawn(folder, made, seen, redrawn, shown, wishes, billed, template.read_bytes(), reference.read_bytes(), first_take)


def labels(wish: Asked) -> list[str]:
    return [str(what) for kind, what in wish.parts[:-1] if kind == "text"]


def pictures(wish: Asked) -> list[bytes]:
    return [what for kind, what in wish.parts if kind == "picture"]


def test_that_a_story_is_drawn_panel_by_panel_and_written_as_a_book(drawn: Drawn) -> None:
    assert (drawn.made.status, drawn.redrawn.status) == (0, 0), (drawn.made, drawn.redrawn)
    assert [panel["state"] for panel in drawn.shown] == ["done"] * 4
    assert (drawn.folder / "out" / "The Well.cbz").exists()
    assert len(drawn.wishes) == 5
    assert len({wish.prompt for wish in drawn.wishes}) == 5


def test_that_nothing_that_is_said_reaches_the_artist_and_room_is_asked_for_balloons(drawn: Drawn) -> None:
    for wish in drawn.wishes:
        words = " ".join(str(what) for kind, what in wish.parts if kind == "text")
        assert not [said for said in SAID if said in words]
        assert "Draw no lettering" in wish.prompt
        assert "speech balloon" in wish.prompt
        assert "rain everywhere" in wish.prompt


def test_that_pictures_are_shown_with_labels_the_most_useful_first_and_the_prompt_last(drawn: Drawn) -> None:
    for wish in drawn.wishes[:4]:
        kinds = [kind for kind, _ in wish.parts]
        assert kinds == ["text", "picture"] * (len(kinds) // 2) + ["text"]
        assert labels(wish)[:2] == BOOK
        assert set(labels(wish)[2:]) <= {NEIGHBOUR}
        assert pictures(wish)[1] == drawn.template
    sizes = measured(pictures(drawn.wishes[0])[0])
    assert sizes is not None
    assert sizes[1] == 2048


def test_that_ratio_and_size_are_ones_the_model_draws_near_the_panels_own(drawn: Drawn) -> None:
    with closing(sqlite3.connect(drawn.folder / "library" / "library.db")) as library:
        values = [json.loads(value) for (value,) in library.execute("SELECT value FROM panel ORDER BY number")]
    wished = sorted(value["ratio"]["width"] / value["ratio"]["height"] for value in values)
    shapes = [wish.config["imageConfig"] for wish in drawn.wishes[:4]]
    asked_for = sorted(int(wide) / int(high) for wide, high in (shape["aspectRatio"].split(":") for shape in shapes))
    assert all(abs(wish / got - 1) < 0.25 for wish, got in zip(wished, asked_for, strict=True))
    assert {shape["imageSize"] for shape in shapes} == {"1K"}


def test_that_a_redraw_begins_with_the_chosen_take_and_the_persons_words(drawn: Drawn) -> None:
    wish = drawn.wishes[4]
    assert labels(wish) == ["reference from the author for this panel", *BOOK[:1], "the panel to change"]
    assert (pictures(wish)[0], pictures(wish)[-1]) == (drawn.template, drawn.first_take)
    assert "with this change: at night, with a lantern" in wish.prompt


def test_that_a_dry_run_shows_what_is_sent_and_sends_nothing(drawn: Drawn) -> None:
    seen, wish = drawn.seen.result, drawn.wishes[4]
    assert (seen["prompt"], seen["model"], seen["size"]) == (wish.prompt, wish.model, wish.size)
    assert set(seen["pictures"]) == set(labels(wish))
    assert seen["estimate_micros"] > 33_600


def test_that_each_take_keeps_its_prompt_and_each_call_its_price(drawn: Drawn) -> None:
    with closing(sqlite3.connect(drawn.folder / "library" / "library.db")) as library:
        takes = library.execute("SELECT artist, model, prompt FROM take").fetchall()
        sent = library.execute("SELECT estimate_micros, price_micros, tokens_out FROM attempt WHERE sent IS NOT NULL").fetchall()
        spent, unpriced = library.execute("SELECT sum(spent_micros), sum(unpriced) FROM task").fetchone()
    assert {(artist, model) for artist, model, _ in takes} == {("gemini", "gemini-nano-banana-2.1")}
    assert sorted(prompt for _, _, prompt in takes) == sorted(wish.prompt for wish in drawn.wishes)
    assert all(estimate >= price > 33_600 and out == 1120 for estimate, price, out in sent)
    assert (spent, unpriced) == (sum(price for _, price, _ in sent), 0)
    assert abs(spent - drawn.billed) <= 2 * len(sent)


def test_that_the_key_is_nowhere_in_what_was_written_or_said(drawn: Drawn) -> None:
    written = [path for path in drawn.folder.rglob("*") if path.is_file()]
    assert {"library.db", "mangakai.log", "settings.json"} <= {path.name for path in written}
    assert not [path for path in written if KEY.encode() in path.read_bytes()]
    for answer in (drawn.made, drawn.redrawn):
        assert KEY not in json.dumps(answer.events) + answer.said


def test_that_a_model_that_ended_is_refused_before_anything_is_sent(mangakai: MangakAI, story: Path, tmp_path: Path) -> None:
    with gemini(mangakai.library, artist_model="gemini-2.5-flash-image-preview") as service:
        made = mangakai("make", story, "-o", tmp_path / "out", "--panels", "3", "--artist", "gemini")
        told = made.of("error")[0]
        assert (made.status, told["code"], told["facts"]["successor"]) == (1, "model-ended", "gemini-nano-banana-2.1")
        assert not service.calls
        assert mangakai("books").result["books"] == []


def test_that_a_declined_panel_is_said_another_way(mangakai: MangakAI, story: Path, tmp_path: Path) -> None:
    with gemini(mangakai.library) as service:
        service.next(does.prompt_block())
        made = mangakai("make", story, "-o", tmp_path / "out", "--panels", "1", "--artist", "gemini")
        assert made.status == 4, made
        ways = mangakai("reword", "The Well", "1").result["rewordings"]
        assert len(ways) >= 2
        assert mangakai("reword", "The Well", "1", "--say", len(ways)).status == 0
        assert ways[-1]["text"] in asked(service.calls[-1]).prompt
        assert (tmp_path / "out" / "The Well.cbz").exists()


def test_that_a_book_of_forty_panels_with_a_cap_for_25_stops_below_it_and_goes_on_when_it_is_raised(
    mangakai: MangakAI, tmp_path: Path
) -> None:
    story = tmp_path / "Four Wells.txt"
    story.write_text("\n\n".join(f"On day {n} it was so. {STORY.removeprefix('The Well')}" for n in range(1, 5)), encoding="utf-8")
    cap = 0.85  # dollars; a panel costs about 0.034
    with gemini(mangakai.library, places=4) as service:
        stopped = mangakai("make", story, "-o", tmp_path / "out", "--panels", "40", "--artist", "gemini", "--cap", str(cap))
        task, billed = stopped.result["tasks"][0], service.books.billed_micros
        drawn_first = stopped.result["books"][0]["drawn"]
        raised = mangakai("cap", task["task"], "5")
        pictures_asked = sum(asked(call).wants_picture for call in service.calls if call.method == "POST")
    assert stopped.status == 4
    assert 15 <= drawn_first <= 25  # pictures that are shown along cost too, and what is out is reserved
    assert billed <= cap * 1_000_000
    assert task["spent_micros"] <= cap * 1_000_000
    assert raised.status == 0
    assert raised.result["books"][0]["drawn"] == 40
    assert pictures_asked == 40  # none drawn, or paid, twice
