"""`journeymap import`: what is written, what is told, and a sentence for whatever is given wrongly."""

import json

import pytest

from journeymap.cli import run
from journeymap.files.store import read_journey, write_journey
from journeymap.metrics.overlay import measures_of
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, SourceKind, Touchpoint, Transition

TABLE = """step,visitors,won,answer,note
Sees ad,1000,20,9,x
sees AD,500,10,10,x
Shops,600,60,3,x
Shopss,7,7,7,x
,1,1,1,x
Pays,300,many,,x
"""


@pytest.fixture
def map_file(tmp_path):
    titles = {"ad": "Sees ad", "shop": "Shops", "pays": "Pays"}
    touchpoints = [Touchpoint(id=id, title=title, x=0, y=0, goal=id == "pays") for id, title in titles.items()]
    links = [Transition(id=f"{a}{b}", source=a, target=b) for a, b in (("ad", "shop"), ("shop", "pays"))]
    path = tmp_path / "shop.journey"
    write_journey(path, Journey([*touchpoints, *links]))
    return path


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "data" / "figures.csv"
    path.parent.mkdir()
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def command(tmp_path, map_file, table):
    """Runs the command on the table; gives (its status, the map written)."""

    def ran(*options, out="new.journey"):
        target = tmp_path / out
        status = run(["import", str(table), str(map_file), "--out", str(target), *options])
        return status, read_journey(target).journey if target.suffix == ".journey" and target.exists() else None

    return ran


RATE = ("--measure", "visitors=conversion_rate.visitors", "--measure", "won=Konversioaste.konversiot")


def test_a_table_is_laid_over_the_map_and_kept_in_a_new_one(command, map_file, capsys):
    before = map_file.read_bytes()
    status, journey = command("--touchpoint", "step", *RATE, "--measure", "visitors=site_traffic", "--measure", "answer=NPS.answers")  # fmt: skip
    assert status == 0
    assert map_file.read_bytes() == before
    measures = measures_of(journey)
    # (20 + 10) ÷ 1500, 60 ÷ 600; nobody knows how many won where they pay
    assert measures["Conversion rate"].values == pytest.approx({"ad": 0.02, "shop": 0.1})
    assert measures["Conversion rate"].n == {"ad": 1500, "shop": 600}
    assert measures["Net promoter score"].values == {"ad": 100.0, "shop": -100.0}
    assert measures["visitors"].values == {"ad": 1500, "shop": 600, "pays": 300}
    assert measures["Drop-off from totals"].values == pytest.approx({"ad": 0.6, "shop": 0.5})
    told = capsys.readouterr()
    lines = told.out.splitlines()
    assert lines[0] == "6 rows, 4 used, 2 rejected; 4 names bound, 1 not on the map."
    assert lines[3].split() == ["visitors", "site_traffic", "3", "300", "1500"]
    assert next(line for line in lines if line.startswith("Conversion rate")).endswith("2.0 %   10.0 %")
    assert told.err.splitlines() == [
        "journeymap: “visitors” of a touchpoint with several rows is the sum of them.",
        "journeymap: “Conversion rate” leaves out 1 row that lacks a figure in “won” or “visitors”.",
        "journeymap: 2 rows have something that cannot be used, the first at line 6: names no touchpoint.",
        "journeymap: 1 name with 1 row is not on the map: “Shopss”.",
        "journeymap: “Shopss” may be “Shops”, but is not plainly so: let both be written alike.",
    ]


def test_the_source_says_how_the_table_is_read_again(command):
    _, journey = command("--touchpoint", "step", *RATE, "--measure", "visitors=site_traffic")
    (source,) = journey.sources.values()
    assert source.rows is SourceKind.METRICS
    assert source.path == "data/figures.csv"  # from the folder of the new map, on every system
    assert source.computed == {
        "visitors": "conversion_rate.visitors site_traffic",
        "won": "conversion_rate.conversions",
    }
    assert source.measures == ("visitors", "won")
    assert source.binding == {"Sees ad": "ad", "sees AD": "ad", "Shops": "shop", "Pays": "pays"}
    assert len(source.checksum) == 64
    assert source.imported.endswith("+00:00")


