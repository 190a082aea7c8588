"""Model sheets of characters.

Revision ID: 0005
Revises: 0004
"""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "CREATE TABLE sheet (id INTEGER NOT NULL, book_id INTEGER NOT NULL, character VARCHAR NOT NULL, number INTEGER NOT NULL,"
        " picture VARCHAR NOT NULL, original VARCHAR, width INTEGER NOT NULL, height INTEGER NOT NULL, ratio VARCHAR NOT NULL,"
        " size VARCHAR NOT NULL, artist VARCHAR NOT NULL, model VARCHAR NOT NULL, prompt VARCHAR NOT NULL, seed INTEGER NOT NULL,"
        " chosen BOOLEAN NOT NULL, approved BOOLEAN NOT NULL, attempt_id INTEGER, made DOUBLE NOT NULL,"
        " seconds DOUBLE, price_micros INTEGER,"
        " CONSTRAINT pk_sheet PRIMARY KEY (id),"
        " CONSTRAINT fk_sheet_book_id FOREIGN KEY(book_id) REFERENCES book (id) ON DELETE CASCADE,"
        " CONSTRAINT fk_sheet_attempt_id FOREIGN KEY(attempt_id) REFERENCES attempt (id) ON DELETE SET NULL)"
    )
    op.execute("CREATE UNIQUE INDEX ix_sheet_number ON sheet (book_id, character, number)")
    for column in ("picture", "original", "attempt_id"):
        op.execute(f"CREATE INDEX ix_sheet_{column} ON sheet ({column})")
