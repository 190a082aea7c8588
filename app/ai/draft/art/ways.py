"""What the person's style choices mean for an ink artist, and which of them mean anything."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.ai.draft.art.pen import Hand
from app.book.storyboard import Shot
from app.book.style import NONE, Style


@dataclass(frozen=True, slots=True)
class Ways:
    """How this book is drawn."""

    hand: Hand = field(default_factory=Hand)
    chibi: bool = False
    heroic: bool = False
    elegant: bool = False
    big_eyes: float = 1.0
    darkness: float = 0.0  # 0 day as it is .. 1 nearly black places
    lightness: float = 0.0  # paler tones
    bare: bool = False  # places only hinted at
    tilt: float = 0.0  # degrees
    closer: int = 0  # steps of the shot
    centred: bool = False
    lines: bool = False  # speed and focus lines everywhere
    radiance: bool = False
    sparkles: bool = False


_HANDS: dict[str, dict[str, float | int | bool]] = {
    "bold_outlines": {"weight": 1.65}, "bold_thick": {"weight": 1.75}, "sketchy": {"passes": 2, "wobble": 3.6, "weight": 0.7},
    "rough_sketchy": {"passes": 2, "wobble": 5.0, "weight": 0.75}, "fine_delicate": {"weight": 0.5, "wobble": 1.0}, "soft_lines": {"weight": 0.66, "wobble": 2.4},
    "minimal_lines": {"weight": 0.85, "detail": 0.3}, "minimalist": {"weight": 0.85, "detail": 0.3}, "crosshatching": {"hatched": True, "weight": 0.85},
    "detailed_linework": {"weight": 0.75, "detail": 1.6}, "detailed_complex": {"weight": 0.7, "detail": 1.7}, "clean_lines": {"wobble": 0.3}, "clean_precise": {"wobble": 0.0},
    "smooth_curves": {"wobble": 0.6, "weight": 1.1}, "sharp_angles": {"wobble": 0.0, "weight": 1.25, "angular": True}, "variable_weight": {"weight": 1.25, "wobble": 2.2},
}  # fmt: skip

_ART: dict[str, dict[str, object]] = {
    "chibi": {"chibi": True, "big_eyes": 1.25}, "minimalist": {"bare": True}, "horror": {"darkness": 0.8}, "dark_gothic": {"darkness": 0.65, "elegant": True},
    "cartoon": {"big_eyes": 1.2}, "comedy_cartoon": {"big_eyes": 1.3}, "shonen": {"lines": True, "heroic": True}, "shoujo": {"sparkles": True, "big_eyes": 1.2, "elegant": True},
    "seinen": {"darkness": 0.3}, "cyberpunk": {"darkness": 0.5}, "comic_book": {"heroic": True}, "fantasy": {"sparkles": True},
    "realistic": {"big_eyes": 0.82}, "semi_realistic": {"big_eyes": 0.9},
}  # fmt: skip
_ART_HANDS: dict[str, dict[str, float | int | bool]] = {
    "sketch": {"passes": 2, "wobble": 3.6, "weight": 0.7}, "comic_book": {"weight": 1.45}, "minimalist": {"detail": 0.3}, "shoujo": {"weight": 0.75}, "horror": {"hatched": True},
    "vintage": {"hatched": True}, "cartoon": {"weight": 1.35},
}  # fmt: skip
_CHARACTERS: dict[str, dict[str, object]] = {
    "chibi_cute": {"chibi": True, "big_eyes": 1.25}, "cute_moe": {"big_eyes": 1.35}, "heroic_muscular": {"heroic": True}, "muscular_athletic": {"heroic": True},
    "elegant_graceful": {"elegant": True}, "expressive_eyes": {"big_eyes": 1.3}, "cartoonish": {"big_eyes": 1.2, "chibi": True}, "realistic_proportions": {"big_eyes": 0.82},
    "detailed_realistic": {"big_eyes": 0.82}, "fantasy_otherworldly": {"elegant": True, "big_eyes": 1.15}, "mature_adult": {"big_eyes": 0.85},
}  # fmt: skip
_MOODS: dict[str, dict[str, object]] = {
    "dark": {"darkness": 0.6}, "dark_mysterious": {"darkness": 0.6}, "mysterious": {"darkness": 0.45}, "suspenseful": {"darkness": 0.4}, "sad": {"darkness": 0.25},
    "melancholic": {"darkness": 0.3}, "dramatic": {"darkness": 0.3, "lines": True}, "dramatic_intense": {"darkness": 0.3, "lines": True}, "energetic": {"lines": True},
    "action_packed": {"lines": True}, "epic_heroic": {"radiance": True}, "happy": {"lightness": 0.5}, "light_cheerful": {"lightness": 0.5}, "peaceful": {"lightness": 0.4},
    "peaceful_serene": {"lightness": 0.4}, "romantic": {"sparkles": True}, "whimsical": {"sparkles": True}, "adventurous": {"radiance": True}, "nostalgic": {"lightness": 0.3},
}  # fmt: skip
_PALETTES: dict[str, dict[str, object]] = {
    "high_contrast": {"darkness": 0.35},
    "pastel": {"lightness": 0.5},
    "pastel_colors": {"lightness": 0.5},
}
_COMPOSITIONS: dict[str, dict[str, object]] = {
    "close_up": {"closer": 1}, "close_up_focus": {"closer": 1}, "portrait_style": {"closer": 1, "centred": True}, "wide_shot": {"closer": -1}, "wide_environmental": {"closer": -1},
    "landscape_view": {"closer": -1}, "dynamic_angle": {"tilt": 8.0}, "dramatic_angles": {"tilt": 10.0}, "dramatic_perspective": {"tilt": -8.0}, "action_scene": {"tilt": 6.0, "lines": True},
    "dynamic_action": {"tilt": 6.0, "lines": True}, "centered_composition": {"centred": True}, "balanced_stable": {"centred": True}, "traditional_conservative": {"centred": True},
}  # fmt: skip

_TABLES: dict[str, tuple[dict[str, dict[str, object]], ...]] = {
    "art_style": (_ART, dict(_ART_HANDS)),  # type: ignore[arg-type]
    "mood": (_MOODS,),
    "color_palette": (_PALETTES,),
    "character_style": (_CHARACTERS,),
    "line_style": (dict(_HANDS),),  # type: ignore[arg-type]
    "composition": (_COMPOSITIONS,),
}


def ways_of(style: Style) -> Ways:
    """The choices as one way of drawing; where two say something about the same, the darker, larger one wins."""
    values: dict[str, object] = {}
    for table, chosen in (
        (_ART, style.art_style),
        (_PALETTES, style.color_palette),
        (_MOODS, style.mood),
        (_CHARACTERS, style.character_style),
        (_COMPOSITIONS, style.composition),
    ):
        for name, value in table.get(chosen, {}).items():
            known = values.get(name)
            values[name] = max(known, value) if isinstance(known, float) and isinstance(value, float) else value
    hand = Hand(**{**_ART_HANDS.get(style.art_style, {}), **_HANDS.get(style.line_style, {})})  # type: ignore[arg-type]
    return Ways(hand=hand, **values)  # type: ignore[arg-type]


def honoured(style: Style) -> frozenset[str]:
    """Which of the six choices change how the draft artist draws."""
    return frozenset(
        key for key, tables in _TABLES.items() if getattr(style, key) != NONE and any(getattr(style, key) in table for table in tables)
    )


_LADDER = (Shot.EXTREME_WIDE, Shot.WIDE, Shot.MEDIUM, Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP)


def nearer(shot: Shot, steps: int) -> Shot:
    """The shot `steps` closer (negative: wider); an insert stays one until it is widened."""
    if shot is Shot.INSERT:
        return Shot.WIDE if steps < 0 else shot
    return _LADDER[max(0, min(len(_LADDER) - 1, _LADDER.index(shot) + steps))]
