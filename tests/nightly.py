"""What only the nightly run does, `MANGAKAI_NIGHTLY=1 make test`: the same rules in more languages, sizes and moments."""

from __future__ import annotations

import os

import pytest

NIGHTLY = bool(os.environ.get("MANGAKAI_NIGHTLY"))
only_nightly = pytest.mark.skipif(not NIGHTLY, reason="the nightly run does it")
