"""Possible reports in one sentence: every cue that might attribute something to somebody, by the parse."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import NamedTuple

from viewpoints.domain.articles import Span
from viewpoints.mining import lexicon
from viewpoints.mining.parse import Parsed, Token

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_TRIM = frozenset(" ,;:.—–-")
_MARKS = frozenset("\"“”„‘’'«»‹›「」『』")
_FIRST = frozenset({"i", "we", "me", "us", "my", "our", "mine", "ours", "myself", "ourselves"})
_SECOND = frozenset({"you", "your", "yours", "yourself"})
_THIRD = frozenset({"he", "she", "him", "her", "his", "hers", "they", "them", "their", "theirs"})
_RELATIVE = frozenset({"who", "whom", "whose", "which", "that"})
_REFLEXIVE = frozenset({"himself", "herself", "themselves", "itself"})
_NOUN_PREPOSITIONS = frozenset({"of", "for", "about", "on", "against", "to", "with", "in"})
_CLIMBED = frozenset({"conj", "xcomp", "advcl", "ccomp", "pcomp", "prep", "aux", "dep", "acomp"})
_SEVERAL = frozenset({"many", "most", "some", "these", "those", "few", "other", "such"})
_TO_SOMEBODY = frozenset(
    {"tell", "inform", "advise", "brief", "notify", "remind", "assure", "reassure", "quote", "cite"}
)
"""Verbs after which he stands to whom, or of whom, something is said, and never who says it."""
_QUOTED = frozenset({"quote", "cite"})
"""Verbs whose object says what is quoted."""
_REASONS = frozenset({"perspective", "logic", "argument", "narrative", "reasoning", "standpoint", "reading", "account"})
_WOULD = frozenset({"would", "will", "should", "must", "'d", "’d", "'ll", "’ll"})
_MAX_CLIMB = 6
_SIZES = ((1, "1"), (2, "2"), (4, "4"), (8, "8"), (16, "16"), (10**9, "more"))


@dataclass(slots=True)
class Candidate:
    """A possible report: cue tokens, source tokens (first, last, head), places of its content, and its main word."""

    sentence: int
    pattern: str
    head: int
    cue: tuple[int, int]
    source: tuple[int, int, int] | None
    content: tuple[Span, ...]
    lemma: str
    classes: tuple[str, ...]
    features: dict[str, float] = field(default_factory=dict)
    probability: float = 0.0
    cue_span: Span | None = None
    source_span: Span | None = None
    clause: int = -1


class Cue(NamedTuple):
    """The word that attributes, its lemma as the lexicon has it, and its classes there."""

    token: Token
    lemma: str
    classes: tuple[str, ...]


def _child(token: Token, relations: AbstractSet[str]) -> Token | None:
    return next((c for c in token.children if c.dep_ in relations), None)


def _subtree(token: Token) -> set[int]:
    return {t.i for t in token.subtree}


def _owner(noun: Token) -> Token | None:
    """Return whose claim, plan or view the noun is."""
    owner = _child(noun, {"poss"})
    if owner is None:
        by = [c for c in noun.children if c.dep_ == "prep" and c.lower_ in {"by", "from", "of", "among"}]
        owner = next((g for c in by for g in c.children if g.dep_ == "pobj" and g.pos_ in {"PROPN", "PRON"}), None)
    if owner is None and noun.head.pos_ in {"VERB", "AUX"} and noun.dep_ in {"dobj", "attr"}:
        owner = subject_of(noun.head)[0]
    return owner


def noun_phrase(token: Token) -> tuple[int, int, int]:
    """Return first, last and head of the noun phrase around `token`, without clauses that hang on it."""
    last = token.i
    for child in token.rights:
        if child.dep_ in {"relcl", "acl", "punct", "cc", "conj", "appos", "advcl", "parataxis"}:
            break
        last = max(last, child.right_edge.i)
    joined = [child for child in token.rights if child.dep_ == "conj" and child.pos_ in {"NOUN", "PROPN", "PRON"}]
    if joined and joined[0].i - token.i < 8:
        last = max(last, joined[-1].i)
    first = token.left_edge.i
    while first < token.i and token.doc[first].is_punct:
        first += 1
    return first, max(last, token.i), token.i


def subject_of(verb: Token) -> tuple[Token | None, bool]:
    """Return who does what the verb says, as a token, and whether that is the verb's own subject."""
    token = verb
    for step in range(_MAX_CLIMB):
        own = _child(token, _SUBJECTS)
        agent = _agent(token) if token.tag_ == "VBN" else None
        if own is not None or agent is not None:
            passive = own is None or (own.dep_ == "nsubjpass" and token.tag_ == "VBN")
            return (agent if passive else own), step == 0
        if token.dep_ == "acl" and token.head.dep_ == "dobj" and any(c.lower_ == "to" for c in token.children):
            # "had the nerve to say": not the nerve says it.
            token = token.head.head
            continue
        if token.dep_ in {"relcl", "acl"}:
            return token.head, False
        if token.dep_ not in _CLIMBED:
            break
        # "asked him to say": the one asked says it.
        asked = [c for c in token.head.children if c.dep_ in {"dobj", "dative"} and c.i < token.i]
        if token.dep_ == "xcomp" and asked and token.head.lemma_ not in {"promise", "threaten"}:
            return asked[0], False
        token = token.head
    return None, False


