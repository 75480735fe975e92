"""Holders: one for each person, body or group an article names, whatever it calls them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from viewpoints.domain.statements import MinedHolder
from viewpoints.mining import lexicon
from viewpoints.mining.candidates import noun_phrase, source_kind
from viewpoints.mining.parse import Parsed, Token, Tokens

UNNAMED_AUTHOR = "The author"

_PLURALS = frozenset({"they", "them", "their", "theirs", "themselves"})
_SINGULARS = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself"})
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_SOME = frozenset({"some", "many", "most", "others"})
_ABSTRACT = ("ity", "ness", "ment", "tion", "sion", "ance", "ence", "ism", "ship", "hood", "ure", "ing", "cy", "dom")
"""A common noun that ends so names no one, unless it is among the words for bodies."""
_WHERE = frozenset({"in", "at", "from", "near", "across", "into", "throughout", "outside", "inside"})
"""What follows one of these is more likely a place than a person."""
_CLIMB = 3
_KEEP = 12
"""At most so many aliases of a holder are kept, the commonest first."""
_MANY = 200
_MISSPELT = 5
"""Shorter names are too often one letter from another name."""


def _bare(word: str) -> str:
    return word.strip(".,;:’'\"“”‘()").lower()


def _is_body(last: str) -> bool:
    known = lexicon.persons()
    return last in known.organisations or last in known.places


def _one_edit(a: str, b: str) -> bool:
    """Say whether one letter added, dropped, changed or swapped makes one word the other."""
    if abs(len(a) - len(b)) > 1 or a == b:
        return False
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    swapped = a[i + 1 : i + 2] + a[i : i + 1] + a[i + 2 :] == b[i:]
    return a[i + 1 :] == b[i + 1 :] or a[i:] == b[i + 1 :] or a[i + 1 :] == b[i:] or swapped


@dataclass(eq=False)
class Entity:
    """Someone or something with a name."""

    name: tuple[str, ...]
    forms: dict[str, int] = field(default_factory=dict)
    roles: set[str] = field(default_factory=set)
    gender: str = ""
    body: bool = False
    mentions: int = 0

    @property
    def canonical(self) -> str:
        """Return the fullest name the article gives."""
        return " ".join(self.name)

    @property
    def keywords(self) -> set[str]:
        """Return the single words by which the entity may be called."""
        words = [
            _bare(w) for w in self.name if _bare(w) not in _SUFFIXES and _bare(w) not in lexicon.persons().inner_joiners
        ]
        return set(words)

    @property
    def last(self) -> str:
        """Return the last word of the name, for a person the surname."""
        words = [_bare(w) for w in self.name if _bare(w) not in _SUFFIXES]
        return words[-1] if words else ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name at a place: sentence, first and last token, and whom it names."""

    sentence: int
    first: int
    last: int
    entity: Entity
    subject: bool
    where: bool = False

    def weight(self, pronoun: str) -> float:
        """Return how well the mention, by its place in its sentence, fits a pronoun that follows."""
        place = 0.7 if self.where and pronoun in _SINGULARS else 0.0
        return (1.6 if self.subject else 0.8) + 0.05 * self.entity.mentions - place


@dataclass(frozen=True, slots=True)
class _Raw:
    sentence: int
    first: int
    last: int
    words: tuple[str, ...]
    titles: tuple[str, ...]
    subject: bool
    the: bool
    surface: str


def _raw_names(parsed: Sequence[Parsed]) -> Iterator[_Raw]:
    words_of = lexicon.persons()
    for index, each in enumerate(parsed):
        tokens = each.tokens
        i, n = 0, len(tokens)
        shouted = sum(t.is_upper for t in tokens) > 0.6 * max(1, sum(t.is_alpha for t in tokens))
        while i < n:
            if not _is_name(tokens[i]):
                i += 1
                continue
            j = i
            while j + 1 < n:
                if _is_name(tokens[j + 1]):
                    j += 1
                elif (
                    j + 2 < n
                    and tokens[j + 1].lower_ in lexicon.persons().joiners
                    and _is_name(tokens[j + 2])
                    and _joins(tokens, j + 1)
                ):
                    j += 2
                else:
                    break
            first = i
            titles: list[str] = []
            for k in range(i, j + 1):
                # What stands before a title is part of it: "Ohio Senator", "Treasury Secretary".
                if _bare(tokens[k].text) in words_of.titles and (k < j or k == i):
                    titles.append(_bare(tokens[k].text))
                    first = k + 1
            before = i - 1
            while before >= 0 and tokens[before].lower_ in words_of.titles | words_of.offices and len(titles) < 4:
                titles.insert(0, tokens[before].lower_)
                before -= 1
            if first <= j and not shouted:
                words = tuple(t.text for t in tokens[first : j + 1] if t.text not in {"'s", "’s"})
                yield _Raw(
                    index, first, j, words, tuple(titles), any(t.dep_ in _SUBJECTS for t in tokens[first : j + 1]),
                    i > 0 and tokens[i - 1].lower_ == "the", tokens[i : j + 1].text,
                )  # fmt: skip
            i = j + 1


