"""What the three systems are told about the program: its icons, the files it opens, and what happens when it is removed."""

from __future__ import annotations

import plistlib
import re
import shutil
import stat
import subprocess
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from app.stories.kinds import ENDINGS, Kind
from tests.packaging.scripts import PACKAGING, script
from ui.window.kit.logo import paint_logo

deb, icons, info_plist, single_file = script("deb"), script("icons"), script("info_plist"), script("single_file")
LINUX = PACKAGING / "linux"
MIME_OF_KIND = {
    Kind.TEXT: "text/plain",
    Kind.MARKDOWN: "text/markdown",
    Kind.WORD: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Kind.OPEN_DOCUMENT: "application/vnd.oasis.opendocument.text",
    Kind.RICH_TEXT: "application/rtf",
    Kind.EPUB: "application/epub+zip",
    Kind.PDF: "application/pdf",
    Kind.HTML: "text/html",
    Kind.SUBTITLES: "application/x-subrip",
    Kind.SCREENPLAY: "text/x-fountain",
}


def desktop_entry() -> dict[str, str]:
    read = ConfigParser(interpolation=None, strict=True)
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read(LINUX / "mangakai.desktop", encoding="utf-8")
    return dict(read["Desktop Entry"])


def metainfo() -> ET.Element:
    return ET.fromstring(deb.metainfo("1.2.3"))


# ------------------------------------------------------------------ Linux


def test_that_every_kind_of_story_is_offered_to_be_opened() -> None:
    opened = set(desktop_entry()["MimeType"].rstrip(";").split(";"))
    assert set(MIME_OF_KIND) == set(Kind)
    assert {*MIME_OF_KIND.values(), "application/x-mangakai"} <= opened


def test_that_the_desktop_starts_the_program_with_the_files() -> None:
    entry = desktop_entry()
    assert (entry["Exec"], entry["Icon"], entry["Terminal"]) == ("mangakai %F", "mangakai", "false")
    assert {"Comment", "Comment[zh_CN]", "Comment[ja]"} <= set(entry)


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="the desktop's own tool is not installed")
def test_that_the_desktop_finds_no_fault_with_its_entry() -> None:
    said = subprocess.run(["desktop-file-validate", str(LINUX / "mangakai.desktop")], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout) == (0, "")


def test_that_books_are_a_kind_of_file_with_an_icon_of_their_own() -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kinds = {one.get("type"): one for one in ET.parse(LINUX / "mangakai-mime.xml").getroot()}
    book = kinds["application/x-mangakai"]
    glob, icon = book.find(f"{space}glob"), book.find(f"{space}icon")
    assert glob is not None
    assert icon is not None
    assert glob.get("pattern") == "*.mangakai"
    assert icon.get("name") == icons.PLACES["document"][1]


def test_that_software_centres_are_told_version_and_day() -> None:
    release = metainfo().find("releases/release")
    assert release is not None
    assert release.get("version") == "1.2.3"
    assert date.fromisoformat(release.get("date") or "") <= date.max
    assert metainfo().findtext("launchable") == "mangakai.desktop"
    assert {"{http://www.w3.org/XML/1998/namespace}lang" in one.attrib for one in metainfo().findall("summary")} == {True, False}


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="the tool that looks at it is not installed")
def test_that_software_centres_find_no_fault(tmp_path: Path) -> None:
    written = tmp_path / "org.mangakai.mangakai.metainfo.xml"
    written.write_text(deb.metainfo("1.2.3"), encoding="utf-8")
    said = subprocess.run(["appstreamcli", "validate", "--no-net", str(written)], capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A program's folder with a shell script for a program, which says how it was started."""
    made = tmp_path / "dist" / "mangakai-1.2.3"
    (made / "_internal" / "resources").mkdir(parents=True)
    (made / "_internal" / "resources" / "licences.json").write_text("[]", encoding="utf-8")
    program = made / "mangakai"
    program.write_text('#!/bin/sh\nfor word; do echo "$word"; done\necho "$MANGAKAI_SINGLE_FILE"\n', encoding="utf-8")
    program.chmod(0o755)
    return made


linux_tools = pytest.mark.skipif(not all(map(shutil.which, ("dpkg-deb", "objdump", "xz", "tar"))), reason="packs with Debian's tools")


@linux_tools
def test_that_the_package_holds_what_a_desktop_looks_for(folder: Path, tmp_path: Path) -> None:
    icons.write_all(tmp_path / "icons")
    package = deb.write(folder, "1.2.3", tmp_path / "icons", tmp_path / "dist" / "mangakai.deb")
    out = tmp_path / "unpacked"
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(out)], check=True)
    share = out / "usr" / "share"
    assert (share / "applications" / "mangakai.desktop").is_file()
    assert (share / "mime" / "packages" / "mangakai.xml").is_file()
    assert (share / "icons" / "hicolor" / "256x256" / "apps" / "mangakai.png").is_file()
    assert (out / "usr" / "bin" / "mangakai").readlink() == Path("../lib/mangakai/mangakai")
    control = (out / "DEBIAN" / "control").read_text(encoding="utf-8")
    assert re.search(r"^Version: 1\.2\.3$", control, re.MULTILINE)
    assert re.search(r"^Depends: libc6 .*libegl1", control, re.MULTILINE)


