"""Actions on files, and on the program as a whole."""

from journeymap.app import documents, running, templates, views
from journeymap.app.actions.action import Action
from journeymap.app.actions.conditions import (
    filled,
    on_map,
)
from journeymap.language import mark

ROWS = (
    Action("file.new", mark("&New map"), documents.new, "file", 1, ("Ctrl+N",), icon="file", tip=mark("Begin an empty map")),
    Action("file.template", mark("New from a temp&late…"), templates.choose, "file", 1, ("Ctrl+Shift+N",), tip=mark("Begin a map as one of the templates")),
    Action("file.list", mark("New from a l&ist…"), templates.from_list, "file", 1, tip=mark("Begin a map from a pasted list or a spreadsheet")),
    Action("file.open", mark("&Open…"), documents.ask_open, "file", 1, ("Ctrl+O",), icon="folder", tip=mark("Open a map from a file"), hint=mark("or drop a file")),
    Action("file.sample", mark("Open the sa&mple"), documents.open_sample, "file", 1, tip=mark("Open the sample map of an online shop with its data")),
    Action("file.save", mark("&Save"), documents.save, "file", 2, ("Ctrl+S",), enabled=on_map, tip=mark("Save the map")),
    Action("file.save-as", mark("Save &as…"), documents.save_as, "file", 2, ("Ctrl+Shift+S",), enabled=on_map, tip=mark("Save the map in another file")),
    Action("file.export", mark("&Export…"), running.export, "file", 3, ("Ctrl+E",), enabled=filled, icon="export", tip=mark("Take the map away as PNG or PDF")),
    Action("file.copy", mark("Save a cop&y for another program…"), running.save_copy, "file", 3, enabled=filled, tip=mark("Save a copy of the map for Mermaid or draw.io")),
    Action("file.back", mark("&Back to the map"), views.show_map, "file", 4, tip=mark("Go from the start page to the map that is open"), enabled=views.is_behind),
    Action("file.start", mark("Start pa&ge"), views.show_start, "file", 4, tip=mark("Go to the start page; the map stays open"), enabled=on_map),
    Action("file.settings", mark("Se&ttings…"), running.settings, "file", 4, ("Ctrl+,",), tip=mark("Choose how the program behaves")),
    Action("file.quit", mark("&Quit"), views.close, "file", 5, ("Ctrl+Q",), tip=mark("Close the window and end the program")),
)  # fmt: skip
