"""DOC to blocks: the text of Word 97 to 2003, put together from its table of pieces.

The layout is Microsoft's published one, [MS-DOC] 2.4.1 "Retrieving Text"; what is formatting is not read.
"""

from __future__ import annotations

import re
import struct
from io import BytesIO
from typing import Any, TypeAlias

from viewpoints.errors import UnreadableSource
from viewpoints.ingest.blocks import Block, Draft, Kind, Stated
from viewpoints.ingest.clean import one_line
from viewpoints.ingest.metadata import clean_author, clean_title
from viewpoints.ingest.package import damaged

# olefile comes without types.
_Untyped: TypeAlias = Any

_WORD_97 = 0xC1
_FLAGS, _CCP_TEXT, _FC_CLX, _LCB_CLX = 0x0A, 0x4C, 0x1A2, 0x1A6
_ENCRYPTED, _SECOND_TABLE = 0x0100, 0x0200
_COMPRESSED = 1 << 30
# The parts of a field: what it says to do, then what it shows.
_FIELD = re.compile("\x13[^\x13\x14\x15]*(?:\x14([^\x13\x14\x15]*))?\x15")
_MOST_NESTED = 20
_BULLET = re.compile(r"^(?:[•·▪‣◦●\uf0b7]|\(?\d{1,2}[.)])\s+")


def read_doc(data: bytes, name: str) -> Draft:
    """Return the paragraphs of an old Word document.

    Args:
        data: the file.
        name: what to call it in an error.

    Raises:
        UnreadableSource: it is damaged, locked, older than Word 97, or holds no text.
    """
    import olefile

    try:
        with olefile.OleFileIO(BytesIO(data)) as container:
            text = _text(container, name)
            stated = _stated(container)
    except (
        struct.error, OSError, ValueError, IndexError, KeyError, TypeError, AttributeError,
        OverflowError, RecursionError,
    ) as error:  # fmt: skip
        # What olefile raises on streams that are missing, cut off or run in circles.
        raise damaged(name) from error
    lines = (one_line(piece) for piece in re.split(r"[\r\x07\x0c]|\x0b\s*\x0b", text))
    blocks = tuple(Block(line, Kind.ITEM if _BULLET.match(line) else Kind.PARAGRAPH) for line in lines if line)
    if not blocks:
        raise UnreadableSource(
            f"{name} holds no text.", "Check that it is the right file, or paste the article's text."
        )
    return Draft(blocks, stated, marked=False, unbroken=True)


def _text(container: _Untyped, name: str) -> str:
    main = container.openstream("WordDocument").read()
    (version, flags) = (*struct.unpack_from("<H", main, 2), *struct.unpack_from("<H", main, _FLAGS))
    if flags & _ENCRYPTED:
        raise UnreadableSource(
            f"{name} is protected by a password.", "Save a copy without the password and import that."
        )
    if version < _WORD_97:
        raise UnreadableSource(
            f"{name} was written by a version of Word before 1997, which Viewpoints does not read.",
            "Open it in a word processor and save it as DOCX, or paste its text.",
        )
    table = container.openstream("1Table" if flags & _SECOND_TABLE else "0Table").read()
    (length,) = struct.unpack_from("<i", main, _CCP_TEXT)
    start, size = struct.unpack_from("<II", main, _FC_CLX)
    text = _pieces(main, table[start : start + size])[:length]
    for _ in range(_MOST_NESTED):
        shorter = _FIELD.sub(lambda match: match[1] or "", text)
        if shorter == text:
            break
        text = shorter
    return text


def _pieces(main: bytes, clx: bytes) -> str:
    """Put the pieces of the text together in the order in which they are read."""
    at = 0
    while clx[at] == 1:  # formatting that pieces share
        at += 3 + struct.unpack_from("<H", clx, at + 1)[0]
    if clx[at] != 2:
        raise ValueError("no table of pieces")
    (size,) = struct.unpack_from("<I", clx, at + 1)
    plan = clx[at + 5 : at + 5 + size]
    count = (len(plan) - 4) // 12
    places = struct.unpack_from(f"<{count + 1}I", plan)
    out: list[str] = []
    total = 0
    for number in range(count):
        length = places[number + 1] - places[number]
        (where,) = struct.unpack_from("<I", plan, 4 * (count + 1) + 8 * number + 2)
        if length < 0 or (total := total + length) > len(main):
            raise ValueError("pieces overlap")
        if where & _COMPRESSED:
            first = (where & ~_COMPRESSED) // 2
            out.append(main[first : first + length].decode("cp1252", "replace"))
        else:
            out.append(main[where : where + 2 * length].decode("utf-16-le", "replace"))
    return "".join(out)


def _stated(container: _Untyped) -> Stated:
    if not container.exists("\x05SummaryInformation"):
        return Stated()
    told = container.get_metadata()

    def words(value: bytes | str | None) -> str:
        if isinstance(value, bytes):
            return value.decode("utf-8" if told.codepage == 65001 else f"cp{told.codepage or 1252}", "replace")
        return value or ""

    return Stated(title=clean_title(words(told.title)), author=clean_author(words(told.author)))
