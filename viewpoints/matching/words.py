"""Words, their rough stems, and which of them carry content."""

from __future__ import annotations

import functools
import re

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def word_set(words: str) -> frozenset[str]:
    """Return the words of a list written as a text."""
    return frozenset(words.split())


STOP_WORDS = word_set(
    """
    a about above after again against all also although am among an and any are aren't as at be because been before
    being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during
    each even ever few for from further had hadn't has hasn't have haven't having he he's her here hers herself him
    himself his how however i i'm i've if in into is isn't it it's its itself just let's like many may me might more
    most much must my myself never no nor not now of off on once one only or other ought our ours ourselves out over
    own quite rather really s said same say saying says shall she she's should shouldn't since so some still such t
    than that that's the their theirs them themselves then there there's these they they're they've this those though
    through to too under until up upon us very was wasn't we we're we've were weren't what what's when where whether
    which while who whom whose why will with within without won't would wouldn't yet you you're your yours yourself
    """
)

_SUFFIX = re.compile(r"(?:ations?|ings?|ments?|ness|ions?|ally|ies|ied|ers?|es|ed|ly|al|s|e|y)$")


def tokens(text: str) -> list[str]:
    """Return the words of `text`, case folded, with straight apostrophes."""
    return [m.group().replace("’", "'").casefold() for m in WORD.finditer(text)]


@functools.lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return a rough stem of a folded word: enough for 'spending' to meet 'spend'."""
    word = word.removesuffix("'s")
    cut = _SUFFIX.sub("", word)
    return cut if len(cut) >= 3 else word


def is_content(word: str) -> bool:
    """Whether a folded word says something of itself."""
    return word not in STOP_WORDS and (len(word) > 2 or word.isdigit())


def content_stems(text: str) -> frozenset[str]:
    """Return the stems of the content words of `text`."""
    return frozenset(stem(word) for word in tokens(text) if is_content(word))
