"""How the window looks and what language it speaks; every change is seen at once."""

from __future__ import annotations

from ui.window.kit.grounds import column
from ui.window.kit.segments import Segments
from ui.window.kit.switch import Switch
from ui.window.kit.text import Text
from ui.window.preferences import TEXT_SIZES
from ui.window.settings.form import Form, Radios
from ui.window.settings.outside import Outside
from ui.window.settings.rows import Pick
from ui.words import LANGUAGES, tell

_SCHEMES = ("system", "light", "dark")


class AppearancePage(Form):
    def __init__(self, outside: Outside) -> None:
        super().__init__("settings.appearance")
        self._outside, chosen = outside, outside.preferences
        self.scheme = Segments("menu.theme", {name: f"theme.{name}" for name in _SCHEMES})
        self.scheme.set_value(chosen.scheme)
        self.scheme.chosen.connect(outside.set_scheme)
        self.text = Pick("settings.text")
        sizes = [(0, tell("settings.text.system")), *((size, tell("settings.text.percent", n=size)) for size in TEXT_SIZES)]
        self.text.show_values(sizes, chosen.text)
        self.text.picked.connect(lambda size: setattr(chosen, "text", size))
        self.motion = Switch("settings.motion")
        self.motion.setChecked(chosen.reduced_motion)
        self.motion.switched.connect(lambda on: outside.set_reduced_motion(on=on))
        self.menu = Switch("settings.menu")
        self.menu.setChecked(chosen.menu_always)
        self.menu.switched.connect(lambda on: outside.set_menu_always(on=on))
        self.letters = Switch("settings.letters")
        self.letters.setChecked(chosen.letters)
        self.letters.switched.connect(self._use_letters)
        self.add_choice("menu.theme", self.scheme)
        self.text.setMaximumWidth(280)
        self.inside.addLayout(column(self.text, Text("settings.text.hint", "caption", "ink-3", wrap=True), gap=4))
        self.add_switch(self.motion, "settings.motion.hint")
        self.add_switch(self.menu, "settings.menu.hint")
        self.add_switch(self.letters, "settings.letters.hint")
        self.end()

    def _use_letters(self, on: bool) -> None:
        self._outside.preferences.letters = on
        self._outside.use_keys()


class LanguagePage(Form):
    def __init__(self, outside: Outside) -> None:
        super().__init__("settings.language")
        self.languages = Radios("settings.language", LANGUAGES, told=False)
        self.languages.setMaximumWidth(320)
        self.languages.show_value(outside.preferences.language if outside.preferences.language in LANGUAGES else "en")
        self.languages.chosen.connect(outside.set_language)
        self.add_choice("settings.language.hint", self.languages)
        self.end()
