"""A small program of its own, as a file manager is one: a window with one file in it that can be dragged elsewhere.

python -m tests.x11.story_window FILE
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

TITLE = "Files"


class StoryWindow(QLabel):
    def __init__(self, path: str) -> None:
        super().__init__(path.rsplit("/", 1)[-1])
        self._path = path
        self.setWindowTitle(TITLE)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.resize(240, 160)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            mime = QMimeData()
            mime.setUrls([QUrl.fromLocalFile(self._path)])
            drag = QDrag(self)
            drag.setMimeData(mime)
            drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = StoryWindow(sys.argv[1])
    window.show()
    sys.exit(app.exec())
