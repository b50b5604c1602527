"""Actions that explain the program."""

from journeymap.app import running
from journeymap.app.actions.action import Action
from journeymap.language import mark

ROWS = (
    Action("help.keys", mark("&Keys"), running.key_sheet, "help", 1, ("F1",), tip=mark("List all keys")),
    Action("help.about", mark("&About Journeymap"), running.about, "help", 2, tip=mark("Version and licence")),
)  # fmt: skip
