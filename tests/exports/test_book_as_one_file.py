"""A book goes into one file and comes out of it whole, in any library; a file that is not what it says is refused whole."""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.book.cast import Character
from app.book.page import Box, Frame, Page
from app.book.parts import BoardPart, PanelWish, ScriptPart
from app.book.script import Line, LineKind, Scene, Script, Setting
from app.book.storyboard import Mark, Panel, Shot
from app.book.style import Style
from app.book.text import Chapter, Span
from app.commands.bundles import Imported, import_book
from app.errors import AppError, Conflict
from app.exports import unbundle
from app.exports.bundle import FORMAT, write_bundle
from app.store import carried, codec
from app.store.carried import CARRIED, JSON_COLUMNS, LEFT_BEHIND, STAYS, Rows, pictures_in
from app.store.rows import Base
from app.store.store import Store
from tests.fakes.pictures import a_picture
from tests.libraries import new_store

TEXT = "Nao ran. “Wait for me!” she cried. A cat 猫 sat there.\n\nRen laughed."
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)
COLOURS = st.sampled_from(["red", "green", "blue", "grey"])


def picture(of: str) -> tuple[str, bytes]:
    data = a_picture(24, 36, of=of)
    return f"{hashlib.sha256(data).hexdigest()[:32]}.png", data


def told(value: object, kind: Any = None) -> str:
    return codec.dump(value, kind)


def a_take(panel: int, number: int, colour: str, words: str) -> dict[str, Any]:
    marks = (Mark("Nao", (0.1, 0.2, 0.3, 0.4), (0.2, 0.35)),)
    taken = {"panel": panel, "number": number, "picture": picture(colour)[0], "width": 24, "height": 36, "seed": number, "words": words}
    asked = {"marks": told(marks, tuple[Mark, ...]), "changes": told((words,), tuple[str, ...]), "prompt": f"{words} in the rain"}
    cost = {"artist": "gemini", "model": "m-1", "made": 1.7e9, "seconds": 2.5, "price_micros": 39_000, "source": None}
    return {**taken, **asked, **cost}


def a_panel(number: int, chosen: int | None, words: str) -> dict[str, Any]:
    value = Panel(number, 1, 1, Span(0, 8), words, Shot.MEDIUM, Setting())
    return {"number": number, "chapter": 1, "page": number, "place": 1, "value": told(value), "source": "abc", "chosen": chosen}


def a_sheet(colour: str) -> dict[str, Any]:
    name = picture(colour)[0]
    made = {"character": "Nao", "number": 1, "picture": name, "original": picture("blue")[0], "width": 24, "height": 36}
    asked = {"ratio": "2:3", "size": "1K", "artist": "draft", "model": "", "prompt": "Nao", "seed": 0, "chosen": 1, "approved": 0}
    return {**made, **asked, "made": 1.7e9, "seconds": None, "price_micros": None}


def a_book(takes: tuple[int, ...] = (2, 0), colour: str = "red", words: str = "again", uid: str = "abcdefgh") -> Rows:
    """takes: how many each panel has; the last one is chosen."""
    script = Script(1, (Scene(1, Span(0, 9), Setting(), ("Nao",), (Line(LineKind.SPEECH, words, Span(0, 8), "Nao"),)),))
    style = Style(notes=words, template=picture("green")[0], references=(picture(colour)[0],))
    part, board = ScriptPart((Span(0, 8),), ()), BoardPart(Span(0, 8), (PanelWish(0, Shot.WIDE),))
    pages = [Page(number, 1, (Frame(number, Box(0, 0, 1, 1)),), 1.4) for number in range(1, len(takes) + 1)]
    chapters = (Chapter(1, words, Span(0, len(TEXT)), Span(0, len(TEXT))),)
    head = {"uid": uid, "title": words or "-", "language": "en", "direction": "ltr", "style": told(style), "asked": None, "made": 1.6e9}
    return {
        "book": [head],
        "story": [{"source": "rain.txt", "encoding": "utf-8", "text": TEXT + words, "chapters": told(chapters, tuple[Chapter, ...])}],
        "script": [{"chapter": 1, "value": told(script)}],
        "segment": [
            {"kind": "plan_storyboard", "chapter": 1, "part": "1", "value": told(board)},
            {"kind": "write_script", "chapter": 1, "part": "1.2", "value": told(part)},
        ],
        "character": [{"value": told(Character("Nao", (words,), left_out=True))}, {"value": told(Character("Ren"))}],
        "panel": [a_panel(number, count or None, words) for number, count in enumerate(takes, 1)],
        "page": [{"number": page.number, "chapter": 1, "value": told(page)} for page in pages],
        "take": [a_take(panel, number, colour, words) for panel, count in enumerate(takes, 1) for number in range(1, count + 1)],
        "sheet": [a_sheet(colour)],
    }


