"""A small library of invented sentences, held as plain data, that answers what the compare view asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from viewpoints.domain.articles import Span
from viewpoints.domain.library import (
    ArticleSummary,
    ArticleView,
    Card,
    Comparison,
    Counter,
    HolderSummary,
    LibraryChange,
    Link,
    StatementView,
    Totals,
)
from viewpoints.domain.matches import Meeting, Verdict
from viewpoints.domain.statements import ANSWERING, Manner, Role

LIND, OKORO, HALABI, SOKOLOVA = 1, 2, 3, 4
NAMES = {LIND: "Marta Lind", OKORO: "Daniel Okoro", HALABI: "Samir Halabi", SOKOLOVA: "Irina Sokolova"}
LEFT = (Role.POSITION, Role.REBUTTAL, Role.CONCESSION)

P, R, C = Role.POSITION, Role.REBUTTAL, Role.CONCESSION
D, M, I, T, O = Manner.DIRECT, Manner.MIXED, Manner.REPORTED, Manner.CONTINUED, Manner.OWN  # noqa: E741

Piece = str | tuple[str, int, Role, Manner]

TRAMS: tuple[tuple[Piece, ...], ...] = (
    (
        "Few mayors have promised as much in one evening as ours did last week.",
        ("“We are watching the slow suffocation of the old town,” she told the council.", LIND, P, D),
        ("The ring road, in her view, was the costliest mistake this city ever poured in concrete.", LIND, P, I),
    ),
    (
        "🚋 🚋 The plan behind the speech is simple enough to fit on a tram ticket.",
        ("According to Marta Lind, nothing short of closing the centre to cars will do.", LIND, P, I),
        ("Delivery firms would grumble for a season and then adapt.", LIND, P, T),
        (
            (
                "The half-measures of the past decade are doomed because parking, the “free lunch of the motorist,” "
                "keeps pulling traffic in, and because no council ever dared to “send the bill to the driver.”"
            ),
            LIND,
            P,
            M,
        ),
        ("So only the tram remains.", LIND, P, T),
    ),
    (
        "That is a leap.",
        (
            (
                "For a start, the driver has been getting the bill for years: between tolls, permits and fuel duty a "
                "commuter from the hills pays more for the road than it costs to keep."
            ),
            OKORO,
            R,
            O,
        ),
        ("Parking in the centre is not a free lunch either; it is the second-dearest in the country.", OKORO, R, O),
        ("Delivery firms did not adapt in the last trial, they left.", OKORO, R, O),
    ),
    (
        ("She says shops on quiet streets earn more, “without a single exception.”", LIND, P, M),
        ("Air in the market square would be clean within two years.", LIND, P, T),
        ("Families, she adds, are waiting to move back to the centre.", LIND, P, I),
        ("Noise alone, the mayor believes, costs the city forty beds in its hospitals each year.", LIND, P, I),
    ),
    (
        ("It is true that the air would be cleaner, and nobody should pretend otherwise.", OKORO, C, O),
        ("But the exceptions are easy to find: eleven of the shops on Mill Lane closed after the trial.", OKORO, R, O),
        (
            (
                "Families are not waiting for silence. They are waiting for flats they can pay for, and a tram stop "
                "at the door is the surest way to make rents rise."
            ),
            OKORO,
            R,
            O,
        ),
    ),
    (
        ("“A tram line is a promise in steel; a bus line is a rumour.”", LIND, P, D),
        ("Buses, she insists, can never carry what the valley needs.", LIND, P, I),
        ("The money is there if the council wants it to be there.", LIND, P, T),
        ("A second bridge would be paid off within a single generation.", LIND, P, T),
    ),
    (
        ("Steel promises have a way of being broken at twice the price, as the harbour line shows.", OKORO, R, O),
        ("Three articulated buses carry as many people as one tram and can be bought next month.", OKORO, R, O),
        ("The money is spoken for until 2031, by the council’s own table.", OKORO, R, O),
        "Readers from both banks have written in since.",
    ),
    (
        ("المدينة التي تخاف من السيارات تخاف من زوارها أيضًا، وهذا ما لا تقوله العمدة.", HALABI, R, D),
        ("Трамвай — это не роскошь, а обещание, которое город даёт каждому району.", SOKOLOVA, P, D),
    ),
)

LETTER: tuple[tuple[Piece, ...], ...] = (
    (
        "The mayor is not the first to fall in love with a rail.",
        ("No city of our size has ever run a tram without a subsidy that eats its schools.", SOKOLOVA, R, O),
        (
            (
                "“Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsverwaltungsrat”, "
                "she jokes, is a shorter word than the list of lines that were never built."
            ),
            LIND,
            P,
            M,
        ),
    ),
)

# claim's words, answer's words, similarity, score, the phrases that meet
LINKS: tuple[tuple[str, str, float, float, str, str], ...] = (
    ("The half-measures", "For a start", 0.7421, 0.86, "send the bill to the driver", "getting the bill"),
    ("The half-measures", "Parking in the centre", 0.7018, 0.71, "free lunch", "free lunch"),
    ("The half-measures", "Delivery firms did not", 0.4127, 0.63, "doomed", ""),
    ("Delivery firms would", "Delivery firms did not", 0.8123, 0.91, "then adapt", "did not adapt"),
    ("Delivery firms would", "But the exceptions", 0.3902, 0.44, "", "closed after the trial"),
    ("According to Marta", "Delivery firms did not", 0.3311, 0.38, "closing the centre", ""),
    ("According to Marta", "المدينة", 0.5120, 0.58, "closing the centre to cars", "السيارات"),
    ("She says shops", "But the exceptions", 0.6634, 0.83, "without a single exception", "the exceptions"),
    ("Air in the market", "It is true", 0.7702, 0.79, "clean within two years", "the air would be cleaner"),
    ("Families, she adds", "Families are not", 0.8010, 0.88, "waiting to move back", "not waiting for silence"),
    ("“A tram line is", "Steel promises", 0.6912, 0.77, "a promise in steel", "Steel promises"),
    ("“A tram line is", "No city of our size", 0.4410, 0.41, "", ""),
    ("Buses, she insists", "Three articulated", 0.7345, 0.81, "can never carry", "carry as many"),
    ("The money is there", "The money is spoken", 0.8333, 0.9, "The money is there", "spoken for"),
    ("So only the tram", "Three articulated", 0.4888, 0.52, "only the tram remains", ""),
    ("So only the tram", "No city of our size", 0.4723, 0.47, "the tram", "a tram"),
)


@dataclass
class Pair:
    claim: int
    answer: int
    similarity: float | None
    score: float | None
    claim_phrase: str
    answer_phrase: str
    verdict: Verdict | None = None


def build(
    article_id: int, title: str, paragraphs: tuple[tuple[Piece, ...], ...], first_id: int
) -> tuple[str, list[StatementView]]:
    """Return an article's text and its statements, with spans cut as the text grows."""
    text, statements = "", []
    for number, pieces in enumerate(paragraphs, 1):
        text += "\n\n" if text else ""
        for place, piece in enumerate(pieces):
            text += " " if place else ""
            words = piece if isinstance(piece, str) else piece[0]
            span = Span(len(text), len(text) + len(words))
            text += words
            if not isinstance(piece, str):
                _, holder, role, manner = piece
                statements.append(
                    StatementView(
                        id=first_id + len(statements),
                        article_id=article_id,
                        article=title,
                        holder_id=holder,
                        holder=NAMES[holder],
                        role=role,
                        manner=manner,
                        certainty=0.8,
                        span=span,
                        paragraph=number,
                        text=words,
                    )
                )
    return text, statements


