"""Tasks carry what was chosen for them, their order, their money and kept counts; attempts become receipts; takes outlive history.

Columns are added and renamed, never a parent table rebuilt: dropping one would cascade into what hangs on it.

Revision ID: 0002
Revises: 0001
"""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_TASK = """
ALTER TABLE task RENAME COLUMN made TO made_at;
ALTER TABLE task ADD COLUMN rank INTEGER NOT NULL DEFAULT 1;
ALTER TABLE task ADD COLUMN place DOUBLE NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN choices VARCHAR NOT NULL DEFAULT '{}';
ALTER TABLE task ADD COLUMN held VARCHAR;
ALTER TABLE task ADD COLUMN lead DOUBLE;
ALTER TABLE task ADD COLUMN ended DOUBLE;
ALTER TABLE task ADD COLUMN cap_micros INTEGER;
ALTER TABLE task ADD COLUMN spent_micros INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN reserved_micros INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN unpriced INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN ready INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN running INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN cancelling INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN done INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN failed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN refused INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN unknown INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN cancelled INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN products INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN made INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN moves INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN stopped INTEGER NOT NULL DEFAULT 0;
UPDATE task SET held = 'person' WHERE paused;
ALTER TABLE task DROP COLUMN paused;
UPDATE task SET ended = active
WHERE NOT EXISTS (SELECT 1 FROM step WHERE step.task_id = task.id AND step.state IN ('running', 'cancelling'));
UPDATE meta SET key = 'held', value = 'person' WHERE key = 'paused' AND value = '1';
DELETE FROM meta WHERE key = 'paused';
UPDATE task SET place = id, rank = CASE kind WHEN 'redraw_panel' THEN 0 ELSE 1 END;
"""
_STATE = """
ALTER TABLE task ADD COLUMN state VARCHAR GENERATED ALWAYS AS (CASE
WHEN running > 0 OR cancelling > 0 THEN 'running'
WHEN ready > 0 AND done > 0 THEN 'running'
WHEN ready > 0 THEN 'waiting'
WHEN unknown > 0 OR refused > 0 THEN 'needs_you'
WHEN failed > 0 AND made > 0 THEN 'done_with_gaps'
WHEN failed > 0 THEN 'failed'
WHEN stopped > 0 AND cancelled > 0 THEN 'cancelled'
WHEN cancelled > 0 AND made > 0 THEN 'done_with_gaps'
WHEN cancelled > 0 THEN 'cancelled'
ELSE 'done' END) VIRTUAL;
CREATE INDEX ix_task_open ON task (rank, place, id) WHERE ready > 0 AND held IS NULL AND deleted IS NULL;
CREATE INDEX ix_task_state ON task (state, id) WHERE deleted IS NULL;
CREATE INDEX ix_task_shown ON task (id) WHERE deleted IS NULL;
CREATE INDEX ix_task_reserved ON task (reserved_micros) WHERE reserved_micros > 0;
"""
_STEP = """
DROP INDEX ix_step_ready;
ALTER TABLE step DROP COLUMN rank;
ALTER TABLE step ADD COLUMN product INTEGER NOT NULL DEFAULT 0;
ALTER TABLE step ADD COLUMN retries INTEGER NOT NULL DEFAULT 0;
ALTER TABLE step ADD COLUMN due DOUBLE NOT NULL DEFAULT 0;
UPDATE step SET product = 1 WHERE kind IN ('draw_panel', 'export');
CREATE INDEX ix_step_ready ON step (task_id, lane, id) WHERE state = 'waiting' AND blockers = 0;
CREATE INDEX ix_step_due ON step (due) WHERE state = 'waiting' AND blockers = 0 AND retries > 0;
CREATE INDEX ix_step_unknown ON step (id) WHERE state = 'unknown';
CREATE INDEX ix_step_stuck ON step (book_id) WHERE state IN ('failed', 'refused', 'unknown');
CREATE INDEX ix_step_target ON step (target, id) WHERE kind = 'draw_panel';
"""
_RECEIPTS = """
ALTER TABLE attempt RENAME COLUMN artist TO provider;
ALTER TABLE attempt ADD COLUMN code VARCHAR;
ALTER TABLE attempt ADD COLUMN model VARCHAR;
ALTER TABLE attempt ADD COLUMN request_id VARCHAR;
ALTER TABLE attempt ADD COLUMN tokens_in INTEGER;
ALTER TABLE attempt ADD COLUMN tokens_out INTEGER;
ALTER TABLE attempt ADD COLUMN estimate_micros INTEGER;
ALTER TABLE attempt ADD COLUMN waited DOUBLE;
ALTER TABLE attempt ADD COLUMN sent DOUBLE;
CREATE INDEX ix_attempt_sent ON attempt (sent) WHERE sent IS NOT NULL;
CREATE TABLE ledger (day VARCHAR NOT NULL, provider VARCHAR NOT NULL, calls INTEGER NOT NULL, price_micros INTEGER NOT NULL,
 unpriced INTEGER NOT NULL, estimate_micros INTEGER NOT NULL, CONSTRAINT pk_ledger PRIMARY KEY (day, provider));
CREATE TABLE new_take (id INTEGER NOT NULL, panel_id INTEGER NOT NULL, number INTEGER NOT NULL, picture VARCHAR NOT NULL,
 width INTEGER NOT NULL, height INTEGER NOT NULL, marks VARCHAR NOT NULL, artist VARCHAR NOT NULL, model VARCHAR NOT NULL,
 prompt VARCHAR NOT NULL, seed INTEGER NOT NULL, words VARCHAR NOT NULL, changes VARCHAR NOT NULL, attempt_id INTEGER,
 made DOUBLE NOT NULL, seconds DOUBLE, price_micros INTEGER, CONSTRAINT pk_take PRIMARY KEY (id),
 CONSTRAINT fk_take_panel_id FOREIGN KEY(panel_id) REFERENCES panel (id) ON DELETE CASCADE,
 CONSTRAINT fk_take_attempt_id FOREIGN KEY(attempt_id) REFERENCES attempt (id) ON DELETE SET NULL);
INSERT INTO new_take SELECT take.id, panel_id, take.number, picture, width, height, marks, artist, '', '', seed, words, changes, attempt_id,
 made, attempt.seconds, attempt.price_micros FROM take LEFT JOIN attempt ON attempt.id = attempt_id;
DROP TABLE take;
ALTER TABLE new_take RENAME TO take;
CREATE UNIQUE INDEX ix_take_number ON take (panel_id, number);
CREATE INDEX ix_take_picture ON take (picture);
CREATE INDEX ix_take_attempt_id ON take (attempt_id);
"""
_BOOK = """
ALTER TABLE book ADD COLUMN panels INTEGER NOT NULL DEFAULT 0;
ALTER TABLE book ADD COLUMN drawn INTEGER NOT NULL DEFAULT 0;
ALTER TABLE book ADD COLUMN pages INTEGER NOT NULL DEFAULT 0;
CREATE INDEX ix_book_title ON book (title);
UPDATE book SET panels = (SELECT count(*) FROM panel WHERE book_id = book.id),
 drawn = (SELECT count(take_id) FROM panel WHERE book_id = book.id), pages = (SELECT count(*) FROM page WHERE book_id = book.id);
"""
_TALLY = """
CREATE TABLE tally (state VARCHAR NOT NULL, tasks INTEGER NOT NULL, CONSTRAINT pk_tally PRIMARY KEY (state));
INSERT INTO tally SELECT state, count(*) FROM task WHERE deleted IS NULL GROUP BY state;
"""

