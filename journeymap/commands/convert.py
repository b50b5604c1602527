"""`journeymap convert`: a map from a file of another program, or a map as such a file."""

from argparse import Namespace
from pathlib import Path

from journeymap.commands.errors import CommandError
from journeymap.commands.grammar import argument, file_path
from journeymap.commands.maps import SUFFIX, read_map, refuse_as_map, refuse_what_is_no_file, same_file, write_map
from journeymap.commands.text import counted, notice, say
from journeymap.files.interchange.formats import FORMATS, Format, format_for, read_foreign
from journeymap.files.replacing import replace_file
from journeymap.files.store import is_file, is_folder
from journeymap.model.journey import Journey

OWN = "journey"
"""What stands for the format of maps themselves."""

ARGUMENTS = (
    argument("source", metavar="IN", type=file_path, help="the file to read: .journey, Mermaid (.mmd, or .md with such a diagram) or draw.io (.drawio, .xml, and its pictures .svg and .png)"),
    argument("out", metavar="OUT", type=file_path, help="the file to write; its suffix says what: .journey, .mmd, .drawio"),
    argument("--from", dest="source_format", choices=(OWN, *FORMATS), help="what IN is, where neither its name nor what is in it tells"),
    argument("--to", dest="out_format", choices=(OWN, *FORMATS), help="what OUT is to be, where its suffix does not tell; .mmd becomes a flowchart"),
    argument("--page", type=int, metavar="N", default=1, help="the page of a drawing, or the diagram of a Markdown file, to read (1)"),
)  # fmt: skip


def run(args: Namespace) -> int:
    """Writes what is read; what is lost on the way is told."""
    if same_file(args.source, args.out):
        raise CommandError(f"“{args.out}” is to be read and written at once: give what is written another name.")
    target = _target(args.out, args.out_format)
    journey = _read(args.source, args.source_format, args.page)
    if target is None:
        refuse_as_map(args.out, [args.source])
        write_map(args.out, journey)
    else:
        _write(args.out, target, journey)
    say(told(journey, args.out))
    return 0


def _target(out: Path, key: str | None) -> Format | None:
    """The format to write, None for a map. Raises CommandError where neither suffix nor option says it."""
    if key == OWN or (key is None and out.suffix.lower() == SUFFIX):
        return None
    found = FORMATS[key] if key else format_for(out)
    if found is None:
        raise CommandError(
            f"“{out}” does not say what it is to be: let it end in .journey, .mmd or .drawio, or give --to."
        )
    if not is_folder(out.parent):
        raise CommandError(f"There is no folder “{out.parent}” to write “{out.name}” in: make it first.")
    return found


def _read(path: Path, key: str | None, page: int) -> Journey:
    """The journey in a file; what is odd about it is told on standard error. Raises FileError, CommandError."""
    if key == OWN or (key is None and path.suffix.lower() == SUFFIX):
        return read_map(path)
    refuse_what_is_no_file(path)
    found = read_foreign(path, format=FORMATS[key] if key else None, page=page)
    for sentence in found.notices:
        notice(sentence)
    return found.journey


def _write(out: Path, target: Format, journey: Journey) -> None:
    """Raises SaveError where it cannot be written; the old file is then as it was."""
    replaces = is_file(out)
    text = target.write(journey)
    for sentence in target.loses(journey):
        notice(sentence)
    replace_file(out, text.encode())
    if replaces:
        notice(f"“{out}” was there before: the new file has taken its place.")


def told(journey: Journey, out: Path) -> str:
    """What was written."""
    return (
        f"{out}: {counted(len(journey.stages), 'stage', 'stages')}, "
        f"{counted(len(journey.touchpoints), 'touchpoint', 'touchpoints')}, "
        f"{counted(len(journey.transitions), 'transition', 'transitions')}."
    )
