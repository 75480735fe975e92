"""Reported speech: which candidates are reports, what they report, and quotations without a cue of their own."""

from __future__ import annotations

import json
import math
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from viewpoints.domain.articles import Span
from viewpoints.mining.candidates import Candidate, Cue, Finder, noun_phrase, quoted_person, source_kind, subject_of
from viewpoints.mining.parse import Parsed, Token
from viewpoints.mining.segment import Quotation
from viewpoints.paths import resources

THRESHOLD = 0.3
"""A report at least so likely is shown as an attribution."""
FAINT = 0.04
"""A report at least so likely is weighed when it is asked whose voice a sentence is in."""
SCARE_WORDS = 3
"""Quotation marks around so few words quote nobody unless a cue says so."""

_MOST_PARTS = 40
"""A report is made of no more pieces than this."""
_RULES = {
    "in-view": 0.55, "according": 0.7, "a-ccomp": 0.5, "to-whom": 0.5, "at-end": 0.6, "n-would": 0.5,
}  # fmt: skip
"""Plain rules, sure by themselves, of which too few stand in the training texts to be learnt."""
_OPEN_TO = 0.4
_PERSONAL = ("source=name", "source=third", "source=group", "source=office")

_INNER = 0.4
"""A report inside another's content is told apart if it is at least so likely one, or has a clause of its own."""
_ALL = 0.7
_INNER_PATTERNS = frozenset({"ccomp", "xcomp", "dobj", "oprd", "quote"})
_INNER_VERBS = frozenset({"say", "claim", "think", "deny", "admit"})
_INNER_SOURCES = ("source=name", "source=group", "source=office", "source=noun")
"""Not a pronoun, which mostly means the outer speaker: "she said that she thinks"."""

_WILLING = frozenset(
    {"open", "willing", "unwilling", "reluctant", "opposed", "hostile", "determined", "keen", "eager", "inclined"}
)
_QUOTE_VERBS = frozenset({"say", "claim", "think", "admit", "praise", "ask", "show", "want", "deny"})


@dataclass(frozen=True, slots=True)
class Model:
    """A logistic regression over named features."""

    bias: float
    weights: dict[str, float]

    def probability(self, features: dict[str, float]) -> float:
        """Return how likely the features are those of a report."""
        weights = self.weights
        total = self.bias + sum(weights.get(name, 0.0) * value for name, value in features.items())
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


@cache
def model() -> Model:
    """Return the trained model of reports."""
    data = json.loads((resources() / "lexicons" / "reports.json").read_text("utf-8"))
    return Model(data["bias"], data["weights"])


class Quotes:
    """The quotations of an article, to look up by place."""

    def __init__(self, found: Sequence[Quotation]) -> None:
        self.found = found
        self._ends = [q.span.end for q in found]

    def meeting(self, span: Span) -> list[Quotation]:
        """Return the quotations that share a place with `span`."""
        first = bisect_left(self._ends, span.start + 1)
        met = []
        for quote in self.found[first:]:
            if quote.span.start >= span.end:
                break
            met.append(quote)
        return met

    def around(self, at: int) -> Quotation | None:
        """Return the quotation in which the place `at` lies."""
        met = self.meeting(Span(at, at + 1))
        return met[0] if met else None


def words_in(text: str, span: Span) -> int:
    """Return how many words stand at the place."""
    return len(span.of(text).split())


def _covers(spans: Iterable[Span], other: Span) -> int:
    return sum(span.overlap(other) for span in spans)


def same_content(a: Sequence[Span], b: Sequence[Span]) -> float:
    """Return the share of places two contents have in common, of the places either has."""
    common = sum(x.overlap(y) for x in a for y in b)
    both = sum(s.end - s.start for s in (*a, *b)) - common
    return common / both if both else 0.0


def _snapped(span: Span, sentence: Span, quotes: Quotes, cue: Span) -> Span:
    """Widen a content that is (nearly) a quotation to the whole quotation, marks and further sentences included."""
    start, end = span.start, span.end
    for quote in quotes.meeting(Span(max(sentence.start, span.start - 2), min(sentence.end, span.end + 2))):
        q = quote.span
        if q.overlap(cue):
            continue
        part = Span(max(q.start, sentence.start), min(q.end, sentence.end))
        shared = part.overlap(span)
        if shared < 0.5 * (part.end - part.start):
            continue
        if q.start <= start + 1 or (start <= q.start and shared >= 0.5 * (span.end - span.start)):
            start = min(start, q.start)
        end = max(end, q.end)
    return Span(start, end)


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    done: list[Span] = []
    for span in sorted(spans):
        if done and span.start <= done[-1].end:
            done[-1] = Span(done[-1].start, max(done[-1].end, span.end))
        else:
            done.append(span)
    return tuple(done)


