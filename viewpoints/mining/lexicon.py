"""The word lists that mining reads from the resources folder."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from viewpoints.paths import resources


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((resources() / "lexicons" / f"{name}.toml").read_text("utf-8"))


def _classes(table: dict[str, str]) -> dict[str, frozenset[str]]:
    return {name: frozenset(words.split()) for name, words in table.items()}


@dataclass(frozen=True, slots=True)
class Reporting:
    """The words of reported speech, by part of speech and then by class."""

    verbs: dict[str, frozenset[str]]
    nouns: dict[str, frozenset[str]]
    adjectives: dict[str, frozenset[str]]
    in_whose: frozenset[str]
    as_verbs: frozenset[str]

    def verb_classes(self, lemma: str) -> tuple[str, ...]:
        """Return the classes the verb belongs to, none if it is not a word of reporting."""
        return tuple(name for name, words in self.verbs.items() if lemma in words)


@dataclass(frozen=True, slots=True)
class Discourse:
    """The words that tell what a sentence does: openings and phrases by name, and classes of words."""

    openings: dict[str, frozenset[str]]
    phrases: dict[str, tuple[str, ...]]
    words: dict[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Persons:
    """The words about those who hold views."""

    titles: frozenset[str]
    offices: frozenset[str]
    groups: frozenset[str]
    female: frozenset[str]
    male: frozenset[str]
    not_names: frozenset[str]
    joiners: frozenset[str]
    inner_joiners: frozenset[str]
    determiners: frozenset[str]
    works: frozenset[str]
    speaks_for: frozenset[str]
    organisations: frozenset[str]
    places: frozenset[str]
    bodies: frozenset[str]
    nobody: frozenset[str]
    people: frozenset[str]
    shared: frozenset[str]
    women: frozenset[str]
    men: frozenset[str]


@cache
def reporting() -> Reporting:
    """Return the words of reported speech."""
    data = _read("reporting")
    return Reporting(
        verbs=_classes(data["verbs"]),
        nouns=_classes(data["nouns"]),
        adjectives=_classes(data["adjectives"]),
        in_whose=frozenset(data["phrases"]["in_whose"]),
        as_verbs=frozenset(data["phrases"]["as_verbs"]),
    )


@cache
def discourse() -> Discourse:
    """Return the words of discourse."""
    data = _read("discourse")
    opening: dict[str, str] = data["opening"]
    return Discourse(
        openings=_classes({k: v for k, v in opening.items() if "|" not in v}),
        phrases={k: tuple(" ".join(phrase.split()) for phrase in v.split("|")) for k, v in opening.items() if "|" in v},
        words=_classes(data["words"]),
    )


@cache
def persons() -> Persons:
    """Return the words about persons and bodies."""
    return Persons(**_classes(_read("persons")))
