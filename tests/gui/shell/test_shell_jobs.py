"""Threads and the queue: signals in order on the window's thread, cancel, failures, and nothing left running."""

from __future__ import annotations

import threading
from collections.abc import Iterator

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewpoints.errors import WorkerError
from viewpoints.gui.imports import share_done, stage_words
from viewpoints.gui.jobs import Job, JobQueue, Task
from viewpoints.tasks import CancelToken, Progress, Report


def test_results_arrive_in_order_on_the_windows_thread(qtbot: QtBot) -> None:
    heard: list[tuple[object, bool]] = []

    def work(report: Report, _token: CancelToken) -> Iterator[object]:
        assert QThread.currentThread() is not QApplication.instance().thread()
        report(Progress("Reading"))
        yield 1
        yield 2

    job = Job(work)

    def hear(what: object) -> None:
        heard.append((what, QThread.currentThread() is QApplication.instance().thread()))

    job.progressed.connect(hear)
    job.produced.connect(hear)
    job.finished.connect(lambda: hear("end"))
    with qtbot.waitSignal(job.finished):
        job.start()
    assert heard == [(Progress("Reading"), True), (1, True), (2, True), ("end", True)]
    assert job.over


def test_an_expected_failure_is_handed_over(qtbot: QtBot) -> None:
    def work(_report: Report, _token: CancelToken) -> Iterator[object]:
        yield 1
        raise WorkerError("The reading process stopped.", "Try again.")

    job, told = Job(work), []
    job.failed.connect(told.append)
    with qtbot.waitSignal(job.finished):
        job.start()
    assert [str(error) for error in told] == ["The reading process stopped. Try again."]


def test_reports_of_one_stage_are_thinned_out(qtbot: QtBot) -> None:
    heard: list[Progress] = []

    def work(report: Report, _token: CancelToken) -> Iterator[object]:
        for done in range(2000):
            report(Progress("Encoding", done, 2000))
        report(Progress("Matching"))
        yield None

    job = Job(work)
    job.progressed.connect(heard.append)
    with qtbot.waitSignal(job.finished):
        job.start()
    assert heard[0] == Progress("Encoding", 0, 2000)
    assert heard[-1] == Progress("Matching")
    assert len(heard) < 200


def test_the_queue_does_one_after_the_other_and_cancel_drops_the_rest(qtbot: QtBot) -> None:
    gate, begun, ended = threading.Event(), [], []

    def task(name: str) -> Task:
        def work(_report: Report, token: CancelToken) -> Iterator[object]:
            begun.append(name)
            while not gate.wait(0.005):
                token.check()
            yield name

        return Task(work, (name,), ended=lambda cancelled: ended.append((name, cancelled)))

    queue = JobQueue()
    for name in ("one", "two", "three"):
        queue.add(task(name))
    qtbot.waitUntil(lambda: begun == ["one"])
    standing = queue.standing()
    assert (standing.name, standing.piece, standing.pieces) == ("one", 1, 3)
    gate.set()
    qtbot.waitUntil(lambda: begun == ["one", "two"] or "three" in begun)
    qtbot.waitUntil(lambda: not queue.standing().busy)
    assert begun == ["one", "two", "three"]
    assert ended == [("one", False), ("two", False), ("three", False)]
    gate.clear()
    for name in ("four", "five"):
        queue.add(task(name))
    qtbot.waitUntil(lambda: begun[-1] == "four")
    queue.cancel()
    assert queue.standing().stopping
    qtbot.waitUntil(lambda: not queue.standing().busy)
    assert begun[-1] == "four"
    assert sorted(ended[3:]) == [("five", True), ("four", True)]
    queue.wait()


def test_what_nobody_waits_for_gives_way_and_is_done_after(qtbot: QtBot) -> None:
    gate, left, done, ended = threading.Semaphore(0), ["a", "b", "c", "d"], [], []

    def matching(_report: Report, token: CancelToken) -> Iterator[object]:
        while left:
            while not gate.acquire(timeout=0.005):
                token.check()
            yield left.pop(0)

    def importing(name: str) -> Task:
        return Task(lambda _report, _token: iter((name,)), (name,), done=done.append)

    queue = JobQueue()
    queue.add(Task(matching, done=done.append, ended=ended.append, behind=True))
    queue.add(Task(lambda _report, _token: iter(("later",)), done=done.append, behind=True))
    queue.add(importing("first"))
    queue.add(importing("second"))
    assert not done
    gate.release()
    qtbot.waitUntil(lambda: len(done) >= 4)
    assert done[:3] == ["a", "first", "second"]
    assert ended == []
    for _ in range(3):
        gate.release()
    qtbot.waitUntil(lambda: not queue.standing().busy)
    # Begun anew behind what waited behind as long, and where it was.
    assert done == ["a", "first", "second", "later", "b", "c", "d"]
    assert ended == [False]


def test_what_gives_way_can_still_be_cancelled(qtbot: QtBot) -> None:
    gate, ended = threading.Event(), []

    def matching(_report: Report, token: CancelToken) -> Iterator[object]:
        yield "a"
        while not gate.wait(0.005):
            pass  # notices late
        token.check()

    queue = JobQueue()
    queue.add(Task(matching, done=lambda _result: queue.cancel(), ended=ended.append, behind=True))
    queue.add(Task(lambda _report, _token: iter(("import",)), ("import",), ended=ended.append))
    qtbot.waitUntil(lambda: ended == [True])
    gate.set()
    qtbot.waitUntil(lambda: not queue.standing().busy)
    assert ended == [True, True]


def test_waiting_ends_the_thread_and_forgets_what_it_still_had_to_say(qtbot: QtBot) -> None:
    heard: list[object] = []

    def work(_report: Report, token: CancelToken) -> Iterator[object]:
        while not token.cancelled:
            yield "again"

    queue = JobQueue()
    queue.add(Task(work, ("endless",), done=heard.append))
    qtbot.waitUntil(lambda: len(heard) > 2)
    queue.cancel()
    queue.wait()
    before = len(heard)
    QApplication.processEvents()
    assert len(heard) == before
    assert not queue.standing().busy


def test_stages_in_words_and_as_a_share() -> None:
    assert stage_words(None) == ""
    assert stage_words(Progress("Finding who said what")) == "finding who said what…"
    assert stage_words(Progress("Something new")) == "something new…"
    assert share_done(None) is None
    assert share_done(Progress("Something new")) is None
    assert share_done(Progress("Reading")) == 0
    assert share_done(Progress("Encoding", 1, 2)) == 0.625
