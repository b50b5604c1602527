"""Actions that open a dialog. Dialogs are loaded when they are first wanted, so that the window comes up sooner."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from journeymap.app import documents
from journeymap.app.desk import Desk, start_folder
from journeymap.app.settings import FOLDER
from journeymap.language import tr
from journeymap.model.records import DataSource

if TYPE_CHECKING:
    from journeymap.panels.data import DataPanel
    from journeymap.panels.origin import Origin

_DATA_FILES = (
    "*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.xlsx *.xls *.ods *.parquet *.json *.jsonl *.ndjson *.json.gz *.jsonl.gz "
    "*.xes *.xes.gz *.db *.sqlite *.sqlite3 *.duckdb"
)
_DATABASE_FILES = (".db", ".sqlite", ".sqlite3", ".duckdb", ".ddb")


def shown(dialog: QDialog) -> QDialog:
    """Opens a dialog before its window and lets it go when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def ask_import(desk: Desk) -> None:
    """Asks for a file of data and imports it."""
    name, _ = QFileDialog.getOpenFileName(
        desk.window,
        tr("Import data"),
        str(start_folder(desk)),
        ";;".join(
            (
                tr("Event logs and tables") + f" ({_DATA_FILES})",
                tr("All files") + " (*)",
            )
        ),
    )
    if name:
        import_data(desk, Path(name))


def import_data(desk: Desk, path: Path) -> None:
    """Opens the import dialog on a file of data, over a new map where none is open; a database is connected to."""
    desk.settings.put(FOLDER, str(path.parent))
    if path.suffix.lower() in _DATABASE_FILES and path.is_file():
        from journeymap.panels.connecting import url_of

        connect(desk, url_of(path))
    else:
        _import(desk, path)


def connect(desk: Desk, url: str = "") -> None:
    """Asks for a database and what in it holds the events, and imports that."""
    from journeymap.panels.connecting import ConnectDialog

    desk.centre.show_map()
    dialog = ConnectDialog(desk.session, desk.window, url=url)
    dialog.chosen.connect(partial(_import_database, desk))
    shown(dialog)


def _import_database(desk: Desk, source: DataSource) -> None:
    from journeymap.panels.origin import DatabaseOrigin

    path = desk.session.document.path
    _import(desk, DatabaseOrigin(source, path.parent if path else None))


def _import(desk: Desk, origin: "Origin | Path") -> None:
    from journeymap.panels.importing import ImportDialog

    desk.centre.show_map()
    dialog = ImportDialog(desk.session, origin, desk.window, mappings=desk.mappings)
    dialog.accepted.connect(desk.canvas.fit)  # the legend of the figures takes room from the map
    shown(dialog)


def has_data(desk: Desk) -> bool:
    """Whether the map rests on any data."""
    return desk.on_map and bool(desk.session.document.journey.sources)


def show_data(desk: Desk) -> None:
    """Brings up the list of the map's data."""
    _data_panel(desk)


def refresh_data(desk: Desk) -> None:
    """Reads all data of the map again."""
    panel = _data_panel(desk)
    if panel is not None:
        panel.refresh()


def _data_panel(desk: Desk) -> "DataPanel | None":
    from journeymap.panels.data import DataPanel

    panel = desk.panes.bring_up("figures", DataPanel)
    return panel if isinstance(panel, DataPanel) else None


def export(desk: Desk) -> None:
    """Opens the export dialog."""
    from journeymap.app.exporting import ExportDialog, tell

    dialog = ExportDialog(desk.session, start_folder(desk), documents.file_name(desk), desk.window)
    dialog.exported.connect(partial(tell, desk.centre.messages))
    shown(dialog)


def save_copy(desk: Desk) -> None:
    """Saves a copy of the map for another program."""
    from journeymap.app.interchange import save_foreign

    save_foreign(desk)


def settings(desk: Desk) -> None:
    """Opens the settings."""
    from journeymap.app.preferences import Preferences

    shown(Preferences(desk.settings, desk.themes, desk.window))


def key_sheet(desk: Desk) -> None:
    """Lists all keys."""
    from journeymap.app.keysheet import KeySheet

    shown(KeySheet(desk.window))


def about(desk: Desk) -> None:
    """Says what this program is."""
    from journeymap.app.keysheet import About

    shown(About(desk.window))
