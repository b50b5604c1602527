"""Saves in a loop and is killed at a random moment, over and over; tells what it found in the file each time.

Run as: saving_until_killed.py FOLDER ROUNDS SEED unnamed|named
"""

import errno
import os
import random
import signal
import sys
import time
from pathlib import Path

from journeymap.files import replacing
from journeymap.files.store import read_journey, write_journey
from journeymap.model.journey import Journey
from journeymap.model.records import Properties, Stage


def journey(number: int) -> Journey:
    """One of a row of maps, by its number; large enough that writing it takes more than one call."""
    stages = (Stage(id=f"s{n}", order=float(n), title=f"{number} " * 40) for n in range(200))
    return Journey([Properties(title=str(number)), *stages])


def save_for_ever(path: Path, first: int, begun: int) -> None:
    """Saves one map after the other, writing the number of each to a pipe before (begin) and after (end)."""
    for number in range(first, first + 1_000_000):
        whole = journey(number)
        os.write(begun, f"begin {number}\n".encode())
        write_journey(path, whole)
        os.write(begun, f"end {number}\n".encode())


def one_round(path: Path, first: int, pause: float) -> tuple[int, int]:
    """Lets a child save until it is killed: (number last saved, number last begun)."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        save_for_ever(path, first, writing)
    os.close(writing)
    time.sleep(pause)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading) as pipe:
        lines = [line.split() for line in pipe.read().split("\n") if line]
    ended = [int(number) for word, number in lines if word == "end"]
    begun = [int(number) for word, number in lines if word == "begin"]
    return max(ended, default=first - 1), max(begun, default=first - 1)


def refuse_unnamed(*_: object) -> None:
    """What a file system answers that knows no unnamed files."""
    raise OSError(errno.EOPNOTSUPP, "no unnamed files here")


def main(folder: Path, rounds: int, seed: int, way: str) -> None:
    """Prints one line a round: number saved before, number begun, number found, names of the neighbours."""
    if way == "named":
        replacing._stage_unnamed = refuse_unnamed
    chance = random.Random(seed)  # noqa: S311  # not for secrets
    path = folder / "map.journey"
    found = 0
    write_journey(path, journey(found))
    for _ in range(rounds):
        saved, begun = one_round(path, found + 1, chance.uniform(0.002, 0.03))
        opened = read_journey(path)
        found = int(opened.journey.properties.title)
        whole = opened.notices == () and opened.journey == journey(found)
        neighbours = sorted(file.name for file in folder.iterdir() if file != path)
        print(saved, begun, found if whole else "broken", *neighbours, flush=True)  # noqa: T201  # the test reads it


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
