"""The two roles of AI, writer and artist: their requests and results, and one file (or folder) a provider."""
