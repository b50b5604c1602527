"""`journeymap import`: the figures of a table laid over a map, kept in a new one."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace

from journeymap.commands.errors import CommandError
from journeymap.commands.grammar import JSON, MAP, argument, as_json, file_path
from journeymap.commands.imported import Imported, doubt, notices, plain, told
from journeymap.commands.maps import (
    read_map,
    refuse_as_map,
    refuse_what_is_no_file,
    refuse_writing_over,
    same_file,
    write_map,
)
from journeymap.commands.reading import tell_encoding
from journeymap.commands.text import few, notice, say
from journeymap.metrics.analysis import now, resolve, stored, stored_path
from journeymap.metrics.bindings import Match, confirmed, match
from journeymap.metrics.imports import MeasureReport, Preview, names_in, preview, proposal, read_measures
from journeymap.metrics.logs.rejects import write_rejects
from journeymap.metrics.measures.named import UnknownMeasureError, named
from journeymap.metrics.measures.proposing import sure
from journeymap.metrics.measures.reading import all_rejects
from journeymap.model.change import create, join, update
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, SourceKind


def _delimiter(text: str) -> str:
    mark = {"tab": "\t", "\\t": "\t"}.get(text, text)
    if len(mark) != 1:
        raise ArgumentTypeError(f"“{text}” is no delimiter: give one character, or tab")
    return mark


ARGUMENTS = (
    argument("table", metavar="TABLE", type=file_path, help="a table with a row of figures for each touchpoint: a file of any kind"),
    MAP,
    argument("--touchpoint", metavar="COL", help="its column with the names of touchpoints; by default found out"),
    argument("--measure", metavar="COL[=MEASURE]", action="append", default=[], help="a column of figures, and what it is: a measure such as revenue, or a part of one such as conversion_rate.visitors; may be given again and again"),
    argument("--out", metavar="MAP2", type=file_path, required=True, help="the .journey file to write"),
    argument("--importer", metavar="KIND", default="", help="the kind of file, where its content misleads; a wrong one lists all"),
    argument("--decimal", metavar="MARK", choices=(".", ","), help="the decimal mark of its numbers; by default found out"),
    argument("--sheet", metavar="NAME", default="", help="the sheet of a workbook; by default the first that is not hidden"),
    argument("--encoding", metavar="NAME", default="", help="the encoding of a text file; by default found out"),
    argument("--delimiter", metavar="CHAR", type=_delimiter, help="what stands between its cells, or tab; by default found out"),
    argument("--rejects", metavar="FILE", type=file_path, help="a CSV file to write with all rows and cells that cannot be used, and why"),
    JSON,
)  # fmt: skip


def run(args: Namespace) -> int:
    """Writes the map with the figures, and tells what was bound, what was not, and what was rejected."""
    _refuse_targets(args)
    found = imported(args)
    write_map(args.out, found.journey, known=[args.map])
    for sentence in notices(found):
        notice(sentence)
    say(as_json(plain(found, args.out)) if args.json else told(found, args.out))
    return 0


def imported(args: Namespace) -> Imported:
    """The map with the figures of the table. Raises FileError, TableError, CommandError."""
    journey = _moved(read_map(args.map), args.map.parent, args.out.parent)
    refuse_what_is_no_file(args.table)
    seen = preview(
        args.table,
        encoding=args.encoding,
        delimiter=args.delimiter or "",
        sheet=args.sheet,
        importer=args.importer,
    )
    if args.sheet and not seen.table.sheets:
        raise CommandError(f"“{args.table.name}” has no sheets: leave out --sheet.")
    tell_encoding(seen, args.table, option="--encoding NAME chooses another")
    known = _known(journey, args.table, args.out.parent, sheet=seen.table.sheet)
    source, guessed = _source(args, seen, known)
    names = names_in(args.table, source)
    matches = match(list(names), journey)
    earlier = known.binding if known else {}
    kept = {name: earlier[name] for name in names if name in earlier and earlier[name] in {None, *journey.touchpoints}}
    source = replace(source, binding={**confirmed(matches), **kept})
    _must_bind(source, names, matches, journey)
    snapshot, report = read_measures(args.table, source, journey)
    if args.rejects is not None:
        _save_rejects(args.rejects, args.table, source, journey)
    if not any(figures.values for figures in snapshot.measures):
        raise CommandError(f"“{args.table.name}” gives no figure for any touchpoint: {_why_none(report)}")
    source = replace(source, checksum=report.checksum)
    old = journey.snapshot(source.id)
    change = join(
        update(known, source) if known else create(source),
        update(old, replace(old, measures=snapshot.measures)) if old else create(snapshot),
    )
    return Imported(journey.apply(change), source, snapshot, report, matches, guessed, again=known is not None)


def _source(args: Namespace, seen: Preview, known: DataSource | None) -> tuple[DataSource, frozenset[str]]:
    """(how the table is read, without its binding; the columns that are what they are by their names and cells)."""
    name: str = args.table.name
    touchpoint = _touchpoint(args.touchpoint, seen, name)
    measures, computed, guessed = _bindings(args.measure, seen, name, touchpoint=touchpoint)
    source = replace(
        proposal(seen, args.table, id=known.id if known else new_id()),
        rows=SourceKind.METRICS,
        title=known.title if known else name,
        path=stored_path(args.table, args.out.parent),
        columns={"touchpoint": touchpoint},
        measures=measures,
        computed=computed,
        decimal=args.decimal or seen.decimal,
        time_format="",
        imported=now(),
    )
    return source, guessed


def _save_rejects(path: Path, table: Path, source: DataSource, journey: Journey) -> None:
    try:
        write_rejects(path, ((r.line, r.column, r.reason, r.value) for r in all_rejects(table, source, journey)))
    except OSError as error:
        raise CommandError(
            f"“{path}” cannot be written: {error.strerror or error}. Give --rejects another file."
        ) from error


def _refuse_targets(args: Namespace) -> None:
    refuse_as_map(args.out, [args.table])
    if args.rejects is not None:
        refuse_writing_over(args.rejects, [args.table, args.map, args.out])


def _moved(journey: Journey, before: Path, folder: Path) -> Journey:
    """The map as it is written into another folder: its data is found again from there."""
    if before.resolve() == folder.resolve():
        return journey
    sources = journey.sources.values()
    return journey.apply(join(*(update(source, stored(source, folder, before=before)) for source in sources)))


def _known(journey: Journey, table: Path, folder: Path, *, sheet: str) -> DataSource | None:
    """The map's own source of this table, to be brought up to date in place of a second one beside it."""
    tables = [s for s in journey.sources.values() if s.rows is SourceKind.METRICS and s.sheet == sheet]
    return next((source for source in tables if same_file(resolve(source, folder), table)), None)


