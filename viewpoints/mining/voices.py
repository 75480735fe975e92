"""Whose voice each sentence is in: the author's, a reported holder's, or that of one whose thought goes on."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from viewpoints.mining import lexicon
from viewpoints.mining.attribution import SCARE_WORDS, Model, Quotes, Report, by_rule
from viewpoints.mining.candidates import source_kind
from viewpoints.mining.holders import Holders
from viewpoints.mining.parse import Parsed, Token
from viewpoints.mining.segment import Quotation
from viewpoints.paths import resources

HEARD = 0.5
"""From here on a sentence counts as another's, and the next may go on in that voice."""
UNRESOLVED = frozenset(
    {"he", "him", "his", "she", "her", "hers", "they", "them", "their", "theirs", "it", "its", "who", "whom", "whose"}
    | {"which", "that", "this", "these", "those", "what"}
)
"""A name that is still one of these names nobody."""
_PAPERS = frozenset({"statement", "letter", "argument", "answer", "reply", "response", "message", "release", "memo"})
_NEARLY_ALL = 0.6
_REACH = 6
"""A thought is not taken to go on over more sentences without its holder being heard."""


@dataclass(slots=True)
class Option:
    """A holder in whose voice a sentence may be, why ('report', 'carry' or 'subject'), and how likely that is."""

    holder: str
    why: str
    kind: str
    report: Report | None = None
    share: float = 0.0
    starts_here: bool = False
    token: int | None = None
    features: dict[str, float] = field(default_factory=dict)
    probability: float = 0.0

    @property
    def says(self) -> Report | None:
        """Return the report that names the holder: the one passed on, if another reports that he says something."""
        return (self.report.inner or self.report) if self.report is not None else None


@dataclass(slots=True)
class Voice:
    """One sentence: in whose voice it may be, who passes that on, and the holder who spoke last before it."""

    parsed: Parsed
    index: int
    options: list[Option] = field(default_factory=list)
    reporters: list[Option] = field(default_factory=list)
    quoted: float = 0.0
    before: str = ""
    since: int = 99
    run: int = 0
    first_person: float = 0.0

    @property
    def main(self) -> Option | None:
        """Return the likeliest holder other than the author."""
        return max(self.options, key=lambda o: o.probability, default=None)

    @property
    def loudest(self) -> Option | None:
        """Return the report that covers most of the sentence, weighed by how likely it is one."""
        reports = [o for o in self.options if o.report is not None and o.share > 0.1]
        return max(reports, key=lambda o: o.report.probability * (0.3 + o.share) if o.report else 0.0, default=None)

    @property
    def probability(self) -> float:
        """Return how likely the sentence is another's at all."""
        own = 1.0
        for option in self.options:
            own *= 1.0 - option.probability
        return 1.0 - own


@cache
def model() -> Model:
    """Return the trained model of voices."""
    data = json.loads((resources() / "lexicons" / "voices.json").read_text("utf-8"))
    return Model(data["bias"], data["weights"])


def _size(value: float, limits: Sequence[float]) -> int:
    return sum(value >= limit for limit in limits)


def _wording(parsed: Parsed) -> dict[str, float]:
    """Describe a sentence's words as far as they tell whose they are."""
    known = lexicon.discourse()
    words = [t.lower_ for t in parsed.tokens if not t.is_space]
    f: dict[str, float] = {}
    lead = next((w for w in words if w[0].isalnum()), "")
    for name, group in known.openings.items():
        if lead in group:
            f[f"opens={name}"] = 1.0
    for name in ("evaluation", "first_person", "hedge", "modal_duty", "certainty", "second_person", "demonstrative"):
        if any(w in known.words[name] for w in words):
            f[f"any={name}"] = 1.0
    if "?" in words[-2:]:
        f["question"] = 1.0
    if any(w in {"but", "yet", "however", "though", "although", "despite"} for w in words[1:]):
        f["contrast-inside"] = 1.0
    root = next((t for t in parsed.tokens if t.dep_ == "ROOT"), None)
    if root is not None:
        f[f"root={root.tag_}"] = 1.0
        subject = next((c for c in root.children if c.dep_ in {"nsubj", "nsubjpass", "expl"}), None)
        f[f"subject={source_kind(subject)}"] = 1.0
        if subject is not None and subject.pos_ == "PRON":
            f[f"subject-word={subject.lower_}"] = 1.0
        for child in root.children:
            if child.dep_ == "aux":
                f[f"aux={child.lower_}"] = 1.0
    f[f"words={_size(len(words), (6, 12, 20, 30))}"] = 1.0
    return f


