"""The style of the standard controls: flat, one pixel lines, small radii. What it does not draw, Fusion draws with our palette."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QPlainTextEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionSlider,
    QWidget,
)

from ui.window.theme.colours import colour, radius
from ui.window.theme.focus import draw_ring
from ui.window.theme.icons import pixmap

_State = QStyle.StateFlag
_Control = QStyle.ComplexControl
_Part = QStyle.SubControl


def edge(painter: QPainter, box: QRect, fill: str, line: str, width: float = 1.0, corner: int | None = None) -> None:
    """A rounded box with a sharp line just inside it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(line), width))
    painter.setBrush(colour(fill))
    inset = width / 2
    rounded = radius("control") if corner is None else corner
    painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), rounded, rounded)
    painter.restore()


def field(painter: QPainter, option: QStyleOption, *, wrong: bool = False) -> None:
    """The ground of everything one types or chooses in. wrong: what stands in it cannot be used."""
    state = option.state
    if not state & _State.State_Enabled:
        edge(painter, option.rect, "sunken", "line")
    elif wrong:
        edge(painter, option.rect, "raised", "failed", 2.0 if state & _State.State_HasFocus else 1.5)
    elif state & _State.State_HasFocus:
        edge(painter, option.rect, "raised", "ink", 2.0)
    else:
        edge(painter, option.rect, "raised", "control")


class PaperStyle(QProxyStyle):
    def __init__(self) -> None:
        super().__init__("fusion")
        self.setObjectName("paper")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        kinds = QStyle.PrimitiveElement
        if element == kinds.PE_FrameFocusRect:
            if isinstance(widget, QAbstractItemView) and option.state & _State.State_KeyboardFocusChange:
                draw_ring(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), radius("control"))  # a row has no room outside
            return  # of others the ring outside says it
        if element == kinds.PE_PanelLineEdit:
            if isinstance(option, QStyleOptionFrame) and option.lineWidth > 0:
                field(painter, option, wrong=widget is not None and bool(widget.property("wrong")))
            return
        if element == kinds.PE_Frame and isinstance(widget, QPlainTextEdit):
            field(painter, option)
            return
        if element == kinds.PE_IndicatorCheckBox:
            _check_box(painter, option)
            return
        if element == kinds.PE_IndicatorRadioButton:
            _radio(painter, option)
            return
        if element == kinds.PE_PanelMenu:
            edge(painter, option.rect, "raised", "line", corner=0)
            return
        if element == kinds.PE_FrameStatusBarItem:
            return
        super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == QStyle.ControlElement.CE_HeaderSection:
            painter.fillRect(option.rect, colour("chrome"))
            painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour("line"))
            return
        if element == QStyle.ControlElement.CE_ComboBoxLabel and isinstance(option, QStyleOptionComboBox):
            room = self.subControlRect(_Control.CC_ComboBox, option, _Part.SC_ComboBoxEditField, widget).width() - 2
            option.currentText = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        super().drawControl(element, option, painter, widget)

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        box = super().subElementRect(element, option, widget)  # type: ignore[arg-type]  # null is allowed
        if element == QStyle.SubElement.SE_LineEditContents and not isinstance(widget.parent() if widget else None, QAbstractSpinBox):
            return box.adjusted(6, 0, -4, 0)
        return box

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        box = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # null is allowed
        if (control, part) in ((_Control.CC_ComboBox, _Part.SC_ComboBoxEditField), (_Control.CC_SpinBox, _Part.SC_SpinBoxEditField)):
            return box.adjusted(5, 0, 0, 0)
        if (control, part) == (_Control.CC_ComboBox, _Part.SC_ComboBoxArrow):
            return box.adjusted(-4, 0, -4, 0)
        return box

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        assert widget is not None  # our controls are widgets; Qt Quick is not used
        if control == _Control.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            _scroll_bar(painter, option, self.subControlRect(control, option, _Part.SC_ScrollBarSlider, widget))
        elif control == _Control.CC_Slider and isinstance(option, QStyleOptionSlider):
            _slider(painter, option, self.subControlRect(control, option, _Part.SC_SliderHandle, widget))
        elif control == _Control.CC_ComboBox:
            field(painter, option)
            _arrow(painter, self.subControlRect(control, option, _Part.SC_ComboBoxArrow, widget), "down", option)
        elif control == _Control.CC_SpinBox:
            field(painter, option)
            _plus_minus(painter, option, self, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        wanted = _METRICS.get(metric)
        return wanted if wanted is not None else super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint == QStyle.StyleHint.SH_ComboBox_Popup:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # null is allowed
        if kind in (QStyle.ContentsType.CT_ComboBox, QStyle.ContentsType.CT_LineEdit, QStyle.ContentsType.CT_SpinBox):
            made.setHeight(max(28, made.height()))
        return made


_METRICS = {
    QStyle.PixelMetric.PM_DefaultFrameWidth: 2,
    QStyle.PixelMetric.PM_FocusFrameHMargin: 4,
    QStyle.PixelMetric.PM_FocusFrameVMargin: 4,
    QStyle.PixelMetric.PM_ScrollBarExtent: 12,
    QStyle.PixelMetric.PM_ScrollBarSliderMin: 32,
    QStyle.PixelMetric.PM_IndicatorWidth: 16,
    QStyle.PixelMetric.PM_IndicatorHeight: 16,
    QStyle.PixelMetric.PM_SliderLength: 14,
    QStyle.PixelMetric.PM_SliderThickness: 20,
    QStyle.PixelMetric.PM_SmallIconSize: 16,
    QStyle.PixelMetric.PM_ButtonShiftHorizontal: 0,
    QStyle.PixelMetric.PM_ButtonShiftVertical: 0,
    QStyle.PixelMetric.PM_SplitterWidth: 1,
    QStyle.PixelMetric.PM_HeaderMargin: 8,
    QStyle.PixelMetric.PM_DockWidgetSeparatorExtent: 5,
    QStyle.PixelMetric.PM_MaximumDragDistance: -1,
}


def _ratio(painter: QPainter) -> float:
    return float(painter.device().devicePixelRatioF())


def _check_box(painter: QPainter, option: QStyleOption) -> None:
    on = bool(option.state & _State.State_On)
    enabled = bool(option.state & _State.State_Enabled)
    fill, line = ("ink", "ink") if on and enabled else ("raised" if enabled else "sunken", "control" if enabled else "line")
    edge(painter, option.rect, fill, line, corner=3)
    if on:
        tick = pixmap("check", "chrome" if enabled else "disabled", _ratio(painter), option.rect.width())
        painter.drawPixmap(option.rect.topLeft(), tick)


def _radio(painter: QPainter, option: QStyleOption) -> None:
    on = bool(option.state & _State.State_On)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(option.rect).adjusted(1, 1, -1, -1)
    painter.setPen(QPen(colour("shu-line" if on else "control"), 1.5))
    painter.setBrush(colour("raised"))
    painter.drawEllipse(box)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("shu-line"))
        painter.drawEllipse(box.center(), 3.2, 3.2)
    painter.restore()


