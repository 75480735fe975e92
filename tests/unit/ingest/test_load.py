"""A file changed while it is read is refused, or read as it was: never half of one and half of the other."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Self

import pytest

from viewpoints.domain.articles import Source
from viewpoints.errors import UnreadableSource
from viewpoints.ingest.read import read_source

OLD = "The council closed the ferry. Ada Quill said that it must run again. " * 40
NEW = "The council opened a bridge.. Bea Sand said that it must be taken off " * 40


@pytest.fixture
def read_while(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Path], object]], str]:
    """Return what is read of a file at which `writer` gets when half of it has been read."""

    def read(writer: Callable[[Path], object]) -> str:
        path = tmp_path / "ferry.txt"
        path.write_text(OLD, "utf-8")
        os.utime(path, (1_000_000, 1_000_000))
        opened = Path.open

        def open_and_be_met(self: Path, *arguments: str) -> object:
            file = opened(self, *arguments, buffering=0)
            whole = file.read

            def halves(size: int) -> bytes:
                first = whole(len(OLD) // 2)
                monkeypatch.setattr(Path, "open", opened)
                writer(path)
                return first + whole(size)

            class Met:
                fileno = file.fileno
                read = staticmethod(halves)

                def __enter__(self) -> Self:
                    return self

                def __exit__(self, *_: object) -> None:
                    file.close()

            return Met()

        monkeypatch.setattr(Path, "open", open_and_be_met)
        return read_source(Source(path=str(path))).text

    return read


def written_over(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(NEW.encode()[: len(OLD)])


def added_to(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b" And another thing.")


def cut_off(path: Path) -> None:
    os.truncate(path, len(OLD) // 3)


@pytest.mark.parametrize("writer", [written_over, added_to, cut_off])
def test_a_file_changed_in_its_place_is_refused(read_while, writer):
    with pytest.raises(UnreadableSource, match=r"ferry\.txt was changed while it was read") as caught:
        read_while(writer)
    assert "Try again" in caught.value.hint


def test_a_file_put_in_its_place_leaves_the_one_that_was_opened_whole(read_while, tmp_path):
    def replaced(path: Path) -> None:
        other = tmp_path / "new"
        other.write_text(NEW, "utf-8")
        other.replace(path)

    assert read_while(replaced).split() == OLD.split()


def test_a_file_that_nobody_touches_is_read(read_while):
    assert read_while(lambda _path: None).split() == OLD.split()
