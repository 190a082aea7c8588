"""The Storyboard stage."""
