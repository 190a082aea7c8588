"""The Pages stage: pages as they will be read, with balloons and art that are moved by hand."""