def test_json_tells_all_of_it(command, capsys):
    assert command("--measure", "visitors", "--json")[0] == 0
    told = capsys.readouterr()
    result = json.loads(told.out)
    assert told.out.count("\n") == 1
    assert {key: result[key] for key in ("rows", "used", "rejected", "ignored", "bound")} == {
        "rows": 6, "used": 4, "rejected": 1, "ignored": 0,
        "bound": {"Sees ad": "ad", "sees AD": "ad", "Shops": "shop", "Pays": "pays"},
    }  # fmt: skip
    assert result["unbound"]["Shopss"]["rows"] == 1
    assert result["unbound"]["Shopss"]["may_be"] == "shop"
    traffic, lost = result["measures"]
    assert (traffic["name"], traffic["key"], traffic["unit"]) == ("visitors", "site_traffic", "")
    assert traffic["touchpoints"][0] == {"id": "ad", "title": "Sees ad", "value": 1500, "interval": None, "n": None}
    assert lost["key"] == "drop_off_from_totals"
    assert [(t["id"], t["value"], t["n"]) for t in lost["touchpoints"]] == [("ad", 0.6, 1500), ("shop", 0.5, 600)]
    assert result["rejects"] == [{"line": 6, "column": "step", "reason": "names no touchpoint", "value": ""}]
    assert "“visitors” is taken for the measure site_traffic by its name and cells" in told.err


def test_a_column_without_a_measure_stays_a_plain_figure(command):
    _, journey = command("--measure", "won")
    assert measures_of(journey)["won"].key == ""
    assert measures_of(journey)["won"].values == {"ad": 30, "shop": 60}


def test_the_same_table_is_brought_up_to_date_and_keeps_what_was_bound(command, table, map_file, capsys):
    command("--measure", "visitors", out="shop.journey")
    (first,) = read_journey(map_file).journey.sources.values()
    table.write_text(TABLE.replace("600", "900"), encoding="utf-8")
    _, journey = command("--measure", "visitors", out="shop.journey")
    (again,) = journey.sources.values()
    assert again.id == first.id
    assert again.checksum != first.checksum
    assert measures_of(journey)["visitors"].values["shop"] == 900
    assert "The map has figures of this table already: the new ones replace them." in capsys.readouterr().err


def test_another_sheet_of_a_workbook_is_another_table(tmp_path, map_file):
    from openpyxl import Workbook

    book = Workbook()
    for sheet, number in ((book.active, 3), (book.create_sheet("Spring"), 4)):
        sheet.append(["step", f"won {number}"])
        sheet.append(["Shops", number])
    path = tmp_path / "book.xlsx"
    book.save(path)
    for options in (("--measure", "won 3"), ("--measure", "won 4", "--sheet", "Spring")):
        assert run(["import", str(path), str(map_file), "--out", str(map_file), *options]) == 0
    measures = measures_of(read_journey(map_file).journey)
    assert {name: f.values for name, f in measures.items()} == {"won 3": {"shop": 3}, "won 4": {"shop": 4}}


def test_a_source_with_a_path_that_can_be_none_is_passed_over(command, map_file):
    journey = read_journey(map_file).journey
    odd = DataSource(id="odd", rows=SourceKind.METRICS, path="a\0b")
    write_journey(map_file, Journey([*journey, odd]))
    status, written = command("--measure", "visitors")
    assert status == 0
    assert set(written.sources) > {"odd"}


def test_how_the_table_is_written_can_be_said(tmp_path, map_file, capsys):
    path = tmp_path / "odd.txt"
    path.write_bytes("vaihe|kävijät|osuus\nShops|1.234|1,5\nPays|2.000|2,5\n".encode("cp1252"))
    out = tmp_path / "out.journey"
    said = ("--delimiter", "|", "--encoding", "cp1252", "--decimal", ",", "--touchpoint", "vaihe")
    assert run(["import", str(path), str(map_file), "--out", str(out), *said, "--measure", "kävijät", "--measure", "osuus"]) == 0  # fmt: skip
    measures = measures_of(read_journey(out).journey)
    assert measures["kävijät"].values == {"shop": 1234, "pays": 2000}
    assert measures["osuus"].values == {"shop": 1.5, "pays": 2.5}


