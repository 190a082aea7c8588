"""The built-in writer and artist: offline, free, instant, deterministic."""