def _is_name(token: Token) -> bool:
    if token.pos_ == "PROPN" and token.text[:1].isupper():
        return _bare(token.text) not in lexicon.persons().not_names or (token.i > 0 and token.text.isalpha() is False)
    return False


def _joins(tokens: Tokens, at: int) -> bool:
    low = tokens[at].lower_
    if low == "-":
        # "Smith-Jones" is one name; "EU - U.S." and "Paris-Berlin" are two.
        close = tokens[at - 1].idx + len(tokens[at - 1]) == tokens[at].idx and tokens[at].idx + 1 == tokens[at + 1].idx
        return close and not any(_is_body(_bare(tokens[k].text)) for k in (at - 1, at + 1))
    if low in lexicon.persons().inner_joiners:
        return True
    # "the University of Oxford" is one name; "Smith of Oxford" and "Smith and Jones" are two.
    return low in {"of", "on", "for"} and _bare(tokens[at - 1].text) in lexicon.persons().organisations


class Holders:
    """Knows whom each name, office and pronoun of one article stands for."""

    def __init__(self, parsed: Sequence[Parsed], author: str) -> None:
        self.parsed = parsed
        self.author = author or UNNAMED_AUTHOR
        self._author_words = [_bare(w) for w in author.split()]
        self._by_word: dict[str, list[Entity]] = {}
        self._by_role: dict[str, list[tuple[int, Entity]]] = {}
        self.entities: list[Entity] = []
        self._by_name: dict[str, Entity] = {}
        self._by_initials: dict[str, Entity] = {}
        self._by_start: dict[tuple[str, int], list[Entity]] = {}
        self.mentions: list[Mention] = []
        self._spans: dict[int, list[Mention]] = {}
        self._used: dict[str, dict[str, int]] = {}
        self._last: list[tuple[int, str]] = []
        self._groups: dict[int, list[tuple[int, str]]] = {}
        self._persons: list[tuple[int, Entity]] = []
        self._collect()
        self._persons = [
            (m.sentence, m.entity) for m in self.mentions if self._fits(m.entity.canonical, "he", "", m.entity)
        ]
        for index, each in enumerate(parsed):
            for token in each.tokens:
                if token.dep_ in _SUBJECTS and token.tag_ == "NNS" and self.name_at(index, token.i) is None:
                    name = self._nominal(index, token, None, 0)
                    self._groups.setdefault(index, []).append((token.i, name))

    # Names.

    def _collect(self) -> None:
        raw = list(_raw_names(self.parsed))
        # Full names first, so that a surname used before the full name is found too.
        for each in raw:
            if len(each.words) > 1:
                self._full(each)
        counts: dict[str, int] = {}
        for each in raw:
            counts[_bare(each.words[-1])] = counts.get(_bare(each.words[-1]), 0) + 1
        recent: dict[str, Entity] = {}
        for each in raw:
            entity = self._entity(each, recent, counts)
            for key in entity.keywords:
                recent[key] = entity
            entity.mentions += 1
            entity.forms[each.surface] = entity.forms.get(each.surface, 0) + 1
            entity.roles.update(each.titles)
            self._gender(entity, each)
            tokens = self.parsed[each.sentence].tokens
            where = each.first > 0 and tokens[each.first - 1].lower_ in _WHERE
            mention = Mention(each.sentence, each.first, each.last, entity, each.subject, where)
            self.mentions.append(mention)
            self._spans.setdefault(each.sentence, []).append(mention)
            self._offices(each, entity)

    def _full(self, each: _Raw) -> Entity:
        words = tuple(_bare(w) for w in each.words)
        for entity in self._by_word.get(words[-1], []):
            own = tuple(_bare(w) for w in entity.name)
            if own == words or (own[-1] == words[-1] and own[0] == words[0]):
                if len(own) < len(words):
                    entity.name = each.words
                    self._by_name.setdefault(entity.canonical, entity)
                return entity
        for entity in (e for word in words for e in self._by_word.get(word, [])[:_KEEP]):
            own = tuple(_bare(w) for w in entity.name)
            if len(own) == len(words) and sum(a != b for a, b in zip(own, words, strict=True)) == 1:
                a, b = next((a, b) for a, b in zip(own, words, strict=True) if a != b)
                if min(len(a), len(b)) >= 5 and a[0] == b[0] and _one_edit(a, b):
                    return entity
        return self._new(each)

    def _new(self, each: _Raw) -> Entity:
        entity = Entity(each.words, body=each.the or _is_body(_bare(each.words[-1])))
        self.entities.append(entity)
        for key in entity.keywords:
            self._by_word.setdefault(key, []).append(entity)
        self._by_name.setdefault(entity.canonical, entity)
        if len(each.words) > 1:
            self._by_initials.setdefault("".join(w[0] for w in each.words if w[0].isupper()), entity)
        if len(entity.last) >= _MISSPELT:
            self._by_start.setdefault((entity.last[0], len(entity.last)), []).append(entity)
        return entity

    def _entity(self, each: _Raw, recent: dict[str, Entity], counts: dict[str, int]) -> Entity:
        if len(each.words) > 1:
            return self._full(each)
        word = _bare(each.words[0])
        known = [e for e in self._by_word.get(word, []) if e.last == word or (e.name[0].lower() == word and not e.body)]
        if known:
            sign = self._sign(each.titles)
            same_gender = [e for e in known if not e.gender or not sign or e.gender == sign]
            known = same_gender or known
            latest = recent.get(word)
            return latest if latest in known and latest is not None else known[0]
        letters = each.words[0].replace(".", "")
        if len(letters) > 1 and letters.isupper() and letters in self._by_initials:
            return self._by_initials[letters]
        if len(word) >= _MISSPELT and counts.get(word, 0) == 1:
            for size in (len(word) - 1, len(word), len(word) + 1):
                for entity in self._by_start.get((word[0], size), [])[:_MANY]:
                    if _one_edit(entity.last, word) and entity.last.rstrip("s") != word.rstrip("s"):
                        return entity
        return self._new(each)

    def _sign(self, words: Sequence[str]) -> str:
        known = lexicon.persons()
        for sign, own, first_names in (("f", known.female, known.women), ("m", known.male, known.men)):
            if any(w in own or (w.endswith("_") and w[:-1] in first_names) for w in words):
                return sign
        return ""

    def _gender(self, entity: Entity, each: _Raw) -> None:
        entity.gender = entity.gender or self._sign(each.titles)
        if not entity.gender and len(entity.name) > 1 and not entity.body:
            entity.gender = self._sign((_bare(entity.name[0]) + "_",))

    def _offices(self, each: _Raw, entity: Entity) -> None:
        """Note the offices the text gives the named one: before the name, in apposition, or by "is"."""
        tokens = self.parsed[each.sentence].tokens
        offices = lexicon.persons().offices
        found = {t for t in each.titles if t in offices}
        for i in range(each.first, each.last + 1):
            token = tokens[i]
            found |= {c.lower_ for c in token.children if c.dep_ in {"appos", "compound"} and c.lower_ in offices}
            if token.dep_ == "appos" and token.head.lower_ in offices:
                found.add(token.head.lower_)
            if token.dep_ == "nsubj" and token.head.lemma_ == "be":
                found |= {c.lower_ for c in token.head.children if c.dep_ == "attr" and c.lower_ in offices}
        for office in found:
            entity.roles.add(office)
            self._by_role.setdefault(office, []).append((each.sentence, entity))
            entity.gender = entity.gender or self._sign((office,))

    # Sources.

    def name_at(self, sentence: int, token: int) -> Entity | None:
        """Return whom the name at this token names."""
        return next((m.entity for m in self._spans.get(sentence, ()) if m.first <= token <= m.last), None)

    def named_in(self, sentence: int) -> list[str]:
        """Return whom the names of a sentence name, each once."""
        return list(dict.fromkeys(m.entity.canonical for m in self._spans.get(sentence, ())))

    def is_author(self, name: str) -> bool:
        """Say whether the name is the author's."""
        return name == self.author

    def resolve(self, sentence: int, token: int, speaker: str | None = None) -> str:
        """Return the canonical name for the source at a token; `speaker` says "I" where it stands in a quotation."""
        return self._resolve(sentence, self.parsed[sentence].tokens[token], speaker, 0)

    def can_hold(self, sentence: int, token: int) -> bool:
        """Say whether a person, a body, a group or a publication may stand at a token, or a pronoun for one."""
        word = self.parsed[sentence].tokens[token]
        for _ in range(_CLIMB):
            if source_kind(word) != "relative" or word.head.i == word.i:
                break
            while word.dep_ not in {"relcl", "ROOT"} and word.head.i != word.i:
                word = word.head
            word = word.head
        kind, low, lemma = source_kind(word), word.lower_, word.lemma_.lower()
        if kind in {"first", "second", "third", "group", "office"} or low in {"it", "its"}:
            return True
        if kind in {"pron", "other", "relative"} or {low, lemma} & lexicon.persons().nobody:
            return False
        if kind == "name":
            return any(c.isalpha() for c in word.text)
        if word.pos_ == "ADJ":
            return low.endswith("s") or any(c.lower_ == "the" for c in word.children)
        return self._noun_holds(word, lemma)

    def _noun_holds(self, word: Token, lemma: str) -> bool:
        known = lexicon.persons()
        if any(lemma in words for words in (known.titles, known.speaks_for, known.organisations, known.works)):
            return True
        if self._is_work(word):
            return any(c.dep_ == "poss" or c.lower_ in {"by", "from", "of"} for c in word.children)
        return lemma in known.bodies or not lemma.endswith(_ABSTRACT)

    def note(self, sentence: int, token: int, name: str) -> None:
        """Remember the words at a token as another name for the holder."""
        tokens = self.parsed[sentence].tokens
        first, last, _ = noun_phrase(tokens[token])
        form = tokens[first : last + 1].text if last - first < _KEEP else tokens[token].text
        forms = self._used.setdefault(name, {})
        forms[form] = forms.get(form, 0) + 1

    def said(self, sentence: int, holder: str) -> None:
        """Remember who spoke last, for the pronouns that follow."""
        if not self.is_author(holder):
            self._last.append((sentence, holder))

    def _resolve(self, sentence: int, token: Token, speaker: str | None, depth: int) -> str:
        kind = source_kind(token)
        if kind in {"first", "second"}:
            return speaker or (self.author if kind == "first" else "you")
        if kind == "relative":
            head = token.head
            while head.dep_ not in {"relcl", "ROOT"} and head.head.i != head.i:
                head = head.head
            if head.dep_ == "relcl" and depth < 3:
                return self._resolve(sentence, head.head, speaker, depth + 1)
        if token.lower_ in _SINGULARS or token.lower_ in _PLURALS or token.lower_ in {"it", "its"}:
            return self._pronoun(sentence, token)
        entity = self.name_at(sentence, token.i)
        beside = self._beside(sentence, token, entity)
        if beside is not None:
            return self._named(beside)
        if entity is not None and token.lower_ not in lexicon.persons().speaks_for:
            return self._named(entity)
        return self._nominal(sentence, token, speaker, depth)

    def _beside(self, sentence: int, token: Token, own: Entity | None) -> Entity | None:
        """Return the person named between commas after an office or a noun: "the Special Adviser, Dr Jane Roe,"."""
        known = lexicon.persons()
        office = own is None or own.last in known.offices or own.last in known.titles
        if not office or source_kind(token) not in {"name", "office", "noun", "group"}:
            return None
        tokens = token.doc
        comma = next((i for i in range(token.i + 1, min(token.i + 10, len(tokens))) if tokens[i].text == ","), None)
        if comma is None or any(tokens[i].pos_ in {"VERB", "AUX"} for i in range(token.i + 1, comma)):
            return None
        for mention in self._spans.get(sentence, ()):
            titled = range(comma + 1, mention.first)
            near = mention.first > comma and all(_bare(tokens[i].text) in known.titles for i in titled)
            if near and mention.last + 2 < len(tokens) and tokens[mention.last + 1].text == ",":
                listed = tokens[mention.last + 2].lower_ in {"and", "or"} or tokens[mention.last + 2].pos_ == "PROPN"
                return None if listed or (mention.entity.body and source_kind(token) == "office") else mention.entity
        return None

    def _named(self, entity: Entity) -> str:
        words = [_bare(w) for w in entity.name]
        if self._author_words and (
            words == self._author_words or (len(words) == 1 and words[0] == self._author_words[-1])
        ):
            return self.author
        return entity.canonical

    def _nominal(self, sentence: int, token: Token, speaker: str | None, depth: int) -> str:
        """Read a source that is a common noun: an office, somebody's spokesman, or a group as worded."""
        known = lexicon.persons()
        speaking = token.lower_ in known.titles or token.lower_ in known.speaks_for or token.lemma_ in known.works
        for child in token.subtree:
            # "the doyen of reporters, Jane Roe": the parse may hang the name on either noun.
            named = child.dep_ == "appos" and child.i > token.i
            named = named or (speaking and child.head.i == token.i and child.dep_ in {"compound", "nmod"})
            entity = self.name_at(sentence, child.i) if named else None
            if entity is not None:
                return self._named(entity)
        owner = next((c for c in token.children if c.dep_ == "poss"), None)
        if owner is None and self._is_work(token):
            by = [c for c in token.children if c.lower_ in {"by", "from", "of"}]
            owner = next((c for b in by for c in b.children if c.dep_ == "pobj" and self.name_at(sentence, c.i)), None)
        if owner is not None and depth < 3 and (token.lower_ in lexicon.persons().speaks_for or self._is_work(token)):
            return self._resolve(sentence, owner, speaker, depth + 1)
        if token.lower_ in lexicon.persons().offices and owner is None:
            definite = any(c.lower_ in {"the", "this", "that"} for c in token.children)
            held = [e for at, e in self._by_role.get(token.lower_, []) if at <= sentence] or [
                e for _, e in self._by_role.get(token.lower_, [])
            ]
            if definite and held:
                return self._named(held[-1])
        first, last, _ = noun_phrase(token)
        tokens = token.doc
        while first < token.i and tokens[first].lower_ in lexicon.persons().determiners:
            first += 1
        words = tokens[first : min(last, first + 7) + 1].text.strip(" ,;:")
        return re.sub(r"\s+", " ", words) or token.text

    def _is_work(self, token: Token) -> bool:
        lemma = token.lemma_.lower()
        return lemma in lexicon.persons().works or any(lemma in words for words in lexicon.reporting().nouns.values())

    def _pronoun(self, sentence: int, token: Token) -> str:
        """Return whom a pronoun most likely means: the one who spoke last, or the latest fitting name."""
        low = token.lower_
        want = self._sign((low,))
        scores: dict[str, float] = {}
        if self._last:
            at, name = self._last[-1]
            if sentence - at <= 4 and self._fits(name, low, want):
                scores[name] = 2.5 - 0.4 * (sentence - at)
        for back in range(4):
            for at, name in self._groups.get(sentence - back, ()):
                if (back or at < token.i) and low in _PLURALS:
                    scores[name] = max(scores.get(name, 0.0), 1.5 - 0.4 * back)
            for mention in self._spans.get(sentence - back, ()):
                if back == 0 and mention.first >= token.i:
                    continue
                name = self._named(mention.entity)
                if self._fits(name, low, want, mention.entity):
                    scores[name] = scores.get(name, 0.0) + max(0.1, mention.weight(low) - 0.4 * back)
        if scores:
            best = max(scores, key=lambda n: scores[n])
            entity = self._by_name.get(best)
            if entity is not None and want and not entity.gender:
                entity.gender = want
            return best
        if low in _SINGULARS and self._persons:
            seen = [e for at, e in self._persons if at <= sentence] or [self._persons[0][1]]
            fitting = [e for e in seen if not want or e.gender in {"", want}] or seen
            return self._named(max(fitting[-_KEEP:], key=lambda e: e.mentions))
        return self._last[-1][1] if self._last and low not in {"it", "its"} else token.text

    def _fits(self, name: str, low: str, want: str, entity: Entity | None = None) -> bool:
        entity = entity or self._by_name.get(name)
        if entity is None:
            # A group or an office as worded.
            words = name.lower().split()
            plural = words[-1].endswith("s") or words[0] in _SOME
            return plural == (low in _PLURALS) and low not in {"it", "its"}
        if low in _PLURALS:
            return entity.body or entity.last.endswith("s")
        if low in {"it", "its"}:
            return entity.body
        if entity.body or (self._author_words and name == self.author):
            return False
        if len(entity.name) == 1 and not entity.roles and not entity.gender and entity.mentions < 2:
            return False
        return not entity.gender or not want or entity.gender == want

    def holders(self, names: Sequence[str]) -> tuple[MinedHolder, ...]:
        """Return the named ones as holders, each with the other names the article uses."""
        made = []
        named: dict[str, list[Entity]] = {}
        for entity in self.entities:
            named.setdefault(self._named(entity), []).append(entity)
        for name in dict.fromkeys(names):
            forms = dict(self._used.get(name, {}))
            for entity in named.get(name, ()):
                for form, count in entity.forms.items():
                    forms[form] = forms.get(form, 0) + count
            others = {re.sub(r"\s+", " ", form).strip(" ,;:'’\"“”"): count for form, count in forms.items()}
            ranked = sorted((f for f in others if f and f != name), key=lambda f: (-others[f], f))
            made.append(MinedHolder(name, tuple(ranked[:_KEEP])))
        return tuple(made)
