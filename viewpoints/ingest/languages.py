"""Which language a text is in."""

from __future__ import annotations

_SHORTEST = 60
_SAMPLE = 4000


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of the language of `text`, or "" if there are too few words to tell."""
    sample = text[:_SAMPLE]
    if sum(1 for char in sample if char.isalpha()) < _SHORTEST:
        return ""
    from py3langid import classify

    return str(classify(sample)[0])