@linux_tools
def test_that_a_removed_package_says_where_the_library_stays(folder: Path, tmp_path: Path) -> None:
    icons.write_all(tmp_path / "icons")
    package = deb.write(folder, "1.2.3", tmp_path / "icons", tmp_path / "dist" / "mangakai.deb")
    subprocess.run(["dpkg-deb", "--control", str(package), str(tmp_path / "control")], check=True)
    removal = tmp_path / "control" / "postrm"
    library = tmp_path / ".local" / "share" / "MangakAI"
    library.mkdir(parents=True)
    said = start(removal, tmp_path, "purge").stdout
    assert "~/.local/share/MangakAI" in said
    assert "kept" in said
    assert library.is_dir()
    assert start(removal, tmp_path, "upgrade").stdout == ""


@linux_tools
def test_that_a_package_needs_the_c_library_it_was_built_with(folder: Path) -> None:
    shutil.copy2(Path("/bin/true").resolve(), folder / "_internal" / "true")
    wanted = deb.depends(folder)
    assert re.fullmatch(r"libc6 \(>= 2\.\d+\)", wanted[0])
    assert "libc6" not in wanted[1:]


def single(folder: Path) -> Path:
    made: Path = single_file.write(folder, "1.2.3", folder.parent / "MangakAI.run")
    return made


def start(program: Path, home: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(home), **variables}
    return subprocess.run([str(program), *words], capture_output=True, text=True, check=False, env=environment)


@linux_tools
def test_that_the_single_file_runs_the_program_with_its_words(folder: Path, tmp_path: Path) -> None:
    made = single(folder)
    for _ in ("unpacks itself", "is unpacked"):
        said = start(made, tmp_path, "make", "a story.txt")
        assert (said.returncode, said.stderr) == (0, "")
        assert said.stdout.splitlines() == ["make", "a story.txt", str(made)]
    assert len(list((tmp_path / ".cache" / "mangakai").iterdir())) == 1


@linux_tools
def test_that_single_files_of_one_version_but_another_content_do_not_mix(folder: Path, tmp_path: Path) -> None:
    start(single(folder), tmp_path)
    (folder / "mangakai").write_text("#!/bin/sh\necho other\n", encoding="utf-8")
    assert start(single(folder), tmp_path).stdout == "other\n"


