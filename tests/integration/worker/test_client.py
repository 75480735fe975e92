"""The client against children that misbehave."""

from __future__ import annotations

import subprocess
import sys
import threading

import psutil
import pytest

from tests.integration.worker.waits import Waits
from viewpoints.errors import UnreadableSource, WorkerError
from viewpoints.tasks import Cancelled, CancelToken
from viewpoints.worker import client as client_module
from viewpoints.worker.client import WorkerClient
from viewpoints.worker.messages import Embed

ASK = Embed(("a", "b"))


def test_importing_the_client_imports_nothing_heavy():
    code = (
        "import sys, viewpoints.worker.client, viewpoints.worker.messages\n"
        "heavy = {'numpy', 'torch', 'spacy', 'thinc', 'sentence_transformers', 'transformers', 'scipy', 'sqlalchemy',"
        " 'PySide6', 'trafilatura'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


def test_requests_are_answered_in_turn_by_one_child(acted):
    client = acted("echoes")
    assert client.pid is None
    report = Waits("Echoing", lambda: None)
    assert client.request(ASK, report).vectors == b"ab"
    pid = client.pid
    assert client.request(Embed(("c",))).vectors == b"c"
    assert client.pid == pid
    assert (report.seen[0].done, report.seen[0].total) == (1, 2)


def test_a_dead_child_is_told_and_replaced(acted):
    client = acted("dies")
    pids = []
    for _ in range(2):
        with pytest.raises(WorkerError, match="stopped unexpectedly"):
            client.request(ASK, Waits("Dying", lambda: pids.append(client.pid)))
        assert client.pid is None
    assert len(set(pids)) == 2
    assert not any(psutil.pid_exists(pid) for pid in pids)


def test_a_child_that_died_idle_is_replaced_unnoticed(acted):
    client = acted("echoes")
    client.request(ASK)
    process = client._child.process
    process.kill()
    process.wait(10)
    assert client.request(ASK).vectors == b"ab"
    assert client.pid != process.pid


def test_what_is_no_message_counts_as_a_dead_child(acted):
    client = acted("garbles")
    with pytest.raises(WorkerError):
        client.request(ASK)
    assert client.pid is None


def test_a_child_that_cannot_be_cancelled_is_killed(acted, monkeypatch):
    monkeypatch.setattr(client_module, "CANCEL_PATIENCE", 0.2)
    client, token = acted("deaf"), CancelToken()
    report = Waits("Deaf", token.cancel)
    with pytest.raises(Cancelled):
        client.request(ASK, report, token)
    assert client.pid is None


def test_an_answer_that_crosses_the_cancel_is_thrown_away(acted):
    client, token = acted("late"), CancelToken()
    with pytest.raises(Cancelled):
        client.request(ASK, Waits("Late", token.cancel), token)
    assert client.request(ASK).vectors == b"ab"


def test_a_silent_child_is_ended(acted):
    client = acted("deaf", silence_limit=0.2)
    with pytest.raises(WorkerError, match="no longer answered"):
        client.request(ASK)
    assert client.pid is None


def test_an_error_of_the_report_leaves_no_answer_behind(acted):
    client = acted("echoes")

    def broken(_progress):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        client.request(Embed(("old",)), broken)
    assert client.request(ASK).vectors == b"ab"


def test_failures_come_back_as_their_own_class(acted):
    with pytest.raises(UnreadableSource) as caught:
        acted("fails").request(ASK)
    assert (caught.value.message, caught.value.hint) == ("No article was found.", "Try another link.")
    assert caught.value.__notes__ == ["trace"]
    with pytest.raises(WorkerError, match="Odd"):
        acted("fails strangely").request(ASK)


def test_a_second_caller_waits_and_notices_his_cancel(acted):
    client, first = acted("deaf"), CancelToken()
    busy = threading.Event()
    ended = []

    def ask():
        with pytest.raises(Cancelled):
            client.request(ASK, Waits("Deaf", busy.set), first)
        ended.append(True)

    thread = threading.Thread(target=ask)
    thread.start()
    assert busy.wait(20)
    second = CancelToken()
    timer = threading.Timer(0.1, second.cancel)
    timer.start()
    with pytest.raises(Cancelled):
        client.request(ASK, cancel=second)
    timer.join()
    client.close()
    thread.join(20)
    assert ended == [True]


def test_closing_ends_the_child_and_is_final(acted):
    client = acted("echoes")
    client.request(ASK)
    pid = client.pid
    client.close()
    client.close()
    assert not psutil.pid_exists(pid)
    with pytest.raises(WorkerError, match="closed"):
        client.request(ASK)


def test_a_child_that_cannot_start_is_told():
    client = WorkerClient(command=("/nowhere/python",))
    with pytest.raises(WorkerError, match="could not be started"):
        client.request(ASK)
    client.close()


def test_broken_characters_are_told_before_they_are_sent(acted):
    client = acted("echoes")
    with pytest.raises(WorkerError, match="handed"):
        client.request(Embed(("\ud800",)))
    assert client.request(ASK).vectors == b"ab"


def test_the_last_words_of_a_dead_child_are_kept(tmp_path):
    log = tmp_path / "logs" / "worker.log"
    client = WorkerClient(log=log, command=(sys.executable, "-c", "import sys; sys.exit('no such thing')"))
    with pytest.raises(WorkerError) as caught:
        client.request(ASK)
    client.close()
    assert "no such thing" in "".join(caught.value.__notes__)


def test_a_file_that_takes_too_long_is_given_up_with_its_child_and_the_next_is_read_by_a_new_one(acted):
    client = acted("lost in a file", reading_limit=0.3)
    with pytest.raises(UnreadableSource, match="took longer than 0 seconds"):
        client.request(ASK)
    assert client.pid is None
    token = CancelToken()
    with pytest.raises(Cancelled):
        client.request(ASK, Waits("Reading", token.cancel), token)
