"""What a service's writer answers: asked for in the story's language, and checked against the story."""