def quoted_person(verb: Token) -> Token | None:
    """Return who is quoted in "Roe cites Poe: ..." and "Roe likes to quote Poe: ..."."""
    verb = next((c for c in verb.rights if c.dep_ == "xcomp" and c.lemma_.lower() in _QUOTED), verb)
    if verb.lemma_.lower() not in _QUOTED:
        return None
    persons = (c for c in verb.rights if c.dep_ == "dobj" and source_kind(c) in {"name", "office", "group"})
    return next(persons, None)


def _inverted(verb: Token, clause: Token) -> Token | None:
    """Return who says it in "...", remarked Jane Roe', where the parse takes the speaker for an object."""
    if clause.i > verb.i:
        return None
    for child in verb.rights:
        if child.dep_ in {"dobj", "attr", "oprd", "npadvmod", "dep"}:
            person = source_kind(child) in {"name", "third", "group", "office"}
            return child if person and child.left_edge.i == verb.i + 1 else None
    return None


def _agent(verb: Token) -> Token | None:
    for child in verb.children:
        if child.dep_ == "agent":
            return next((c for c in child.children if c.dep_ == "pobj"), None)
    return None


def source_kind(token: Token | None) -> str:
    """Return what sort of source the token is: a pronoun by person, a name, a group, another noun, or none."""
    if token is None:
        return "none"
    low = token.lower_
    known = lexicon.persons()
    tests = (
        ("first", low in _FIRST),
        ("second", low in _SECOND),
        ("third", low in _THIRD),
        ("relative", low in _RELATIVE),
        ("name", token.pos_ == "PROPN"),
        ("pron", token.pos_ == "PRON"),
        ("group", low in known.groups or token.lemma_.lower() in known.groups),
        ("office", low in known.offices),
        ("noun", token.pos_ in {"NOUN", "NUM", "ADJ"}),
    )
    return next((kind for kind, met in tests if met), "other")