def _scroll_bar(painter: QPainter, option: QStyleOptionSlider, handle: QRect) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    tone = colour("control")
    tone.setAlphaF(0.9 if option.state & (_State.State_MouseOver | _State.State_Sunken) else 0.5)
    painter.setBrush(tone)
    thin = QRectF(handle).adjusted(3, 3, -3, -3)
    rounded = min(thin.width(), thin.height()) / 2
    if option.minimum != option.maximum:
        painter.drawRoundedRect(thin, rounded, rounded)
    painter.restore()


def _slider(painter: QPainter, option: QStyleOptionSlider, handle: QRect) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = option.rect.center().y() + 0.5
    painter.setPen(QPen(colour("control"), 1.5))
    painter.drawLine(QPointF(option.rect.left() + 2, middle), QPointF(option.rect.right() - 2, middle))
    painter.setBrush(colour("raised"))
    painter.setPen(QPen(colour("ink" if option.state & _State.State_HasFocus else "control"), 1.5))
    painter.drawEllipse(QPointF(handle.center()) + QPointF(0.5, 0.5), 5.5, 5.5)
    painter.restore()


def _arrow(painter: QPainter, box: QRect, name: str, option: QStyleOption) -> None:
    role = "ink-2" if option.state & _State.State_Enabled else "disabled"
    corner = box.center() - QRect(0, 0, 13, 13).center()
    painter.drawPixmap(corner, pixmap(name, role, _ratio(painter), 14))


def _plus_minus(painter: QPainter, option: QStyleOptionComplex, style: QStyle, widget: QWidget) -> None:
    up = style.subControlRect(_Control.CC_SpinBox, option, _Part.SC_SpinBoxUp, widget)
    down = style.subControlRect(_Control.CC_SpinBox, option, _Part.SC_SpinBoxDown, widget)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour("ink-2" if option.state & _State.State_Enabled else "disabled"), 1.5))
    for box, tip in ((up, -2.0), (down, 2.0)):
        middle = QPointF(box.center()) + QPointF(0.5, 0.5)
        painter.drawPolyline([middle + QPointF(-3, -tip / 2), middle + QPointF(0, tip / 2), middle + QPointF(3, -tip / 2)])
    painter.restore()
