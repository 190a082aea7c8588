"""One book: its stages, its panels, one panel up close, its export."""