@dataclass
class FakeComparing:
    """Holds two articles; counts its reads, so that a test can tell what a click costs."""

    empty: bool = False
    unranked: int = 0
    reads: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.texts: dict[int, str] = {}
        self.statements: dict[int, StatementView] = {}
        self.titles: dict[int, str] = {}
        self.pairs: list[Pair] = []
        if not self.empty:
            self.add(1, "The Mayor Loves Trams More Than Her Town", TRAMS)
            self.add(2, "A Letter About Rails", LETTER)
            self._link()

    def add(self, article_id: int, title: str, paragraphs: tuple[tuple[Piece, ...], ...]) -> None:
        text, statements = build(article_id, title, paragraphs, 100 * article_id)
        self.texts[article_id], self.titles[article_id] = text, title
        self.statements |= {each.id: each for each in statements}

    def _link(self) -> None:
        for claim, answer, similarity, score, ours, theirs in LINKS:
            self.pairs.append(Pair(self.find(claim).id, self.find(answer).id, similarity, score, ours, theirs))

    def find(self, beginning: str) -> StatementView:
        """Return the statement that begins with these words."""
        return next(each for each in self.statements.values() if each.text.startswith(beginning))

    def set_verdict(self, claim: int, answer: int, verdict: Verdict | None) -> LibraryChange:
        pair = next(each for each in self.pairs if (each.claim, each.answer) == (claim, answer))
        pair.verdict = verdict
        return LibraryChange(verdicts=((claim, answer),))

    # -- what the view asks --------------------------------------------------------------------------------------

    def articles(self, ids: Sequence[int] | None = None) -> tuple[ArticleSummary, ...]:
        return tuple(self._summary(each) for each in self.texts if ids is None or each in ids)

    def _summary(self, article_id: int) -> ArticleSummary:
        mine = [each for each in self.statements.values() if each.article_id == article_id]
        return ArticleSummary(
            id=article_id,
            title=self.titles[article_id],
            author="Daniel Okoro",
            publisher="The Valley Courier",
            published=date(2024, 5, article_id),
            language="en",
            url="",
            note="",
            claims=sum(each.role is Role.POSITION for each in mine),
            answers=sum(each.role in ANSWERING for each in mine),
        )

    def _summaries(self, ids: list[int], article_id: int | None) -> tuple[HolderSummary, ...]:
        made = []
        for holder in ids:
            mine = [
                each
                for each in self.statements.values()
                if each.holder_id == holder and article_id in {None, each.article_id}
            ]
            made.append(
                HolderSummary(
                    id=holder,
                    name=NAMES.get(holder, f"Person {holder}"),
                    aliases=(),
                    claims=sum(each.role is Role.POSITION for each in mine),
                    answers=sum(each.role in ANSWERING for each in mine),
                )
            )
        return tuple(made)

    def holders(self, article_id: int | None = None) -> tuple[HolderSummary, ...]:
        self.reads.append("holders")
        ids = {each.holder_id for each in self.statements.values() if article_id in {None, each.article_id}}
        return tuple(sorted(self._summaries(sorted(ids), article_id), key=lambda each: -each.claims))

    def counterparts(self, holder_id: int, article_id: int | None = None) -> tuple[HolderSummary, ...]:
        self.reads.append("counterparts")
        counts: dict[int, int] = {}
        for pair in self.pairs:
            sides = [self.statements[pair.claim].holder_id, self.statements[pair.answer].holder_id]
            if holder_id in sides:
                sides.remove(holder_id)
                counts[sides[0]] = counts.get(sides[0], 0) + 1
        return self._summaries(sorted(counts, key=lambda each: -counts[each]), article_id)

    def _pairs_of(self, statement_id: int, against: int | None) -> list[tuple[Pair, StatementView]]:
        found = []
        for pair in self.pairs:
            if statement_id in {pair.claim, pair.answer}:
                other = self.statements[pair.answer if pair.claim == statement_id else pair.claim]
                if against in {None, other.holder_id}:
                    found.append((pair, other))
        return sorted(
            found,
            key=lambda each: (each[0].verdict is Verdict.REJECTED, -(2 if each[0].score is None else each[0].score)),
        )

    def cards(self, holder_id: int, article_id: int | None = None, against: int | None = None) -> tuple[Card, ...]:
        self.reads.append("cards")
        made = []
        for each in self.statements.values():
            if each.holder_id == holder_id and article_id in {None, each.article_id} and each.role in LEFT:
                pairs = [
                    (pair, other)
                    for pair, other in self._pairs_of(each.id, against)
                    if pair.verdict is not Verdict.REJECTED
                ]
                links = tuple(Link(other.id, pair.score or 0.0, pair.verdict) for pair, other in pairs)
                conceded = any(other.role is Role.CONCESSION for _, other in pairs)
                made.append(Card(each, links, conceded))
        return tuple(made)

    def comparison(self, statement_id: int, against: int | None = None) -> Comparison:
        self.reads.append("comparison")
        statement = self.statements[statement_id]
        counters = tuple(
            Counter(
                statement=other,
                similarity=pair.similarity,
                score=pair.score,
                verdict=pair.verdict,
                follows=other.article_id == statement.article_id and 0 <= other.paragraph - statement.paragraph <= 1,
                meeting=Meeting(Span(0, 0), Span(0, 0)),
                claim_phrase=pair.claim_phrase,
                answer_phrase=pair.answer_phrase,
                opposition=0.75,
                discourse=0.5,
                after=other.paragraph - statement.paragraph if other.article_id == statement.article_id else None,
            )
            for pair, other in self._pairs_of(statement_id, against)
        )
        return Comparison(statement, counters, ranked=not self.unranked)

    def article(self, article_id: int) -> ArticleView:
        self.reads.append("article")
        mine = tuple(each for each in self.statements.values() if each.article_id == article_id)
        return ArticleView(self._summary(article_id), self.texts[article_id], mine)

    def waiting(self) -> bool:
        return self.unranked > 0

    def totals(self) -> Totals:
        claims = sum(each.role is Role.POSITION for each in self.statements.values())
        return Totals(len(self.texts), claims, len(self.statements) - claims, self.unranked)

    # -- changes -------------------------------------------------------------------------------------------------

    def insert(self, statement: StatementView, words: str) -> LibraryChange:
        """Add a copy of a statement with other words just after it, as a re-read article would."""
        fresh = replace(statement, id=statement.id + 50, text=words)
        items = list(self.statements.items())
        at = [key for key, _ in items].index(statement.id)
        self.statements = dict([*items[: at + 1], (fresh.id, fresh), *items[at + 1 :]])
        return LibraryChange(changed_articles=(statement.article_id,))

    def many(self, count: int) -> None:
        """Grow the first holder's column to many claims."""
        first = self.find("“We are watching")
        for number in range(count):
            words = f"Claim number {number} says that the {number}th street should be quiet, " * (1 + number % 4)
            self.statements[1000 + number] = replace(first, id=1000 + number, text=words.strip(", "))
