"""Whether everything the program may import is there. Asked of a build, which has to bring along what is imported late and by name."""

from __future__ import annotations

import dis
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import walk_packages
from types import CodeType

_OURS = ("app", "workers", "ui")
_BY_FILE = "app.store.migrations"  # read by Alembic as files
_OF_SOME_SYSTEMS = frozenset({"fcntl", "grp", "msvcrt", "pwd", "resource", "termios", "winreg"})


def missing() -> Mapping[str, str]:
    """What cannot be imported or does not start, with the reason; empty where all is well. Takes seconds, and memory."""
    found: dict[str, str] = {}
    for name in sorted(imported()):
        if (why := _failure(lambda named=name: _import(named))) is not None:  # type: ignore[misc]
            found[name] = why
    for name, trial in _TRIALS.items():
        if (why := _failure(trial)) is not None:
            found[name] = why
    return found


@cache
def imported() -> frozenset[str]:
    """Every module of others that our code imports anywhere, read from the code itself: it need not be run for that."""
    found: set[str] = set()
    for module in _modules():
        spec = find_spec(module)
        loader = spec.loader if spec is not None else None
        code = loader.get_code(module) if loader is not None and hasattr(loader, "get_code") else None
        if isinstance(code, CodeType):
            found |= set(_imports_in(code))
    return frozenset(name for name in found if name.partition(".")[0] not in {*_OURS, *_OF_SOME_SYSTEMS, "__future__"})


def _modules() -> Iterator[str]:
    for package in _OURS:
        yield package
        folders = import_module(package).__path__
        yield from (one.name for one in walk_packages(folders, f"{package}.") if not one.name.startswith(f"{_BY_FILE}."))


def _imports_in(code: CodeType) -> Iterator[str]:
    """`import a.b` gives a.b; `from a import b` gives a, and a.b because b may be a module."""
    module = ""
    for step in dis.get_instructions(code):
        if step.opname == "IMPORT_NAME":
            module = str(step.argval)
            yield module
        elif step.opname == "IMPORT_FROM" and module:
            yield f"{module}.{step.argval}"
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _imports_in(constant)


def _import(name: str) -> None:
    """A module, or a name in one."""
    parent, _, last = name.rpartition(".")
    if parent and hasattr(import_module(parent), last):
        return
    import_module(name)


def _failure(trial: Callable[[], object]) -> str | None:
    try:
        trial()
    except Exception as error:  # noqa: BLE001 - whatever a library of others does when it is not whole
        return f"{type(error).__name__}: {error}"
    return None


# ------------------------------------------------------------------ what libraries look up themselves when they are used


def _keychains() -> None:
    offered = import_module("keyring.backend").get_all_keyring()
    wanted = {"darwin": "macOS", "win32": "Windows"}.get(sys.platform, "SecretService")
    names = [type(one).__module__ for one in offered]
    if not any(name.endswith(wanted) for name in names) and not _is_headless(names):
        raise LookupError(", ".join(names))


def _is_headless(names: list[str]) -> bool:
    """Without a session bus the keychain of Linux is not offered, but its module has to be there all the same."""
    import_module("keyring.backends.SecretService")
    return any(name.endswith("fail") for name in names)


def _providers() -> None:
    from app.ai.providers import names, provider

    absent = [name for name in names() if provider(name) is None]
    if absent:
        raise LookupError(", ".join(absent))


def _storage() -> None:
    """The library of S3 reads what the service can do from files of its own."""
    if "boto3" in imported():
        import_module("boto3").client("s3", region_name="us-east-1", aws_access_key_id="none", aws_secret_access_key="none")


def _words() -> None:
    import_module("rjieba").cut("你好世界")
    import_module("budoux").load_default_japanese_parser().parse("今日は天気です。")


_TRIALS: Mapping[str, Callable[[], object]] = {
    "keychains": _keychains,
    "providers": _providers,
    "storage": _storage,
    "words": _words,
}