def _of_report(option: Option, voice: Voice, wording: dict[str, float]) -> None:
    """Describe a report that may give the sentence its voice."""
    f, report = option.features, option.report
    assert report is not None
    p = min(0.99, max(0.01, report.probability))
    share = f"share={_size(option.share, (0.1, 0.25, 0.4, 0.6, 0.8))}"
    f["report"] = 1.0
    f["report:odds"] = math.log(p / (1 - p)) / 3
    f[f"report:p={_size(p, (0.1, 0.2, 0.4, 0.6, 0.8))}"] = 1.0
    f[f"report:{share}"] = 1.0
    f[f"report:share&p={_size(option.share, (0.25, 0.5))}{_size(p, (0.2, 0.5))}"] = 1.0
    f[f"report:{'here' if option.starts_here else 'elsewhere'}"] = 1.0
    f[f"report:kind={option.kind}"] = 1.0
    f[f"report:quoted={_size(voice.quoted, (0.05, 0.3, 0.8))}"] = 1.0
    f[f"report:pattern={report.pattern}"] = 1.0
    if option.holder == voice.before:
        f["report:again"] = 1.0
    for name in wording:
        f[f"report:{name}"] = 1.0
    made = report.candidate
    if made is not None:
        f[f"report:lemma={made.lemma}"] = 1.0
        for name in made.classes or ("unlisted",):
            f[f"report:class={name}"] = 1.0
            f[f"report:class={name}&{made.pattern}"] = 1.0
            f[f"report:class={name}&kind={option.kind}"] = 1.0
        for name in made.features:
            if name.startswith(("tag=", "dep=", "aux=", "negated", "nested", "head=", "first=", "content=")):
                f[f"report:cue-{name}"] = 1.0


def _of_carry(option: Option, voice: Voice, wording: dict[str, float], *, near: bool, before: Voice) -> None:
    """Describe the going on of the last holder's voice."""
    f = option.features
    f["carry"] = 1.0
    f[f"carry:since={voice.since}{'' if near else '|'}"] = 1.0
    f[f"carry:run={min(voice.run, 4)}"] = 1.0
    f[f"carry:quoted={_size(voice.quoted, (0.05, 0.3, 0.8))}"] = 1.0
    f[f"carry:quoted-before={_size(before.quoted, (0.05, 0.3, 0.8))}"] = 1.0
    f["carry:strong"] = before.probability
    best = max((o.probability for o in voice.options if o.why == "report"), default=0.0)
    f["carry:rival"] = best
    for name in wording:
        f[f"carry:{name}"] = 1.0
        if near and name.startswith(("aux=", "subject=", "opens=")):
            f[f"carry:run={min(voice.run, 2)}&{name}"] = 1.0
        if not near and name.startswith("opens="):
            f[f"carry:|{name}"] = 1.0
    named = before.main
    if named is not None and named.report is not None and named.report.candidate is not None:
        for name in named.report.candidate.classes:
            f[f"carry:after={name}"] = 1.0
    if option.kind:
        f[f"carry:subject-{option.kind}"] = 1.0


def _of_subject(option: Option, root: Token, wording: dict[str, float]) -> None:
    """Describe a subject who may be the holder though no cue says so."""
    f = option.features
    f["subject"] = 1.0
    f[f"subject:kind={option.kind}"] = 1.0
    f[f"subject:lemma={root.lemma_.lower()}"] = 1.0
    for name in lexicon.reporting().verb_classes(root.lemma_.lower()) or ("unlisted",):
        f[f"subject:class={name}"] = 1.0
    for name in wording:
        f[f"subject:{name}"] = 1.0


