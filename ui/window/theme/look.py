"""Putting the look on the program, following the system or pinned by the person."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from ui.window.theme.colours import Scheme, palette, use_scheme
from ui.window.theme.fonts import font, use_fonts_for
from ui.window.theme.scale import use_text_scale, wanted_text_scale

SYSTEM = "system"


def apply_colours(app: QApplication, scheme: str = SYSTEM, language: str = "en") -> None:
    """The palette, without type and the style of controls: what the first picture of the window needs. `scheme` as for `apply_theme`."""
    use_text_scale(wanted_text_scale(app))
    use_scheme(_resolve(app, scheme))
    use_fonts_for(language)
    app.setPalette(palette())


def apply_theme(app: QApplication, scheme: str = SYSTEM, language: str = "en") -> None:
    """`scheme` is "light", "dark" or "system". May be called again at any time; everything repaints."""
    from ui.window.theme.paper_style import PaperStyle

    if not isinstance(app.style(), PaperStyle):
        app.setStyle(PaperStyle())
    QPixmapCache.clear()
    apply_colours(app, scheme, language)
    app.setFont(font("body"))
    for window in app.topLevelWidgets():
        QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
        window.update()


def _resolve(app: QApplication, scheme: str) -> Scheme:
    hints = app.styleHints()
    if scheme == SYSTEM:
        hints.unsetColorScheme()
        return Scheme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Scheme.LIGHT
    hints.setColorScheme(Qt.ColorScheme.Dark if scheme == Scheme.DARK else Qt.ColorScheme.Light)
    return Scheme(scheme)
