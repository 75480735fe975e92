"""Libraries for the tests of exchange: generated ones with hostile words, and a stock over one in memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property

from hypothesis import strategies as st

from viewpoints.domain.articles import Article, Span, paragraph_spans
from viewpoints.domain.exchange import (
    AliasRecord,
    ArticleRecord,
    Collection,
    Counterpart,
    Group,
    HolderRecord,
    PairRecord,
    Rating,
    Reviewed,
    Scope,
    StatementRecord,
    Tally,
    VectorRecord,
)
from viewpoints.domain.holders import name_key
from viewpoints.domain.matches import EncoderInfo, Meeting, Opinion, Verdict
from viewpoints.domain.review import Decision
from viewpoints.domain.statements import Manner, Origin, Role

ENCODER = EncoderInfo("tests", "1", 2)
THEN = datetime.fromisoformat("2026-03-04T05:06:07")

HOSTILE = (
    '=HYPERLINK("http://evil.example","x")', "+1+1", "-2+3", "@SUM(A1)", "\t=1", "＝1", "'=1", "''+1",
    "<script>alert(1)</script>", "</style><img src=x onerror=y>", "a & b &amp; c", "]]>",
    "<!-- --> // /* */ :smile: .v.", '{holder: "x"} [s1]: #tag @[x] <y>', "http://a.example//b?c=1",
    "\\ \\\\ \\n", "“a” ‘b’ \"c\" 'd' «e» `f`", "\u202eabc", "\u2067x\u2069", "שלום עולם", "Привет 🙂 мир",
    "\x01\x07\x1b[31m\x7f", "\ufeff\ufffe\u2028", "* a\n# b", "1. 2) 3.4", "---", "===", "```", "|a|b|",
    "_x0041_", "$x^2$ ~~y~~", "e\u0301", "(1) (2)", "a: b", "- c", "\r\ny",
)  # fmt: skip
"""Words that some format would take for something other than words."""

_LETTERS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), min_size=1, max_size=12)
_WORDS = st.lists(st.one_of(st.sampled_from(HOSTILE), _LETTERS), min_size=1, max_size=4).map(" ".join)
_NAMES = st.one_of(st.sampled_from(("Ann Reed", "B. O'Neil", "Ministry of <Truth>", "= Zed", "Ö")), _WORDS)


@dataclass
class Shelf:
    """A stock over a collection in memory."""

    collection: Collection
    scope: Scope = field(default_factory=lambda: Scope(title="A “title” <b> // {x}"))

    @property
    def tally(self) -> Tally:
        return Tally(
            articles=len(self.collection.articles),
            statements=len(self.collection.statements),
            pairs=len(self.collection.pairs),
        )

    @cached_property
    def by_id(self) -> dict[int, StatementRecord]:
        return {s.id: s for s in self.collection.statements}

    def articles(self) -> Iterator[ArticleRecord]:
        yield from self.collection.articles

    def holders(self) -> Iterator[HolderRecord]:
        yield from self.collection.holders

    def statements(self, article_id: int | None = None) -> Iterator[StatementRecord]:
        yield from (s for s in self.collection.statements if article_id in {None, s.article_id})

    def pairs(self) -> Iterator[PairRecord]:
        yield from (p for p in self.collection.pairs if p.verdict is not Verdict.REJECTED)

    def groups(self) -> Iterator[Group]:
        for s in self.collection.statements:
            sides = tuple(Counterpart(self.by_id[p.answer_id], p) for p in self.pairs() if p.claim_id == s.id)
            yield Group(s, sides)

    def vectors(self, article_id: int) -> Iterator[VectorRecord]:
        yield from (v for v in self.collection.vectors if self.by_id[v.statement_id].article_id == article_id)


def made(
    words: list[str], holders: tuple[str, ...] = ("Ann Reed", "Ben Stone"), *, confirmed: bool = True
) -> Collection:
    """Return a collection of one article: the first statement is answered by each of the others."""
    text = "\n\n".join(words)
    records = tuple(HolderRecord(n, name) for n, name in enumerate(holders, start=1))
    statements, at = [], 0
    for number, each in enumerate(words, start=1):
        holder = records[min(number - 1, len(records) - 1)]
        statements.append(
            StatementRecord(
                number, 1, "Lamps", holder.id, holder.name, Role.POSITION if number == 1 else Role.REBUTTAL,
                Manner.REPORTED, Span(at, at + len(each)), number, 0.5, each, reviewed=confirmed,
            )
        )  # fmt: skip
        at += len(each) + 2
    verdict = Verdict.CONFIRMED if confirmed else None
    rating = Rating(0.25, 0.75, ENCODER)
    pairs = tuple(PairRecord(1, s.id, rating, verdict, THEN if confirmed else None) for s in statements if s.id > 1)
    article = Article(
        text=text, title="Lamps", author="Ida Holm", publisher="Harbour Gazette", published=date(2024, 5, 17),
        language="en", url="https://example.org/lamps?a=1&b=2",
    )  # fmt: skip
    return Collection((ArticleRecord(1, article, THEN),), records, tuple(statements), pairs, native=True)


@st.composite
def collections(draw: st.DrawFn) -> Collection:
    """Draw a whole library: articles, holders, statements, pairs, vectors, reviews and opinions."""
    names = draw(st.lists(_NAMES.filter(lambda n: n.split()), min_size=1, max_size=4, unique_by=name_key))
    colours = st.sampled_from(("", "#0b5fa5", "#a1304f"))
    taken = {name_key(name) for name in names}
    holders = tuple(
        HolderRecord(
            n,
            name,
            tuple(
                AliasRecord(alias, draw(st.booleans()) and name_key(alias) not in taken)
                for alias in sorted(set(draw(st.lists(_LETTERS, max_size=2))) - set(names))
            ),
            draw(colours),
        )
        for n, name in enumerate(names, start=1)
    )
    articles, statements = [], []
    digests: set[str] = set()
    for number in range(1, draw(st.integers(1, 3)) + 1):
        sentences = draw(st.lists(_WORDS, min_size=1, max_size=4))
        text, spans = f"{number}. ", []
        for sentence in sentences:
            spans.append(Span(len(text), len(text) + len(sentence)))
            text += sentence + draw(st.sampled_from((" ", "\n\n")))
        article = Article(
            text=text, title=draw(_WORDS), author=draw(st.sampled_from(("", "Ida Holm"))), publisher=draw(_WORDS),
            published=draw(st.none() | st.dates(date(1900, 1, 1))), language=draw(st.sampled_from(("", "en"))),
            url=draw(st.sampled_from(("", "https://example.org/a?b=1&c=2", "javascript:alert(1)"))),
            source_name="a.txt", note=draw(st.sampled_from(("", "Digest"))),
        )  # fmt: skip
        if article.digest in digests:
            continue
        digests.add(article.digest)
        removed = tuple(
            Reviewed(Decision.REMOVED, "X", Role.SUPPORT, Span(0, 1), 0.5, THEN) for _ in range(draw(st.integers(0, 1)))
        )
        fingerprint = draw(st.none() | st.binary(min_size=1, max_size=8))
        articles.append(ArticleRecord(number, article, THEN, fingerprint, removed, ENCODER))
        paragraphs = paragraph_spans(text)
        for span in spans:
            holder = draw(st.sampled_from(holders))
            inner = Span(span.start, span.start + 1)
            decided = Reviewed(Decision.CHANGED, "Y", Role.CONTEXT, span, 0.25, THEN)
            statements.append(
                StatementRecord(
                    len(statements) + 1, number, article.title, holder.id, holder.name, draw(st.sampled_from(Role)),
                    draw(st.sampled_from(Manner)), span, sum(p.start <= span.start for p in paragraphs) or 1,
                    draw(st.floats(0, 1)), span.of(text), draw(st.none() | st.just(inner)),
                    draw(st.none() | st.just(inner)), draw(st.sampled_from(Origin)),
                    draw(st.none() | st.just(decided)),
                )
            )  # fmt: skip
    pairs = []
    ids = [s.id for s in statements]
    sides = st.tuples(st.sampled_from(ids), st.sampled_from(ids)).filter(lambda p: p[0] != p[1])
    for claim, answer in draw(st.lists(sides, max_size=4, unique=True)) if len(ids) > 1 else ():
        meeting = draw(st.none() | st.just(Meeting(Span(0, 1), Span(1, 2))))
        rating = Rating(draw(st.floats(-1, 1)), draw(st.floats(0, 1)), ENCODER, meeting, 0.5, None, Span(0, 3))
        verdict = draw(st.none() | st.sampled_from(Verdict))
        opinions = tuple(
            Opinion(reader, draw(st.sampled_from(Verdict)), THEN)
            for reader in sorted(draw(st.sets(st.sampled_from(("Ann", "Bob")))))
        )
        rated = draw(st.booleans()) or not (verdict or opinions)
        pairs.append(PairRecord(claim, answer, rating if rated else None, verdict, THEN if verdict else None, opinions))
    vectors = tuple(VectorRecord(s.id, ENCODER, draw(st.binary(min_size=8, max_size=8))) for s in statements)
    return Collection(tuple(articles), holders, tuple(statements), tuple(pairs), vectors, native=True)
