"""Keys of services: from an environment variable, else from the system's keychain; nowhere else, and never in a message.

A keychain may wait for a person to unlock it, so it is asked on a thread of its own and not waited for longer than `PATIENCE_S`.
Never call these on the GUI thread.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from app.errors import AppError, BadInput

SERVICE = "MangakAI"
WEBHOOK = "MANGAKAI_WEBHOOK_SECRET"
PUBLISHING_KEYS = ("MANGAKAI_S3_KEY_ID", "MANGAKAI_S3_SECRET")  # of the storage that books are published to
PATIENCE_S = 10.0
# Windows keeps 2560 bytes a key, in UTF-16. The same everywhere, so that a key kept on one system can be kept on the others.
LONGEST = 1280

Answer = TypeVar("Answer")


class Where(StrEnum):
    ENVIRONMENT = "environment"
    KEYCHAIN = "keychain"
    NOWHERE = "nowhere"
    UNKNOWN = "unknown"
    """The keychain did not answer."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a key is; never the key."""

    name: str
    where: Where


def find(name: str, patience_s: float = PATIENCE_S) -> str | None:
    """The key of that name (its environment variable); None where there is none, also on a system without a keychain.

    Raises BadInput "key-malformed", AppError "keychain-silent" or "keychain-refused".
    """
    if given := os.environ.get(name, "").strip():
        return _whole(name, given)
    try:
        kept = _asked(name, lambda: _kept(name), patience_s)
    except AppError as error:
        if error.code == "no-keychain":
            return None
        raise
    return _whole(name, kept.strip()) if kept and kept.strip() else None


def keep(name: str, value: str, patience_s: float = PATIENCE_S) -> None:
    """Put a key into the keychain. Raises BadInput for what cannot be a key, AppError where there is no keychain that keeps it."""
    key = _whole(name, value.strip())
    if not _asked(name, lambda: _put(name, key), patience_s):
        raise AppError("no-keychain", name=name)


def forget(name: str, patience_s: float = PATIENCE_S) -> None:
    """Remove a key from the keychain; one that is not there is no error. An environment variable stays as it is."""
    if not _asked(name, lambda: _removed(name), patience_s):
        raise AppError("keychain-refused", name=name, reason="not removed")


def places(names: Iterable[str], patience_s: float = PATIENCE_S) -> tuple[Place, ...]:
    """Where each key is, asked in one go. Raises nothing: what cannot be found out is UNKNOWN."""
    wanted = tuple(names)
    given = {name for name in wanted if os.environ.get(name, "").strip()}
    others = [name for name in wanted if name not in given]
    elsewhere = Where.NOWHERE
    kept: frozenset[str] = frozenset()
    try:
        if others:
            kept = _asked(others[0], lambda: frozenset(name for name in others if _kept(name)), patience_s)
    except AppError as error:
        elsewhere = Where.NOWHERE if error.code == "no-keychain" else Where.UNKNOWN
    return tuple(Place(name, Where.ENVIRONMENT if name in given else Where.KEYCHAIN if name in kept else elsewhere) for name in wanted)


def _whole(name: str, key: str) -> str:
    """The key, if it can be one: a stray line break or a full-width letter from copying makes no valid header."""
    if not key or not all(33 <= ord(letter) <= 126 for letter in key):
        raise BadInput("key-malformed", name=name)
    if len(key) > LONGEST:
        raise BadInput("key-too-long", name=name, most=LONGEST)
    return key


# ------------------------------------------------------------------ the keychain, on its own thread


def _kept(name: str) -> str | None:
    import keyring

    return keyring.get_password(SERVICE, name)


def _put(name: str, key: str) -> bool:
    """Whether it is really there afterwards: a keychain that is switched off accepts everything and keeps nothing."""
    import keyring

    keyring.set_password(SERVICE, name, key)
    return keyring.get_password(SERVICE, name) == key


def _removed(name: str) -> bool:
    import keyring
    from keyring.errors import PasswordDeleteError

    with suppress(PasswordDeleteError):  # said for a key that is not there, and for one that may not be removed
        keyring.delete_password(SERVICE, name)
    return keyring.get_password(SERVICE, name) is None


def _asked(name: str, what: Callable[[], Answer], patience_s: float) -> Answer:
    """What the keychain answers. Raises AppError "no-keychain", "keychain-silent" or "keychain-refused"; no text of the system's in it."""
    answer: Future[Answer] = Future()

    def ask() -> None:
        try:
            answer.set_result(what())
        except BaseException as error:  # noqa: BLE001 - carried to whoever asked
            answer.set_exception(error)

    # A daemon, because the program may end while the system still waits for somebody's password.
    threading.Thread(target=ask, name="keychain", daemon=True).start()
    try:
        return answer.result(patience_s)
    except TimeoutError:
        raise AppError("keychain-silent", name=name, seconds=round(patience_s)) from None
    except Exception as error:  # noqa: BLE001 - a keychain may raise anything, and its text may hold anything
        from keyring.errors import NoKeyringError

        if isinstance(error, NoKeyringError):
            raise AppError("no-keychain", name=name) from None
        raise AppError("keychain-refused", name=name, reason=type(error).__name__) from None
