"""Writing books: one file a format. Each takes ready pictures, one after the other, so that a long book never sits in memory."""
