"""Export & Share: what a book can be saved as, what that will look like, and how it is published."""
