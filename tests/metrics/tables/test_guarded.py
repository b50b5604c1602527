"""Work in a process of its own: its answer comes back, and whatever becomes of it ends in a sentence."""

import signal
import sys
from pathlib import Path

import pytest

from journeymap.metrics.tables.guarded import File, Limits, ask
from journeymap.metrics.tables.textformat import TableError
from tests.metrics.tables import hostile

FILE = File(Path("folder/odd.bin"), "save it as CSV", "make it smaller")
linux = pytest.mark.skipif(sys.platform != "linux", reason="the system knows no such limits")


def test_an_answer_comes_back():
    assert ask(hostile.doubled, 21, file=FILE) == 42


def test_a_refusal_is_raised_here():
    with pytest.raises(TableError, match="“a” has no sheet “ä” 7"):
        ask(hostile.refuse, 7, file=FILE)


@linux
@pytest.mark.parametrize("end", [signal.SIGSEGV, signal.SIGABRT, signal.SIGKILL])
def test_a_process_that_falls_over_ends_in_a_sentence(end):
    with pytest.raises(TableError, match=r"“odd.bin” is more than can be read: make it smaller\."):
        ask(hostile.crash, int(end), file=FILE)


@linux
def test_more_memory_than_allowed_is_not_given():
    limits = Limits(memory=500 << 20)
    assert ask(hostile.fill, 10 << 20, file=FILE, limits=limits) == 10 << 20
    with pytest.raises(TableError, match="more than can be read"):
        ask(hostile.fill, 1 << 30, file=FILE, limits=limits)


@linux
def test_more_than_allowed_is_not_written():
    limits = Limits(written=5 << 20)
    assert ask(hostile.write, 4 << 20, file=FILE, limits=limits) == 4 << 20
    with pytest.raises(TableError, match="more than can be read"):
        ask(hostile.write, 20 << 20, file=FILE, limits=limits)


def test_work_without_an_end_is_given_up():
    with pytest.raises(TableError, match=r"“odd.bin” is not read within 1 seconds: save it as CSV\."):
        ask(hostile.sleep, 1, file=FILE, limits=Limits(seconds=1.0))


def test_whoever_waits_may_end_it():
    asked = []

    def check():
        asked.append(1)
        if len(asked) > 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ask(hostile.sleep, 1, file=FILE, check=check)
