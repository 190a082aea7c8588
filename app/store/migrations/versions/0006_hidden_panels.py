"""A panel that a person took out of a book is not counted; its number is below zero.

Revision ID: 0006
Revises: 0005
"""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_HAS, _HAD = "(NEW.take_id IS NOT NULL)", "(OLD.take_id IS NOT NULL)"
_IN, _WAS_IN = "(NEW.number > 0)", "(OLD.number > 0)"


def upgrade() -> None:
    for name in ("panel_drawn", "panel_gone"):
        op.execute(f"DROP TRIGGER {name}")
    op.execute(
        "CREATE TRIGGER panel_drawn AFTER UPDATE OF take_id ON panel WHEN NEW.number > 0"
        f" BEGIN UPDATE book SET drawn = drawn + {_HAS} - {_HAD} WHERE id = NEW.book_id; END"
    )
    op.execute(
        f"CREATE TRIGGER panel_hidden AFTER UPDATE OF number ON panel WHEN {_IN} IS NOT {_WAS_IN}"
        f" BEGIN UPDATE book SET panels = panels + {_IN} - {_WAS_IN}, drawn = drawn + ({_IN} AND {_HAS}) - ({_WAS_IN} AND {_HAD})"
        " WHERE id = NEW.book_id; END"
    )
    op.execute(
        "CREATE TRIGGER panel_gone AFTER DELETE ON panel WHEN OLD.number > 0"
        f" BEGIN UPDATE book SET panels = panels - 1, drawn = drawn - {_HAD} WHERE id = OLD.book_id; END"
    )