def test_the_name_of_a_column_may_hold_an_equals_sign(tmp_path, map_file):
    path = tmp_path / "signs.csv"
    path.write_text("step,a=b,a\nShops,1,2\n", encoding="utf-8")
    out = tmp_path / "out.journey"
    for measure, name, key in (("a=b", "a=b", ""), ("a=b=revenue", "a=b", "revenue"), ("a=revenue", "a", "revenue")):
        assert run(["import", str(path), str(map_file), "--out", str(out), "--measure", measure]) == 0
        assert [(f.name, f.key) for f in measures_of(read_journey(out).journey).values()] == [(name, key)]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ((), "Say which columns are figures with --measure COL: in “figures.csv” these are “visitors”, “won”, “answer”."),
        (("--measure", "visitor"), "“figures.csv” has no column “visitor”: its columns are “step”, “visitors”, “won”, “answer”, “note”."),
        (("--measure", "visitor=revenue"), "“figures.csv” has no column “visitor”"),
        (("--measure", "won=revnue"), "--measure won=revnue: “revnue” is no measure: did you mean “revenue”?"),
        (("--measure", "won", "--measure", "won"), "“--measure won” is given twice: give it once."),
        (("--measure", "won=revenue", "--measure", "won=Liikevaihto"), "“--measure won=revenue” is given twice: give it once."),
        (("--measure", "won", "--measure", "won=revenue"), "“won” is given as a measure of the catalogue and as a figure of its own: leave one of them out."),
        (("--measure", "won=revenue", "--measure", "won"), "“won” is given as a measure of the catalogue and as a figure of its own"),
        (("--measure", "won", "--measure", "step"), "“step” names the touchpoints and is no measure as well: leave it out of them."),
        (("--measure", "won="), "“--measure won=” names no measure behind the equals sign: name one, or leave the sign out."),
        (("--measure", "won=conversion_rate.vistors"), "“vistors” is no part of “conversion_rate”: did you mean “visitors”"),
        (("--measure", "won=conversion_rate.conversions"), "“conversion_rate” cannot be computed from conversions alone: bind a column to visitors or sessions as well"),
        (("--measure", "won", "--touchpoint", "stp"), "“figures.csv” has no column “stp”: its columns are"),
        (("--measure", "won", "--touchpoint", "note"), "No name in “note” (“x”) is plainly a touchpoint of the map. Choose another column"),
        (("--measure", "note=revenue"), "“figures.csv” gives no figure for any touchpoint: “x” in “note” at line 2 is no number. Choose other columns."),
        (("--measure", "won", "--delimiter", "ab"), "“ab” is no delimiter: give one character, or tab"),
        (("--measure", "won", "--importer", "nothing"), "nothing"),
    ],
)  # fmt: skip
def test_what_is_given_wrongly_is_told_in_a_sentence_and_nothing_is_written(command, capsys, options, sentence):
    status, journey = command(*options)
    told = capsys.readouterr()
    assert (status, journey, told.out) == (2, None, "")
    assert sentence in told.err
    assert "Traceback" not in told.err


def test_a_column_is_what_its_name_says_only_where_its_cells_bear_it_out(tmp_path, map_file, capsys):
    path = tmp_path / "survey.csv"
    path.write_text("step,NPS,churn,ROI\nShops,9,12,0.5\nPays,3,13,0.25\n", encoding="utf-8")
    out = tmp_path / "out.journey"
    columns = [word for column in ("NPS", "churn", "ROI") for word in ("--measure", column)]
    assert run(["import", str(path), str(map_file), "--out", str(out), *columns]) == 0
    # 9 and 3 may be answers or scores, 12 and 13 customers or per cent
    assert {f.name: f.key for f in measures_of(read_journey(out).journey).values()} == {
        "NPS": "", "churn": "", "ROI": "return_on_investment",
    }  # fmt: skip


