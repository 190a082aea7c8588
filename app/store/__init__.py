"""The database, its one writer and the picture files: the only place that knows SQL."""
