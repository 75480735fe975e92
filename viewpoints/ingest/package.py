"""Zipped documents: DOCX, ODT and EPUB are archives, and an archive may be a trap."""

from __future__ import annotations

import zipfile

from viewpoints.errors import UnreadableSource

_LARGEST_PART = 100 * 1024 * 1024
_LARGEST_PACKAGE = 400 * 1024 * 1024
_MOST_PARTS = 10_000
_LARGEST_RATIO = 200


def refuse_bombs(archive: zipfile.ZipFile, name: str) -> None:
    """Raise `UnreadableSource` if the archive states that it unpacks to more than a document holds."""
    parts = archive.infolist()
    total = sum(part.file_size for part in parts)
    ratio = total / max(1, sum(part.compress_size for part in parts))
    swollen = ratio > _LARGEST_RATIO and total > _LARGEST_PART // 10
    largest = max((part.file_size for part in parts), default=0)
    if len(parts) > _MOST_PARTS:
        raise UnreadableSource(
            f"{name} holds {len(parts):,} files, and {_MOST_PARTS:,} are the most.", "Make several smaller ones of it."
        )
    if swollen or total > _LARGEST_PACKAGE or largest > _LARGEST_PART:
        raise UnreadableSource(
            f"{name} would unpack to {total // (1024 * 1024):,} MB, far more than an article.",
            "Only import files you trust; paste the article's text if you need it.",
        )


def read_member(archive: zipfile.ZipFile, path: str, most: int = _LARGEST_PART) -> bytes:
    """Return a member's bytes; raises `KeyError` for none of that name, `ValueError` beyond `most` bytes."""
    with archive.open(path) as member:
        # What an archive states of a member's size need not be so.
        data = member.read(most + 1)
    if len(data) > most:
        raise ValueError(f"{path} unpacks to more than {most} bytes")
    return data


def damaged(name: str, what: str = "a document of Word") -> UnreadableSource:
    """Return the error for a document that cannot be opened."""
    return UnreadableSource(
        f"{name} is damaged or cut off and cannot be opened as {what}.",
        "Open it in the program it was made with and save it once more, or get a new copy.",
    )
