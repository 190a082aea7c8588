"""The end of the process, also where a thread would never let it end."""

from __future__ import annotations

import logging
import os
import sys
from contextlib import suppress


def leave(status: int, hanging: int) -> int:
    """The status to end with. hanging: threads that still wait for a service; with any, the process ends right here.

    Called when the library is closed: all that matters is on disk, and Python and Qt would wait for these threads for minutes.
    """
    if not hanging:
        return status
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):  # closed, or a program without a console
            stream.flush()
    os._exit(status)