def voices(
    parsed: Sequence[Parsed], reports: Sequence[Report], quotes: Quotes, holders: Holders, scorer: Model | None = None
) -> list[Voice]:
    """Return the voices of an article, sentence by sentence, and tell `holders` who speaks when."""
    scorer = scorer or model()
    by_sentence: dict[int, list[Report]] = {}
    for report in reports:
        by_sentence.setdefault(report.sentence, []).append(report)
    made = [Voice(p, i) for i, p in enumerate(parsed)]
    last, last_at, run = "", -99, 0
    for voice in made:
        index, span = voice.index, voice.parsed.sentence.span
        voice.quoted = sum(q.span.overlap(span) for q in quotes.meeting(span)) / max(1, span.end - span.start)
        voice.before, voice.since, voice.run = last, min(99, index - last_at), run
        passed: list[Report] = []
        for report in sorted(by_sentence.get(index, ()), key=lambda r: r.inner is None):
            if any(report is other for other in passed):
                continue
            holder, kind = _holder(report, voice, holders, quotes, last)
            inner = report.inner
            if inner is not None:
                held, sort = _holder(inner, voice, holders, quotes, last)
                if _is_passed_on(inner, held, holder, holders):
                    # What is passed on is held by him who is said to hold it.
                    passed.append(inner)
                    by = Option(holder, "reporter", kind, report, starts_here=True, token=_token(report))
                    voice.reporters.append(by)
                    holders.said(index, holder)
                    holder, kind = held, sort
                else:
                    report.inner = None
            _spread(made, report, holder, kind, by=(holders, scorer))
        _weigh(made, voice, holders, scorer)
        main = voice.main
        if main is not None and main.probability >= HEARD:
            run = run + 1 if main.holder == last else 1
            last, last_at = main.holder, index
            holders.said(index, main.holder)
    return made


def _by_form(option: Option) -> float:
    """Return how likely a sentence is another's at least, for nearly all of it is a report of a form that is sure."""
    made = option.report.candidate if option.report is not None else None
    return by_rule(made) if made is not None and option.share > _NEARLY_ALL else 0.0


def _weigh(made: Sequence[Voice], voice: Voice, holders: Holders, scorer: Model) -> None:
    """Complete a sentence's options and say how likely each is."""
    wording = _wording(voice.parsed)
    for option in voice.options:
        _of_report(option, voice, wording)
        option.probability = max(scorer.probability(option.features), _by_form(option))
    root = next((t for t in voice.parsed.tokens if t.dep_ == "ROOT"), None)
    subject = None if root is None else next((c for c in root.children if c.dep_ in {"nsubj", "nsubjpass"}), None)
    named = ""
    kind = source_kind(subject)
    if subject is not None and kind in {"name", "third", "group", "office"}:
        named = holders.resolve(voice.index, subject.i)
    index = voice.index
    if voice.before and voice.since <= _REACH:
        near = made[index - voice.since].parsed.sentence.paragraph == voice.parsed.sentence.paragraph
        option = Option(voice.before, "carry", "same" if named == voice.before else "other" if named else "")
        _of_carry(option, voice, wording, near=near, before=made[index - voice.since])
        option.probability = scorer.probability(option.features)
        voice.options.append(option)
    new = named and named != voice.before and not holders.is_author(named)
    if new and root is not None and subject is not None and all(o.holder != named for o in voice.options):
        option = Option(named, "subject", kind, token=subject.i)
        _of_subject(option, root, wording)
        option.probability = scorer.probability(option.features)
        voice.options.append(option)


def _holder(report: Report, voice: Voice, holders: Holders, quotes: Quotes, last: str) -> tuple[str, str]:
    """Return the holder of a report and what sort of source names him."""
    made = report.candidate
    if made is not None and made.source is None and made.pattern.startswith("n-"):
        noun = voice.parsed.tokens[made.head]
        if any(c.lower_ in lexicon.persons().shared for c in noun.children):
            return holders.resolve(report.sentence, made.head), "group"
    if made is None or made.source is None:
        if report.source is not None and report.sentence > 0:
            return _by_span(report, holders, last), "name"
        return last, "none"
    return _named(report, made.source[2], voice, holders, (quotes, last))


