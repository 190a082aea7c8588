"""How long a thread may keep the interpreter while the GUI thread waits for it.

While a window is painted its thread gives the interpreter away at every call of Qt and has to wait for it each time: a paint of 8 ms
took 80 ms beside a thread that reads a book. Python's own 5 ms would be felt even beside one; 0.1 ms costs the others nothing that
could be measured.
"""

from __future__ import annotations

GUI_TURN_S = 0.0001
