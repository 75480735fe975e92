"""Words from outside, such as titles and names, made safe to stand in a list, a dialog or a terminal."""

from __future__ import annotations

import re
import unicodedata

# Marks that turn the direction of all that follows, or that show as nothing at all.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u2060\ufeff\u00ad")
# More accents on one letter than any script has are there to reach into the lines above.
_TOWER = re.compile("([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4})"
                    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")  # fmt: skip
_SPACES = frozenset({"Cc", "Zl", "Zp", "Zs"})
_NO_CHARACTERS = frozenset({"Cs", "Cn", "Co"})


def harmless(text: str, most: int = 300) -> str:
    """Return `text` on one line of at most `most` characters, without marks that could disturb what stands beside it.

    Control characters and line breaks become spaces; marks that turn the direction of writing, invisible ones and
    towers of accents go. Letters of every script stay, and so do joiners, of which emoji and some scripts are made.
    """
    kept: list[str] = []
    # A little more than is shown, since what goes is counted too; but no long walk through a title of megabytes.
    for char in text[: 4 * most]:
        category = unicodedata.category(char)
        if char not in _TURNING and category not in _NO_CHARACTERS:
            kept.append(" " if category in _SPACES else char)
    line = " ".join(_TOWER.sub(r"\1", "".join(kept)).split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
