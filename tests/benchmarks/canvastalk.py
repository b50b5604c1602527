"""How the benchmark speaks with a contender: a line of JSON each way, `[what, argument, …]` and its answer."""

import json
import os
import subprocess
import sys
import traceback
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Timer
from types import TracebackType
from typing import Any, TextIO

ROOT = Path(__file__).parents[2]
PATIENCE = 600.0
"""Seconds after which a contender that has not answered is ended."""


def serve(actions: Mapping[str, Callable[..., Any]]) -> None:
    """Does what is asked until the input ends. What else prints goes to the errors, so that it disturbs no answer.

    Qt goes on after an error while it paints, and a picture that is not painted costs nothing: the first one ends all.
    """
    sys.excepthook = _end
    answers, sys.stdout = sys.stdout, sys.stderr
    for line in sys.stdin:
        what, *given = json.loads(line)
        answers.write(json.dumps(actions[what](*given)) + "\n")
        answers.flush()


def _end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    traceback.print_exception(kind, error, trace)
    sys.stderr.flush()
    os._exit(1)


class Contender:
    """A process that was started for one size of map and stays until it is closed. `file` is its map, `spent` the
    seconds of each task.
    """

    def __init__(self, name: str, command: Sequence[str], file: str, errors: TextIO) -> None:
        self.name, self.file = name, file
        self.spent: dict[str, float] = defaultdict(float)
        self._process = subprocess.Popen(
            [*command],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "QT_LOGGING_RULES": "*=false"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            encoding="utf-8",
        )

    def ask(self, what: str, *given: object) -> Any:
        """What it answers. Raises RuntimeError where it dies, or takes so long that it is ended."""
        assert self._process.stdin
        assert self._process.stdout
        try:
            self._process.stdin.write(json.dumps([what, *given]) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError as error:
            raise RuntimeError(f"{self.name} has ended, with status {self._process.wait()}") from error
        too_long = Timer(PATIENCE, self._process.kill)
        too_long.start()
        answer = self._process.stdout.readline()
        too_long.cancel()
        if not answer:
            raise RuntimeError(f"{self.name} ended at {what}, with status {self._process.wait()}")
        return json.loads(answer)

    def close(self) -> None:
        """Ends the process by the end of its input; by force where that takes longer than ten seconds."""
        assert self._process.stdin
        with suppress(BrokenPipeError):
            self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
