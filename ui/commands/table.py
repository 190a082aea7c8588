"""All commands of the command line by name. Each returns an exit status."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ui.commands import doctor, drawing, exports, library, making, panels, publishing, receipts, revising, sheets, tasks, upkeep
from ui.commands.call import Call


@dataclass(frozen=True, slots=True)
class Command:
    """needs_library: it is run by the process that holds the library; the others touch none and run where they are typed."""

    run: Callable[[Call], int]
    needs_library: bool = True


COMMANDS: Mapping[str, Command] = {
    "make": Command(making.make),
    "script": Command(making.script, needs_library=False),
    "cast": Command(making.cast, needs_library=False),
    "books": Command(library.list_books),
    "show": Command(library.show),
    "tasks": Command(tasks.list_tasks),
    "resume": Command(tasks.resume),
    "pause": Command(tasks.pause),
    "cancel": Command(tasks.cancel),
    "retry": Command(tasks.retry),
    "rerun": Command(tasks.rerun),
    "decide": Command(tasks.decide),
    "move": Command(tasks.move),
    "cap": Command(tasks.cap),
    "delete": Command(library.delete),
    "redraw": Command(panels.redraw),
    "draw": Command(drawing.draw),
    "reword": Command(panels.reword),
    "revise": Command(revising.revise),
    "sheet": Command(sheets.sheet),
    "export": Command(exports.export),
    "import": Command(library.take_in),
    "publish": Command(publishing.publish),
    "unpublish": Command(publishing.unpublish),
    "published": Command(publishing.published),
    "receipts": Command(receipts.receipts),
    "stats": Command(receipts.stats),
    "sweep": Command(upkeep.sweep),
    "doctor": Command(doctor.doctor, needs_library=False),
}
