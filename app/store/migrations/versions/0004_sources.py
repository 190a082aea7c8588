"""What a panel shows, and what each take was drawn from, under a short name: where they differ, the picture is of an older story.

Revision ID: 0004
Revises: 0003
"""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# A drawing is of the panel as it is when its attempt begins, whatever is edited until it ends.
_BEGUN = """
CREATE TRIGGER attempt_begun AFTER INSERT ON attempt WHEN (SELECT kind FROM step WHERE id = NEW.step_id) = 'draw_panel' BEGIN
UPDATE attempt SET source = (SELECT panel.source FROM step JOIN panel ON panel.id = CAST(step.target AS INTEGER)
 WHERE step.id = NEW.step_id) WHERE id = NEW.id; END
"""


def upgrade() -> None:
    for table in ("panel", "take", "attempt"):
        op.execute(f"ALTER TABLE {table} ADD COLUMN source VARCHAR")
    op.execute(_BEGUN)
