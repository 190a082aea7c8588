"""The Cast stage: who is in the story, how each looks, and their model sheets."""
