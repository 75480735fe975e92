"""The window's composition root: a screen, an application, hooks for what nobody expected, and the window."""

from __future__ import annotations

import ctypes
import os
import re
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from viewpoints.settings import Settings, read

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QApplication

    from viewpoints.bootstrap import Services
    from viewpoints.gui.main_window import MainWindow, Opening

NO_SCREEN = 6
"""The exit status when no window can be shown here."""
HEADLESS = "the commands need none: see “viewpoints --help”"
REACH = 3.0
"""Seconds a screen on another machine has to answer."""
LONGEST_LOG = 1 << 20
ALL_LOADED = 1000
"""Milliseconds after the first sight of a library, by when the views are loaded too."""

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""The Debian and Ubuntu package of each system library that Qt's window code needs."""
_MISSING = re.compile(r"^(?P<name>\S+?\.so[.\d]*): cannot open shared object file")


# -- can there be a window? -------------------------------------------------------------------------------------------


def missing_library(words: str) -> str | None:
    """Return the name of the library that a loader's error says is missing, or None if it says something else."""
    found = _MISSING.search(words)
    return found["name"] if found else None


def install_hint(names: list[str]) -> str:
    """Return the sentence that says how to get the missing libraries."""
    packages = sorted({PACKAGES.get(name, name) for name in names})
    listed = ", ".join(dict.fromkeys(names))
    return (
        f"The window needs system libraries that are missing here ({listed}): on Debian or Ubuntu run "
        f"“sudo apt install {' '.join(packages)}”, elsewhere install the packages with these libraries "
        f"(“dnf provides” or the like finds them); {HEADLESS}."
    )


def _loads(library: str) -> str:
    """Load a library and return "" or why it could not be."""
    try:
        ctypes.CDLL(library)
    except OSError as error:
        return str(error)
    return ""


def _plugin_trouble(plugin: str) -> str:
    """Return a sentence if Qt's plugin for a kind of screen cannot be loaded."""
    spec = find_spec("PySide6")
    folders = list(spec.submodule_search_locations or ()) if spec else []
    for folder in folders:
        path = Path(folder) / "Qt" / "plugins" / "platforms" / f"lib{plugin}.so"
        if not path.exists():
            continue
        words = _loads(str(path))
        first = missing_library(words)
        if first is not None:
            # The loader stops at the first one; whoever installs wants all of them at once.
            others = [name for name in PACKAGES if name != first and missing_library(_loads(name)) == name]
            wanted = others if plugin == "qxcb" else []
            return install_hint([first, *(name for name in wanted if "wayland" not in name)])
        if words:
            return f"Qt's plugin for this screen does not load ({words}); {HEADLESS}."
    return ""


def _x_trouble(display: str) -> str:
    """Return a sentence if the X screen `display` does not answer."""
    refused = f"The screen {display} does not answer, so no window can be shown; {HEADLESS}."
    host, _, rest = display.rpartition(":")
    number = rest.split(".", 1)[0]
    if host and host != "unix" and not host.startswith("/") and number.isdigit():
        import socket

        try:  # the X library would wait for minutes
            socket.create_connection((host.strip("[]"), 6000 + int(number)), timeout=REACH).close()
        except OSError:
            return refused
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return ""  # told by the plugin's own trouble
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    try:
        return refused if xcb.xcb_connection_has_error(connection) else ""
    finally:
        xcb.xcb_disconnect(connection)


def _wayland_trouble(display: str) -> str:
    """Return a sentence if the Wayland screen `display` does not answer."""
    import socket

    place = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / display
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(REACH)
        try:
            line.connect(str(place))
        except (OSError, ValueError):
            return f"The screen {display} does not answer, so no window can be shown; {HEADLESS}."
    return ""


def screen_trouble() -> str:
    """Return a sentence if no window can be shown here, "" if one can; Qt itself would abort without a word of help."""
    if not sys.platform.startswith("linux"):
        return ""
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    kinds = [kind.split(":", 1)[0] for kind in asked.split(";")] if asked else ["wayland", "xcb"]
    if any(kind not in {"xcb", "wayland", "wayland-egl"} for kind in kinds):
        return ""
    display, wayland = os.environ.get("DISPLAY", ""), os.environ.get("WAYLAND_DISPLAY", "")
    troubles = []
    if wayland and any(kind.startswith("wayland") for kind in kinds):
        trouble = _wayland_trouble(wayland) or _plugin_trouble("qwayland")
        if not trouble:
            return ""
        troubles.append(trouble)
    if display and "xcb" in kinds:
        trouble = _plugin_trouble("qxcb") or _x_trouble(display)
        if not trouble:
            return ""
        troubles.append(trouble)
    return troubles[-1] if troubles else f"There is no screen for the window here; {HEADLESS}."


def _qt_trouble() -> str:
    """Return a sentence if Qt cannot be imported."""
    try:
        from PySide6 import QtWidgets  # noqa: F401
    except ImportError as error:
        name = missing_library(str(error))
        if name is not None:
            others = [each for each in PACKAGES if each != name and missing_library(_loads(each)) == each]
            return install_hint([name, *(each for each in others if "wayland" not in each)])
        if isinstance(error, ModuleNotFoundError):
            return f"The window needs PySide6: run “pip install PySide6-Essentials”; {HEADLESS}."
        return f"PySide6 cannot be loaded ({error}); {HEADLESS}."
    return ""


# -- timing -----------------------------------------------------------------------------------------------------------


def _started() -> float:
    """Return when this process started, in seconds since the epoch."""
    given = os.environ.get("VIEWPOINTS_T0", "")
    try:
        return float(given)
    except ValueError:
        pass
    try:
        ticks = int(Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()[19])
        ago = time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, AttributeError, IndexError):
        return time.time()
    return time.time() - ago


