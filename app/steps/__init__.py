"""Doing the work, one file a kind of step: read what is needed by id, return a result value."""
