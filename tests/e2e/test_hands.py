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
TOTALS = "420x26+1010+870"
"""Where the window counts articles and claims, as `import` names an area."""
PATIENCE = 30  # seconds until a sign that does not come fails the test
ROOM, BESIDE = (1440, 900), 200  # pixels: the window, and beside it a place for a second one
BRIDGE = """Why the harbour bridge must go

By Ada Quill

Mayor Tom Hart says that the harbour bridge should stay open because closing it would hurt the shops on the quay. But
the shops are reached by the tram, and the repairs cost more every year than a ferry would.

I believe that the town ought to close the bridge next spring.
"""
FERRY = """A ferry is no bridge

By Lena Brandt

Ada Quill writes that the town ought to close the harbour bridge. But a ferry carries no ambulance, and it rests at
night. In her view the repairs cost too much. However, the engineers say that they are paid for already.
"""
FILES_TO_DRAG = """
import sys
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QLabel

class Files(QLabel):
    def mousePressEvent(self, event):
        drag, mime = QDrag(self), QMimeData()
        mime.setUrls([QUrl.fromLocalFile(path) for path in sys.argv[1:]])
        drag.setMimeData(mime)
        print(drag.exec(Qt.DropAction.CopyAction).name, flush=True)

app = QApplication([])
files = Files("Files")
files.setWindowTitle("Files to drag")
files.setGeometry(1450, 100, 180, 180)
files.show()
app.exec()
"""
"""A file manager in small: what is dragged out of its window are the files named to it."""


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
        """Wait for the window with this title, give it the keyboard and return it; no window manager does here."""
        found = until(lambda: self.there(title), f"window {title}")[0]

        def focused() -> bool:
            self.do("windowfocus", found)
            return self.do("getwindowfocus", "-f").split() == [found]

        until(focused, f"{title} to have the keyboard")
        return found

    def there(self, title: str) -> list[str]:
        return self.do("search", "--onlyvisible", "--name", f"^{title}$").split()

    def look_over(self, title: str) -> None:
        """Correct the title of the article shown before it is stored, import it, and wait until it is counted."""
        self.window("Look over the article.*")
        counted = self.seen(TOTALS)
        self.do("type", title)  # the one it has is marked when the dialog opens
        self.do("key", "Return")
        self.changed(TOTALS, counted, f"{title} to be imported")

    def drag_in(self, *files: Path) -> None:
        """Drag files from another program's window into the middle of this one's."""
        command = [sys.executable, "-c", FILES_TO_DRAG, *map(str, files)]
        with subprocess.Popen(command, env=self.env, stdout=subprocess.PIPE, text=True) as other:
            try:
                self.window("Files to drag")
                until(lambda: self._dropped(other), "the window to take the files")
                self.window("Look over the article.*")  # what was dropped is asked of the other program until then
            finally:
                other.kill()

    def keys(self, *keys: str, title: str = WINDOW) -> None:
        self.window(title)
        self.do("key", *keys)

    def _dropped(self, other: subprocess.Popen[str]) -> bool:
        """Drag from another window into this one and let go once it says that it may be; tell whether it took it."""
        middle = "400x100+520+400"
        before = self.seen(middle)
        self.do("mousemove", 1500, 160, "mousedown", 1, "mousemove", 1470, 200, "mousemove", 700, 440)
        until(lambda: self.do("mousemove_relative", 1, 1) or self.seen(middle) != before, "the window to welcome them")
        self.do("mouseup", 1)
        return other.stdout.readline() == "CopyAction\n"

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
        self.do("windowsize", window, *ROOM)

    def quit(self) -> None:
        self.keys("ctrl+q")
        _, said = self.program.communicate(timeout=PATIENCE)
        assert "Traceback" not in said
        assert self.program.returncode == 0

    def rows(self, *words: object) -> list[dict[str, object]]:
        """Return what the command line says about the same library."""
        command = [sys.executable, "-m", "viewpoints", *map(str, words), "--library", str(self.library), "--json"]
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, check=True)
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


@pytest.fixture(scope="module")
def screen():
    ears, mouth = os.pipe()
    size = f"{ROOM[0] + BESIDE}x{ROOM[1]}x24"
    command = ["Xvfb", "-displayfd", str(mouth), "-screen", "0", size, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[mouth], stderr=subprocess.DEVNULL) as server:
        os.close(mouth)
        with os.fdopen(ears) as said:
            number = said.readline().strip()
        try:
            assert number, "Xvfb did not start"
            yield f":{number}"
        finally:
            server.terminate()


@pytest.fixture(scope="module")
def starter(tmp_path_factory, _cache):
    """Return a library whose starter article is matched, so that nothing done here waits for that."""
    home = tmp_path_factory.mktemp("starter")
    desk = Desk("", home / "library.sqlite")
    desk.env |= {"HOME": str(home), "XDG_CACHE_HOME": str(_cache)}
    assert desk.rows("counters", 1)
    return desk.library


@pytest.fixture
def desk(screen, starter, tmp_path):
    desk = Desk(screen, Path(shutil.copy(starter, tmp_path)))
    yield desk
    if desk.program is not None and desk.program.poll() is None:
        desk.program.kill()
        desk.program.communicate()


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


def test_files_are_imported_by_menu_and_by_drop_taken_back_and_there_after_a_restart(desk, tmp_path):
    bridge, ferry = tmp_path / "bridge.txt", tmp_path / "ferry.txt"
    bridge.write_text(BRIDGE, "utf-8")
    ferry.write_text(FERRY, "utf-8")
    titles = [each["title"] for each in desk.rows("articles")]
    first, second = "Close the harbour bridge", "Keep the harbour bridge"

    def stored() -> set[str]:
        return {each["title"] for each in desk.rows("articles")} - set(titles)

    desk.start()
    desk.keys("alt+f", "f")  # File, Import files
    desk.window("Import files.*")
    desk.do("type", str(bridge))
    desk.do("key", "Return")
    desk.look_over(first)
    until(lambda: stored() == {first}, "the file to be stored")
    one = desk.seen(TOTALS)
    desk.drag_in(ferry)
    desk.look_over(second)
    until(lambda: stored() == {first, second}, "the dropped file to be stored")

    both = desk.seen(TOTALS)
    desk.keys("ctrl+z")
    until(lambda: desk.seen(TOTALS) == one, "the drop to be taken back")
    until(lambda: stored() == {first}, "the drop to be gone from the library")
    desk.keys("ctrl+shift+z")
    until(lambda: desk.seen(TOTALS) == both, "the drop to be made again")
    desk.quit()

    desk.start()
    desk.quit()
    assert stored() == {first, second}
    assert {"Tom Hart", "Ada Quill", "Lena Brandt"} <= {each["name"] for each in desk.rows("holders")}
    assert desk.rows("claims", "--holder", "Tom Hart")
