"""Where and when a scene is, while that is changed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.book.script import Mood, Setting, TimeOfDay, Weather
from ui.window.book.telling.line_editor import RowEditor
from ui.window.kit.buttons import Button
from ui.window.kit.fields import Choice, labelled
from ui.window.kit.grounds import row
from ui.window.kit.speech import say
from ui.words import tell


class SettingEditor(RowEditor):
    def __init__(self, parent: QWidget, setting: Setting) -> None:
        super().__init__(parent)
        self._setting = setting
        self.place = QLineEdit(setting.place)
        say(self.place.setAccessibleName, "script.place")
        self.time, self.weather, self.mood = Choice("script.time"), Choice("script.weather"), Choice("script.mood")
        for choice, values, name, now in (
            (self.time, TimeOfDay, "time", setting.time),
            (self.weather, Weather, "weather", setting.weather),
            (self.mood, Mood, "mood", setting.mood),
        ):
            for value in values:
                choice.addItem(tell("script.unsaid") if value in ("unknown", "neutral") else tell(f"{name}.{value}"), value)
            choice.setCurrentIndex(choice.findData(now))
        done = Button("script.done", size="control-small")
        done.clicked.connect(self.commit)
        three = row(gap=8)
        for name, choice in (("script.time", self.time), ("script.weather", self.weather), ("script.mood", self.mood)):
            three.addLayout(labelled(name, choice, 2), 1)
        above = row(self.place, done, gap=8)
        above.setStretch(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 8)
        whole.setSpacing(6)
        whole.addLayout(above)
        whole.addLayout(three)
        whole.addStretch(1)
        self.setFocusProxy(self.place)

    def value(self) -> Setting:
        return replace(
            self._setting,
            place=" ".join(self.place.text().split()),
            time=TimeOfDay(self.time.currentData()),
            weather=Weather(self.weather.currentData()),
            mood=Mood(self.mood.currentData()),
        )
