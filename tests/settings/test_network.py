"""The proxy of all, and who goes through it."""

from __future__ import annotations

import threading
from contextlib import closing
from pathlib import Path

import pytest

from app.ai.services import Services
from app.errors import AppError, BadInput
from app.paths import LibraryPaths
from app.publishing.s3 import Storage
from app.settings import NetworkSettings, ProviderSettings, Settings
from app.settings_file import load, save
from app.work.publication import Target
from tests.fakes.gemini import KEY, FakeGemini

PROXY = "http://proxy.example:3128"


def services(*providers: ProviderSettings) -> Services:
    chosen = Settings(providers, network=NetworkSettings(PROXY))
    return Services(lambda: chosen)


def test_that_the_proxy_of_all_is_kept_in_the_file(tmp_path: Path) -> None:
    paths = LibraryPaths(tmp_path)
    save(paths, Settings(network=NetworkSettings(PROXY)))
    assert load(paths).settings.network.proxy == PROXY


@pytest.mark.parametrize("proxy", ["proxy.example:3128", "ftp://proxy.example", "socks5://proxy.example:1080", "http://me:secret@proxy"])
def test_that_what_not_every_service_can_use_is_refused(proxy: str) -> None:
    with pytest.raises(BadInput):
        NetworkSettings(proxy)


@pytest.mark.parametrize(
    ("url", "through"),
    [
        ("https://api.example", True),
        ("", True),
        ("http://127.0.0.1:8188", False),
        ("http://localhost:9000", False),
        ("http://[::1]:9000", False),
        ("http://127.0.0.1.example", True),
    ],
)
def test_that_only_what_is_on_this_machine_is_reached_without_it(url: str, through: bool) -> None:
    assert NetworkSettings(PROXY).proxy_to(url) == (PROXY if through else "")


def test_that_a_service_s_own_proxy_goes_before_that_of_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", KEY)
    assert services().access("gemini").proxy == PROXY
    own = services(ProviderSettings("gemini", proxy="http://other.example"))
    assert own.access("gemini").proxy == "http://other.example"


def test_that_a_comfyui_of_this_machine_is_asked_directly_and_one_elsewhere_is_not() -> None:
    assert services().access("comfyui").proxy == ""
    assert services(ProviderSettings("comfyui", base_url="http://10.0.0.7:8188")).access("comfyui").proxy == PROXY


def test_that_a_call_really_takes_that_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", KEY)
    with FakeGemini() as proxy:
        chosen = Settings((ProviderSettings("gemini", base_url="http://gemini.invalid"),), network=NetworkSettings(proxy.url))
        opened = Services(lambda: chosen)
        check = opened.provider("gemini").check
        assert check is not None
        check(opened.access("gemini"))
        assert [call.target.startswith("http://gemini.invalid/") for call in proxy.calls] == [True]


def test_that_what_is_published_takes_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "id")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    target = Target("books", "http://storage.invalid", path_style=True)
    halt = threading.Event()
    with FakeGemini() as proxy, closing(Storage(target, halt, proxy.url)) as storage:
        with pytest.raises(AppError):
            storage.listed("a")  # what answers is no storage, but it was asked
        assert proxy.calls[0].target.startswith("http://storage.invalid/books")
