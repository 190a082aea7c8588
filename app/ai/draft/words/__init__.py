"""The draft writer's vocabulary: one module a language, each a table from a tag to the words that carry it."""
