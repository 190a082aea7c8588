"""The drawing hand of the draft artist: pen, screen, figures, faces, places, things, effects."""
