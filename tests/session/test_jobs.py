"""Jobs: work in a thread, with progress, cancel, and the latest of a name winning."""

import threading

import pytest

from journeymap.session.jobs import Cancelled, Job, Jobs

PATIENCE = 5_000


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.close()


class Outcome:
    """Where a job's outcome arrives, and in which thread."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.threads: set[threading.Thread] = set()

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(threading.current_thread())

    def failed(self, error: Exception) -> None:
        self.errors.append(error)
        self.threads.add(threading.current_thread())


def start(jobs: Jobs, work, outcome: Outcome, name: str = "work") -> Job:
    return jobs.start(name, "Working", work, done=outcome.done, failed=outcome.failed)


def test_work_runs_elsewhere_and_its_result_arrives_here(qtbot, jobs):
    outcome = Outcome()
    start(jobs, lambda _: threading.current_thread(), outcome)
    assert [job.title for job in jobs.running] == ["Working"]
    qtbot.waitUntil(lambda: bool(outcome.results), timeout=PATIENCE)
    assert outcome.results[0] is not threading.current_thread()
    assert outcome.threads == {threading.current_thread()}
    assert jobs.running == ()


def test_what_fails_arrives_as_the_error_itself(qtbot, jobs):
    outcome, problem = Outcome(), ValueError("the third line has no time")

    def work(_: Job) -> None:
        raise problem

    start(jobs, work, outcome)
    qtbot.waitUntil(lambda: bool(outcome.errors), timeout=PATIENCE)
    assert outcome.errors == [problem]
    assert outcome.threads == {threading.current_thread()}
    assert not outcome.results
    assert jobs.running == ()


def test_progress_is_told_in_the_window_s_thread(qtbot, jobs):
    outcome, seen = Outcome(), []
    jobs.changed.connect(lambda: seen.append((threading.current_thread(), [j.progress for j in jobs.running])))
    go = threading.Event()

    def work(job: Job) -> int:
        job.report(0.5)
        go.wait(5)
        return 1

    start(jobs, work, outcome)
    qtbot.waitUntil(lambda: any(progress == [0.5] for _, progress in seen), timeout=PATIENCE)
    go.set()
    qtbot.waitUntil(lambda: outcome.results == [1], timeout=PATIENCE)
    assert {thread for thread, _ in seen} == {threading.current_thread()}
    assert seen[-1][1] == []


def test_cancel_interrupts_and_drops_the_outcome(qtbot, jobs):
    outcome, stopped, ended = Outcome(), threading.Event(), threading.Event()

    def work(job: Job) -> None:
        stopped.wait(5)
        try:
            job.report(0.9)
        except Cancelled:
            ended.set()
            raise

    job = start(jobs, work, outcome)
    job.on_cancel.append(stopped.set)
    jobs.cancel("work")
    assert jobs.running == ()
    assert job.cancelled
    assert ended.wait(5)
    jobs.close()
    qtbot.wait(20)
    assert not outcome.results
    assert not outcome.errors


def test_what_is_to_be_called_on_cancel_is_called_even_when_the_cancel_came_first(qtbot, jobs):
    outcome, called, cancelled = Outcome(), threading.Event(), threading.Event()

    def work(job: Job) -> None:
        cancelled.wait(5)
        job.when_cancelled(called.set)

    start(jobs, work, outcome)
    jobs.cancel("work")
    cancelled.set()
    assert called.wait(5)


def test_the_latest_of_a_name_wins(qtbot, jobs):
    outcome, first = Outcome(), threading.Event()
    older = start(jobs, lambda _: first.wait(5) and "old", outcome)
    start(jobs, lambda _: "new", outcome)
    first.set()
    assert older.cancelled
    qtbot.waitUntil(lambda: bool(outcome.results), timeout=PATIENCE)
    qtbot.wait(20)
    assert outcome.results == ["new"]


def test_other_names_run_beside_each_other(qtbot, jobs):
    outcome = Outcome()
    for name in ("a", "b", "c"):
        start(jobs, lambda job: job.name, outcome, name)
    assert len(jobs.running) == 3
    qtbot.waitUntil(lambda: len(outcome.results) == 3, timeout=PATIENCE)
    assert set(outcome.results) == {"a", "b", "c"}


def test_a_result_may_start_the_next_job_of_the_same_name(qtbot, jobs):
    outcome = Outcome()
    jobs.start("work", "", lambda _: 1, done=lambda n: start(jobs, lambda _: n + 1, outcome), failed=outcome.failed)
    qtbot.waitUntil(lambda: outcome.results == [2], timeout=PATIENCE)


def test_cancelling_what_does_not_run_does_nothing(qapp, jobs):
    told: list[bool] = []
    jobs.changed.connect(lambda: told.append(True))
    jobs.cancel("nobody")
    assert not told


def test_closing_cancels_all_and_leaves_no_thread(qtbot):
    jobs, outcome, stop = Jobs(), Outcome(), threading.Event()
    for name in ("a", "b"):
        job = start(jobs, lambda _: stop.wait(5), outcome, name)
        job.on_cancel.append(stop.set)
    jobs.close()
    qtbot.wait(20)
    assert jobs.running == ()
    assert not outcome.results
