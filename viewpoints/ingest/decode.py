"""Bytes to text: which encoding a text is in."""

from __future__ import annotations

import codecs
import re

from viewpoints.errors import UnreadableSource

_BOMS = (
    # UTF-32 first: its mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 200_000
_COMMONEST = "cp1252"
_CLOSE = 0.1
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffd]")


def decode(data: bytes, name: str, declared: str = "") -> str:
    """Return `data` as text.

    Args:
        data: the bytes of a text file or page.
        name: what to call it in an error.
        declared: the encoding that the page or the server states, if any.

    Raises:
        UnreadableSource: the bytes are not text, or in no encoding that can be told.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _checked(data.decode(encoding, "replace"), name)
    if b"\x00" in data[:_SAMPLE] and (encoding := _wide(data[:_SAMPLE])):
        return _checked(data.decode(encoding, "replace"), name)
    text = _utf8(data) or _declared(data, declared) or _nearly_utf8(data) or _guessed(data)
    if text is None:
        raise not_text(name)
    return _checked(text, name)


def not_text(name: str) -> UnreadableSource:
    """Return the error for bytes that are no text in any known encoding."""
    return UnreadableSource(
        f"{name} is not text that Viewpoints can read: it holds binary data or an unknown encoding.",
        "Open it in the program it was made with and save it as UTF-8 text, PDF or DOCX.",
    )


def _utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _declared(data: bytes, declared: str) -> str | None:
    try:
        return data.decode(declared) if declared else None
    except (LookupError, ValueError):
        # No such encoding, not in this one, or a name that is none.
        return None


def _nearly_utf8(data: bytes) -> str | None:
    """Return text that is UTF-8 but for a few damaged bytes: then another encoding would garble all the rest."""
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    accented = sum(1 for char in text if char > "\x7f") - damaged
    return text if damaged * 10 <= accented else None


def _guessed(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    guesses = from_bytes(data[:_SAMPLE])
    best = guesses.best()
    if best is None:
        return None
    encoding = best.encoding
    for guess in guesses:
        close = guess.chaos <= best.chaos + _CLOSE and guess.coherence >= best.coherence - _CLOSE
        if close and _COMMONEST in guess.could_be_from_charset:
            # Short texts fit several encodings about as well; by far the most of them are in this one.
            encoding = _COMMONEST
    return data.decode(encoding, "replace")


def _wide(sample: bytes) -> str:
    """Name UTF-16 without a mark, known by every other byte of Latin text being zero."""
    pairs = len(sample) // 2
    even, odd = sample[: pairs * 2 : 2].count(0), sample[1 : pairs * 2 : 2].count(0)
    if odd > 0.6 * pairs and even < 0.05 * pairs:
        return "utf-16-le"
    if even > 0.6 * pairs and odd < 0.05 * pairs:
        return "utf-16-be"
    return ""


def _checked(text: str, name: str) -> str:
    sample = text[:_SAMPLE]
    if len(_CONTROLS.findall(sample)) > max(2, len(sample) // 50):
        raise not_text(name)
    return text