def _touchpoint(given: str | None, seen: Preview, name: str) -> str:
    columns = seen.table.columns
    if given is None:
        if "touchpoint" not in seen.roles:
            raise CommandError(
                f"“{name}” has no column that plainly names touchpoints: give --touchpoint COL, one of {_listed(columns)}."
            )
        return seen.roles["touchpoint"]
    if given not in columns:
        raise CommandError(f"“{name}” has no column “{given}”: its columns are {_listed(columns)}.")
    return given


def _bindings(
    given: Sequence[str], seen: Preview, name: str, *, touchpoint: str
) -> tuple[tuple[str, ...], dict[str, str], frozenset[str]]:
    """(columns of figures, what they are by column, columns that are this by their names and cells alone)."""
    if not given:
        figures = _listed(seen.measures) if seen.measures else "none"
        raise CommandError(f"Say which columns are figures with --measure COL: in “{name}” these are {figures}.")
    columns: list[str] = []
    uses: dict[str, list[str]] = {}
    for text in given:
        column, words = _parted(text, seen.table.columns, name)
        _refuse_again(column, _use(words, text) if words is not None else "", columns, uses)
        columns.append(column)
        if words is not None:
            uses.setdefault(column, []).append(_use(words, text))
    names = seen.table.cells(touchpoint)
    guesses = {
        column: key
        for column in columns
        if column not in uses and (key := sure(column, seen.table.cells(column), seen.decimal, names=names))
    }
    computed = {column: " ".join(dict.fromkeys(keys)) for column, keys in uses.items()}
    return tuple(dict.fromkeys(columns)), computed | guesses, frozenset(guesses)


def _refuse_again(column: str, key: str, columns: Sequence[str], uses: Mapping[str, Sequence[str]]) -> None:
    """A column may be several measures, but each once, and none if it is a figure of its own."""
    before = uses.get(column, [])
    if column in columns and bool(before) != bool(key):
        raise CommandError(
            f"“{column}” is given as a measure of the catalogue and as a figure of its own: leave one of them out."
        )
    if key in before or (column in columns and not before):
        as_what = f"{column}={key}" if key else column
        raise CommandError(f"“--measure {as_what}” is given twice: give it once.")


def _parted(text: str, columns: Sequence[str], name: str) -> tuple[str, str | None]:
    """The column and the words for its measure; the name of a column may hold an equals sign itself."""
    if text in columns:
        return text, None
    places = [place for place, sign in enumerate(text) if sign == "="]
    for place in reversed(places):
        if text[:place] in columns:
            return text[:place], text[place + 1 :]
    column = text[: places[-1]] if places else text
    raise CommandError(f"“{name}” has no column “{column}”: its columns are {_listed(columns)}.")


def _use(words: str, text: str) -> str:
    if not words.strip():
        raise CommandError(
            f"“--measure {text}” names no measure behind the equals sign: name one, or leave the sign out."
        )
    try:
        return named(words).key
    except UnknownMeasureError as error:
        raise CommandError(f"--measure {text}: {error}") from error


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:20])
    return f"{shown} and {len(names) - 20} more" if len(names) > 20 else shown


def _must_bind(source: DataSource, names: Mapping[str, int], matches: Sequence[Match], journey: Journey) -> None:
    if any(source.binding.values()):
        return
    column = source.columns["touchpoint"]
    if not names:
        raise CommandError(
            f"The column “{column}” is empty: choose the one that names touchpoints with --touchpoint COL."
        )
    near = next((sentence for matched in matches if (sentence := doubt(matched, journey))), "")
    advice = near or "Choose another column with --touchpoint COL, or give the touchpoints these titles."
    raise CommandError(f"No name in “{column}” ({few(list(names))}) is plainly a touchpoint of the map. {advice}")


def _why_none(report: MeasureReport) -> str:
    if report.rejects:
        first = report.rejects[0]
        return f"“{first.value}” in “{first.column}” at line {first.line} {first.reason}. Choose other columns."
    return " ".join(report.notes) or "its cells are empty. Choose other columns."
