"""The window: what a person sees, drops things on and presses."""
