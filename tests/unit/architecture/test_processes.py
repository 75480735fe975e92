"""What each process may import: the window and the command line stay light."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("torch", "spacy", "sentence_transformers", "transformers", "thinc", "numpy", "trafilatura")


def imported(code: str) -> set[str]:
    """Return the top-level modules that a fresh interpreter has loaded after running `code`."""
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*{{name.partition('.')[0] for name in sys.modules}})"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "code",
    [
        "import viewpoints.app, viewpoints.bootstrap, viewpoints.gui.main_window",
        "import viewpoints.cli, viewpoints.bootstrap",
        "import viewpoints.worker.client",
        "import viewpoints.worker.serve",
    ],
)
def test_nothing_heavy_is_imported_before_it_is_used(code):
    assert imported(code).isdisjoint(HEAVY)


def test_the_command_line_does_without_qt():
    assert "PySide6" not in imported("import viewpoints.cli, viewpoints.__main__, viewpoints.bootstrap")


def test_opening_a_current_library_does_without_alembic(tmp_path):
    path = str(tmp_path / "library.sqlite")
    code = (
        f"from pathlib import Path\nfrom viewpoints.bootstrap import open_library\nopen_library(Path({path!r})).close()"
    )
    assert "alembic" in imported(code)
    assert imported(code).isdisjoint({"alembic", *HEAVY})
