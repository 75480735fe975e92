"""Numbers with their nouns, in the plural forms of the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

tr = QCoreApplication.translate


def articles(n: int) -> str:
    """Return "1 article", "1,204 articles"."""
    return tr("Counts", "%Ln article(s)", "", n)


def claims(n: int) -> str:
    """Return a count of claims."""
    return tr("Counts", "%Ln claim(s)", "", n)


def answers(n: int) -> str:
    """Return a count of answers."""
    return tr("Counts", "%Ln answer(s)", "", n)


def answers_claims(n: int) -> str:
    """Return how many claims something answers."""
    return tr("Counts", "answers %Ln claim(s)", "", n)


def claims_answered(n: int) -> str:
    """Return a count of claims that a statement answers, as the head of their list."""
    return tr("Counts", "%Ln claim(s) answered", "", n)


def counterarguments(n: int) -> str:
    """Return a count of counterarguments."""
    return tr("Counts", "%Ln counterargument(s)", "", n)


def statements_left(n: int) -> str:
    """Return how many statements wait to be looked at."""
    return tr("Counts", "%Ln statement(s) left", "", n)


def statements_go(n: int) -> str:
    """Return how many statements go over to somebody, as the beginning of a sentence."""
    return tr("Counts", "%Ln statement(s) go", "", n)


def matches_between(n: int) -> str:
    """Return how many matches there are between two holders."""
    return tr("Counts", "%Ln match(es) between the two", "", n)


def words(n: int) -> str:
    """Return a count of words."""
    return tr("Counts", "%Ln word(s)", "", n)


def more_messages(n: int) -> str:
    """Return how many messages are not shown."""
    return tr("Counts", "%Ln more message(s)", "", n)


def sources(n: int) -> str:
    """Return a count of sources of an import."""
    return tr("Counts", "%Ln source(s)", "", n)


def statements(n: int) -> str:
    """Return a count of statements."""
    return tr("Counts", "%Ln statement(s)", "", n)


def verdicts(n: int) -> str:
    """Return a count of verdicts."""
    return tr("Counts", "%Ln verdict(s)", "", n)


def places(n: int) -> str:
    """Return a count of places where two libraries disagree, as it stands after "in"."""
    return tr("Counts", "%Ln place(s)", "", n)
