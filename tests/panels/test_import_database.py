"""From a database to figures on the map: connected to, looked at, bound and counted, without its password."""

import sqlite3

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journeymap.files.store import write_journey
from journeymap.metrics.engines import credentials
from journeymap.metrics.overlay import figures_of
from journeymap.model import edits
from journeymap.model.records import DataSource, SourceKind
from journeymap.panels.connecting import ConnectDialog, url_of
from journeymap.panels.data import DataPanel
from journeymap.panels.importing import ImportDialog
from journeymap.panels.origin import DatabaseOrigin
from tests.panels.importwork import SOON, choose, click, source_of, take, two

EVENTS = [
    ("1", "Sees", "2026-03-01 10:00:00", "phone"),
    ("1", "Pays", "2026-03-01 11:00:00", "phone"),
    ("2", "Sees", "2026-03-01 10:00:00", "desk"),
    ("3", "Sees", "2026-03-31 10:00:00", None),
    ("4", "", "2026-03-31 10:00:00", None),
]


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "my shop.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE visits (customer TEXT, did TEXT, moment TEXT, device TEXT)")
    connection.execute("CREATE TABLE other (a, b)")
    connection.executemany("INSERT INTO visits VALUES (?, ?, ?, ?)", EVENTS)
    connection.commit()
    connection.close()
    return path


@pytest.fixture
def connecting(shown, qtbot):
    """Opens the dialog and gathers what it tells."""

    def open_dialog(session, **given) -> ConnectDialog:
        made = shown(ConnectDialog(session, **given), 640, 420)
        made.told = []
        made.chosen.connect(made.told.append)
        qtbot.waitUntil(lambda: not session.jobs.running, timeout=SOON)
        return made

    return open_dialog


def reach(made: ConnectDialog, session, qtbot) -> None:
    click(made.going_on)
    qtbot.waitUntil(lambda: not session.jobs.running, timeout=SOON)


def test_a_database_is_taken_in_like_a_file(opened, connecting, dialog, qtbot, file):
    session = opened(two())
    made = connecting(session)
    assert not made.going_on.isEnabled()
    QTest.keyClicks(made.url, url_of(file))
    assert (made.going_on.text(), made.below.isEnabled()) == ("Connect", False)
    reach(made, session, qtbot)
    assert [made.table.itemText(row) for row in range(made.table.count())] == ["other", "visits"]
    assert made.going_on.text() == "Continue"
    made.table.setCurrentText("visits")
    QTest.keyClick(made, Qt.Key.Key_Return)
    (source,) = made.told
    assert (source.database, source.table, source.query) == (url_of(file), "visits", "")
    importing = dialog(session, DatabaseOrigin(source))
    assert not importing.look.importer.isVisible()
    assert not importing.roles.kinds.isVisible()
    choose(importing.roles.columns["activity"], "did")
    dialog.read(importing)
    assert "4 events of 3 customers" in importing.status.text()
    assert importing.tabs.tabText(1) == "Rejected: 1"
    assert not importing.rejects.save.isVisibleTo(importing.rejects)
    take(importing, qtbot)
    kept = source_of(session)
    assert (kept.rows, kept.path, kept.title) == (SourceKind.EVENTS, "", "visits")
    figures = figures_of(session.document.journey)
    assert (figures.events, figures.all_cases, figures.touchpoints["p"].completed) == (4, 3, 1)


@pytest.fixture
def source(file):
    return DataSource(
        id="d",
        rows=SourceKind.EVENTS,
        title="visits",
        columns={"case": "customer", "activity": "did", "time": "moment"},
        database=url_of(file),
        table="visits",
        binding={"Sees": "s", "Pays": "p"},
    )


@pytest.fixture
def imported(opened, dialog, qtbot, source):
    """A session whose data is the database, and its panel's parts."""
    session = opened(two())
    take(dialog(session, DatabaseOrigin(source)), qtbot)
    return session


def test_the_panel_refreshes_a_database(imported, shown, qtbot, file):
    panel = shown(DataPanel(imported), 900, 220)
    assert panel.table.item(0, 6).text() == "On demand"
    assert url_of(file) in panel.table.item(0, 0).toolTip()
    assert not panel.buttons["locate"].isVisible()
    connection = sqlite3.connect(file)
    connection.execute("INSERT INTO visits VALUES ('9', 'Sees', '2026-03-02 10:00:00', '')")
    connection.commit()
    connection.close()
    click(panel.buttons["refresh"])
    qtbot.waitUntil(lambda: figures_of(imported.document.journey).all_cases == 4, timeout=SOON)


def test_another_goal_waits_for_the_user(imported, shown, qtbot):
    panel = shown(DataPanel(imported), 900, 220)
    document = imported.document
    document.commit(edits.set_fields(document.committed, ["s"], goal=True), "")
    assert panel.table.item(0, 6).text() == "Stale: refresh"
    click(panel.buttons["refresh"])
    qtbot.waitUntil(lambda: panel.table.item(0, 6).text() == "On demand", timeout=SOON)
    assert figures_of(document.journey).touchpoints["s"].completed == 2  # the third goes on to pay


def test_a_database_that_is_gone_is_told_and_connected_to_again(imported, shown, qtbot, file, tmp_path):
    panel = shown(DataPanel(imported), 900, 220)
    before = url_of(file)
    moved = file.rename(tmp_path / "moved.db")
    click(panel.buttons["refresh"])
    qtbot.waitUntil(panel.problem.isVisible, timeout=SOON)
    assert "There is no file" in panel.problem.text()
    click(panel.buttons["connect"])
    dialog = panel.window().findChild(ConnectDialog)
    assert dialog.url.text() == before
    dialog.url.setText(url_of(moved))
    reach(dialog, imported, qtbot)
    assert dialog.table.currentText() == "visits"
    click(dialog.going_on)
    qtbot.waitUntil(lambda: source_of(imported).database == url_of(moved), timeout=SOON)
    qtbot.waitUntil(lambda: not imported.jobs.running, timeout=SOON)
    assert panel.table.item(0, 6).text() == "On demand"


