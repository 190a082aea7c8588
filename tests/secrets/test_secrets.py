"""Keys come from the environment or the keychain, and are never in anything that is said.

The keychains here are backends as keyring lets anybody write them.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeychain
from keyring.errors import KeyringLocked, PasswordDeleteError

from app import secrets
from app.errors import AppError, BadInput
from app.secrets import Place, Where

NAME = "GEMINI_API_KEY"
KEY = "AIza-a-key-nobody-may-read"


class InMemory(KeyringBackend):
    """A keychain that keeps what it is given until the test ends."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("no such password")


class Locked(InMemory):
    """A keychain that stays locked, and says the key while doing so."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(f"cannot unlock {KEY}")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked(f"cannot keep {password}")

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked(f"cannot remove {KEY}")


class Waiting(InMemory):
    """A keychain that waits for a person."""

    def __init__(self) -> None:
        super().__init__()
        self.unlocked = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.unlocked.wait(60)
        return super().get_password(service, username)


class Stubborn(InMemory):
    """A keychain that does not let go of anything."""

    def delete_password(self, service: str, username: str) -> None:
        raise PasswordDeleteError("not allowed")


@pytest.fixture(autouse=True)
def _own_backend() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.fixture
def keychain() -> InMemory:
    backend = InMemory()
    keyring.set_keyring(backend)
    return backend


def test_that_a_kept_key_is_found_and_a_forgotten_one_is_not(keychain: InMemory) -> None:
    assert secrets.find(NAME) is None
    secrets.keep(NAME, f"  {KEY}\n")
    assert keychain.kept == {("MangakAI", NAME): KEY}
    assert secrets.find(NAME) == KEY
    secrets.forget(NAME)
    assert secrets.find(NAME) is None
    secrets.forget(NAME)


def test_that_the_environment_wins_over_the_keychain(keychain: InMemory, monkeypatch: pytest.MonkeyPatch) -> None:
    secrets.keep(NAME, "from-the-keychain")
    monkeypatch.setenv(NAME, f" {KEY} ")
    assert secrets.find(NAME) == KEY
    monkeypatch.setenv(NAME, "   ")
    assert secrets.find(NAME) == "from-the-keychain"


def test_that_the_places_of_keys_are_told_without_the_keys(keychain: InMemory, monkeypatch: pytest.MonkeyPatch) -> None:
    secrets.keep(NAME, KEY)
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    told = secrets.places([NAME, "OPENAI_API_KEY", secrets.WEBHOOK])
    assert told == (
        Place(NAME, Where.KEYCHAIN),
        Place("OPENAI_API_KEY", Where.ENVIRONMENT),
        Place(secrets.WEBHOOK, Where.NOWHERE),
    )
    assert KEY not in repr(told)


@given(
    st.text(min_size=1).filter(
        lambda text: not text.isascii() or any(letter.isspace() or not letter.isprintable() for letter in text.strip())
    )
)
def test_that_what_cannot_be_a_key_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(BadInput) as told:
        secrets.keep(NAME, f"AIza{text}tail")
    assert told.value.code == "key-malformed"
    assert told.value.facts == {"name": NAME}


def test_that_a_broken_key_in_the_environment_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NAME, f"{KEY}\n{KEY}")
    with pytest.raises(BadInput) as told:
        secrets.find(NAME)
    assert told.value.code == "key-malformed"
    assert KEY not in str(told.value)


@pytest.mark.parametrize(("length", "code"), [(1280, None), (1281, "key-too-long"), (0, "key-malformed")])
def test_that_a_key_is_as_long_as_windows_can_keep(keychain: InMemory, length: int, code: str | None) -> None:
    if code is None:
        secrets.keep(NAME, "k" * length)
        assert secrets.find(NAME) == "k" * length
        return
    with pytest.raises(BadInput) as told:
        secrets.keep(NAME, "k" * length)
    assert told.value.code == code
    assert keychain.kept == {}


def test_that_a_system_without_a_keychain_has_no_key_and_names_the_other_way() -> None:
    keyring.set_keyring(NoKeychain())  # type: ignore[no-untyped-call]
    assert secrets.find(NAME) is None
    assert secrets.places([NAME]) == (Place(NAME, Where.NOWHERE),)
    asked: tuple[Callable[[], object], ...] = (lambda: secrets.keep(NAME, KEY), lambda: secrets.forget(NAME))
    for ask in asked:
        with pytest.raises(AppError) as told:
            ask()
        assert told.value.code == "no-keychain"
        assert told.value.facts == {"name": NAME}


def test_that_a_keychain_that_keeps_nothing_counts_as_none() -> None:
    from keyring.backends.null import Keyring as SwitchedOff

    keyring.set_keyring(SwitchedOff())  # type: ignore[no-untyped-call]
    with pytest.raises(AppError) as told:
        secrets.keep(NAME, KEY)
    assert told.value.code == "no-keychain"


def test_that_a_locked_keychain_is_said_and_its_words_are_not_repeated() -> None:
    keyring.set_keyring(Locked())
    asked: tuple[Callable[[], object], ...] = (
        lambda: secrets.find(NAME),
        lambda: secrets.keep(NAME, KEY),
        lambda: secrets.forget(NAME),
    )
    for ask in asked:
        with pytest.raises(AppError) as told:
            ask()
        assert told.value.code == "keychain-refused"
        assert told.value.facts == {"name": NAME, "reason": "KeyringLocked"}
        assert KEY not in "".join(traceback.format_exception(told.value))
    assert secrets.places([NAME]) == (Place(NAME, Where.UNKNOWN),)


def test_that_a_key_that_stays_is_not_said_to_be_gone() -> None:
    backend = Stubborn()
    keyring.set_keyring(backend)
    secrets.keep(NAME, KEY)
    with pytest.raises(AppError) as told:
        secrets.forget(NAME)
    assert told.value.code == "keychain-refused"


def test_that_a_keychain_that_waits_for_a_person_is_not_waited_for() -> None:
    backend = Waiting()
    keyring.set_keyring(backend)
    try:
        with pytest.raises(AppError) as told:
            secrets.find(NAME, patience_s=0.05)
        assert told.value.code == "keychain-silent"
        assert secrets.places([NAME], patience_s=0.05) == (Place(NAME, Where.UNKNOWN),)
    finally:
        backend.unlocked.set()


def test_that_a_program_ends_while_the_keychain_still_waits() -> None:
    """The daemon thread: an ordinary one would be joined at the end of the process."""
    root = Path(__file__).parents[2]
    script = (
        "import keyring, threading; from keyring.backend import KeyringBackend; from app import secrets\n"
        "class Never(KeyringBackend):\n"
        "    priority = 1\n"
        "    def get_password(self, service, username): threading.Event().wait()\n"
        "    set_password = get_password\n"
        "keyring.set_keyring(Never())\n"
        "print(secrets.places(['GEMINI_API_KEY'], 0.05)[0].where)\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, timeout=60, check=False)
    assert (ran.returncode, ran.stdout.strip(), ran.stderr) == (0, "unknown", "")
