"""The real window on a real screen, used by mouse and keys alone; what came of it is read on the command line."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

MISSING = [name for name in ("Xvfb", "xdotool", "import") if shutil.which(name) is None]
pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(bool(MISSING), reason=f"needs {', '.join(MISSING)}: a screen of its own, hands and eyes"),
]
MAIN = str(Path(__file__).parents[2] / "main.py")
WINDOW = "library — Viewpoints"
PATIENCE = 30  # seconds until a sign that does not come fails the test


def until(look, what):
    """Return the first answer of `look` that holds."""
    end = time.monotonic() + PATIENCE
    while not (seen := look()):
        if time.monotonic() > end:
            pytest.fail(f"waited in vain for {what}")
        time.sleep(0.05)
    return seen


class Desk:
    """A screen with the program on it, and the hands of its user."""

    def __init__(self, display: str, library: Path) -> None:
        self.env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "VIEWPOINTS_TIMING": "1", "LANG": "C"}
        self.library = library
        self.program: subprocess.Popen[str] | None = None

    def do(self, *words: object) -> str:
        command = ["xdotool", *map(str, words)]
        return subprocess.run(command, env=self.env, capture_output=True, text=True, check=False).stdout

    def window(self, title: str) -> str:
        """Wait for the window with this title, give it the keyboard and return it."""
        found = until(lambda: self.do("search", "--onlyvisible", "--name", f"^{title}$").split(), f"window {title}")
        self.do("windowfocus", "--sync", found[0])
        return found[0]

    def keys(self, *keys: str, title: str = WINDOW) -> None:
        self.window(title)
        self.do("key", *keys)

    def start(self) -> None:
        command = [sys.executable, MAIN, "--library", str(self.library)]
        self.program = subprocess.Popen(command, env=self.env, stderr=subprocess.PIPE, text=True)
        for line in self.program.stderr:
            if line.startswith("{") and json.loads(line)["event"] == "claims_painted":
                break
        else:
            pytest.fail("the program ended without its claims")
        window = self.window(WINDOW)
        self.do("windowmove", window, 0, 0)
        self.do("windowsize", window, 1440, 900)

    def quit(self) -> None:
        self.keys("ctrl+q")
        _, said = self.program.communicate(timeout=PATIENCE)
        assert "Traceback" not in said
        assert self.program.returncode == 0

    def rows(self, *words: object) -> list[dict[str, object]]:
        """Return what the command line says about the same library."""
        command = [sys.executable, "-m", "viewpoints", *map(str, words), "--library", str(self.library), "--json"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def verdicts(self, claim: object) -> list[object]:
        return [each["verdict"] for each in self.rows("counters", claim) if each["verdict"]]

    def seen(self, area: str) -> bytes:
        """Return the pixels of a part of the screen."""
        command = ["import", "-window", "root", "-crop", area, "rgb:-"]
        return subprocess.run(command, env=self.env, capture_output=True, check=True).stdout

    def changed(self, area: str, before: bytes, what: str) -> None:
        """Wait until a part of the screen has changed and has come to rest."""
        until(lambda: (now := self.seen(area)) != before and now == self.seen(area), what)


@pytest.fixture
def desk(tmp_path):
    ears, mouth = os.pipe()
    command = ["Xvfb", "-displayfd", str(mouth), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[mouth], stderr=subprocess.DEVNULL) as screen:
        os.close(mouth)
        with os.fdopen(ears) as said:
            number = said.readline().strip()
        try:
            assert number, "Xvfb did not start"
            desk = Desk(f":{number}", tmp_path / "library.sqlite")
            desk.rows("counters", 1)  # matches the starter article, so that nothing done here waits for that
            yield desk
            if desk.program is not None and desk.program.poll() is None:
                desk.program.kill()
                desk.program.communicate()
        finally:
            screen.terminate()


def test_a_claim_is_clicked_judged_undone_searched_for_and_found_again_after_a_restart(desk):
    first, second = desk.rows("claims", "--holder", "Emmanuel Macron")[:2]
    desk.start()
    cards = "900x300+240+120"
    before = desk.seen(cards)
    desk.do("mousemove", 480, 320, "click", 1)
    desk.changed(cards, before, "the second claim to be chosen")
    desk.keys("a")
    until(lambda: desk.verdicts(second["id"]) == ["confirmed"], "the verdict")
    desk.keys("ctrl+z")
    until(lambda: not desk.verdicts(second["id"]), "the verdict to be undone")

    below = "500x300+900+80"
    before = desk.seen(below)
    desk.keys("ctrl+k")
    desk.do("type", "security order")
    desk.changed(below, before, "what is found")
    before = desk.seen(below)
    desk.do("key", "Return")
    desk.changed(below, before, "the list to close")
    desk.quit()

    desk.start()
    desk.keys("a")
    until(lambda: desk.verdicts(first["id"]) == ["confirmed"], "the verdict on the claim that was searched for")
    assert not desk.verdicts(second["id"])
    desk.quit()
