"""What Qt code may not do here. Every rule is first shown a piece of code that breaks it, so that none can pass by finding nothing."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

import pytest

from tests.architecture.source import Module, calls_of, imports_of, module, modules, name_of

Broken = Iterator[tuple[int, str]]
SIGNAL_TYPES = {"object", "str", "bool"}


def signals_of_other_types(source: Module) -> Broken:
    for call in calls_of(source):
        if name_of(call.func).split(".")[-1] == "Signal":
            wrong = [ast.unparse(argument) for argument in call.args if ast.unparse(argument) not in SIGNAL_TYPES]
            if wrong:
                yield call.lineno, f"Signal({', '.join(wrong)}): int is cut to 32 bits, dict and list are copied; send a frozen dataclass"


def called(*endings: str) -> Callable[[Module], Broken]:
    def look(source: Module) -> Broken:
        for call in calls_of(source):
            name = "." + name_of(call.func)
            if name.endswith(tuple("." + ending for ending in endings)):
                yield call.lineno, f"{name[1:]}()"

    return look


def dialogs_that_block(source: Module) -> Broken:
    """exec() of anything but the application itself, and of a drag, in which the system's own loop runs."""
    for call in calls_of(source):
        if isinstance(call.func, ast.Attribute) and call.func.attr in ("exec", "exec_"):
            owner = name_of(call.func.value).split(".")[-1].lstrip("_")
            if owner not in ("app", "application", "QApplication", "QCoreApplication", "drag"):
                yield call.lineno, f"{owner}.exec(): use open() and a signal, or await it"


def pools_cleared(source: Module) -> Broken:
    for call in calls_of(source):
        name = name_of(call.func)
        if name.endswith("pool.clear") or name == "QThreadPool.globalInstance().clear":
            yield call.lineno, f"{name}() forgets runnables without telling anybody"


def sheets_outside_the_theme(source: Module) -> Broken:
    if not source.is_in("ui/window/theme"):
        yield from called("setStyleSheet")(source)


def pixmaps_outside_ui(source: Module) -> Broken:
    if source.package != "ui":
        yield from ((line, name) for line, name in imports_of(source) if name.split(".")[-1] == "QPixmap")


def sleeps(source: Module) -> Broken:
    yield from ((line, name) for line, name in imports_of(source) if name == "time.sleep")
    yield from called("time.sleep")(source)


def more_than_qtcore(source: Module) -> Broken:
    if source.package == "workers":
        for line, name in imports_of(source):
            if name.startswith(("PySide6", "shiboken6", "qasync")) and not name.startswith("PySide6.QtCore"):
                yield line, f"{name}: workers know QtCore only"


def qt_in_app(source: Module) -> Broken:
    if source.package == "app":
        yield from ((line, name) for line, name in imports_of(source) if name.split(".")[0] in ("PySide6", "shiboken6", "qasync"))


RULES: dict[str, tuple[Callable[[Module], Broken], str, str]] = {
    "signals carry object, str or bool": (signals_of_other_types, "ui/x.py", "moved = Signal(int)"),
    "nobody spins the event loop": (called("processEvents"), "ui/x.py", "QApplication.processEvents()"),
    "no dialog blocks": (dialogs_that_block, "ui/x.py", "self._dialog.exec()"),
    "no pool is cleared": (pools_cleared, "workers/x.py", "self._pool.clear()"),
    "no thread is terminated": (called("thread.terminate"), "workers/x.py", "self.thread.terminate()"),
    "style sheets only in the theme": (sheets_outside_the_theme, "ui/window/x.py", "self.setStyleSheet('x')"),
    "no widget per row": (called("setIndexWidget", "setItemWidget"), "ui/x.py", "view.setIndexWidget(i, w)"),
    "pixmaps only in ui": (pixmaps_outside_ui, "workers/x.py", "from PySide6.QtGui import QPixmap"),
    "nobody sleeps": (sleeps, "app/x.py", "import time\ntime.sleep(1)"),
    "workers know QtCore only": (more_than_qtcore, "workers/x.py", "from PySide6.QtGui import QImage"),
    "app knows no Qt": (qt_in_app, "app/x.py", "from PySide6 import QtCore"),
}


@pytest.mark.parametrize("rule", RULES)
def test_that_the_rule_finds_code_that_breaks_it(rule: str) -> None:
    look, path, bad = RULES[rule]
    assert list(look(module(path, bad)))


@pytest.mark.parametrize("rule", RULES)
def test_that_the_source_keeps_the_rule(rule: str) -> None:
    look = RULES[rule][0]
    broken = [f"{source.path}:{line}: {what}" for source in modules("app", "workers", "ui") for line, what in look(source)]
    assert not broken, f"{rule}: " + "; ".join(broken)


def test_that_there_is_source_to_look_at() -> None:
    for package, least in (("app", 40), ("workers", 4), ("ui", 12)):
        assert len(modules(package)) >= least, package
    signals = [call for source in modules("workers", "ui") for call in calls_of(source) if name_of(call.func).endswith("Signal")]
    assert len(signals) >= 5


def test_that_there_is_exactly_one_qrunnable() -> None:
    runnables = [
        f"{source.path}: {node.name}"
        for source in modules("app", "workers", "ui")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef) and any(name_of(base).endswith("QRunnable") for base in node.bases)
    ]
    assert len(runnables) == 1, runnables
    assert runnables[0].startswith("workers/"), runnables
