"""What a person can do, one file a noun. Plain functions for any thread but the GUI's; each returns what it made or changed."""
