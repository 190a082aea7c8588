"""The way to the network: one proxy for all that has none of its own."""

from __future__ import annotations

from ui.window.kit.text import Text
from ui.window.settings.form import Form
from ui.window.settings.keeping import Keeping
from ui.window.settings.pages import with_changed
from ui.window.settings.rows import Entry, as_text, bind


class NetworkPage(Form):
    def __init__(self, keeping: Keeping) -> None:
        super().__init__("settings.network")
        self.proxy = Entry("settings.network.proxy", "settings.network.proxy.hint", "settings.network.proxy.empty")
        self.proxy.show_text(keeping.now.network.proxy or "")
        bind(self.proxy, keeping, lambda now, text: with_changed(now, "network", proxy=as_text(text)))
        self.inside.addWidget(self.proxy)
        self.inside.addWidget(Text("settings.network.local", "caption", "ink-3", wrap=True))
        self.end()