def _quoting(parsed: Parsed, index: int, quotes: Quotes, text: str) -> Iterable[Candidate]:
    """Yield, for the quotations of a sentence, each verb outside them that could introduce them."""
    span = parsed.sentence.span
    met = quotes.meeting(span)
    if not met:
        return
    finder = Finder(parsed, index, text)
    inside = [any(q.span.start <= parsed.base + t.idx < q.span.end for q in met) for t in parsed.tokens]
    size = words_in(text, Span(max(met[0].span.start, span.start), min(met[-1].span.end, span.end)))
    quoted = {t.i for t in parsed.tokens if inside[t.i]}
    if not quoted or size <= SCARE_WORDS:
        return
    for verb in parsed.tokens:
        if inside[verb.i] or verb.pos_ not in {"VERB", "AUX"}:
            continue
        lemma = verb.lemma_.lower()
        classes = tuple(c for c in finder.words.verb_classes(lemma) if c in _QUOTE_VERBS)
        subject = subject_of(verb)[0]
        other = quoted_person(verb)
        if other is not None and not inside[other.i]:
            subject = other
        if subject is not None and inside[subject.i]:
            # What is quoted has a subject too, and the parse may hang both on the verb of saying.
            subject = next((c for c in verb.rights if c.dep_ == "nsubj" and not inside[c.i]), subject)
        if subject is None or inside[subject.i] or lemma in {"be", "have", "do"}:
            continue
        made = finder.make("quote", Cue(verb, lemma, classes), subject, quoted)
        if made is None:
            continue
        gap = min(abs(verb.i - i) for i in quoted)
        made.features[f"quote-gap={'near' if gap <= 3 else 'mid' if gap <= 8 else 'far'}"] = 1.0
        made.features[f"quote-size={'few' if size < 6 else 'some' if size < 12 else 'many'}"] = 1.0
        made.features["quote-listed"] = float(bool(classes))
        yield made


def candidates(parsed: Parsed, index: int, quotes: Quotes, text: str) -> list[Candidate]:
    """Return the candidates of one sentence with their full contents and features."""
    found = [*Finder(parsed, index, text).find(), *_quoting(parsed, index, quotes, text)]
    for made in found:
        made.cue_span = parsed.span(*made.cue)
        made.source_span = parsed.span(made.source[0], made.source[1]) if made.source else None
        own = made.content
        made.content = _merged(_snapped(span, parsed.sentence.span, quotes, made.cue_span) for span in own)
        quoted = sum(q.span.overlap(s) for s in made.content for q in quotes.meeting(s))
        share = quoted / max(1, sum(s.end - s.start for s in made.content))
        made.features[f"quoted={'all' if share > 0.8 else 'part' if share > 0 else 'none'}"] = 1.0
        made.features[f"{made.pattern}&quoted={'all' if share > 0.8 else 'part' if share > 0 else 'none'}"] = 1.0
        around = quotes.around(made.cue_span.start)
        if around is not None and words_in(text, around.span) > SCARE_WORDS:
            made.features["nested"] = 1.0
            made.features[f"nested&{made.pattern}"] = 1.0
    return found


@dataclass(slots=True)
class Report:
    """A chosen report: where it was found, who says it by which cue, what is said, and the report it passes on."""

    sentence: int
    content: tuple[Span, ...]
    probability: float
    candidate: Candidate | None = None
    source: Span | None = None
    cue: Span | None = None
    nested: bool = False
    inner: Report | None = None

    @property
    def pattern(self) -> str:
        """Return how the report was found, 'bare' for a quotation without a cue."""
        return self.candidate.pattern if self.candidate else "bare"


def _excludes(taken: Candidate, made: Candidate) -> bool:
    """Say whether one candidate is the other over again; "we hear her tell us that" holds two reports."""
    if taken.head == made.head:
        return True
    if passes_on(taken, made) or passes_on(made, taken):
        return False
    if "source=first" in taken.features and "source=first" not in made.features and made.source is not None:
        own = sum(s.end - s.start for s in made.content)
        within = sum(_covers(taken.content, s) for s in made.content) >= own
        if within and _covers(taken.content, made.cue_span or made.content[0]):
            return False
    return same_content(taken.content, made.content) > 0.5


def passes_on(outer: Candidate, inner: Candidate) -> bool:
    """Say whether what one reports is that another says something: "Roe said that Poe believes the dam is safe"."""
    if inner.head != outer.clause or inner.pattern not in _INNER_PATTERNS or outer.probability < THRESHOLD:
        return False
    if inner.pattern != "ccomp" and inner.probability < _INNER:
        return False
    if inner.source_span is None or inner.cue_span is None or not _INNER_VERBS.intersection(inner.classes):
        return False
    # Inside quotation marks the words are still the outer speaker's own.
    if {"negated", "nested"} & inner.features.keys() or "source=first" in outer.features:
        return False
    plain = any(kind in inner.features for kind in _INNER_SOURCES)
    inside = all(_covers(outer.content, s) == s.end - s.start for s in (inner.source_span, inner.cue_span))
    told = sum(_covers(outer.content, s) for s in (*inner.content, inner.source_span, inner.cue_span))
    return plain and inside and told > _ALL * sum(s.end - s.start for s in outer.content)