def test_all_that_cannot_be_used_is_saved_on_demand(command, tmp_path, table):
    table.write_text("step,n\n" + "Shops,=1+1\n" * 250 + ",3\nPays,3\n", encoding="utf-8")
    saved = tmp_path / "rejects.csv"
    assert command("--measure", "n=revenue", "--rejects", str(saved))[0] == 0
    lines = saved.read_text(encoding="utf-8-sig").splitlines()
    assert lines[:2] == ["line,column,reason,value", "2,n,is no number,'=1+1"]
    assert lines[-1] == "252,step,names no touchpoint,"
    assert len(lines) == 252


def test_what_is_read_is_never_written_over(command, tmp_path, table, map_file, capsys):
    for target in (table, map_file, tmp_path / "new.journey"):
        before = target.read_bytes() if target.exists() else None
        assert command("--measure", "won", "--rejects", str(target)) == (2, None)
        assert "is to be read and written at once" in capsys.readouterr().err
        assert (target.read_bytes() if target.exists() else None) == before
    assert command("--measure", "won", "--rejects", str(tmp_path / "none" / "r.csv"))[0] == 2
    assert "cannot be written: No such file or directory. Give --rejects another file." in capsys.readouterr().err


def test_the_target_must_be_a_map_with_a_place(command, capsys):
    assert command("--measure", "won", out="new.csv") == (2, None)
    assert "new.csv” is no name of a map: let it end in .journey." in capsys.readouterr().err
    assert command("--measure", "won", out="nowhere/new.journey") == (2, None)
    assert "There is no folder" in capsys.readouterr().err


def test_tables_and_maps_that_are_not_there_are_told(tmp_path, map_file, table, capsys):
    out = ("--out", str(tmp_path / "out.journey"), "--measure", "won")
    for arguments, sentence in (
        ([str(tmp_path / "gone.csv"), str(map_file)], "There is no file"),
        ([str(tmp_path), str(map_file)], "is a folder"),
        ([str(table), str(tmp_path / "gone.journey")], "cannot be opened"),
    ):
        assert run(["import", *arguments, *out]) == 2
        assert sentence in capsys.readouterr().err


def test_titles_that_two_touchpoints_share_bind_nothing_and_are_told(tmp_path, table, capsys):
    path = tmp_path / "twins.journey"
    write_journey(path, Journey(Touchpoint(id=id, title="Shops", x=0, y=0) for id in "ab"))
    assert run(["import", str(table), str(path), "--out", str(tmp_path / "out.journey"), "--measure", "won"]) == 2
    assert "“Shops” is the title of several touchpoints: give each a title of its own." in capsys.readouterr().err


def test_a_map_that_is_replaced_is_told_but_not_where_it_is_brought_up_to_date(command, map_file, table, capsys):
    words = "was there before: the new map has taken its place."
    assert command("--touchpoint", "step", *RATE)[0] == 0
    assert words not in capsys.readouterr().err
    assert command("--touchpoint", "step", *RATE)[0] == 0
    assert words in capsys.readouterr().err
    assert command("--touchpoint", "step", *RATE, out=map_file.name)[0] == 0
    assert words not in capsys.readouterr().err


def test_a_sheet_of_what_has_none_is_refused_and_a_guessed_encoding_told(command, table, capsys):
    assert command("--touchpoint", "step", *RATE, "--sheet", "May")[0] == 2
    assert capsys.readouterr().err == "journeymap: “figures.csv” has no sheets: leave out --sheet.\n"
    table.write_bytes(TABLE.replace("note", "päivä").encode("cp1252"))
    assert command("--touchpoint", "step", *RATE)[0] == 0
    assert (
        "“figures.csv” does not tell its encoding and is read as Windows-1252: --encoding NAME chooses another."
    ) in capsys.readouterr().err
    assert command("--touchpoint", "step", *RATE, "--encoding", "cp1252")[0] == 0
    assert "encoding" not in capsys.readouterr().err
