"""The menus of the Cast stage: of one member, of the whole cast, and of who could draw."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.window.book.cast.deeds import EXPORTS, CastDeeds
from ui.window.book.cast.members import Member
from ui.window.book.redraw_offer import Other
from ui.window.service_words import provider_name
from ui.window.theme.icons import icon
from ui.words import tell

_MOST_OTHERS = 40


def member_menu(parent: QWidget, deeds: CastDeeds, member: Member, everybody: Sequence[Member]) -> QMenu:
    menu = _menu(parent)
    menu.addAction(f"{tell('cast.rename.open')}\tF2", lambda: deeds.rename(member))
    others = [one for one in everybody if one.name != member.name][:_MOST_OTHERS]
    if others:
        into = menu.addMenu(tell("cast.merge.with"))
        for one in others:
            into.addAction(one.name, partial(deeds.merge, member.name, one.name))
    if member.one.aliases:
        menu.addAction(tell("cast.split.open"), lambda: deeds.part(member))
    locked = menu.addAction(tell("cast.lock"))
    locked.setCheckable(True)
    locked.setChecked(member.one.locked)
    locked.triggered.connect(lambda on: deeds.lock(member.name, on))
    menu.addAction(icon("img"), tell("cast.clean.open"), lambda: deeds.ask_picture(member))
    menu.addSeparator()
    menu.addAction(icon("trash"), f"{tell('cast.delete')}\tDel", lambda: deeds.delete(member.name))
    return menu


def cast_menu(parent: QWidget, deeds: CastDeeds, *, found: bool) -> QMenu:
    menu = _menu(parent)
    menu.addAction(icon("search"), tell("cast.find.open.again" if found else "cast.find.open"), lambda: deeds.find(again=found))
    menu.addAction(icon("plus"), tell("cast.add"), deeds.add)
    if found:
        menu.addSeparator()
        export = menu.addMenu(icon("export"), tell("cast.export"))
        for form in EXPORTS:
            export.addAction(tell(f"cast.export.{form}"), partial(deeds.ask_export, form))
    return menu


def artist_menu(parent: QWidget, others: Sequence[Other], chosen: str, choose: Callable[[str], object]) -> QMenu:
    """Who could draw; somebody who lacks a key is shown with what is lacking."""
    menu = _menu(parent)
    group = QActionGroup(menu)
    for one in others:
        lacking = "" if one.ready else f" · {tell('makers.lacks.workflow' if one.name == 'comfyui' else 'makers.lacks.key')}"
        action = menu.addAction(f"{provider_name(one.name)}{lacking}")
        action.setCheckable(True)
        action.setChecked(one.name == chosen)
        action.setEnabled(one.ready)
        action.triggered.connect(lambda _checked=False, name=one.name: choose(name))
        group.addAction(action)
    return menu


def _menu(parent: QWidget) -> QMenu:
    return QMenu(parent)
