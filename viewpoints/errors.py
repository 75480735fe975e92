"""The errors a user is meant to read: what happened, and what to do about it."""

from __future__ import annotations


class ViewpointsError(Exception):
    """An expected failure, told in one sentence with a hint at what to do.

    `message` says what happened, `hint` what the reader can do; both are whole sentences.
    """

    exit_status = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class UnreadableSource(ViewpointsError):  # noqa: N818 - named for what it tells
    """A file, link or pasted text from which no article could be read."""

    exit_status = 3


class SeveralArticles(UnreadableSource):
    """A source that holds several articles, such as a feed, of which nobody has chosen any."""


class NotAnArticle(UnreadableSource):
    """Text that was read and is judged to be no article, such as a notice to subscribe; may be imported anyway."""


class LibraryError(ViewpointsError):
    """A library that cannot be opened, read or written."""

    exit_status = 4


class DamagedLibrary(LibraryError):  # noqa: N818
    """A library whose file is damaged; it is never written to again."""


class WorkerError(ViewpointsError):
    """The process that reads and matches articles failed or could not start."""

    exit_status = 5


class EncoderMissing(WorkerError):  # noqa: N818
    """The encoder or the language model is not installed, or is not the one expected."""
