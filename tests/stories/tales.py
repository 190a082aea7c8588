"""Three short tales, and one in Korean for its encoding: what every format must say again, to the character."""

from __future__ import annotations

from dataclasses import dataclass

from app.book.text import Language


@dataclass(frozen=True)
class Tale:
    key: str
    language: Language
    title: str
    chapters: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def headings(self) -> list[str]:
        return [" ".join(heading.split()) for heading, _ in self.chapters]

    @property
    def blocks(self) -> list[str]:
        """Every paragraph in order, headings among them; the title is not one."""
        return [block for heading, paragraphs in self.chapters for block in (heading, *paragraphs)]

    def text(self, title: bool = True) -> str:
        return "\n\n".join([self.title, *self.blocks] if title else self.blocks)


ENGLISH = Tale(
    "en",
    Language.ENGLISH,
    "The Lamp in the Harbour",
    (
        (
            "Chapter 1: The Stairs",
            (
                "Mira climbed the stairs of the lighthouse. The wind pulled at her coat.",
                "“Who is there?” she asked. Nobody answered — only the café’s sign creaked.",
            ),
        ),
        ("Chapter 2", ("The boat was gone. “Naïve,” said old Zoë, and laughed.", "She lit the lamp again.")),
    ),
)
CHINESE = Tale(
    "zh",
    Language.CHINESE,
    "雨中茶馆",
    (
        ("第一章　雨夜", ("雨下了一夜。小明撑着伞，走进了老茶馆。", "“你来了。”王师傅说，“茶还是热的。”")),
        ("第二章　清晨", ("他笑了，什么也没有说。窗外的雨停了，街上没有人。", "“走吧。”她说。")),
    ),
)
TRADITIONAL = Tale(
    "zh-hant",
    Language.CHINESE,
    "雨中茶館",
    (
        ("第一回　雨夜", ("雨下了一夜。小明撐著傘，走進了老茶館。", "「你來了。」王師傅說，「茶還是熱的。」")),
        ("第二回　清晨", ("他笑了，什麼也沒有說。窗外的雨停了，街上沒有人。", "「走吧。」她說。")),
    ),
)
JAPANESE = Tale(
    "ja",
    Language.JAPANESE,
    "灯台の手紙",
    (
        (
            "第一話　手紙",
            ("雨が降っていた。ハルは傘をさして、港の道を歩いた。", "「こんにちは」と星野さんは言った。「手紙が来ていますよ」"),
        ),
        ("エピローグ", ("灯台の光が、静かな海を照らしていた。", "「ありがとう」とハルは言って、空を見上げた。")),
    ),
)
KOREAN = (
    "비가 내리고 있었다. 하루는 우산을 쓰고 항구의 길을 걸었다.\n\n"
    "“안녕하세요.” 별이가 말했다. “편지가 왔어요.”\n\n그는 아무 말도 하지 않고 웃었다.\n"
)
TALES = (ENGLISH, CHINESE, TRADITIONAL, JAPANESE)
