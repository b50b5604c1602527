"""Labels and buttons of the panels. A user's text is never taken for rich text."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from journeymap.language import tr

SPACE = 8
MARGIN = 14
_USUAL_WIDTH = 400
"""Pixels that a paragraph is taken to have before it is laid out."""


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A label of plain text; `role` is one of the theme's."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        made.setMinimumWidth(40)
    return made


def section(text: str) -> QLabel:
    """The heading of a part of a panel."""
    made = label(text.upper(), "section")
    made.setIndent(0)
    return made


NAME_WIDTH, NARROW_NAME_WIDTH = 104, 80
"""Width of the names beside fields in pixels, and where there is little room."""


def name_label(text: str) -> QLabel:
    """The name beside a field."""
    made = label(text, "subtitle", wrap=True)
    made.setObjectName("field-name")
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
    made.setFixedWidth(NAME_WIDTH)
    return made


def fit_names(form: QWidget, width: int) -> None:
    """Gives all names in a form a width."""
    for name in form.findChildren(QLabel, "field-name"):
        name.setFixedWidth(width)


def button(text: str, clicked: Callable[[], object], *, role: str = "") -> QPushButton:
    """A button that does one thing. It never takes Enter from a dialog by itself."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.setAccessibleName(text)
    if role:
        made.setProperty("role", role)
    made.clicked.connect(lambda: clicked())  # noqa: PLW0108  # `clicked` also says whether it is checked
    return made


def tool(sign: str, name: str, clicked: Callable[[], object]) -> QToolButton:
    """A small button with a sign on it; its name is in its tooltip."""
    made = QToolButton()
    made.setText(sign)
    made.setProperty("role", "ghost")
    made.setFixedWidth(24)
    made.setMinimumHeight(24)
    made.setStyleSheet("padding: 0")
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.clicked.connect(lambda: clicked())  # noqa: PLW0108  # `clicked` also says whether it is checked
    return made


def bring_into_sight(widget: QWidget) -> None:
    """Scrolls the area around a widget so far that all of it is seen."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(widget, 0, SPACE)


def set_role(widget: QWidget, role: str) -> None:
    """Gives a widget another of the theme's roles."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Elided(QLabel):
    """One line that ends in an ellipsis where it does not fit; the whole is in its tooltip."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            " ".join(self.text()[:500].split()), Qt.TextElideMode.ElideRight, room.width()
        )
        align = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        self.style().drawItemText(
            painter, room, int(align), option.palette, self.isEnabled(), shown, self.foregroundRole()
        )


class Paragraph(QLabel):
    """Text of several lines that never wants more height than it takes at the width it has: a window stays as it is."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        if role:
            self.setProperty("role", role)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.heightForWidth(max(self.width(), _USUAL_WIDTH)))

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def plain_tooltip(text: str) -> str:
    """A user's text as a tooltip that is not taken for rich text."""
    from html import escape

    return f"<p style='white-space:pre-wrap'>{escape(text[:2000])}</p>" if text else ""


def import_invitation(words: str, ask: Callable[[], object]) -> QWidget:
    """What a panel shows that has no data yet: a sentence and the button that imports some."""
    page = QWidget()
    rows = QVBoxLayout(page)
    rows.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    rows.setSpacing(SPACE + 4)
    said = label(words, "quiet")
    said.setWordWrap(True)
    said.setAlignment(Qt.AlignmentFlag.AlignCenter)
    asked = button(tr("Import data…"), ask, role="primary")
    rows.addStretch(1)
    rows.addWidget(said)  # an alignment here would give it the width of its shortest wrapping
    rows.addWidget(asked, 0, Qt.AlignmentFlag.AlignHCenter)
    rows.addStretch(1)
    return page


def frame(role: str) -> QFrame:
    """A box of the theme."""
    made = QFrame()
    made.setProperty("role", role)
    return made
