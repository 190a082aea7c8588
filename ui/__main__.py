"""`python -m ui` and the frozen program begin here."""

import io
import multiprocessing
import sys

from ui.cli import main


def have_streams() -> None:
    """A program without a console (Windows, started by its icon) has none; what is said then is for nobody."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, io.StringIO())


if __name__ == "__main__":
    multiprocessing.freeze_support()
    have_streams()
    sys.exit(main())
