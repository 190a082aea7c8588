"""Pictures a person gives: templates and references."""

from __future__ import annotations

from pathlib import Path

from app.errors import BadInput
from app.pictures import kind_of, thumb
from app.store.store import Store


def add_picture(store: Store, path: Path) -> str:
    """Keep a copy of a picture in the library; its name there. Raises BadInput "picture-unreadable", StorageError."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BadInput("picture-unreadable", path=str(path)) from error
    kind = kind_of(data)
    if kind is None:
        raise BadInput("picture-unreadable", path=str(path))
    return store.pictures.keep(data, thumb(data), kind)
