"""Where books are published, and what of them is there.

Revision ID: 0007
Revises: 0006
"""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "CREATE TABLE publication (id INTEGER NOT NULL, book_id INTEGER NOT NULL, place VARCHAR NOT NULL, target VARCHAR NOT NULL,"
        " url VARCHAR NOT NULL, begun DOUBLE NOT NULL, published DOUBLE, expires DOUBLE, size INTEGER NOT NULL, files INTEGER NOT NULL,"
        " manifest VARCHAR NOT NULL, CONSTRAINT pk_publication PRIMARY KEY (id),"
        " CONSTRAINT fk_publication_book_id FOREIGN KEY(book_id) REFERENCES book (id) ON DELETE CASCADE)"
    )
    op.execute("CREATE UNIQUE INDEX ix_publication_place ON publication (book_id, place)")