def test_a_query_is_taken_in_place_of_a_table(opened, connecting, dialog, qtbot, file):
    session = opened(two())
    made = connecting(session, url=url_of(file))
    reach(made, session, qtbot)
    made.query.setFocus()
    QTest.keyClicks(made.query, "SELECT customer, did AS activity, moment FROM visits WHERE device = 'phone'")
    assert made.of_query.isChecked()
    click(made.going_on)
    importing = dialog(session, DatabaseOrigin(made.told[0]))
    assert "2 events of 1 customers" in importing.status.text()
    importing.reject()


def test_segments_and_sessions_of_a_database_reach_the_source(opened, dialog, qtbot, source):
    session = opened(two())
    made = dialog(session, DatabaseOrigin(source))
    (device,) = made.cases.columns.findItems("device", Qt.MatchFlag.MatchExactly)
    device.setCheckState(Qt.CheckState.Checked)
    made.cases.split.setChecked(True)
    dialog.read(made)
    assert "4 events of 4 sessions" in made.status.text()  # an hour lies between the two of customer 1
    take(made, qtbot)
    assert (source_of(session).segments, source_of(session).sessions) == (("device",), 30.0)


def test_a_wrong_address_is_told_in_the_dialog(opened, connecting, qtbot, tmp_path):
    session = opened(two())
    for url, words in (
        ("nothing", "is no database that is known"),
        (f"sqlite:///{tmp_path}/none.db", "There is no file"),
        ("mysql://a@b/c", "is no database that is known"),
    ):
        made = connecting(session, url=url)
        reach(made, session, qtbot)
        assert words in made.problem.text()
        assert made.problem.isVisible()
        assert made.going_on.text() == "Connect"
        QTest.keyClick(made, Qt.Key.Key_Escape)
        assert not made.isVisible()


def test_a_password_is_in_no_source_and_not_left_in_sight(opened, connecting, qtbot, monkeypatch):
    session = opened(two())
    monkeypatch.setattr(credentials, "_LENT", {})
    made = connecting(session, url="postgresql://me:sesame@localhost:1/shop")
    reach(made, session, qtbot)
    assert made.url.text() == "postgresql://me@localhost:1/shop"
    assert "sesame" not in made.problem.text() + made.status.text()
    assert credentials._LENT == {"postgresql://me@localhost:1/shop": "sesame"}
    assert made.problem.isVisible()
    made.reject()


def test_a_map_on_a_database_holds_no_password(opened, connecting, dialog, qtbot, file, tmp_path, monkeypatch):  # noqa: PLR0913, PLR0917  # the whole way
    monkeypatch.setattr(credentials, "_LENT", {})
    session = opened(two())
    made = connecting(session, url=f"{url_of(file)}?password=sesame")
    QTest.keyClicks(made.password, "tiger")
    reach(made, session, qtbot)
    assert made.going_on.text() == "Continue"
    made.table.setCurrentText("visits")
    click(made.going_on)
    importing = dialog(session, DatabaseOrigin(made.told[0]))
    choose(importing.roles.columns["activity"], "did")
    dialog.read(importing)
    take(importing, qtbot)
    target = tmp_path / "map.journey"
    write_journey(target, session.document.journey)
    text = target.read_text("utf-8")
    assert "my%20shop.db" in text
    assert "sesame" not in text
    assert "tiger" not in text


def test_leaving_while_it_connects_stops_that(opened, connecting, file):
    session = opened(two())
    made = connecting(session, url=url_of(file))
    click(made.going_on)
    assert session.jobs.running
    QTest.keyClick(made, Qt.Key.Key_Escape)
    assert not made.isVisible()
    assert not session.jobs.running
    assert made.told == []


def test_another_address_is_connected_to_anew(opened, connecting, qtbot, file):
    session = opened(two())
    made = connecting(session, url=url_of(file))
    reach(made, session, qtbot)
    QTest.keyClicks(made.url, "x")
    assert (made.going_on.text(), made.below.isEnabled()) == ("Connect", False)
    made.reject()


def test_the_binding_of_a_database_is_edited_in_the_same_dialog(imported, shown, dialog, qtbot):
    panel = shown(DataPanel(imported), 900, 220)
    click(panel.buttons["bind"])
    made = panel.window().findChild(ImportDialog)
    dialog.read(made)
    assert made.accepting.isEnabled()
    assert made.roles.columns["activity"].currentData() == "did"
    made.reject()


ENDLESS = """WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000)
SELECT i AS "case", 'Sees' AS activity, '2026-03-01' AS time FROM n"""


def test_a_database_that_takes_long_is_stopped_at_once(opened, shown, qtbot, source):
    session = opened(two())
    endless = replace(source, table="", query=ENDLESS, columns={"case": "case", "activity": "activity", "time": "time"})
    made = shown(ImportDialog(session, DatabaseOrigin(endless), source=endless), 1080, 760)
    qtbot.waitUntil(lambda: made.status.text().startswith("Reading"), timeout=SOON)
    qtbot.waitUntil(lambda: bool(session.jobs.running) and session.jobs.running[0].progress >= 0.2, timeout=SOON)
    click(made.stop)
    assert made.status.text() == "Stopped."
    made.reject()
    session.jobs.close()  # returns: no thread waits for the database


def test_every_control_has_a_name(opened, connecting):
    made = connecting(opened(two()))
    assert all(c.accessibleName() for c in (made.url, made.password, made.table, made.query, made.going_on))
    made.reject()
