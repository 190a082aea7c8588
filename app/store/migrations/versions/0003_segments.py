"""What services answer about a part of a chapter is kept part by part.

Revision ID: 0003
Revises: 0002
"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "CREATE TABLE segment (book_id INTEGER NOT NULL, kind VARCHAR NOT NULL, chapter INTEGER NOT NULL, part VARCHAR NOT NULL,"
        " value VARCHAR NOT NULL, CONSTRAINT pk_segment PRIMARY KEY (book_id, kind, chapter, part),"
        " CONSTRAINT fk_segment_book_id FOREIGN KEY(book_id) REFERENCES book (id) ON DELETE CASCADE)"
    )