def _named(report: Report, at: int, voice: Voice, holders: Holders, heard: tuple[Quotes, str]) -> tuple[str, str]:
    """Return the holder whom the word at a place of the report's sentence names, and what sort of source it is."""
    quotes, last = heard
    token = voice.parsed.tokens[at]
    kind = source_kind(token)
    if not holders.can_hold(report.sentence, at):
        return "", kind
    around = quotes.around(voice.parsed.base + token.idx)
    if around is not None and kind != "name" and _is_scare(voice.parsed, around):
        # 'The so-called "experts" have never seen it': the author's mockery names nobody.
        return "", kind
    speaker = None
    if around is not None and kind in {"first", "second"}:
        # "I" in somebody's quoted words is that somebody.
        speaker = next(
            (o.holder for o in voice.options if o.report and any(c.overlap(around.span) for c in o.report.content)),
            last,
        )
        kind = "quoted"
    name = holders.resolve(report.sentence, at, speaker or None, report.content)
    if last and token.lemma_.lower() in _PAPERS and name.lower() == token.lower_:
        # "the statement went on": what somebody just heard has issued.
        return last, kind
    if name.lower() in UNRESOLVED:
        # A pronoun for which nobody is found: he who spoke last, if anybody did.
        return ("" if kind == "relative" else last), kind
    return name, kind


def _is_scare(parsed: Parsed, quote: Quotation) -> bool:
    """Say whether a quotation is one of a word or two that the author keeps at a distance."""
    inside = [t for t in parsed.tokens if quote.span.start <= parsed.base + t.idx < quote.span.end]
    return sum(t.is_alpha for t in inside) <= SCARE_WORDS and parsed.sentence.span.end >= quote.span.end


def _by_span(report: Report, holders: Holders, last: str) -> str:
    """Return the holder of a displayed quotation, named in the sentence before it."""
    index = report.sentence - 1
    parsed = holders.parsed[index]
    if report.source is None:
        return last
    heads = [t for t in parsed.tokens if report.source.start <= parsed.base + t.idx < report.source.end]
    head = next((t for t in heads if t.head not in heads), None)
    return holders.resolve(index, head.i) if head is not None else last


def _token(report: Report) -> int | None:
    return report.candidate.source[2] if report.candidate and report.candidate.source else None


def _is_passed_on(inner: Report, held: str, holder: str, holders: Holders) -> bool:
    """Say whether what is reported is that somebody else says something."""
    if not held or not holder or held == holder or holders.is_author(held):
        return False
    source = inner.candidate.source if inner.candidate is not None else None
    return source is not None and holders.is_somebody(inner.sentence, source)


def _spread(made: list[Voice], report: Report, holder: str, kind: str, *, by: tuple[Holders, Model]) -> None:
    """Enter a report with every sentence its content reaches."""
    holders, scorer = by
    first, last = min(s.start for s in report.content), max(s.end for s in report.content)
    token = _token(report.inner or report)
    index = report.sentence
    # Content may begin in an earlier sentence: a quotation whose cue comes at the end.
    while index > 0 and made[index].parsed.sentence.span.start > first:
        index -= 1
    while index < len(made) and made[index].parsed.sentence.span.start < last:
        span = made[index].parsed.sentence.span
        share = sum(s.overlap(span) for s in report.content) / max(1, span.end - span.start)
        here = index == report.sentence
        voice = made[index]
        if kind == "first" and holders.is_author(holder):
            voice.first_person = max(voice.first_person, share)
        elif holder and kind != "second" and not holders.is_author(holder) and (share > 0 or here):
            option = Option(holder, "report", kind, report, share, here, token if here else None)
            voice.options.append(option)
            if index < report.sentence:
                _of_report(option, voice, _wording(voice.parsed))
                option.probability = scorer.probability(option.features)
        index += 1
