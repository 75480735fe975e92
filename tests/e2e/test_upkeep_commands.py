"""The commands that look after a library, as a user types them."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from viewpoints.bootstrap import open_library
from viewpoints.domain.articles import Source

pytestmark = pytest.mark.e2e


def run(library, *arguments):
    done = subprocess.run(
        [sys.executable, "-m", "viewpoints", *map(str, arguments), "--library", str(library), "--json"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr


def test_a_library_is_checked_copied_damaged_rescued_and_brought_back(tmp_path):
    library = tmp_path / "library.sqlite"
    open_library(library).close()
    status, (row,), _ = run(library, "library", "check")
    assert (status, row["sound"], row["problems"]) == (0, True, [])
    status, (made,), _ = run(library, "library", "backup")
    assert status == 0
    _, (listed,), _ = run(library, "library", "backups")
    assert (listed["backup"], listed["reason"]) == (made["backup"], "by-hand")
    whole = library.read_bytes()
    library.write_bytes(whole[:-8192])
    status, (row,), _ = run(library, "library", "check")
    assert (status, row["sound"]) == (4, False)
    status, _, said = run(library, "claims")
    assert status == 4
    assert "viewpoints library repair" in said
    status, (rescued,), _ = run(library, "library", "repair", "--into", tmp_path / "saved.sqlite")
    assert status == 0
    assert run(rescued["rescued"], "library", "check")[0] == 0
    status, (back,), _ = run(library, "library", "restore")
    assert (status, back["restored"]) == (0, made["backup"])
    assert run(library, "library", "check")[0] == 0
    assert len(run(library, "articles")[1]) == 1


def test_the_queue_is_listed_and_emptied(tmp_path):
    library = tmp_path / "library.sqlite"
    services = open_library(library)
    services.importing.enqueue([Source(path="a.txt"), Source(path="b.txt")])
    services.close()
    status, rows, _ = run(library, "import", "--list")
    assert status == 0
    assert [(row["source"], row["status"]) for row in rows] == [("a.txt", "waiting"), ("b.txt", "waiting")]
    assert run(library, "import", "--forget")[0] == 0
    assert run(library, "import", "--list")[1] == []


def test_broken_off_imports_are_resumed(tmp_path):
    library = tmp_path / "library.sqlite"
    (tmp_path / "empty.txt").touch()
    services = open_library(library)
    services.importing.enqueue([Source(path=str(tmp_path / "empty.txt"))])
    services.close()
    status, (row,), said = run(library, "import", "--resume")
    assert (status, row["status"]) == (1, "failed")
    assert "empty" in said
    assert run(library, "import")[0] == 1