def choose(found: Iterable[Candidate], least: float = THRESHOLD) -> list[Report]:
    """Return the reports at least so likely among one sentence's candidates: one per cue, one per content."""
    scored = sorted(found, key=lambda c: (-c.probability, c.head))
    taken: list[Candidate] = []
    for made in scored:
        if made.probability < least:
            break
        if any(_excludes(other, made) for other in taken):
            continue
        taken.append(made)
    made_of = {
        c.head: Report(
            c.sentence, c.content, c.probability, c, c.source_span, c.cue_span, nested="nested" in c.features
        )
        for c in sorted(taken, key=lambda c: c.head)
    }
    for outer in taken:
        inner = next((c for c in taken if c is not outer and passes_on(outer, c)), None)
        made_of[outer.head].inner = made_of[inner.head] if inner is not None else None
    return list(made_of.values())


def continue_quotes(reports: list[Report], parsed: Sequence[Parsed], quotes: Quotes, text: str) -> list[Report]:
    """Give each quotation without a cue to the report it goes on from, or to a report of its own."""
    starts = [p.sentence.span.start for p in parsed]
    by_sentence: dict[int, list[Report]] = {}
    for report in reports:
        by_sentence.setdefault(report.sentence, []).append(report)
    covered: list[Report] = []
    last: Report | None = None
    last_quote: Quotation | None = None
    for quote in quotes.found:
        at = max(0, bisect_left(starts, quote.span.start + 1) - 1)
        end = max(at, bisect_left(starts, quote.span.end) - 1)
        near = [r for i in range(max(at - 1, 0), end + 1) for r in by_sentence.get(i, ()) if r.probability >= THRESHOLD]
        half = 0.5 * (quote.span.end - quote.span.start)
        owner = next((r for r in near if not r.nested and _covers(r.content, quote.span) > half), None)
        if owner is not None:
            last, last_quote = owner, quote
            continue
        if words_in(text, quote.span) <= SCARE_WORDS + 2 or not _stands_alone(text, quote, parsed[at].sentence.span):
            continue
        gap = text[last_quote.span.end : quote.span.start] if last_quote is not None else "x"
        follows = last_quote is not None and (not gap.strip() or _same_place(last_quote, quote))
        if last is not None and follows and len(last.content) < _MOST_PARTS:
            last.content = _merged((*last.content, quote.span))
            last_quote = quote
            continue
        report = Report(at, (quote.span,), 0.5)
        colon = _introduced(text, parsed, at)
        if colon is not None:
            report.source, report.cue = colon
        covered.append(report)
        last, last_quote = report, quote
    return sorted([*reports, *covered], key=lambda r: (r.sentence, r.content[0].start))


def _stands_alone(text: str, quote: Quotation, sentence: Span) -> bool:
    """Say whether the quotation is a sentence of its own, or ends one."""
    before = text[sentence.start : quote.span.start].strip()
    return not before or before.endswith((":", ",", ".", "”", '"'))


def _same_place(last: Quotation, quote: Quotation) -> bool:
    """Say whether a quotation follows another in the same paragraph with nothing but its cue between."""
    return last.paragraph == quote.paragraph and quote.span.start - last.span.end < 120


def _introduced(text: str, parsed: Sequence[Parsed], at: int) -> tuple[Span | None, Span] | None:
    """Return source and cue if the sentence before ends in a colon, as before a displayed quotation."""
    if at == 0 or not parsed[at - 1].sentence.span.of(text).endswith(":"):
        return None
    before = parsed[at - 1]
    verbs = [t for t in before.tokens if t.pos_ == "VERB"]
    if not verbs:
        return None
    verb = verbs[-1]
    subject: Token | None = subject_of(verb)[0]
    phrase = noun_phrase(subject) if subject is not None and source_kind(subject) != "none" else None
    return (before.span(phrase[0], phrase[1]) if phrase else None), before.span(verb.i, verb.i)


def find_reports(
    parsed: Sequence[Parsed], quotations: Sequence[Quotation], text: str, scorer: Model | None = None
) -> list[Report]:
    """Return the reports of an article in text order, faint ones included."""
    quotes = Quotes(quotations)
    found = [candidates(each, index, quotes, text) for index, each in enumerate(parsed)]
    return chosen_of(found, parsed, quotes, text, scorer or model())


def by_rule(made: Candidate) -> float:
    """Return how likely a candidate is a report at least, by its form alone; 0 where the form says nothing."""
    if "shared" in made.features:
        return 0.5
    if "nested" in made.features:
        return 0.0
    personal = any(kind in made.features for kind in _PERSONAL)
    if personal and made.pattern in {"a-prep", "a-xcomp"} and made.lemma in _WILLING and "negated" not in made.features:
        return _OPEN_TO
    claimed = {"n-claim", "n-think"} & set(made.classes)
    if personal and claimed and made.pattern in {"n-is", "colon"}:
        return 0.5
    return _RULES.get(made.pattern, 0.0)


def chosen_of(
    found: Sequence[Sequence[Candidate]], parsed: Sequence[Parsed], quotes: Quotes, text: str, scorer: Model
) -> list[Report]:
    """Return the reports among the candidates of each sentence."""
    reports: list[Report] = []
    for each in found:
        for made in each:
            made.probability = scorer.probability(made.features)
            made.probability = max(made.probability, by_rule(made))
        reports += choose(each, FAINT)
    return continue_quotes(reports, parsed, quotes, text)