_STATES = ("waiting", "running", "cancelling", "done", "failed", "refused", "unknown", "cancelled")


def _counted(row: str) -> dict[str, str]:
    """What one step adds to each count of its task."""
    counts = {state: f"({row}.state = '{state}')" for state in _STATES}
    counts["ready"] = f"({row}.state = 'waiting' AND {row}.blockers = 0)"
    counts["products"] = f"{row}.product"
    counts["made"] = f"({row}.state = 'done' AND {row}.product)"
    return counts


def _sums() -> str:
    counts = _counted("step")
    return ", ".join(f"{name} = (SELECT coalesce(sum({term}), 0) FROM step WHERE task_id = task.id)" for name, term in counts.items())


def _moved() -> str:
    new, old = _counted("NEW"), _counted("OLD")
    return ", ".join([*(f"{name} = {name} + {new[name]} - {old[name]}" for name in new), "moves = moves + 1"])


def _changed(row: str, sign: str) -> str:
    return ", ".join(f"{name} = {name} {sign} {term}" for name, term in _counted(row).items())


_COUNTS = [name for name in _counted("x") if name != "products"]


def _triggers() -> list[str]:
    counts = ", ".join([*_COUNTS, "stopped", "deleted"])
    entered = "INSERT INTO tally VALUES (NEW.state, 1) ON CONFLICT (state) DO UPDATE SET tasks = tasks + 1"
    left = "UPDATE tally SET tasks = tasks - 1 WHERE state = OLD.state"
    moved = "OLD.state IS NOT NEW.state OR (OLD.blockers = 0) IS NOT (NEW.blockers = 0)"
    out = "OLD.deleted IS NULL AND (NEW.deleted IS NOT NULL OR OLD.state IS NOT NEW.state)"
    back = "NEW.deleted IS NULL AND (OLD.deleted IS NOT NULL OR OLD.state IS NOT NEW.state)"
    has, had = "(NEW.take_id IS NOT NULL)", "(OLD.take_id IS NOT NULL)"
    return [
        _trigger("step_added", "INSERT ON step", f"UPDATE task SET {_changed('NEW', '+')}, moves = moves + 1 WHERE id = NEW.task_id"),
        _trigger("step_moved", f"UPDATE OF state, blockers ON step WHEN {moved}", f"UPDATE task SET {_moved()} WHERE id = NEW.task_id"),
        _trigger("step_gone", "DELETE ON step", f"UPDATE task SET {_changed('OLD', '-')} WHERE id = OLD.task_id"),
        _trigger("task_added", "INSERT ON task WHEN NEW.deleted IS NULL", entered),
        _trigger("task_left", f"UPDATE OF {counts} ON task WHEN {out}", left),
        _trigger("task_entered", f"UPDATE OF {counts} ON task WHEN {back}", entered),
        _trigger("task_gone", "DELETE ON task WHEN OLD.deleted IS NULL", left),
        _trigger("panel_added", "INSERT ON panel", f"UPDATE book SET panels = panels + 1, drawn = drawn + {has} WHERE id = NEW.book_id"),
        _trigger("panel_drawn", "UPDATE OF take_id ON panel", f"UPDATE book SET drawn = drawn + {has} - {had} WHERE id = NEW.book_id"),
        _trigger("panel_gone", "DELETE ON panel", f"UPDATE book SET panels = panels - 1, drawn = drawn - {had} WHERE id = OLD.book_id"),
        _trigger("page_added", "INSERT ON page", "UPDATE book SET pages = pages + 1 WHERE id = NEW.book_id"),
        _trigger("page_gone", "DELETE ON page", "UPDATE book SET pages = pages - 1 WHERE id = OLD.book_id"),
    ]


def _trigger(name: str, when: str, does: str) -> str:
    return f"CREATE TRIGGER {name} AFTER {when} BEGIN {does}; END"


def upgrade() -> None:
    _run(_TASK)
    _run(_STEP)
    _run(_RECEIPTS)
    _run(_BOOK)
    op.execute(f"UPDATE task SET {_sums()}")
    _run(_STATE)
    _run(_TALLY)
    for trigger in _triggers():
        op.execute(trigger)


def _run(script: str) -> None:
    for statement in script.split(";"):
        if statement.strip():
            op.execute(statement)
