"""How the database came to its present form, one file a version; they import nothing of ours."""
