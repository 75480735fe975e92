from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from viewpoints.errors import EncoderMissing
from viewpoints.matching import network
from viewpoints.matching.encoder import INFO, Encoder, packaged_folder
from viewpoints.matching.network import NETWORK, RECORD, TOKENIZER, digest, exported, intact
from viewpoints.tasks import Cancelled, CancelToken


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setattr(network.paths, "cache_folder", lambda: tmp_path / "cache")
    return tmp_path / "cache" / "encoder"


def written(_module, arguments, *_others):
    """Write what the exporting process writes, of other contents."""
    folder = Path(arguments[1])
    for name in (NETWORK, TOKENIZER):
        (folder / name).write_text(name)
    record = {name: digest(folder / name) for name in (NETWORK, TOKENIZER)}
    (folder / RECORD).write_text(str(record).replace("'", '"'))


def test_the_export_is_made_once_and_says_so(cache, tmp_path, monkeypatch):
    monkeypatch.setattr(network, "run_apart", written)
    stages = []
    folder = exported(tmp_path, "key", lambda p: stages.append(p.stage))
    assert stages == [network.PREPARING]
    assert intact(folder)
    monkeypatch.setattr(network, "run_apart", None)
    assert exported(tmp_path, "key") == folder


@pytest.mark.parametrize("name", [NETWORK, TOKENIZER, RECORD])
def test_a_damaged_export_is_made_anew(cache, tmp_path, monkeypatch, name):
    monkeypatch.setattr(network, "run_apart", written)
    folder = exported(tmp_path, "key")
    (folder / name).write_bytes(b"{}")
    assert not intact(folder)
    assert intact(exported(tmp_path, "key"))


def test_what_a_killed_process_left_does_not_count_and_goes_away(cache, tmp_path, monkeypatch):
    (cache / "key.123.part").mkdir(parents=True)
    monkeypatch.setattr(network, "run_apart", written)
    exported(tmp_path, "key")
    assert sorted(p.name for p in cache.iterdir() if p.is_dir()) == ["key"]


def test_two_that_need_it_at_once_make_it_once(cache, tmp_path, monkeypatch):
    made, begun, go = [], threading.Event(), threading.Event()

    def slow(*arguments):
        made.append(arguments)
        begun.set()
        go.wait(20)
        written(*arguments)

    monkeypatch.setattr(network, "run_apart", slow)
    waiting = threading.Event()
    threads = [
        threading.Thread(target=exported, args=(tmp_path, "key")),
        threading.Thread(target=exported, args=(tmp_path, "key", lambda _p: waiting.set())),
    ]
    threads[0].start()
    assert begun.wait(20)
    threads[1].start()
    assert waiting.wait(20)
    go.set()
    for thread in threads:
        thread.join(20)
    assert len(made) == 1


def test_where_nothing_can_be_written_it_is_said(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setattr(network.paths, "cache_folder", lambda: tmp_path / "file")
    with pytest.raises(EncoderMissing, match="could not be prepared") as caught:
        Encoder().encode(["text"])
    assert str(tmp_path / "file") in caught.value.hint


def test_an_export_that_fails_says_why_and_leaves_nothing(cache, tmp_path):
    with pytest.raises(EncoderMissing, match="could not be prepared"):
        exported(tmp_path, "key")  # the real process, given a folder without weights
    assert not [p for p in cache.iterdir() if p.is_dir()]


def test_a_cancelled_export_leaves_nothing(cache, tmp_path):
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        exported(tmp_path, "key", cancel=token)
    assert not [p for p in cache.iterdir() if p.is_dir()]


LIGHT = """
import os, sys
from viewpoints.matching.encoder import Encoder
Encoder().encode(["A sentence."])
print(*{name.partition(".")[0] for name in sys.modules})
"""


def test_encoding_needs_no_torch_and_reports_to_nobody(tmp_path, monkeypatch):
    source = exported(packaged_folder(), INFO.version)
    for name in (NETWORK, TOKENIZER, RECORD):
        target = tmp_path / "Viewpoints" / "encoder" / INFO.version / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes((source / name).read_bytes())
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    done = subprocess.run([sys.executable, "-c", LIGHT], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()).isdisjoint({"torch", "sentence_transformers", "transformers", "spacy", "filelock"})
    # onnxruntime would keep a number of this machine here, and what it reports about its use.
    assert [p.name for p in tmp_path.iterdir()] == ["Viewpoints"]
