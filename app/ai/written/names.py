"""Whether somebody a model names is in the story at all."""

from __future__ import annotations

import re
from collections.abc import Iterable

_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
# Who is no character by these words, though they are in every story.
_NOBODY = frozenset(
    "he she they it him her them his hers we us you narrator narration unknown none nobody everyone someone text sfx system "
    "他 她 它 他们 她们 它们 我们 你 你们 您 旁白 叙述 叙述者 无 众人 某人 未知 "
    "彼 彼女 彼ら 彼女たち あなた 君 ナレーター ナレーション 語り手 語り なし 不明 地の文".split()
)


class Names:
    """Looks names up in a story; each is looked for once. invented: those it does not have, in the order they came."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[str, bool] = {}
        self.invented: dict[str, None] = {}

    def checked(self, name: str) -> str | None:
        """The name, where the story has it; None for a pronoun, the narrator, and what is not in the story."""
        name = " ".join(name.split())
        if not name or name.lower() in _NOBODY:
            return None
        if name not in self._known:
            self._known[name] = self._occurs(name)
        if not self._known[name]:
            self.invented.setdefault(name)
            return None
        return name

    def all_of(self, names: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(found for name in names if (found := self.checked(name))))

    def _occurs(self, name: str) -> bool:
        if name in self._text and not name.isascii():
            return True
        bare = _ARTICLE.sub("", name)
        words = r"\s+".join(map(re.escape, bare.split()))
        return bool(bare) and re.search(rf"(?<![^\W_]){words}(?![^\W_])", self._text, re.IGNORECASE) is not None
