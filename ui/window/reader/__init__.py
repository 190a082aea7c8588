"""Reading a book in the window, page by page."""