@linux_tools
def test_that_many_first_starts_at_once_all_run(folder: Path, tmp_path: Path) -> None:
    made = single(folder)
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    begun = [subprocess.Popen([str(made), "go"], env=environment, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    assert [one.communicate()[0].splitlines()[0] for one in begun] == ["go"] * 4
    assert len(list((tmp_path / ".cache" / "mangakai").iterdir())) == 1


@linux_tools
def test_that_a_system_without_xz_says_what_to_install(folder: Path, tmp_path: Path) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("readlink", "tail", "tar", "mkdir", "mktemp", "rm", "mv"):
        (tools / name).symlink_to(str(shutil.which(name)))
    said = start(single(folder), tmp_path, PATH=str(tools))
    assert said.returncode == 1
    assert "xz-utils" in said.stderr


# ------------------------------------------------------------------ Windows, macOS


def test_that_windows_offers_every_kind_of_story() -> None:
    text = (PACKAGING / "windows" / "mangakai.iss").read_text(encoding="utf-8-sig")
    offered = set(re.findall(r"Classes\\(\.\w+)\\OpenWithProgids", text))
    assert offered == set(ENDINGS)
    assert r"Software\Classes\.mangakai" in text
    assert "PrivilegesRequired=lowest" in text


def test_that_the_windows_uninstaller_touches_no_library() -> None:
    text = (PACKAGING / "windows" / "mangakai.iss").read_text(encoding="utf-8-sig")
    assert "[UninstallDelete]" not in text
    assert r"{localappdata}\Programs\MangakAI" in text
    assert r"ExpandConstant('{localappdata}\MangakAI')" in text


def test_that_macos_is_told_of_books_and_stories() -> None:
    told = plistlib.loads(plistlib.dumps(info_plist.info("1.2.3")))
    book, story = told["CFBundleDocumentTypes"]
    assert (book["LSHandlerRank"], story["LSHandlerRank"]) == ("Owner", "Alternate")
    exported = told["UTExportedTypeDeclarations"][0]
    assert exported["UTTypeIdentifier"] == book["LSItemContentTypes"][0]
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == ["mangakai"]
    assert (told["CFBundleShortVersionString"], told["LSMinimumSystemVersion"], told["LSBackgroundOnly"]) == ("1.2.3", "13.0", False)


def test_that_signing_needs_no_secret_in_a_file() -> None:
    text = (PACKAGING / "macos" / "pack.sh").read_text(encoding="utf-8")
    assert "${MANGAKAI_SIGN_IDENTITY:-}" in text
    assert "${MANGAKAI_NOTARY_PROFILE:-}" in text
    assert "--password" not in text
    assert (PACKAGING / "macos" / "pack.sh").stat().st_mode & stat.S_IXUSR


# ------------------------------------------------------------------ icons


def test_that_icons_come_in_every_size(tmp_path: Path) -> None:
    icons.write_all(tmp_path)
    for context, name in icons.PLACES.values():
        for size in icons.SIZES:
            with Image.open(tmp_path / "hicolor" / f"{size}x{size}" / context / f"{name}.png") as drawn:
                assert drawn.size == (size, size)
                assert size < 24 or drawn.getpixel((0, 0)) == (0, 0, 0, 0)  # its corners let the desktop through
                assert drawn.getpixel((size // 2, size // 4))[3] == 255  # type: ignore[index] # RGBA gives four numbers
        assert (tmp_path / "hicolor" / "scalable" / context / f"{name}.svg").is_file()
    for name in ("mangakai", "document"):
        with Image.open(tmp_path / f"{name}.ico") as of_windows:
            assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= set(of_windows.info["sizes"])
        with Image.open(tmp_path / f"{name}.icns") as of_macos:
            assert {(512, 512, 2), (128, 128, 1)} <= set(of_macos.info["sizes"])


def test_that_the_icon_is_the_mark_of_the_window(qapp: QGuiApplication) -> None:
    painted = QImage(80, 80, QImage.Format.Format_ARGB32)
    painted.fill(Qt.GlobalColor.transparent)
    painter = QPainter(painted)
    paint_logo(painter, QRectF(0, 0, 80, 80))
    painter.end()
    drawn = icons.drawn("mangakai", 80)
    for x, y in ((2, 40), (40, 40), (30, 30), (60, 50), (18, 40), (40, 30), (0, 0)):
        seen = painted.pixelColor(x, y)
        assert drawn.getpixel((x, y)) == (seen.red(), seen.green(), seen.blue(), seen.alpha()), (x, y)
