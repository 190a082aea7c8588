"""A browser that tests drive: Chromium without a screen, by its DevTools protocol over two pipes. No thread and no port is needed."""

from __future__ import annotations

import base64
import json
import os
import selectors
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PATIENCE_S = 30.0
Facts = dict[str, Any]
_OPTIONS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--mute-audio"),
    *("--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-component-update", "--disable-sync"),
    *("--disable-background-networking", "--disable-default-apps", "--force-color-profile=srgb", "--remote-debugging-pipe"),
)


class PageError(Exception):
    """The page's own code failed, or the browser refused a command."""


class Browser:
    """One Chromium. Every page gets a profile of its own, so that nothing is remembered from one test to the next."""

    def __init__(self, folder: Path) -> None:
        program = shutil.which("chromium")
        assert program, "chromium is missing: `make test` installs it"
        theirs_in, self._out = os.pipe()
        self._in, theirs_out = os.pipe()
        # The browser reads its commands at 3 and answers at 4.
        line = f'exec "$0" "$@" 3<&{theirs_in} 4>&{theirs_out}'
        options = [*_OPTIONS, f"--user-data-dir={folder}", "about:blank"]
        self._process = subprocess.Popen(
            ["/bin/bash", "-c", line, program, *options],
            pass_fds=(theirs_in, theirs_out),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._in, selectors.EVENT_READ)
        self._left, self._count = b"", 0
        self._pages: dict[str, Tab] = {}

    def close(self) -> None:
        with suppress(PageError, TimeoutError, OSError):
            self.call("Browser.close")
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, 9)
            self._process.wait(10)
        self._selector.close()
        os.close(self._in)
        os.close(self._out)

    @contextmanager
    def tab(self, width: int = 1280, height: int = 800, **how: Any) -> Iterator[Tab]:
        """An empty page, `touch`ed or not, `dark` or not, of a `language`, `density` times as sharp."""
        context = self.call("Target.createBrowserContext")["browserContextId"]
        target = self.call("Target.createTarget", url="about:blank", browserContextId=context)["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        tab = self._pages[session] = Tab(self, session)
        try:
            tab.prepare(width, height, **how)
            yield tab
        finally:
            del self._pages[session]
            self.call("Target.disposeBrowserContext", browserContextId=context)

    def call(self, method: str, session: str | None = None, **params: Any) -> Facts:
        self._count += 1
        number = self._count
        asked: Facts = {"id": number, "method": method, "params": params}
        if session:
            asked["sessionId"] = session
        os.write(self._out, json.dumps(asked).encode() + b"\0")
        until = time.monotonic() + PATIENCE_S
        while True:
            told = self.news(until)
            if told.get("id") == number:
                if "error" in told:
                    raise PageError(f"{method}: {told['error']['message']}")
                result: Facts = told["result"]
                return result

    def news(self, until: float) -> Facts:
        """The next thing the browser says."""
        while b"\0" not in self._left:
            if not self._selector.select(max(0.0, until - time.monotonic())):
                raise TimeoutError("the browser did not answer")
            data = os.read(self._in, 1 << 16)
            if not data:
                raise PageError("the browser is gone")
            self._left += data
        message, self._left = self._left.split(b"\0", 1)
        told: Facts = json.loads(message)
        if page := self._pages.get(told.get("sessionId", "")):
            page.hear(told.get("method", ""), told.get("params", {}))
        return told


@dataclass
class Tab:
    """One page. complaints: what its console and the browser said against it. requests: every address it asked for, in order."""

    browser: Browser
    session: str
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    _loaded: int = 0

    def call(self, method: str, **params: Any) -> Facts:
        return self.browser.call(method, self.session, **params)

    def prepare(
        self, width: int, height: int, touch: bool = False, dark: bool = False, language: str = "en-GB", density: float = 1
    ) -> None:
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        self.size(width, height, touch, density)
        self.call("Emulation.setTouchEmulationEnabled", enabled=touch, maxTouchPoints=2)
        chosen = [
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]
        self.call("Emulation.setEmulatedMedia", features=chosen)
        self.call("Emulation.setUserAgentOverride", userAgent="Mozilla/5.0 Chrome/156.0.0.0", acceptLanguage=language)

    def size(self, width: int, height: int, touch: bool = False, density: float = 1) -> None:
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=density, mobile=touch)

    def hear(self, event: str, facts: Facts) -> None:
        match event:
            case "Network.requestWillBeSent":
                self.requests.append(str(facts["request"]["url"]))
            case "Runtime.exceptionThrown":
                details = facts["exceptionDetails"]
                self.complaints.append(str(details.get("exception", {}).get("description", details["text"])))
            case "Runtime.consoleAPICalled" if facts["type"] in ("error", "warning", "assert"):
                self.complaints.append(" ".join(str(one.get("value", one.get("description"))) for one in facts["args"]))
            case "Log.entryAdded" if facts["entry"]["level"] in ("error", "warning"):
                self.complaints.append(f"{facts['entry']['text']} {facts['entry'].get('url', '')}")
            case "Page.loadEventFired":
                self._loaded += 1

    def open(self, address: str, whole: bool = True) -> None:
        """Go there; whole: wait until everything that it loads at once is there."""
        before = self._loaded
        answer = self.call("Page.navigate", url=address)
        assert not answer.get("errorText"), answer
        until = time.monotonic() + PATIENCE_S
        while whole and answer.get("loaderId") and self._loaded == before:
            self.browser.news(until)

    def look(self, expression: str) -> Any:
        """The value of a piece of JavaScript, a promise's too."""
        told = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in told:
            raise PageError(str(told["exceptionDetails"].get("exception", {}).get("description", told["exceptionDetails"])))
        return told["result"].get("value")

    def until(self, condition: str, within_ms: int = 15_000) -> None:
        """Wait, in the page, until the condition holds."""
        asked = (
            "new Promise((done) => { const begun = performance.now(); const look = () => {"
            f" let holds = false; try {{ holds = !!({condition}); }} catch {{}}"
            f" if (holds || performance.now() - begun > {within_ms}) done(holds); else setTimeout(look, 15); }}; look(); }})"
        )
        if not self.look(asked):
            raise TimeoutError(f"never came true: {condition}")

    def key(self, name: str, shift: bool = False) -> None:
        codes = {"ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40, "Home": 36, "End": 35, "PageUp": 33, "PageDown": 34}
        codes |= {" ": 32, "Enter": 13, "Escape": 27, "Tab": 9}
        facts: Facts = {"key": name, "windowsVirtualKeyCode": codes.get(name, ord(name[0].upper())), "modifiers": 8 if shift else 0}
        if text := {"Enter": "\r"}.get(name, name if len(name) == 1 else ""):
            facts["text"] = text
        self.call("Input.dispatchKeyEvent", type="keyDown", **facts)
        self.call("Input.dispatchKeyEvent", type="keyUp", **{name: value for name, value in facts.items() if name != "text"})

    def click(self, x: float, y: float, times: int = 1) -> None:
        for count in range(1, times + 1):
            for kind in ("mousePressed", "mouseReleased"):
                self.call(
                    "Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", buttons=int(kind == "mousePressed"), clickCount=count
                )

    def press(self, selector: str) -> None:
        """Click in the middle of what is found."""
        box = self.look(f"(() => {{ const b = document.querySelector({json.dumps(selector)}).getBoundingClientRect();"
                        " return [b.left + b.width / 2, b.top + b.height / 2]; })()")  # fmt: skip
        self.click(*box)

    def touch(self, *paths: Sequence[tuple[float, float]], at: float | None = None) -> None:
        """Fingers that go along their paths together, of as many points each. at: seconds since 1970, as the page shall see it."""
        when = {"timestamp": at} if at else {}
        for step, spots in enumerate(zip(*paths, strict=True)):
            points = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(spots)]
            self.call("Input.dispatchTouchEvent", type="touchMove" if step else "touchStart", touchPoints=points, **when)
        self.call("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[], **when)

    def swipe(self, start: tuple[float, float], end: tuple[float, float], steps: int = 6) -> None:
        self.touch([(start[0] + (end[0] - start[0]) * n / steps, start[1] + (end[1] - start[1]) * n / steps) for n in range(steps + 1)])

    def shot(self, to: Path) -> None:
        to.write_bytes(base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"]))