class _Timing:
    """Says on stderr when the window was first seen and when its claims were; asked for by the environment."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._t0 = _started()
        self._exit_after = os.environ.get("VIEWPOINTS_EXIT_AFTER", "")
        window.first_painted.connect(lambda: self.mark("first_frame"))
        window.filled_painted.connect(lambda: self.mark("claims_painted"))

    def mark(self, event: str) -> None:
        """Write one event down."""
        seconds = time.time() - self._t0
        sys.stderr.write(f'{{"event": "{event}", "seconds": {seconds:.4f}}}\n')
        sys.stderr.flush()
        if event == self._exit_after:
            self._window.close()


# -- what nobody expected ---------------------------------------------------------------------------------------------


def log_report(report: str) -> str:
    """Append a report to the log and return the log's path, "" if it could not be written."""
    from viewpoints import paths

    path = paths.log_folder() / "viewpoints.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > LONGEST_LOG:
            path.replace(path.with_suffix(".old.log"))
        with path.open("a", encoding="utf-8") as log:
            log.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')} {report.rstrip()}\n\n")
    except OSError:
        return ""
    return str(path)


def report_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return what a developer needs to know about a defect."""
    import platform
    import traceback

    from viewpoints import __version__

    lines = [f"Viewpoints {__version__}, Python {platform.python_version()}, {platform.platform()}\n"]
    return "".join([*lines, *traceback.format_exception(kind, error, trace)])


def _install_hooks(app: QApplication, window: MainWindow) -> None:
    import threading

    from PySide6.QtCore import QObject, Qt, Signal

    from viewpoints.errors import ViewpointsError

    class Hooks(QObject):
        """Carries a report to the window's thread, whichever thread it comes from."""

        crashed = Signal(str, str)
        told = Signal(object)

    hooks = Hooks(app)
    hooks.crashed.connect(window.show_crash, Qt.ConnectionType.QueuedConnection)
    hooks.told.connect(window.tell, Qt.ConnectionType.QueuedConnection)

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            app.quit()
        elif isinstance(error, ViewpointsError):
            hooks.told.emit(error)
        else:
            report = report_of(kind, error, trace)
            sys.stderr.write(report)
            hooks.crashed.emit(report, log_report(report))

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            hook(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = hook
    threading.excepthook = thread_hook


def _quit_on_signals(app: QApplication, window: MainWindow) -> None:
    """Close the window as its button would when the process is interrupted or asked to end."""
    import signal

    if not hasattr(os, "set_blocking") or sys.platform == "win32":
        return
    from PySide6.QtCore import QSocketNotifier, QTimer

    # Python runs its handlers between byte codes, and an idle event loop runs none; the written byte wakes it.
    heard, spoken = os.pipe()
    for end in (heard, spoken):
        os.set_blocking(end, False)
    signal.set_wakeup_fd(spoken, warn_on_full_buffer=False)
    notifier = QSocketNotifier(heard, QSocketNotifier.Type.Read, app)
    notifier.activated.connect(lambda: os.read(heard, 64))
    for each in (signal.SIGINT, signal.SIGTERM):
        # In a turn of its own: the handler may run in the middle of whatever the window is doing.
        signal.signal(each, lambda _number, _frame: QTimer.singleShot(0, window, window.close))


# -- the window -------------------------------------------------------------------------------------------------------


def collect_what_is_new() -> None:
    """Look for garbage again, but not in what is loaded by now and stays: all threads would wait for that."""
    import gc

    gc.freeze()
    gc.enable()


def _open(opening: Opening, settings: Settings) -> Services:
    from viewpoints.bootstrap import open_library

    return open_library(opening.path, starter=opening.starter, settings=settings)


def run(library: Path | None = None) -> int:
    """Show the window on the library at `library` (default: the user's own) until it is closed.

    Returns 0, `NO_SCREEN` where no window can be shown, or the exit status of the failure if no library was opened.
    """
    import gc

    # Nothing that a start makes is garbage, and looking for some takes a tenth of it.
    gc.disable()
    trouble = _qt_trouble() or screen_trouble()
    if trouble:
        sys.stderr.write(f"{trouble}\n")
        return NO_SCREEN
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from viewpoints import paths
    from viewpoints.gui import language, theme
    from viewpoints.gui.main_window import MainWindow, Opening
    from viewpoints.gui.session import Session

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("viewpoints")
    app.setApplicationDisplayName("Viewpoints")
    app.setDesktopFileName("viewpoints")
    settings_file = paths.settings_file()
    settings, remark = read(settings_file)
    language.install(app, settings.language)
    theme.apply(app, settings.theme, scale=settings.interface_scale / 100, still=settings.reduced_motion)
    session = Session(settings_file.with_name("state.json"))
    window = MainWindow(_open, settings=settings, settings_file=settings_file, session=session)
    timing = _Timing(window) if os.environ.get("VIEWPOINTS_TIMING") else None
    hooks = (sys.excepthook,)
    _install_hooks(app, window)
    _quit_on_signals(app, window)
    if library is None and settings.library:
        library = Path(settings.library)
    opening = Opening(library)
    window.first_painted.connect(lambda: window.open(opening))
    for settled in (window.filled_painted, window.opening_failed):
        settled.connect(lambda: QTimer.singleShot(ALL_LOADED, collect_what_is_new))
    if remark:
        once = Qt.ConnectionType.SingleShotConnection
        window.filled_painted.connect(lambda: window.warn(remark), once)
    window.show()
    try:
        status = app.exec()
    finally:
        (sys.excepthook,) = hooks
        del timing
    status = status or window.exit_status
    if window.stuck:
        # Destroying a thread that still runs would abort. The library is safe: it is written in whole steps only.
        sys.stderr.flush()
        os._exit(status)
    return status
