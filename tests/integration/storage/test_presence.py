"""Who else has a library open; write-protected libraries; odd places."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from viewpoints.bootstrap import open_library
from viewpoints.domain.matches import Verdict
from viewpoints.errors import LibraryError
from viewpoints.storage.files import beside
from viewpoints.storage.presence import Presence, conflict_copies, forget_others, present


def mark(library, host, pid):
    about = {"host": host, "user": "ada", "pid": pid, "since": datetime.now(UTC).isoformat(), "window": True}
    file = beside(library, f".open-{pid}-1-test")
    file.write_text(json.dumps(about), "utf-8")
    return file


def test_a_library_is_marked_while_it_is_open(library):
    services = open_library(library, starter=False)
    marks = [f for f in library.parent.iterdir() if ".open-" in f.name]
    assert len(marks) == 1
    assert present(library) == ()  # this program itself is nobody else
    services.close()
    assert not marks[0].exists()


def test_another_living_program_is_named_and_both_may_write(library):
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        mark(library, platform.node(), other.pid)
        services = open_library(library, starter=False)
        assert [o.pid for o in services.others] == [other.pid]
        assert services.readonly == ""
        services.editing.set_verdict(1, 3, Verdict.REJECTED)
        services.close()
        other.communicate(b"\n")


def test_the_mark_of_a_program_that_died_is_taken_away(library):
    with subprocess.Popen([sys.executable, "-c", ""]) as gone:
        gone.wait()
    stale = mark(library, platform.node(), gone.pid)
    assert Presence(library).take() == ()
    assert not stale.exists()


def test_a_later_program_that_only_got_the_number_does_not_count(library):
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as later:
        stale = mark(library, platform.node(), later.pid)
        long_ago = datetime.now(UTC).timestamp() - 10_000
        os.utime(stale, (long_ago, long_ago))
        assert present(library) == ()
        later.communicate(b"\n")


def test_a_library_open_on_another_computer_is_read_only_and_says_where(library):
    mark(library, "elsewhere", 7)
    before = library.read_bytes()
    services = open_library(library, starter=False)
    assert "elsewhere by ada" in services.readonly
    assert services.comparing.totals().articles == 1
    with pytest.raises(LibraryError, match="elsewhere"):
        services.editing.set_verdict(1, 3, Verdict.REJECTED)
    with pytest.raises(LibraryError, match="elsewhere"):
        services.importing.enqueue([])
    services.close()
    assert library.read_bytes() == before
    with pytest.raises(LibraryError, match="is open in a window on the computer elsewhere"):
        services.upkeep.restore(library)
    assert forget_others(library) == 1
    services = open_library(library, starter=False)
    assert services.readonly == ""
    services.close()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"host": 1}'])
def test_a_mark_that_is_half_written_is_no_trouble(library, content):
    beside(library, ".open-1-1-x").write_text(content)
    assert present(library) == ()


def test_copies_by_a_synchronising_service_are_found(library):
    for name in ("library (conflicted copy 2026-11-22).sqlite", "library.sync-conflict-20261122-1.sqlite", "b.sqlite"):
        (library.parent / name).touch()
    assert len(conflict_copies(library)) == 2


def test_a_write_protected_library_opens_for_reading(library, write_protected):
    with write_protected():
        services = open_library(library, starter=False)
        try:
            assert "write-protected" in services.readonly
            assert services.comparing.totals().claims == 2
            assert services.searching.words("railings")
            with pytest.raises(LibraryError, match="write-protected"):
                services.details.edit(1, services.details.read(1))
        finally:
            services.close()


def test_rights_lost_while_the_library_is_open_are_told_and_nothing_is_lost(library, write_protected):
    services = open_library(library, starter=False)
    services.editing.set_verdict(1, 3, None)
    services.close()
    with write_protected():
        services = open_library(library, starter=False)
        with pytest.raises(LibraryError):
            services.editing.set_verdict(1, 3, Verdict.CONFIRMED)
        services.close()
    services = open_library(library, starter=False)
    services.editing.set_verdict(1, 3, Verdict.CONFIRMED)
    services.close()


@pytest.mark.parametrize("folder", ["🌉 bücher", "/".join(["d" * 60] * 3)])
def test_odd_and_long_paths_work_throughout(tmp_path, folder):
    path = tmp_path / folder / f"{'n' * 100}.sqlite"
    services = open_library(path, starter=False)
    assert services.comparing.totals().articles == 0
    assert services.upkeep.back_up().is_file()
    services.close()
    assert len(str(path)) > (300 if folder.startswith("d") else 100)


def test_a_path_too_long_for_sqlite_is_told(tmp_path):
    with pytest.raises(LibraryError, match="too long"):
        open_library(tmp_path / "/".join(["d" * 90] * 6) / "library.sqlite")


def test_a_name_too_long_for_the_disk_is_told(tmp_path):
    with pytest.raises(LibraryError, match="cannot be opened"):
        open_library(tmp_path / ("n" * 300))
