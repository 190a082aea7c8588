"""Services of strangers, on this machine, that do what a test tells them."""
