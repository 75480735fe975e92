"""The real child, with the real network."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import psutil
import pytest

from tests.integration.worker.waits import Waits
from viewpoints.domain.articles import Source
from viewpoints.domain.statements import ANSWERING, Role
from viewpoints.errors import UnreadableSource, WorkerError
from viewpoints.tasks import Cancelled, CancelToken
from viewpoints.worker.messages import Embed, Prepare, Rank, Text

ARTICLE = """Leave the old harbour alone

The mayor, Rosa Lindqvist, wants to fill in the old harbour. "The harbour costs the town two million a year," she \
said on Monday. She also insists that nobody uses the harbour any more.

But that is simply wrong. The harbour costs the town less than its car parks do. And nobody uses it? On any Saturday \
morning two hundred boats leave the harbour.

Lindqvist is right that the quay needs repair.
"""

FRENCH = """Laissez le vieux port tranquille. La maire veut combler le vieux port de la ville. Elle affirme que le \
port coûte trop cher et que personne ne s'en sert plus. Mais cela est tout simplement faux, car deux cents bateaux \
quittent le port chaque samedi matin."""


def rows(result):
    return np.frombuffer(result.vectors, "<f4").reshape(-1, result.encoder.dimension)


def test_texts_become_unit_vectors_in_their_order(worker):
    texts = ("Taxes must fall.", "x", "", "Taxes must fall.", "Taxes should be cut. " * 300)
    result = worker.request(Embed(texts))
    vectors = rows(result)
    assert vectors.shape == (5, 384)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-5)
    assert (vectors[0] == vectors[3]).all()
    assert vectors[0] @ vectors[4] > vectors[0] @ vectors[1]
    assert result.encoder.name == "all-MiniLM-L6-v2"
    alone = rows(worker.request(Embed(texts[:1])))
    assert alone[0] == pytest.approx(vectors[0], abs=1e-4)


def test_candidates_are_ranked(worker):
    request = Rank(
        (Text("c", "Cats make better pets than dogs."), Text("d", "Taxes are too high.")),
        (Text("1", "Dogs are the better pets."), Text("2", "Taxes are far too low."), Text("3", "It rained.")),
        2,
    )
    result = worker.request(request)
    assert [(r.claim, r.ranked[0].id, len(r.ranked)) for r in result.claims] == [
        ("c", "1", 2),
        ("d", "2", 2),
    ]
    assert all(0 <= x.score <= 1 and -1 <= x.similarity <= 1 for r in result.claims for x in r.ranked)
    assert worker.request(Rank((), (), 3)).claims == ()


def long_request():
    return Embed(tuple(f"Sentence number {i} about the price of bread. " * 20 for i in range(2000)))


def test_a_cancelled_request_leaves_the_child_ready(worker):
    worker.request(Embed(("warm",)))
    pid, token = worker.pid, CancelToken()
    report = Waits("Encoding", token.cancel)
    with pytest.raises(Cancelled):
        worker.request(long_request(), report, token)
    assert worker.pid == pid
    assert rows(worker.request(Embed(("again",)))).shape == (1, 384)


def test_pasted_text_is_read_mined_and_matched(worker):
    report = Waits("Encoding", lambda: None)
    result = worker.request(Prepare(Source(text=ARTICLE)), report)
    statements, text = result.mined.statements, result.article.text
    assert rows(result).shape == (len(statements), 384)
    assert any(s.role is Role.POSITION and "Lindqvist" in s.holder for s in statements)
    assert result.pairings
    for pairing in result.pairings:
        claim, answer = statements[pairing.claim], statements[pairing.answer]
        assert claim.role is Role.POSITION
        assert answer.role in ANSWERING
        assert claim.holder != answer.holder
        if pairing.meeting is not None:
            assert claim.span.start <= pairing.meeting.claim.start < pairing.meeting.claim.end <= claim.span.end
            assert pairing.meeting.answer.of(text).strip()
    assert report.seen[0].stage == "Reading"
    assert worker.request(Prepare(Source(text=ARTICLE))) == result


def test_other_languages_are_kept_but_not_mined(worker):
    result = worker.request(Prepare(Source(text=FRENCH)))
    assert result.mined.statements == ()
    assert result.vectors == b""
    assert result.remark.startswith("This article is in French")


def test_what_cannot_be_read_is_told(worker, tmp_path):
    with pytest.raises(UnreadableSource) as caught:
        worker.request(Prepare(Source(path=str(tmp_path / "missing.txt"))))
    assert caught.value.hint


def test_a_killed_child_is_told_and_replaced(worker):
    worker.request(Rank((), (), 1))
    pid = worker.pid
    with pytest.raises(WorkerError, match="stopped unexpectedly"):
        worker.request(long_request(), Waits("Encoding", lambda: psutil.Process(pid).kill()))
    assert not psutil.pid_exists(pid)
    assert worker.request(Rank((), (), 1)).claims == ()
    assert worker.pid != pid


PARENT = """
import sys
from viewpoints.worker.client import WorkerClient
from viewpoints.worker.messages import Rank
client = WorkerClient()
client.request(Rank((), (), 1))
print(client.pid, flush=True)
if sys.argv[1] == "waits":
    sys.stdin.read()
elif sys.argv[1] == "forgets":
    pass
"""


@pytest.mark.parametrize("ending", ["waits", "forgets"])
def test_no_child_outlives_its_parent(ending):
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, ending], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ}
    ) as parent:
        child = psutil.Process(int(parent.stdout.readline())) if ending == "waits" else None
        if child is None:
            pid = int(parent.stdout.readline())
            parent.wait(20)
            assert not psutil.pid_exists(pid)
            return
        parent.kill()
    _gone, alive = psutil.wait_procs([child], timeout=20)
    assert not alive


def test_what_libraries_print_does_not_break_the_stream():
    code = (
        "import sys, threading, viewpoints.worker.work as work\n"
        "work.Work.answer = lambda *_: (print('noise'), __import__('os').write(1, b'noise'),"
        " __import__('viewpoints.worker.messages').worker.messages.AlreadyThere(1, 't'))[-1]\n"
        "from viewpoints.worker.serve import main\n"
        "main()"
    )
    from viewpoints.worker.client import WorkerClient
    from viewpoints.worker.messages import AlreadyThere

    client = WorkerClient(command=(sys.executable, "-c", code))
    try:
        assert client.request(Embed(("x",))) == AlreadyThere(1, "t")
        assert client.request(Embed(("x",))) == AlreadyThere(1, "t")
    finally:
        client.close()
