"""Libraries stay behind the one door each: what import-linter cannot say because a part of a package is allowed, is said here."""

from __future__ import annotations

import pytest

from tests.architecture.source import Module, imports_of, module, modules

# The three steps hand whole pages from lettering to exports; a reader has its pages in the sizes of screens.
PICTURE_MAKERS = (
    *("app/ai/draft", "app/lettering", "app/exports", "app/pictures.py"),
    *("app/steps/export.py", "app/steps/letter_panel.py", "app/steps/show_page.py"),
    "app/publishing/reader_pictures.py",
)
DOORS: dict[str, tuple[str, ...]] = {
    "PIL": PICTURE_MAKERS,
    "sqlalchemy": ("app/store",),
    "alembic": ("app/store",),
    "sqlite3": ("app/store",),
    "img2pdf": ("app/exports",),
    "pikepdf": ("app/exports",),
    "charset_normalizer": ("app/stories",),
    "qasync": ("ui",),
    "keyring": ("app/secrets.py",),
    "google": ("app/ai",),
    "openai": ("app/ai",),
    "boto3": ("app/publishing",),
}
MUST_BE_USED = ("PIL", "sqlalchemy", "alembic", "img2pdf", "qasync")


def strangers(library: str, source: Module) -> list[str]:
    if source.is_in(*DOORS[library]):
        return []
    return [f"{source.path}:{line}: {name}" for line, name in imports_of(source) if name.split(".")[0] == library]


@pytest.mark.parametrize("library", DOORS)
def test_that_only_its_own_place_imports_a_library(library: str) -> None:
    assert strangers(library, module("ui/window/x.py" if library != "qasync" else "app/x.py", f"import {library}"))
    found = [line for source in modules("app", "workers", "ui") for line in strangers(library, source)]
    assert not found, found


@pytest.mark.parametrize("library", MUST_BE_USED)
def test_that_the_rule_is_about_a_library_in_use(library: str) -> None:
    users = [source.path for source in modules(*{door.split("/")[0] for door in DOORS[library]}) if source.is_in(*DOORS[library])]
    named = [path for path in users for source in modules(path.split("/")[0]) if source.path == path and library in source.text]
    assert named
