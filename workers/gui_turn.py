"""How long a thread may keep the interpreter while the GUI thread waits for it."""

from __future__ import annotations

GUI_TURN_S = 0.0005  # Python's own 5 ms would be felt with four workers, and while the window's own modules are imported
