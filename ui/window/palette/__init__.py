"""The command search: everything one can do or go to, found by a few letters."""