@contextmanager
def a_library(folder: Path) -> Iterator[Store]:
    store = new_store(folder)
    try:
        yield store
    finally:
        store.close()


def kept(store: Store, rows: Rows) -> int:
    for colour in ("red", "green", "blue", "grey"):
        store.pictures.keep(picture(colour)[1], b"small")
    return store.write(lambda connection: carried.add_rows(connection, rows))[0]


def exported(store: Store, book_id: int, to: Path) -> Path:
    rows = store.books.rows(book_id)
    where = {name: str(store.pictures.path(name)) for name in pictures_in(rows)}
    write_bundle(rows, where, "0.1.0", to, lambda _done, _total: None)
    return to


def taken_in(store: Store, path: Path) -> Imported:
    return import_book(store, path, lambda function, *values: function(*values))


def values(rows: Rows) -> Rows:
    """The same rows whatever way their JSON is written."""
    return {
        table: [{name: json.loads(value) if name in JSON_COLUMNS else value for name, value in row.items()} for row in found]
        for table, found in rows.items()
    }


def files(store: Store) -> list[str]:
    return sorted(path.name for folder in (store.paths.pictures, store.paths.thumbs) for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def book(tmp_path: Path) -> Path:
    with a_library(tmp_path / "first") as store:
        return exported(store, kept(store, a_book()), tmp_path / "rain.mangakai")


def test_that_every_table_and_column_is_carried_or_named_as_left_behind() -> None:
    tables = {table.name: {column.name for column in table.columns} for table in Base.metadata.sorted_tables}
    assert tables.keys() == CARRIED.keys() | STAYS
    assert {name: set(CARRIED[name]) | set(LEFT_BEHIND[name]) for name in CARRIED} == {name: tables[name] for name in CARRIED}


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(takes=st.lists(st.integers(0, 3), max_size=4).map(tuple), colour=COLOURS, words=WORDS)
def test_that_a_book_comes_out_in_another_library_as_it_went_in(tmp_path: Path, takes: tuple[int, ...], colour: str, words: str) -> None:
    rows = a_book(takes, colour, words)
    with a_library(tmp_path / "first") as first, a_library(tmp_path / "second") as second:
        path = exported(first, kept(first, rows), tmp_path / "book.mangakai")
        found = taken_in(second, path)
        assert values(second.books.rows(found.book_id)) == values(rows)
        assert not found.copied
        assert found.uid == "abcdefgh"
        assert {name: second.pictures.read(name) for name in pictures_in(rows)} == {
            name: first.pictures.read(name) for name in pictures_in(rows)
        }
        card = second.books.cards()[0]
        assert (card.panels, card.drawn, card.pages) == (len(takes), sum(map(bool, takes)), len(takes))


def test_that_a_book_taken_in_twice_gets_a_uid_of_its_own_and_says_so(tmp_path: Path, book: Path) -> None:
    with a_library(tmp_path / "second") as store:
        first, second = taken_in(store, book), taken_in(store, book)
        assert (first.copied, second.copied) == (False, True)
        assert first.uid != second.uid
        assert {one.uid for one in store.books.cards()} == {first.uid, second.uid}


def test_that_any_unzip_can_test_the_file_and_its_pictures_are_stored(book: Path) -> None:
    with zipfile.ZipFile(book) as archive:
        assert archive.testzip() is None
        ways = {entry.filename: entry.compress_type for entry in archive.infolist() if entry.filename.startswith("pictures/")}
    assert len(ways) == 3
    assert set(ways.values()) == {zipfile.ZIP_STORED}


def test_that_the_file_does_not_tell_where_the_story_lay(tmp_path: Path) -> None:
    for place in ("/home/nao/secret/rain.txt", "C:\\Users\\nao\\rain.txt"):
        rows = a_book()
        rows["story"][0]["source"] = place
        with a_library(tmp_path / "first") as store:
            assert store.books.rows(kept(store, rows))["story"][0]["source"] == "rain.txt"


def test_that_nothing_lies_about_after_a_library_that_says_no(tmp_path: Path, book: Path) -> None:
    store = new_store(tmp_path / "second")
    store.close()
    with pytest.raises(Conflict, match="library-closed"):
        taken_in(store, book)
    assert not [name for name in files(store) if name.endswith(".part")]


Members = dict[str, bytes]


def rewritten(book: Path, change: Callable[[Members], None], honest: bool = True) -> None:
    """The same file with other members; honest: with the digests they really have."""
    with zipfile.ZipFile(book) as archive:
        members = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    change(members)
    if honest:
        manifest = json.loads(members["manifest.json"])
        manifest["sha256"] = {name: hashlib.sha256(data).hexdigest() for name, data in members.items() if name != "manifest.json"}
        members["manifest.json"] = json.dumps(manifest).encode()
    with zipfile.ZipFile(book, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)


def table(members: Members, name: str, change: Callable[[Any], object]) -> None:
    rows = json.loads(members[f"rows/{name}.json"])
    change(rows)
    members[f"rows/{name}.json"] = json.dumps(rows).encode()


def first(name: str, column: str, value: object) -> Callable[[Members], None]:
    return lambda members: table(members, name, lambda rows: rows[0].__setitem__(column, value))


def inside(name: str, change: Callable[[Any], object]) -> Callable[[Members], None]:
    return lambda members: table(members, name, lambda rows: change(rows[0]["value"]))


def a_picture_of(data: bytes) -> Callable[[Members], None]:
    """In place of the first one, under the name its bytes ask for, wherever that is named."""

    def change(members: Members) -> None:
        old = next(name for name in members if name.startswith("pictures/"))
        new = f"pictures/{hashlib.sha256(data).hexdigest()[:32]}.png"
        del members[old]
        for name in [name for name in members if name.startswith("rows/")]:
            members[name] = members[name].replace(old[9:].encode(), new[9:].encode())
        members[new] = data

    return change


LIES: dict[str, Callable[[Members], None]] = {
    "a take of a panel that is not there": first("take", "panel", 99),
    "a chosen take that is not there": first("panel", "chosen", 9),
    "a frame of a panel that is not there": inside("page", lambda page: page["frames"][0].update(panel=99)),
    "a frame that is endless": inside("page", lambda page: page["frames"][0]["box"].update(right=1e300)),
    "a picture a mile high": inside("panel", lambda panel: panel.update(ratio={"width": 1, "height": 100_000})),
    "a panel of another number": inside("panel", lambda panel: panel.update(number=7)),
    "a number that is none": first("take", "seed", 10**30),
    "a time that never comes": first("take", "made", 1e300),
    "a chapter beyond the story": first("story", "chapters", [{"number": 1, "title": "", "span": [0, 9], "body": [0, 10**6]}]),
    "two stories": lambda members: table(members, "story", lambda rows: rows.append(rows[0])),
    "a panel twice": lambda members: table(members, "panel", lambda rows: rows.append(rows[0])),
    "no book": lambda members: table(members, "book", lambda rows: rows.clear()),
    "nothing but brackets": lambda members: members.update({"rows/page.json": b"[" * 100_000}),
    "a picture outside the library": first("take", "picture", "../../etc/passwd.png"),
    "half a character": lambda members: members.update({"rows/character.json": b'[{"value": {"name": "\\ud800"}}]'}),
}


def refused(tmp_path: Path, path: Path) -> AppError:
    """It is refused with a reason, and the library is as it was."""
    with a_library(tmp_path / "second") as store:
        with pytest.raises(AppError) as caught:
            taken_in(store, path)
        assert store.books.cards() == []
        assert files(store) == []
    return caught.value


@pytest.mark.parametrize("lie", LIES)
def test_that_rows_that_lie_are_refused(tmp_path: Path, book: Path, lie: str) -> None:
    rewritten(book, LIES[lie])
    assert refused(tmp_path, book).code == "bundle-lies"


def test_that_what_was_changed_on_the_way_is_refused(tmp_path: Path, book: Path) -> None:
    rewritten(book, first("book", "title", "Sun"), honest=False)
    assert refused(tmp_path, book).code == "bundle-damaged"


def test_that_a_newer_file_is_refused_by_its_format(tmp_path: Path, book: Path) -> None:
    rewritten(book, lambda members: members.update({"manifest.json": json.dumps({"format": FORMAT + 1, "program": "9.0"}).encode()}), False)
    error = refused(tmp_path, book)
    assert (error.code, error.facts["program"]) == ("bundle-newer", "9.0")


@pytest.mark.parametrize("name", ["../evil.png", "/etc/passwd", "pictures/../../x.png", "C:\\x.png", "rows/task.json", "notes.txt"])
def test_that_a_member_that_is_none_of_ours_is_refused(tmp_path: Path, book: Path, name: str) -> None:
    rewritten(book, lambda members: members.update({name: b"x"}))
    assert refused(tmp_path, book).code == "bundle-unsafe"
    assert not (tmp_path / "evil.png").exists()


@pytest.mark.parametrize("data", [b"no picture", a_picture(24, 36, "jpg"), a_picture(24, 36)[:60]])
def test_that_a_picture_that_is_none_is_refused(tmp_path: Path, book: Path, data: bytes) -> None:
    rewritten(book, a_picture_of(data))
    assert refused(tmp_path, book).code == "bundle-picture"


def test_that_a_picture_under_a_name_of_its_own_choice_is_refused(tmp_path: Path, book: Path) -> None:
    rewritten(book, lambda members: members.update({f"pictures/{picture('red')[0]}": a_picture(9, 9)}))
    assert refused(tmp_path, book).code == "bundle-picture"


def test_that_a_picture_that_is_missing_is_noticed(tmp_path: Path, book: Path) -> None:
    rewritten(book, lambda members: members.__delitem__(f"pictures/{picture('red')[0]}"))
    assert refused(tmp_path, book).code == "bundle-damaged"


def test_that_what_unpacks_to_more_than_any_book_is_refused(tmp_path: Path, book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unbundle, "LARGEST_ROWS", 1 << 20)
    rewritten(book, lambda members: members.update({"rows/page.json": b" " * (8 << 20)}))
    assert book.stat().st_size < 1 << 20
    assert refused(tmp_path, book).code == "bundle-too-big"


def test_that_a_member_that_is_there_twice_is_refused(tmp_path: Path, book: Path) -> None:
    with zipfile.ZipFile(book, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("rows/page.json", b"[]")
    assert refused(tmp_path, book).code == "bundle-damaged"


def test_that_other_files_are_refused_as_what_they_are(tmp_path: Path, book: Path) -> None:
    other = tmp_path / "other.mangakai"
    other.write_bytes(b"Once upon a time")
    assert refused(tmp_path, other).code == "bundle-damaged"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("page.xhtml", "<p/>")
    assert refused(tmp_path, other).code == "bundle-not-one"
    assert refused(tmp_path, tmp_path / "nowhere.mangakai").code == "story-vanished"
    cut = book.read_bytes()
    book.write_bytes(cut[: len(cut) // 2])
    assert refused(tmp_path, book).code == "bundle-damaged"


def test_that_the_sizes_of_takes_are_the_pictures_own(tmp_path: Path, book: Path) -> None:
    rewritten(book, first("take", "width", 99_999))
    with a_library(tmp_path / "second") as store:
        found = taken_in(store, book)
        assert [row["width"] for row in store.books.rows(found.book_id)["take"]] == [24, 24]


def test_that_a_picture_that_is_gone_is_said_and_no_half_file_stays(tmp_path: Path) -> None:
    with a_library(tmp_path / "first") as store:
        book_id = kept(store, a_book())
        shutil.rmtree(store.paths.pictures)
        with pytest.raises(AppError, match="picture-gone"):
            exported(store, book_id, tmp_path / "rain.mangakai")
    assert not list(tmp_path.glob("rain*"))
