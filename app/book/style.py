"""How a book shall look: six choices from the lists people know, free notes. Values are keys; labels are in the translations."""

from __future__ import annotations

from dataclasses import dataclass, field, fields

NONE = "none"

# Two sets: the current lists of features.md rows 7-12, then the older, more manga-like ones of rows 13-18.
CHOICES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "art_style": (
        (
            "none",
            "anime_manga",
            "realistic",
            "cartoon",
            "watercolor",
            "oil_painting",
            "sketch",
            "digital_art",
            "minimalist",
            "vintage",
            "comic_book",
        ),
        (
            "traditional_manga",
            "shonen",
            "shoujo",
            "seinen",
            "chibi",
            "realistic",
            "semi_realistic",
            "minimalist",
            "dark_gothic",
            "cyberpunk",
            "fantasy",
            "horror",
            "comedy_cartoon",
        ),
    ),
    "mood": (
        ("none", "happy", "sad", "mysterious", "adventurous", "romantic", "dark", "peaceful", "energetic", "nostalgic", "dramatic"),
        (
            "epic_heroic",
            "dark_mysterious",
            "light_cheerful",
            "dramatic_intense",
            "romantic",
            "action_packed",
            "peaceful_serene",
            "suspenseful",
            "melancholic",
            "whimsical",
        ),
    ),
    "color_palette": (
        (
            "none",
            "vibrant",
            "pastel",
            "monochrome",
            "warm_tones",
            "cool_tones",
            "earth_tones",
            "neon",
            "sepia",
            "black_and_white",
            "sunset_colors",
        ),
        (
            "full_color",
            "black_and_white",
            "sepia_vintage",
            "monochromatic_blue",
            "monochromatic_red",
            "warm_tones",
            "cool_tones",
            "high_contrast",
            "pastel_colors",
            "neon_vibrant",
        ),
    ),
    "character_style": (
        (
            "none",
            "realistic_proportions",
            "chibi_cute",
            "heroic_muscular",
            "elegant_graceful",
            "cartoonish",
            "detailed_faces",
            "simple_minimalist",
            "expressive_eyes",
            "dynamic_poses",
        ),
        (
            "detailed_realistic",
            "stylized_expressive",
            "simple_clean",
            "muscular_athletic",
            "elegant_graceful",
            "cute_moe",
            "mature_adult",
            "young_teen",
            "fantasy_otherworldly",
        ),
    ),
    "line_style": (
        (
            "none",
            "clean_lines",
            "sketchy",
            "bold_outlines",
            "soft_lines",
            "detailed_linework",
            "minimal_lines",
            "crosshatching",
            "smooth_curves",
            "sharp_angles",
        ),
        ("clean_precise", "rough_sketchy", "bold_thick", "fine_delicate", "variable_weight", "minimalist", "detailed_complex"),
    ),
    "composition": (
        (
            "none",
            "close_up",
            "wide_shot",
            "action_scene",
            "portrait_style",
            "landscape_view",
            "dynamic_angle",
            "centered_composition",
            "rule_of_thirds",
            "dramatic_perspective",
        ),
        (
            "dynamic_action",
            "balanced_stable",
            "asymmetrical",
            "close_up_focus",
            "wide_environmental",
            "dramatic_angles",
            "traditional_conservative",
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class Style:
    """One value of each list (`NONE` where the person chose nothing) and free notes for the artist."""

    art_style: str = NONE
    mood: str = NONE
    color_palette: str = NONE
    character_style: str = NONE
    line_style: str = NONE
    composition: str = NONE
    notes: str = ""
    template: str | None = field(default=None)  # name of a picture in the library
    references: tuple[str, ...] = ()

    def chosen(self) -> dict[str, str]:
        """The lists in which something was chosen, in their order."""
        return {one.name: getattr(self, one.name) for one in fields(self) if one.name in CHOICES and getattr(self, one.name) != NONE}


def values_of(key: str) -> tuple[str, ...]:
    """All values of a list, both sets, each once, in order. KeyError for a key that is none of the six."""
    current, older = CHOICES[key]
    return tuple(dict.fromkeys((*current, *older)))
