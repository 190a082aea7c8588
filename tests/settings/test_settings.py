"""What a person chose for a library: kept whole, checked on the way in, and never with a key in it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInput, StorageError
from app.paths import LibraryPaths
from app.settings import (
    PROMPT_MODES,
    SIZES,
    FallBackSettings,
    HistorySettings,
    MoneySettings,
    NoticeSettings,
    PromptSettings,
    ProviderSettings,
    Settings,
    WorkSettings,
    with_provider,
)
from app.settings_file import load, save

SECRET = "hunter2-is-a-secret"


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    (tmp_path / "library").mkdir()
    return LibraryPaths(tmp_path / "library")


def written(paths: LibraryPaths, text: str) -> LibraryPaths:
    paths.settings_file.write_text(text, encoding="utf-8")
    return paths


words = st.text(st.characters(min_codepoint=33, max_codepoint=0xFFFF, exclude_categories=("Cs", "Zs", "Cc")), min_size=1, max_size=20)
some_providers = st.builds(
    ProviderSettings,
    name=words,
    base_url=st.none() | st.just("http://127.0.0.1:8188/v1"),
    timeout_s=st.none() | st.floats(5, 3600),
    places=st.none() | st.integers(1, 256),
    artist_model=st.none() | words,
    requests_a_day=st.none() | st.integers(1, 10_000_000),
    artist_size=st.none() | st.sampled_from(SIZES),
)
some_settings = st.builds(
    Settings,
    providers=st.lists(some_providers, max_size=3, unique_by=lambda one: one.name).map(
        lambda all_: tuple(sorted(all_, key=lambda p: p.name))
    ),
    work=st.builds(WorkSettings, retries=st.integers(0, 10), limit_s=st.none() | st.floats(30, 600), resend_unknown=st.booleans()),
    money=st.builds(MoneySettings, month_cap_micros=st.none() | st.integers(0, 10**12), ask_above_micros=st.integers(0, 10**12)),
    history=st.builds(HistorySettings, keep_days=st.none() | st.integers(1, 36_500)),
    notices=st.builds(NoticeSettings, desktop=st.booleans(), longer_than_s=st.integers(0, 86_400), webhook_private_allowed=st.booleans()),
    prompts=st.builds(PromptSettings, mode=st.sampled_from(PROMPT_MODES), own=st.sampled_from(("", "In pencil.\n{what}"))),
    fall_backs=st.builds(FallBackSettings, artist=st.lists(words, max_size=3).map(tuple), writer=st.lists(words, max_size=2)),
    catalogue=st.none() | words,
)


@given(settings=some_settings)
def test_that_settings_come_back_as_they_were_kept(settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> None:
    paths = LibraryPaths(tmp_path_factory.mktemp("library"))
    save(paths, settings)
    assert load(paths).settings == settings
    assert load(paths).problem is None


def test_that_a_library_without_a_file_has_the_defaults_and_no_problem(paths: LibraryPaths) -> None:
    loaded = load(paths)
    assert loaded.problem is None
    assert loaded.settings.work == WorkSettings(retries=3, limit_s=None, resend_unknown=False)
    assert loaded.settings.money == MoneySettings(None, 1_000_000)
    assert loaded.settings.history.keep_days is None
    assert loaded.settings.notices == NoticeSettings(True, 30, None, False)
    assert not paths.settings_file.exists()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"work": {"retries": 3}', "1:24"),
        ("", "1:1"),
        ("[]", "1:1"),
        ("[" * 100_000, "1:1"),
        ('{"v": 2}', "v"),
        ('{"v": true}', "v"),
        ('{"work": 3}', "work"),
        ('{"providers": {"gemini": []}}', "providers.gemini"),
        ('{"work": {"retries": 11}}', "work.retries"),
        ('{"work": {"retries": true}}', "work.retries"),
        ('{"work": {"limit_s": NaN}}', "work.limit_s"),
        ('{"notices": {"desktop": 1}}', "notices.desktop"),
        ('{"money": {"ask_above_micros": null}}', "money.ask_above_micros"),
        ('{"catalogue": 7}', "catalogue"),
        (f'{{"providers": {{"gemini": {{"base_url": "https://a:{SECRET}@host"}}}}}}', "providers.gemini.base_url"),
    ],
)
def test_that_a_file_that_cannot_be_used_is_set_aside_and_the_defaults_hold(paths: LibraryPaths, text: str, place: str) -> None:
    loaded = load(written(paths, text))
    assert loaded.settings == Settings()
    assert loaded.problem is not None
    assert loaded.problem.code == "settings-set-aside"
    assert loaded.problem.facts["place"] == place
    assert SECRET not in str(loaded.problem)
    assert not paths.settings_file.exists()
    assert paths.settings_file.with_name(str(loaded.problem.facts["kept"])).read_text(encoding="utf-8") == text


def test_that_each_broken_file_is_kept(paths: LibraryPaths) -> None:
    for number in (1, 2, 3):
        load(written(paths, f"broken {number}"))
    kept = sorted(path.read_text() for path in paths.root.glob("settings.json.broken-*"))
    assert kept == ["broken 1", "broken 2", "broken 3"]


def test_that_a_file_that_cannot_be_read_is_left_where_it_is(paths: LibraryPaths) -> None:
    paths.settings_file.mkdir()
    loaded = load(paths)
    assert loaded.problem is not None
    assert loaded.problem.code == "settings-unreadable"
    assert paths.settings_file.is_dir()
    with pytest.raises(StorageError):
        save(paths, Settings())


def test_that_keys_of_a_newer_program_survive_a_rewrite(paths: LibraryPaths) -> None:
    providers = {"gemini": {"places": 4, "tier": 2}, "new": {"x": 1}}
    written(paths, json.dumps({"v": 1, "colour": None, "work": {"retries": 5, "mood": "calm"}, "providers": providers}))
    loaded = load(paths)
    assert loaded.problem is None
    changed = with_provider(replace(loaded.settings, work=WorkSettings(retries=3)), ProviderSettings("gemini", places=8))
    save(paths, changed)
    kept = json.loads(paths.settings_file.read_text(encoding="utf-8"))
    assert kept == {"v": 1, "colour": None, "work": {"mood": "calm"}, "providers": {"gemini": {"places": 8, "tier": 2}, "new": {"x": 1}}}
    assert load(paths).settings == changed


def test_that_saving_over_a_broken_file_keeps_it_aside(paths: LibraryPaths) -> None:
    save(written(paths, "not ours"), Settings(catalogue="mine.json"))
    assert load(paths).settings.catalogue == "mine.json"
    assert [path.read_text() for path in paths.root.glob("settings.json.broken-*")] == ["not ours"]


@pytest.mark.parametrize(
    "address",
    [
        f"https://me:{SECRET}@example.com/v1",
        f"https://{SECRET}@example.com",
        f"https://example.com/v1?key={SECRET}",
        f"https://example.com/v1?x=1&API-Key={SECRET}",
        f"https://example.com/v1?access_token={SECRET}",
    ],
)
def test_that_an_address_with_a_secret_in_it_is_refused_without_repeating_it(address: str) -> None:
    makers = (
        lambda: ProviderSettings("openai", base_url=address),
        lambda: ProviderSettings("openai", proxy=address),
        lambda: NoticeSettings(webhook_url=address),
    )
    for make in makers:
        with pytest.raises(BadInput) as told:
            make()
        assert told.value.code == "url-with-secret"
        assert SECRET not in repr(told.value)


@pytest.mark.parametrize(
    "address", ["example.com", "ftp://example.com", "https://", "https://a b", "http://h:99999", "http://[::1", "http://h:0", ""]
)
def test_that_what_is_no_web_address_is_refused(address: str) -> None:
    with pytest.raises(BadInput) as told:
        ProviderSettings("openai", base_url=address)
    assert told.value.code == "url-unusable"


@pytest.mark.parametrize("address", ["socks5://127.0.0.1:1080", "http://proxy:3128"])
def test_that_a_proxy_may_speak_socks(address: str) -> None:
    assert ProviderSettings("openai", proxy=address).proxy == address
    if address.startswith("socks"):
        with pytest.raises(BadInput):
            ProviderSettings("openai", base_url=address)


def test_that_one_service_is_changed_and_the_others_stay() -> None:
    settings = with_provider(with_provider(Settings(), ProviderSettings("openai", places=2)), ProviderSettings("gemini", places=3))
    changed = with_provider(settings, replace(settings.provider("openai"), places=9))
    assert [(one.name, one.places) for one in changed.providers] == [("gemini", 3), ("openai", 9)]
    assert changed.provider("comfy") == ProviderSettings("comfy")


@pytest.mark.parametrize(
    "make",
    [
        lambda: PromptSettings(mode="mine"),
        lambda: PromptSettings(own="x" * 9000),
        lambda: PromptSettings(own="a\x00b"),
        lambda: FallBackSettings(artist="gemini"),  # type: ignore[arg-type]
        lambda: FallBackSettings(writer=("",)),
        lambda: ProviderSettings("gemini", artist_size="1k"),
    ],
)
def test_that_prompts_fall_backs_and_sizes_that_make_no_sense_are_refused(make: Callable[[], object]) -> None:
    with pytest.raises(BadInput):
        make()


def test_that_nobody_stands_twice_in_a_list_of_fall_backs() -> None:
    assert FallBackSettings(artist=("openai", "gemini", "openai")).artist == ("openai", "gemini")
