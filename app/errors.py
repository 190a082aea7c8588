"""Known situations. Each has a stable code; `ui` turns code and facts into a sentence of the person's language."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Problem:
    """An error as a value: kept with a step, sent as JSON, told by `ui` in the person's language."""

    code: str
    facts: dict[str, object] = field(default_factory=dict)


class AppError(Exception):
    """Something that can happen to anybody: what happened and what to do is said by `ui` for `code`.

    code: stable key, e.g. "story-empty"; its sentences are `error.<code>` in the translation files.
    facts: what the sentence names (a path, a number, valid values); never a secret.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    @property
    def problem(self) -> Problem:
        return Problem(self.code, dict(self.facts))

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        return f"{self.code} ({told})" if told else self.code

    def __reduce__(self) -> tuple[object, ...]:
        return _revive, (type(self), self.code, self.facts)


def _revive(kind: type[AppError], code: str, facts: dict[str, object]) -> AppError:
    """Rebuilt by pickle in the parent when a child process raised it."""
    return kind(code, **facts)


class BadInput(AppError):
    """What a person gave cannot be used; nothing was changed."""


class NotFound(AppError):
    """No book, task or panel answers to that name."""


class Conflict(AppError):
    """Another process or a newer program holds the library, or the thing changed meanwhile."""


class StorageError(AppError):
    """The disk said no: full, read-only, vanished."""


class WorkFailed(AppError):
    """A step could not be done: it ran out of time or memory, or its child process died."""


class ProviderError(WorkFailed):
    """A service of AI models did not give what was asked for. Each kind below says whether it may be asked again.

    facts: `provider`; `retry_after_s` where the service said when to come back; `price_micros` where it billed all the same.
    """


class Busy(ProviderError):
    """It answered that it cannot now (429, 500, 503): nothing was made, the same call may be sent later."""


class Unreachable(ProviderError):
    """The call never got there (refused, no such host, no network): nothing was made, it may be sent later."""


class Rejected(ProviderError):
    """It will never take this call (bad request, retired model): sending it again changes nothing."""


class AccountStop(ProviderError):
    """Key, billing or quota: no call of this account will be answered, so its lane stops until a person has seen to it."""


class Refused(ProviderError):
    """The model declined the content. Other words or another service may do."""


class Unusable(ProviderError):
    """It answered, but without a picture or with broken data. May be asked once or twice more."""


class Lost(ProviderError):
    """The call was sent and no answer came (time-out, cut connection): it may have been billed, so a person decides."""


class CapReached(WorkFailed):
    """The next call would pass what the person wants to spend. Nothing was sent; the task waits for a higher cap."""


class Cancelled(BaseException):
    """Control flow, not an error: a BaseException, so that no `except Exception` swallows it."""
