"""Holders: one for each person, body or group an article names, whatever it calls them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from viewpoints.domain.articles import Span
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
_BEFORE = frozenset({"advmod", "npadvmod", "cc", "preconj", "mark", "prep", "punct"})
"""What stands before a noun and is no part of whom it names: "Only last week this reporter"."""
_OWNERS = frozenset({"'", "’", "'s", "’s"})
_IT = frozenset({"it", "its", "itself"})
_SAME = 0.8
"""By so much a pronoun rather means the subject of its own sentence."""
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
    several: bool = False
    mentions: int = 0
    places: int = 0

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
class _Noun:
    """A subject that is no name: its token, the holder it stands for, and whether that is one person or several."""

    token: int
    name: str
    several: bool
    person: bool
    sign: str


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
    months = _named_as_months(parsed)
    for index, each in enumerate(parsed):
        tokens = each.tokens
        i, n = 0, len(tokens)
        shouted = sum(t.is_upper for t in tokens) > 0.6 * max(1, sum(t.is_alpha for t in tokens))
        while i < n:
            if not _is_name(tokens[i], months):
                i += 1
                continue
            j = i
            while j + 1 < n:
                if _is_name(tokens[j + 1], months):
                    j += 1
                elif (
                    j + 2 < n
                    and tokens[j + 1].lower_ in lexicon.persons().joiners
                    and _is_name(tokens[j + 2], months)
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
            if (
                first == i
                and first > 1
                and _bare(tokens[first].text) in words_of.organisations
                and tokens[first - 1].text in _OWNERS
                and tokens[first - 2].text.istitle()
            ):
                # "the Farmers' Union", of which the parse takes only the last word for a name.
                first -= 2
            if first <= j and not shouted:
                words = _words(tokens, first, j)
                yield _Raw(
                    index, first, j, words, tuple(titles), any(t.dep_ in _SUBJECTS for t in tokens[first : j + 1]),
                    i > 0 and tokens[i - 1].lower_ == "the", tokens[i : j + 1].text,
                )  # fmt: skip
            i = j + 1


def _words(tokens: Tokens, first: int, last: int) -> tuple[str, ...]:
    """Return the words of a name, the mark of an owner with the word before it: "Farmers'", "Union"."""
    words: list[str] = []
    for token in tokens[first : last + 1]:
        if token.text in _OWNERS and words and token.i < last:
            words[-1] += token.text
        elif token.text not in _OWNERS:
            words.append(token.text)
    return tuple(words)


def _named_as_months(parsed: Sequence[Parsed]) -> set[str]:
    """Return the words among those that are no names which the article uses as surnames: "Mrs May", "Theresa May"."""
    known = lexicon.persons()
    firsts = known.women | known.men | {"mr", "mrs", "ms", "dr", "sir", "lady"}
    found: set[str] = set()
    for each in parsed:
        tokens = each.tokens
        found |= {
            _bare(tokens[i].text)
            for i in range(1, len(tokens))
            if tokens[i].text.istitle()
            and _bare(tokens[i].text) in known.not_names
            and _bare(tokens[i - 1].text) in firsts - known.not_names
            and tokens[i - 1].text[:1].isupper()
        }
    return found


def _is_name(token: Token, months: set[str]) -> bool:
    if not token.text[:1].isupper():
        return False
    word = _bare(token.text)
    if word in months:
        dated = token.i + 1 < len(token.doc) and token.doc[token.i + 1].like_num
        return not dated and (token.pos_ == "PROPN" or token.i > 0)
    return token.pos_ == "PROPN" and (word not in lexicon.persons().not_names or (token.i > 0 and not token.is_alpha))


def _is_number(token: Token) -> bool:
    """Say whether a word is a bare number or share: "the 1970s", "25%", but not "two thirds of Estonians"."""
    number = token.like_num or any(c.isdigit() for c in token.text) or token.lower_ in {"%", "percent"}
    return number and token.pos_ != "PROPN" and all(c.lower_ != "of" for c in token.rights)


def _joins(tokens: Tokens, at: int) -> bool:
    low = tokens[at].lower_
    if low == "-":
        # "Smith-Jones" is one name; "EU - U.S." and "Paris-Berlin" are two.
        close = tokens[at - 1].idx + len(tokens[at - 1]) == tokens[at].idx and tokens[at].idx + 1 == tokens[at + 1].idx
        return close and not any(_is_body(_bare(tokens[k].text)) for k in (at - 1, at + 1))
    if low in lexicon.persons().inner_joiners:
        return True
    if low in _OWNERS:
        # "the Farmers' Union" is one name; "Smith's report" is two.
        return _bare(tokens[at + 1].text) in lexicon.persons().organisations
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
        self._nouns: dict[int, list[_Noun]] = {}
        self._makers: dict[str, str] = {}
        self._persons: list[tuple[int, Entity]] = []
        self._collect()
        self._persons = [
            (m.sentence, m.entity) for m in self.mentions if self._fits(m.entity.canonical, "he", "", m.entity)
        ]
        for index, each in enumerate(parsed):
            for token in each.tokens:
                self._note_noun(index, token)

    def _note_noun(self, index: int, token: Token) -> None:
        """Note a noun that a later pronoun may mean, and whose a paper is of which the article goes on to speak."""
        if token.pos_ != "NOUN" or _is_number(token):
            return
        known, lemma = lexicon.persons(), token.lemma_.lower()
        if self._is_work(token) and lemma not in self._makers:
            maker = self._maker(token)
            entity = self.name_at(index, maker.i) if maker is not None else None
            if entity is not None:
                self._makers[lemma] = self._named(entity)
        if token.dep_ not in _SUBJECTS or self.name_at(index, token.i) is not None:
            return
        several = token.tag_ == "NNS"
        person = not several and lemma in known.people | known.offices | known.female | known.male
        if several or person or lemma in known.groups | known.organisations:
            named = Entity((self._nominal(index, token, None, 0),))
            self._nouns.setdefault(index, []).append(
                _Noun(token.i, named.canonical, several, person, self._sign((lemma,)))
            )

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
            entity.places += where
            entity.several = entity.several or tokens[each.last].tag_ == "NNPS"
            mention = Mention(each.sentence, each.first, each.last, entity, each.subject, where)
            self.mentions.append(mention)
            self._spans.setdefault(each.sentence, []).append(mention)
            self._offices(each, entity)

    def _full(self, each: _Raw) -> Entity:
        words = tuple(_bare(w) for w in each.words)
        last = next((w for w in reversed(words) if w not in _SUFFIXES), words[-1])
        for entity in self._by_word.get(last, []):
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
            letters = [w[0] for w in each.words if w[0].isupper()]
            self._by_initials.setdefault("".join(letters), entity)
            if len(letters) > 3:
                # "the U.S. Equal Employment Opportunity Commission" is the EEOC.
                self._by_initials.setdefault("".join(letters[1:]), entity)
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
        tokens = self.parsed[each.sentence].tokens
        before = tokens[each.first - 1] if each.first > 0 else None
        if not entity.gender and before is not None and before.pos_ == "NOUN":
            # "their sister Elizabeth"
            entity.gender = self._sign((before.lower_,))
        if not entity.gender and not entity.body and entity.last not in lexicon.persons().places:
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

    def resolve(self, sentence: int, token: int, speaker: str | None = None, apart: Sequence[Span] = ()) -> str:
        """Return the canonical name for the source at a token.

        `speaker` says "I" where it stands in a quotation; a pronoun means nobody named in `apart`, which it says.
        """
        word = self.parsed[sentence].tokens[token]
        if word.lower_ in _SINGULARS | _PLURALS | _IT:
            return self._pronoun(sentence, word, apart)
        return self._resolve(sentence, word, speaker, 0)

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
        if kind in {"first", "second", "third", "group", "office"} or low in _IT or low in _SOME:
            return True
        if kind in {"pron", "other", "relative"} or _is_number(word):
            return False
        if {low, lemma} & lexicon.persons().nobody:
            # Somebody may be called House or Price; his first name tells.
            known = lexicon.persons()
            return kind == "name" and any(c.lower_ in known.women | known.men for c in word.children)
        if kind == "name":
            return any(c.isalpha() for c in word.text)
        if word.pos_ == "ADJ":
            return low.endswith("s") or any(c.lower_ == "the" for c in word.children)
        return self._noun_holds(word, lemma)

    def is_somebody(self, sentence: int, source: tuple[int, int, int]) -> bool:
        """Say whether a source is somebody with a name, an office or a body, or people; not so many in a hundred."""
        tokens = self.parsed[sentence].tokens
        if any(_is_number(t) for t in tokens[source[0] : source[1] + 1]):
            return False
        word, known = tokens[source[2]], lexicon.persons()
        if source_kind(word) != "noun":
            return True
        return bool({word.lemma_.lower()} & (known.people | known.bodies | known.organisations | known.speaks_for))

    def _noun_holds(self, word: Token, lemma: str) -> bool:
        known = lexicon.persons()
        if any(lemma in words for words in (known.titles, known.speaks_for, known.organisations, known.works)):
            return True
        if self._is_work(word):
            return lemma in self._makers or any(
                c.dep_ == "poss" or c.lower_ in {"by", "from", "of"} for c in word.children
            )
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
        if token.lower_ in _SINGULARS | _PLURALS | _IT:
            return self._pronoun(sentence, token, ())
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
        owner = self._owner(sentence, token)
        if owner is not None and depth < 3 and (token.lower_ in lexicon.persons().speaks_for or self._is_work(token)):
            return self._resolve(sentence, owner, speaker, depth + 1)
        if owner is None and any(c.lower_ in {"the", "this", "that"} for c in token.children):
            maker = self._makers.get(token.lemma_.lower())
            if maker is not None:
                # "the report", once it has been said whose it is.
                return maker
        if token.lower_ in lexicon.persons().offices and owner is None:
            definite = any(c.lower_ in {"the", "this", "that"} for c in token.children)
            held = [e for at, e in self._by_role.get(token.lower_, []) if at <= sentence] or [
                e for _, e in self._by_role.get(token.lower_, [])
            ]
            if definite and held:
                return self._named(held[-1])
        first, last, _ = noun_phrase(token)
        for child in token.children:
            if child.i < token.i and child.dep_ in _BEFORE:
                first = max(first, child.right_edge.i + 1)
        tokens = token.doc
        while first < token.i and tokens[first].lower_ in lexicon.persons().determiners:
            first += 1
        words = tokens[first : min(last, first + 7) + 1].text.strip(" ,;:")
        return re.sub(r"\s*['’]s?$", "", re.sub(r"\s+", " ", words)) or token.text

    def _owner(self, sentence: int, token: Token) -> Token | None:
        """Return whose spokesman, paper or plan the noun is."""
        own = next((c for c in token.children if c.dep_ == "poss"), None)
        if own is not None or not self._is_work(token):
            return own
        maker = self._maker(token)
        # "a report of an accident" is nobody's.
        if maker is None or source_kind(maker) not in {"name", "group", "office", "noun"}:
            return None
        return None if maker.head.lower_ == "of" and self.name_at(sentence, maker.i) is None else maker

    def _maker(self, token: Token) -> Token | None:
        """Return who made a paper: "a study by Lund University", "Lund's study"."""
        own = next((c for c in token.children if c.dep_ == "poss"), None)
        by = (c for c in token.children if c.lower_ in {"by", "from", "of"})
        return own or next((c for b in by for c in b.children if c.dep_ == "pobj"), None)

    def _is_work(self, token: Token) -> bool:
        lemma = token.lemma_.lower()
        return lemma in lexicon.persons().works or any(lemma in words for words in lexicon.reporting().nouns.values())

    def _pronoun(self, sentence: int, token: Token, apart: Sequence[Span]) -> str:
        """Return whom a pronoun most likely means: the one who spoke last, or the latest fitting name or noun.

        Whoever is named in `apart`, the words that the pronoun's bearer says, is somebody else.
        """
        low = token.lower_
        want = self._sign((low,))
        scores: dict[str, float] = {}
        for at, name in reversed(self._last[-3:]):
            if sentence - at <= 4 and self._fits(name, low, want):
                scores[name] = 2.5 - 0.4 * (sentence - at)
                break
        for back in range(min(4, sentence + 1)):
            for noun in self._nouns.get(sentence - back, ()):
                if (back or noun.token < token.i) and self._noun_fits(noun, low, want):
                    scores[noun.name] = max(scores.get(noun.name, 0.0), 1.5 - 0.4 * back)
            for mention in self._before(sentence - back, token.i if back == 0 else None, apart):
                name = self._named(mention.entity)
                if self._fits(name, low, want, mention.entity):
                    near = _SAME if back == 0 and mention.subject else 0.0
                    scores[name] = scores.get(name, 0.0) + max(0.1, mention.weight(low) + near - 0.4 * back)
        if scores:
            best = max(scores, key=lambda n: scores[n])
            entity = self._by_name.get(best)
            if entity is not None and want and not entity.gender:
                entity.gender = want
            return best
        if low in _SINGULARS:
            return self._someone(sentence, want) or token.text
        return self._last[-1][1] if self._last and low not in _IT else token.text

    def _someone(self, sentence: int, want: str) -> str:
        """Return the person of whom the article speaks most up to a sentence, of the gender wanted."""
        end = bisect_right(self._persons, sentence, key=lambda person: person[0]) or 1
        seen = (e for _, e in self._persons[max(0, end - _MANY) : end])
        fitting = [e for e in seen if not want or e.gender in {"", want}][-_KEEP:]
        return self._named(max(fitting, key=lambda e: e.mentions)) if fitting else ""

    def _before(self, sentence: int, token: int | None, apart: Sequence[Span]) -> Iterator[Mention]:
        """Yield the names of a sentence, those before a token if one is given, without those named in `apart`."""
        parsed = self.parsed[sentence]
        for mention in self._spans.get(sentence, ()):
            at = parsed.base + parsed.tokens[mention.first].idx
            if (token is None or mention.first < token) and not any(s.start <= at < s.end for s in apart):
                yield mention

    def _noun_fits(self, noun: _Noun, low: str, want: str) -> bool:
        if low in _PLURALS:
            return noun.several
        if low in _IT:
            return not noun.several and not noun.person
        return noun.person and (not want or noun.sign in {"", want})

    def _fits(self, name: str, low: str, want: str, entity: Entity | None = None) -> bool:
        entity = entity or self._by_name.get(name)
        if entity is None:
            return self._words_fit(name.lower().split(), low, want)
        if low in _PLURALS:
            return entity.body or entity.several
        if low in _IT:
            return entity.body
        if entity.body or entity.several or (self._author_words and name == self.author):
            return False
        if len(entity.name) == 1 and not entity.roles and not entity.gender:
            # A single word of which nothing tells that it is a person.
            return entity.mentions > 1 and 2 * entity.places < entity.mentions
        return not entity.gender or not want or entity.gender == want

    def _words_fit(self, words: Sequence[str], low: str, want: str) -> bool:
        """Say whether a pronoun may mean a group, an office or a person as worded."""
        known = lexicon.persons()
        plural = words[0] in _SOME or (words[-1].endswith("s") and words[-1] not in known.people | known.offices)
        if plural or low in _PLURALS:
            return plural and low in _PLURALS
        body = any(w in known.groups or w in known.organisations for w in words) and not (
            set(words) & (known.people | known.offices)
        )
        if low in _IT:
            return body
        return not body and (not want or self._sign(words) in {"", want})

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
