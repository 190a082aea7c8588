"""The pages of plain fields: money, work, notices, history."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from shiboken6 import isValid

from app import secrets
from app.errors import AppError
from app.settings import Settings
from app.store.clock import day_of, now
from app.store.receipts import Total, total_of
from app.store.store import Store
from ui.money import dollars
from ui.window.kit.switch import Switch
from ui.window.kit.text import Text
from ui.window.settings.form import Form
from ui.window.settings.keeping import Keeping
from ui.window.settings.key_box import KeyBox
from ui.window.settings.rows import Entry, as_micros, as_number, as_text, as_whole, bind, dollars_text, number_text
from ui.window.studio import Studio
from ui.words import tell


def month_spent(store: Store) -> Total:
    """What this month (UTC) has cost so far."""
    month = day_of(now())[:7]
    return total_of(store.receipts.by_day(f"{month}-01", f"{month}-31").values())


def spent_words(spent: Total) -> str:
    """A price nobody knows counts as what it was thought to cost, and is said."""
    whole = dollars(spent.price_micros + spent.estimate_micros)
    return (
        tell("settings.money.spent.about", price=whole, n=spent.unpriced) if spent.unpriced else tell("settings.money.spent", price=whole)
    )


class MoneyPage(Form):
    def __init__(self, studio: Studio, keeping: Keeping) -> None:
        super().__init__("settings.money")
        money = keeping.now.money
        self.cap = Entry("settings.money.cap", "settings.money.cap.hint", "cap.none")
        self.ask = Entry("settings.money.ask", "settings.money.ask.hint")
        self.cap.show_text(dollars_text(money.month_cap_micros))
        self.ask.show_text(dollars_text(money.ask_above_micros))
        bind(self.cap, keeping, lambda now, text: with_changed(now, "money", month_cap_micros=as_micros(text)))
        bind(self.ask, keeping, lambda now, text: with_changed(now, "money", ask_above_micros=as_micros(text) or 0))
        self.spent = Text(role="body", colour="ink-2", wrap=True)
        self.add(self.cap, self.ask)
        self.inside.addWidget(self.spent)
        self.end()
        self._studio = studio
        studio.start(self._sum())

    async def _sum(self) -> None:
        spent = await self._studio.read(month_spent, self._studio.store)
        if isValid(self):
            self.spent.setText(spent_words(spent))


class WorkPage(Form):
    def __init__(self, keeping: Keeping) -> None:
        super().__init__("settings.work")
        work = keeping.now.work
        self.retries = Entry("settings.work.retries", "settings.work.retries.hint")
        self.limit = Entry("settings.work.limit", "settings.work.limit.hint", "settings.work.limit.empty")
        self.retries.show_text(str(work.retries))
        self.limit.show_text(number_text(work.limit_s))
        bind(self.retries, keeping, lambda now, text: with_changed(now, "work", retries=as_whole(text or "3")))
        bind(self.limit, keeping, lambda now, text: with_changed(now, "work", limit_s=as_number(text)))
        self.resend = Switch("settings.work.resend")
        self.resend.setChecked(work.resend_unknown)
        self.resend.switched.connect(lambda on: keeping.change(lambda now: with_changed(now, "work", resend_unknown=on)))
        self.add(self.retries, self.limit)
        self.add_switch(self.resend, "settings.work.resend.warning", "warning")
        self.end()


class NoticesPage(Form):
    def __init__(self, studio: Studio, keeping: Keeping) -> None:
        super().__init__("settings.notices")
        self._studio = studio
        notices = keeping.now.notices
        self.desktop = Switch("settings.notices.desktop")
        self.desktop.setChecked(notices.desktop)
        self.desktop.switched.connect(lambda on: keeping.change(lambda now: with_changed(now, "notices", desktop=on)))
        self.longer = Entry("settings.notices.longer")
        self.longer.show_text(str(notices.longer_than_s))
        bind(self.longer, keeping, lambda now, text: with_changed(now, "notices", longer_than_s=as_whole(text or "30")))
        self.url = Entry("settings.notices.webhook", "settings.notices.webhook.hint", "settings.notices.webhook.empty")
        self.url.show_text(notices.webhook_url or "")
        bind(self.url, keeping, lambda now, text: with_changed(now, "notices", webhook_url=as_text(text)))
        self.private = Switch("settings.notices.private")
        self.private.setChecked(notices.webhook_private_allowed)
        self.private.switched.connect(lambda on: keeping.change(lambda now: with_changed(now, "notices", webhook_private_allowed=on)))
        self.secret = KeyBox(secrets.WEBHOOK, "settings.notices.secret")
        self.secret.kept.connect(lambda typed: studio.start(self._keep(typed)))
        self.secret.forgotten.connect(lambda: studio.start(self._keep(None)))
        self.secret.forget.hide()
        self.add_switch(self.desktop)
        self.add(self.longer)
        self.inside.addWidget(self.url)
        self.inside.addWidget(self.secret)
        self.updates = Entry("settings.notices.updates", "settings.notices.updates.hint", "settings.notices.updates.empty")
        self.updates.show_text(keeping.now.updates.url or "")
        bind(self.updates, keeping, lambda now, text: with_changed(now, "updates", url=as_text(text)))
        self.add_switch(self.private, "settings.notices.private.hint")
        self.inside.addWidget(self.updates)
        self.end()
        studio.start(self._look())

    async def _look(self) -> None:
        found = await self._studio.read(secrets.places, (secrets.WEBHOOK,))
        if isValid(self):
            self.secret.show_place(found[0].where)

    async def _keep(self, typed: str | None) -> None:
        """None: the secret is taken out of the keychain."""
        try:
            if typed is None:
                await self._studio.read(secrets.forget, secrets.WEBHOOK)
            else:
                await self._studio.read(secrets.keep, secrets.WEBHOOK, typed)
        except AppError as error:
            if isValid(self):
                self.secret.show_problem(error.problem)
            return
        await self._look()


class HistoryPage(Form):
    def __init__(self, keeping: Keeping) -> None:
        super().__init__("settings.history")
        self.keep = Entry("settings.history.keep", "settings.history.keep.hint", "settings.history.keep.empty")
        self.keep.show_text(number_text(keeping.now.history.keep_days))
        bind(self.keep, keeping, lambda now, text: with_changed(now, "history", keep_days=as_whole(text)))
        self.add(self.keep)
        self.end()


def with_changed(now: Settings, group: str, **changed: Any) -> Settings:
    """The same settings with some of a group changed; the group refuses what it does not take."""
    wanted: dict[str, Any] = {group: replace(getattr(now, group), **changed)}
    return replace(now, **wanted)
