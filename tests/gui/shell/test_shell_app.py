"""Starting: no screen, missing libraries, hooks, and the real program in a process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from viewpoints import app, paths

RUN = "import sys; from pathlib import Path; from viewpoints.app import run; sys.exit(run({path}))"
ROOT = Path(__file__).resolve().parents[3]


def start(path: Path | None = None, **environment: str) -> subprocess.Popen[str]:
    call = RUN.format(path=f"Path({str(path)!r})" if path else "")
    kept = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    return subprocess.Popen(
        [sys.executable, "-c", call],
        cwd=ROOT,
        env={**kept, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ":987"},
        {"DISPLAY": "localhost:987"},
        {"DISPLAY": "nonsense"},
        {"WAYLAND_DISPLAY": "wayland-987", "XDG_RUNTIME_DIR": "/nowhere"},
        {"QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":987"},
    ],
)
def test_without_a_screen_one_sentence_and_status_6(environment: dict[str, str]) -> None:
    process = start(**environment)
    out, err = process.communicate(timeout=60)
    assert process.returncode == app.NO_SCREEN
    assert out == ""
    assert len(err.splitlines()) == 1
    assert "viewpoints --help" in err
    assert "Traceback" not in err


def test_no_screen_is_needed_where_qt_is_told_to_use_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    for kind in ("offscreen", "minimal", "vnc:port=5900", "offscreen:size=1024x640"):
        monkeypatch.setenv("QT_QPA_PLATFORM", kind)
        assert app.screen_trouble() == ""


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("libxcb-cursor.so.0: cannot open shared object file: No such file or directory", "libxcb-cursor.so.0"),
        ("libEGL.so.1: cannot open shared object file: No such file or directory", "libEGL.so.1"),
        ("/x/libqxcb.so: undefined symbol: foo", None),
        ("libfoo.so.1: wrong ELF class: ELFCLASS32", None),
        ("", None),
    ],
)
def test_the_loaders_words_are_understood(words: str, name: str | None) -> None:
    assert app.missing_library(words) == name


def test_missing_libraries_are_named_with_their_packages_once() -> None:
    words = app.install_hint(["libxcb-icccm.so.4", "libxcb-cursor.so.0", "libxcb-icccm.so.4", "libstrange.so.3"])
    assert "sudo apt install libstrange.so.3 libxcb-cursor0 libxcb-icccm4”" in words
    assert "(libxcb-icccm.so.4, libxcb-cursor.so.0, libstrange.so.3)" in words
    assert "viewpoints --help" in words
    assert "\n" not in words


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the loader's words are Linux's")
def test_a_plugin_with_a_missing_library_gives_the_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = {"libxcb-cursor.so.0", "libxcb-keysyms.so.1"}

    def load(library: str) -> str:
        if library.endswith("libqxcb.so") or library in absent:
            name = "libxcb-cursor.so.0" if library.endswith("libqxcb.so") else library
            return f"{name}: cannot open shared object file: No such file or directory"
        return ""

    monkeypatch.setattr(app, "_loads", load)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":0")
    words = app.screen_trouble()
    assert "sudo apt install libxcb-cursor0 libxcb-keysyms1”" in words


def test_qt_that_cannot_be_imported_gives_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6", None)
    assert "PySide6" in app._qt_trouble()


def test_reports_are_logged_and_the_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    error = ZeroDivisionError("by nought")
    report = app.report_of(type(error), error, None)
    assert "ZeroDivisionError: by nought" in report
    path = Path(app.log_report(report))
    assert "by nought" in path.read_text(encoding="utf-8")
    path.write_text("x" * (app.LONGEST_LOG + 1))
    app.log_report(report)
    assert path.stat().st_size < app.LONGEST_LOG
    assert path.with_suffix(".old.log").exists()


@pytest.mark.e2e
def test_the_program_paints_its_frame_then_the_claims_and_ends(tmp_path: Path) -> None:
    process = start(
        tmp_path / "library.sqlite",
        QT_QPA_PLATFORM="offscreen",
        VIEWPOINTS_TIMING="1",
        VIEWPOINTS_EXIT_AFTER="claims_painted",
    )
    _out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    events = [json.loads(line) for line in err.splitlines() if line.startswith("{")]
    assert [event["event"] for event in events] == ["first_frame", "claims_painted"]
    assert 0 < events[0]["seconds"] < events[1]["seconds"]
    assert "Traceback" not in err


@pytest.mark.e2e
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_an_interrupt_closes_the_window_and_keeps_its_state(tmp_path: Path) -> None:
    process = start(tmp_path / "library.sqlite", QT_QPA_PLATFORM="offscreen", VIEWPOINTS_TIMING="1")
    assert process.stderr is not None
    for line in process.stderr:
        if "claims_painted" in line:
            break
    time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    _out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert "Traceback" not in err
    state = json.loads(paths.settings_file().with_name("state.json").read_text(encoding="utf-8"))
    assert str(tmp_path / "library.sqlite") in state["libraries"]


@pytest.mark.e2e
def test_a_file_that_is_no_library_is_left_alone_and_gives_status_4(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.write_text("This is a letter and no library.\n" * 100)
    call = (
        "import sys; from pathlib import Path; import viewpoints.app as app; from PySide6.QtCore import QTimer\n"
        "install = app._install_hooks\n"
        "def hooks(qt, window):\n"
        "    install(qt, window)\n"
        "    window.opening_failed.connect(lambda error: QTimer.singleShot(50, window, window.close))\n"
        "app._install_hooks = hooks\n"
        f"sys.exit(app.run(Path({str(path)!r})))"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", call], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 4, done.stderr
    assert "Traceback" not in done.stderr
    assert path.read_text().startswith("This is a letter")
