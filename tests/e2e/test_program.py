"""The real program in a process of its own: it opens, says what is missing, and leaves nothing running."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

pytestmark = pytest.mark.e2e
MAIN = str(Path(__file__).parents[2] / "main.py")
posix = pytest.mark.skipif(os.name == "nt", reason="signals of POSIX systems")


def start(library, **environment):
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "VIEWPOINTS_TIMING": "1", **environment}
    return subprocess.Popen(
        [sys.executable, MAIN, "--library", str(library)], env=env, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )


def read_until(process, event):
    for line in process.stderr:
        if line.startswith("{") and json.loads(line)["event"] == event:
            return
    pytest.fail(f"the program ended without {event}")


def the_child(process, seconds=60):
    """Return the worker of a running window as soon as there is one."""
    window = psutil.Process(process.pid)
    for _ in range(seconds * 20):
        children = window.children(recursive=True)
        if children:
            return children[0]
        try:
            process.wait(0.05)
        except subprocess.TimeoutExpired:
            continue
        pytest.fail("the window ended")
    pytest.fail("no worker was started")


def test_the_window_opens_on_the_starter_library(tmp_path):
    with start(tmp_path / "library.sqlite", VIEWPOINTS_EXIT_AFTER="claims_painted") as process:
        _, said = process.communicate(timeout=60)
    events = [json.loads(line)["event"] for line in said.splitlines() if line.startswith("{")]
    assert events == ["first_frame", "claims_painted"]
    assert "Traceback" not in said
    assert process.returncode == 0


@posix
@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGKILL])
def test_the_worker_goes_with_the_window_however_that_ends(tmp_path, end):
    # A new library has its starter article to match, so the window starts the worker on its own.
    with start(tmp_path / "library.sqlite") as process:
        read_until(process, "claims_painted")
        child = the_child(process)
        process.send_signal(end)
        process.wait(20)
        gone, alive = psutil.wait_procs([child], timeout=20)
        process.stderr.close()
    assert gone
    assert not alive
    assert process.returncode == (0 if end == signal.SIGTERM else -signal.SIGKILL)


@posix
def test_the_window_outlives_its_worker(tmp_path):
    with start(tmp_path / "library.sqlite") as process:
        read_until(process, "claims_painted")
        the_child(process).kill()
        process.send_signal(signal.SIGTERM)
        process.wait(20)
        process.stderr.close()
    assert process.returncode == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="screens are found elsewhere by other means")
@pytest.mark.parametrize("display", [None, ":4711"])
def test_without_a_screen_it_names_the_headless_commands(tmp_path, display):
    env = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    if display:
        env["DISPLAY"] = display
    done = subprocess.run(
        [sys.executable, MAIN, "--library", str(tmp_path / "x.sqlite")],
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 6
    assert len(done.stderr.strip().splitlines()) == 1
    assert "viewpoints --help" in done.stderr


def test_another_programs_file_is_refused_with_a_status(tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear aunt, " * 100)
    done = subprocess.run(
        [sys.executable, MAIN, "articles", "--library", str(letter)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 4
    assert letter.read_text().startswith("Dear aunt")
