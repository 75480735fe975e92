"""When two names mean one holder."""

from __future__ import annotations


def name_key(name: str) -> str:
    """Return the form under which names are compared: without case and with single spaces."""
    return " ".join(name.split()).casefold()


def names_someone_everywhere(alias: str) -> bool:
    """Tell whether an alias means the same holder in every article.

    "President Macron" does; "Macron" may be another person of that surname elsewhere, and "the French president"
    is somebody else every few years, so these two stand for a holder within their own article alone.
    """
    words = alias.split()
    return len(words) >= 2 and all(word[:1].isupper() for word in words)