class Finder:
    """Finds the candidates of one parsed sentence."""

    def __init__(self, parsed: Parsed, index: int, text: str) -> None:
        self.parsed = parsed
        self.tokens = parsed.tokens
        self.index = index
        self.text = text
        self.words = lexicon.reporting()

    def find(self) -> Iterator[Candidate]:
        """Yield every candidate of the sentence."""
        for token in self.tokens:
            if token.pos_ in {"VERB", "AUX"}:
                yield from self._verb(token)
            elif token.pos_ == "NOUN":
                yield from self._noun(token)
            elif token.pos_ == "ADJ":
                yield from self._adjective(token)
            if token.pos_ in {"VERB", "ADP", "SCONJ", "ADV", "PROPN"}:
                yield from self._preposition(token)
        yield from self._colon()

    # One method for each part of speech a cue can have.

    def _verb(self, verb: Token) -> Iterator[Candidate]:
        lemma = verb.lemma_.lower()
        cue = Cue(verb, lemma, self.words.verb_classes(lemma))
        clause = _child(verb, {"ccomp"})
        if clause is None and (not cue.classes or lemma in {"be", "do", "make"}):
            return
        subject, own = subject_of(verb)
        if subject is None and clause is not None:
            subject = _inverted(verb, clause)
        other = quoted_person(verb)
        if clause is not None and other is not None and other.i < clause.left_edge.i:
            subject = other
        if lemma in self.words.verbs["say"] - _TO_SOMEBODY:
            subject = self._after_verb(verb) or subject
        passive = _child(verb, {"nsubjpass"})
        if clause is not None and self._felt(verb) and (verb.dep_ == "acomp" or (passive and subject is None)):
            # "is convinced that": tagged as a verb, yet the one convinced is who thinks so.
            felt = Cue(verb, verb.lower_, ("a-think",))
            yield from self._some(self.make("a-ccomp", felt, passive or subject, _subtree(clause), head=clause))
            return
        made: list[Candidate | None] = []
        if clause is not None:
            made.append(self.make("ccomp", cue, subject, _subtree(clause), head=clause))
        elif subject is not None:
            made += [self._inserted(cue, subject), self._at_end(cue, subject)]
        made += self._objects(cue, subject, clause)
        if passive is not None and not (clause and passive.i > clause.i):
            made.append(self.make("passive", cue, subject, _subtree(passive), head=passive))
        for candidate in self._some(*made):
            candidate.features["own"] = float(own)
            yield candidate

    def _felt(self, verb: Token) -> bool:
        return any(verb.lower_ in words for words in self.words.adjectives.values())

    def _objects(self, cue: Cue, subject: Token | None, clause: Token | None) -> Iterator[Candidate | None]:
        """Read what a verb takes other than a clause with a subject of its own."""
        verb = cue.token
        for child in verb.children:
            inside = _subtree(child)
            if child.dep_ == "xcomp" and child.pos_ in {"VERB", "AUX", "ADJ", "NOUN"}:
                yield self.make("xcomp", cue, subject, inside, head=child)
            elif child.dep_ == "dobj" and child.lower_ not in _REFLEXIVE and (subject is None or child.i != subject.i):
                small = [c for c in verb.children if c.dep_ in {"oprd", "xcomp", "ccomp"} and c.i > child.i]
                if small and clause is None:
                    inside |= _subtree(small[0])
                yield self.make("dobj", cue, subject, inside, head=child)
            elif child.dep_ == "prep" and child.i > verb.i:
                yield self._by_preposition("prep", cue, subject, child)
            elif child.dep_ == "oprd":
                yield self.make("oprd", cue, subject, inside, head=child)

    def _inserted(self, cue: Cue, subject: Token) -> Candidate | None:
        """Read a cue clause put into, before or after what is said, as in "as he put it"."""
        verb = cue.token
        if verb.dep_ not in {"parataxis", "advcl", "ccomp", "dep"} or not cue.classes:
            return None
        marks = [c.lower_ for c in verb.children if c.dep_ in {"mark", "advmod"} and c.i < verb.i]
        with_as = "as" in marks
        if (verb.dep_ == "advcl" and not with_as) or (with_as and cue.lemma not in self.words.as_verbs):
            return None
        return self.make("as" if with_as else "inserted", cue, subject, self._all() - _subtree(verb), head=verb.head)

    def _after_verb(self, verb: Token) -> Token | None:
        """Return who says it in "It is, says St Paul, a sign", where the parse may take "it" for who says so."""
        at = verb.i - 1
        if at < 1 or not (self.tokens[at].text == "," or self.tokens[at].text in _MARKS):
            return None
        for token in self.tokens[verb.i + 1 : verb.i + 6]:
            if token.is_punct or token.pos_ in {"VERB", "AUX", "ADP", "SCONJ"}:
                return None
            if token.left_edge.i == verb.i + 1 and source_kind(token) in {"name", "third", "group", "office"}:
                last = max(token.i, max((c.i for c in token.rights if c.dep_ in {"flat", "compound"}), default=0))
                if last + 1 >= len(self.tokens) or self.tokens[last + 1].text in {",", ".", ";", ":"}:
                    return token
        return None

    def _at_end(self, cue: Cue, subject: Token) -> Candidate | None:
        """Read "No, not at all, she says.", where what is said has no verb for the parse to go by."""
        verb = cue.token
        if verb.dep_ != "ROOT" or cue.lemma not in self.words.verbs["say"] | self.words.verbs["claim"]:
            return None
        first, last, _ = noun_phrase(subject)
        rest = [t for t in self.tokens[max(verb.i, last) + 1 :] if not t.is_punct and not t.is_space]
        start = min(first, verb.i)
        if rest or start < 2 or self.tokens[start - 1].text != "," or abs(verb.i - subject.i) > _MAX_CLIMB:
            return None
        return self.make("at-end", cue, subject, set(range(start)), head=verb)

    def _noun(self, noun: Token) -> Iterator[Candidate]:
        lemma = noun.lemma_.lower()
        classes = tuple("n-" + name for name, words in self.words.nouns.items() if lemma in words)
        if not classes:
            return
        cue = Cue(noun, lemma, classes)
        owner = _owner(noun)
        made: list[Candidate | None] = []
        for child in noun.children:
            if child.dep_ in {"acl", "ccomp"}:
                made.append(self.make("n-acl", cue, owner, _subtree(child), head=child))
            elif child.dep_ == "relcl" and any(c.dep_ == "mark" and c.lower_ == "that" for c in child.children):
                made.append(self.make("n-relcl", cue, owner, _subtree(child), head=child))
            elif child.dep_ == "prep" and child.lower_ in _NOUN_PREPOSITIONS:
                made.append(self._by_preposition("n-prep", cue, owner, child))
        if noun.dep_ == "nsubj" and noun.head.lemma_ == "be":
            clause = _child(noun.head, {"ccomp", "xcomp", "attr"})
            if clause is not None:
                made.append(self.make("n-is", cue, owner, _subtree(clause), head=clause))
                if made[-1] and owner is None and any(c.lower_ in lexicon.persons().shared for c in noun.children):
                    made[-1].features["shared"] = 1.0
        would = _child(noun.head, {"aux"}) if noun.dep_ == "nsubj" else None
        if would is not None and would.lower_ in _WOULD and lemma in self.words.nouns["want"]:
            # "Her plan would close the harbour" states what she proposes.
            mine = _child(noun, {"poss"})
            if mine is not None:
                made.append(self.make("n-would", cue, mine, _subtree(noun.head) - _subtree(noun), head=noun.head))
        yield from self._some(*made)

    def _adjective(self, word: Token) -> Iterator[Candidate]:
        lemma = word.lower_
        classes = tuple("a-" + name for name, words in self.words.adjectives.items() if lemma in words)
        if not classes or word.dep_ not in {"acomp", "ROOT", "conj", "advcl", "amod", "oprd"}:
            return
        cue = Cue(word, lemma, classes)
        subject = subject_of(word.head if word.dep_ == "acomp" else word)[0]
        for child in word.children:
            if child.dep_ in {"ccomp", "xcomp", "advcl"} and child.i > word.i:
                yield from self._some(self.make("a-" + child.dep_, cue, subject, _subtree(child), head=child))
            elif child.dep_ == "prep" and child.i > word.i:
                yield from self._some(self._by_preposition("a-prep", cue, subject, child))

    def _preposition(self, word: Token) -> Iterator[Candidate]:
        low = word.lower_
        if low == "according":
            yield from self._some(self._according(word))
        elif low == "per" and word.dep_ == "prep" and word.i in {0, len(self.tokens) - 2}:
            rest = self._all() - _subtree(word)
            yield from self._some(
                self.make("according", Cue(word, low, ("say",)), _child(word, {"pobj"}), rest, head=word.head)
            )
        elif low in {"in", "to", "for", "from"} and word.dep_ == "prep":
            noun = _child(word, {"pobj"})
            if noun is not None:
                yield from self._some(self._in_view(word, noun), self._to_whom(word, noun))

    def _according(self, word: Token) -> Candidate | None:
        """Read "according to her", also where the parse does not join the words."""
        tokens, at = self.tokens, word.i + 1
        if at + 1 >= len(tokens) or tokens[at].lower_ != "to":
            return None
        who = next((c for c in tokens[at].children if c.dep_ in {"pobj", "pcomp"} and c.i > at), None)
        end = word.right_edge.i if who is not None else at
        if who is None or end <= at:
            end = at
            while end + 1 < len(tokens) and not tokens[end + 1].is_punct and tokens[end + 1].pos_ != "VERB":
                end += 1
            nouns = [t for t in tokens[at + 1 : end + 1] if t.pos_ in {"NOUN", "PROPN", "PRON"}]
            if not nouns:
                return None
            who = nouns[-1]
        rest = self._all() - set(range(word.i, end + 1))
        made = self.make("according", Cue(word, "according", ("say",)), None, rest, head=word.head, last=at)
        if made is not None:
            first, last, head = noun_phrase(who)
            made.source = (max(first, at + 1), min(max(last, head), end) if head <= end else head, head)
            made.features.pop("source=none", None)
            made.features[f"source={source_kind(who)}"] = 1.0
        return made

    def _in_view(self, word: Token, noun: Token) -> Candidate | None:
        """Read "in her view" and "in the eyes of critics"."""
        lemma = noun.lemma_.lower()
        if word.lower_ not in {"in", "from", "to"} or lemma not in self.words.in_whose:
            return None
        if (word.lower_ == "to" and lemma not in {"eye", "mind"}) or (lemma in _REASONS and word.i > 1):
            # "listen to its arguments", "the flaw in her logic"
            return None
        owner = _child(noun, {"poss"})
        last = noun.i
        if owner is None:
            of = next((c for c in noun.children if c.lower_ == "of"), None)
            owner = None if of is None else _child(of, {"pobj"})
            last = last if of is None else of.i
        # "In this view," is the view just reported.
        if owner is None and (word.i > 1 or not any(c.lower_ in {"this", "that"} for c in noun.children)):
            return None
        cue = Cue(word, lemma, ("think",))
        return self.make("in-view", cue, owner, self._all() - _subtree(word), head=word.head, last=last)

    def _to_whom(self, word: Token, noun: Token) -> Candidate | None:
        """Read "To many people," and "For Marx," at the start."""
        known = source_kind(noun) in {"name", "third", "group", "office"}
        several = word.lower_ == "to" and noun.tag_ == "NNS"
        several = several and (
            noun.lemma_.lower() in lexicon.persons().people or any(c.lower_ in _SEVERAL for c in noun.children)
        )
        if word.lower_ not in {"to", "for"} or word.i or not (known or several):
            return None
        end = word.right_edge.i
        if end + 1 >= len(self.tokens) or self.tokens[end + 1].text != ",":
            return None
        return self.make(
            "to-whom", Cue(word, word.lower_, ("think",)), noun, self._all() - _subtree(word), head=word.head
        )

    def _colon(self) -> Iterator[Candidate]:
        """Read "Her message: never again" and a name with a colon before what is said."""
        token = next((t for t in self.tokens if t.text == ":" and 0 < t.i < len(self.tokens) - 2), None)
        if token is None:
            return
        head = self.tokens[token.i - 1]
        for _ in range(_MAX_CLIMB):
            if head.head.i >= token.i or head.dep_ not in {"compound", "poss", "pobj", "prep"}:
                break
            head = head.head
        if head.pos_ in {"PROPN", "NOUN"}:
            rest = set(range(token.i + 1, len(self.tokens)))
            owner = _child(head, {"poss"}) or head
            if head.dep_ == "dobj" and head.head.lemma_.lower() not in _QUOTED:
                # "Roe answers Poe: ..." is said by Roe, "Roe quotes Poe: ..." by Poe.
                owner = subject_of(head.head)[0] or owner
            yield from self._some(self.make("colon", Cue(token, ":", ("say",)), owner, rest))

    # How a candidate is put together.

    def _all(self) -> set[int]:
        return set(range(len(self.tokens)))

    @staticmethod
    def _some(*made: Candidate | None) -> Iterator[Candidate]:
        return (one for one in made if one is not None)

    def _by_preposition(self, kind: str, cue: Cue, subject: Token | None, prep: Token) -> Candidate | None:
        inner = _child(prep, {"pobj", "pcomp"})
        if inner is None or (cue.token.pos_ == "NOUN" and subject is not None and inner.i == subject.i):
            return None
        made = self.make(kind, cue, subject, _subtree(inner), head=inner)
        if made is not None:
            made.features[f"{kind}:{prep.lower_}"] = 1.0
            made.features[f"{cue.lemma}+{prep.lower_}"] = 1.0
            if prep.i == cue.token.i + 1:
                made.cue = (cue.token.i, prep.i)
        return made

    def make(
        self,
        pattern: str,
        cue: Cue,
        source: Token | None,
        inside: set[int],
        *,
        head: Token | None = None,
        last: int | None = None,
    ) -> Candidate | None:
        """Return a candidate with this cue, source and content, or nothing if no content is left."""
        at = cue.token.i
        inside = inside - {at}
        phrase = None
        if source is not None:
            phrase = noun_phrase(source)
            if source.i in inside and pattern != "passive":
                if pattern in {"xcomp", "dobj", "prep", "oprd"}:
                    phrase = None
                else:
                    inside -= set(range(phrase[0], phrase[1] + 1))
        if pattern in {"ccomp", "inserted"} and min(inside, default=at) < at:
            inside = self._after_colon(inside, at)
        spans = self._spans(inside, at)
        if not spans:
            return None
        end = last if last is not None else at
        for child in cue.token.children:
            if child.dep_ == "prt" and child.i == at + 1:
                end = child.i
        made = Candidate(self.index, pattern, at, (at, end), phrase, spans, cue.lemma, cue.classes)
        made.clause = head.i if head is not None else -1
        self._describe(made, cue.token, source if phrase else None, inside, head)
        return made

    def _after_colon(self, inside: set[int], cue: int) -> set[int]:
        """Leave out what a colon parts from the words around a cue: "Roe disagreed: it was, he said, too late"."""
        quoted = False
        for i in range(cue - 1, min(inside), -1):
            quoted = quoted or self.tokens[i].text in _MARKS
            if self.tokens[i].text in {":", ";"} and not quoted:
                return {j for j in inside if j > i} or inside
        return inside

    def _spans(self, inside: set[int], cue: int) -> tuple[Span, ...]:
        """Return the runs of tokens as places in the article, without commas and spaces at their ends."""
        runs: list[list[int]] = []
        for i in sorted(inside):
            if runs and (i == runs[-1][1] + 1 or (i - runs[-1][1] < 3 and not runs[-1][1] < cue < i)):
                runs[-1][1] = i
            else:
                runs.append([i, i])
        spans = []
        for first, last in runs:
            span = self.parsed.span(first, last)
            start, end = span.start, span.end
            while start < end and self.text[start] in _TRIM:
                start += 1
            while end > start and self.text[end - 1] in _TRIM:
                end -= 1
            if end - start > 1 or (end > start and self.text[start].isalnum()):
                spans.append(Span(start, end))
        return tuple(spans)

    def _describe(
        self, made: Candidate, cue: Token, source: Token | None, inside: set[int], head: Token | None
    ) -> None:
        f = made.features
        size = len(inside)
        bucket = next(name for limit, name in _SIZES if size <= limit)
        kind = source_kind(source)
        for name in (
            made.pattern,
            f"lemma={made.lemma}",
            f"{made.pattern}&{made.lemma}",
            f"size={bucket}",
            f"source={kind}",
            f"{made.pattern}&source={kind}",
            f"{made.pattern}&size={bucket}",
            f"tag={cue.tag_}",
            f"dep={cue.dep_}",
            f"{made.pattern}&dep={cue.dep_}",
        ):
            f[name] = 1.0
        for name in made.classes or ("unlisted",):
            f[f"class={name}"] = 1.0
            f[f"{made.pattern}&class={name}"] = 1.0
        first = self.tokens[min(inside)]
        f[f"first={first.lower_ if first.pos_ in {'SCONJ', 'PART', 'PRON', 'ADP', 'DET'} else first.pos_}"] = 1.0
        if head is not None:
            f[f"head={head.pos_}"] = 1.0
            f[f"{made.pattern}&head={head.pos_}"] = 1.0
        for child in cue.children:
            if child.dep_ == "neg":
                f["negated"] = 1.0
            elif child.dep_ == "aux":
                f[f"aux={child.lemma_.lower()}"] = 1.0
        place = "before" if max(inside) < cue.i else "after" if min(inside) > cue.i else "around"
        f[f"content={place}"] = 1.0
        f[f"{made.pattern}&content={place}"] = 1.0
        if any(self.tokens[i].text in _MARKS for i in (min(inside), max(inside))):
            f["marks"] = 1.0
