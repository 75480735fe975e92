"""Arguments that come without an article: statements and who attacks whom, gathered into a collection."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from viewpoints.domain.articles import Article, Span
from viewpoints.domain.exchange import ArticleRecord, Collection, HolderRecord, PairRecord, StatementRecord
from viewpoints.domain.holders import name_key
from viewpoints.domain.matches import Opinion, Verdict
from viewpoints.domain.statements import Manner, Origin, Role
from viewpoints.errors import UnreadableSource

NOT_NAMED = "Holder not named"


@dataclass(frozen=True, slots=True)
class _Draft:
    key: str
    words: str
    holder: str
    role: Role | None
    article: Article


@dataclass(slots=True)
class Drafted:
    """What a reader finds in one file: statements by the file's own keys, and their relations."""

    name: str
    title: str = ""
    statements: dict[str, _Draft] = field(default_factory=dict)
    attacks: list[tuple[str, str]] = field(default_factory=list)
    supports: list[tuple[str, str]] = field(default_factory=list)
    suggested: list[tuple[str, str]] = field(default_factory=list)
    losses: list[str] = field(default_factory=list)

    def add(
        self, key: str, words: str, *, holder: str = "", role: Role | None = None, article: Article | None = None
    ) -> None:
        """Add a statement; a key met again keeps its first words."""
        words = " ".join(words.split())
        if words and key not in self.statements:
            self.statements[key] = _Draft(key, words, " ".join(holder.split()), role, article or Article(text=""))

    def attack(self, answer: str, claim: str) -> None:
        """Note that one statement answers another."""
        self.attacks.append((answer, claim))

    def support(self, premise: str, conclusion: str) -> None:
        """Note that one statement supports another."""
        self.supports.append((premise, conclusion))

    def suggest(self, answer: str, claim: str) -> None:
        """Note that a program had only suggested that one statement answers another."""
        self.suggested.append((answer, claim))

    def lose(self, sentence: str) -> None:
        """Note in a sentence what is not taken over."""
        self.losses.append(sentence)


def _roles(drafted: Drafted) -> dict[str, Role]:
    answering = {answer for answer, _ in (*drafted.attacks, *drafted.suggested)}
    supporting = {premise for premise, _ in drafted.supports}
    return {
        key: each.role or (Role.REBUTTAL if key in answering else Role.SUPPORT if key in supporting else Role.POSITION)
        for key, each in drafted.statements.items()
    }


def collected(drafted: Drafted, now: datetime) -> Collection:
    """Return what was drafted as a collection; raise `UnreadableSource` if it is nothing.

    Words are always cut from an article's text, so the statements of each article named, or of none, become the text
    of one made for them: one paragraph each. Relations are kept as the opinion of a reader with the file's name.
    """
    if not drafted.statements:
        raise UnreadableSource(f"No statements were found in {drafted.name}.", "Check that it is the right file.")
    roles = _roles(drafted)
    by_article: dict[Article, list[_Draft]] = {}
    for each in drafted.statements.values():
        by_article.setdefault(each.article, []).append(each)
    articles: list[ArticleRecord] = []
    holders: dict[str, HolderRecord] = {}
    statements: dict[str, StatementRecord] = {}
    for number, (about, drafts) in enumerate(by_article.items(), start=1):
        text = "\n\n".join(each.words for each in drafts)
        title = about.title or drafted.title or drafted.name
        note = f"Made from {drafted.name}: its statements, one paragraph each. The article itself did not come along."
        article = Article(
            text=text,
            title=title,
            author=about.author,
            published=about.published,
            publisher=about.publisher,
            language=about.language,
            url=about.url,
            source_name=drafted.name,
            note=note,
        )
        articles.append(ArticleRecord(number, article, now))
        at = 0
        for paragraph, each in enumerate(drafts, start=1):
            name = each.holder or NOT_NAMED
            holder = holders.setdefault(name_key(name), HolderRecord(len(holders) + 1, name))
            statements[each.key] = StatementRecord(
                id=len(statements) + 1,
                article_id=number,
                article=title,
                holder_id=holder.id,
                holder=holder.name,
                role=roles[each.key],
                manner=Manner.REPORTED,
                span=Span(at, at + len(each.words)),
                paragraph=paragraph,
                certainty=1.0,
                text=each.words,
                origin=Origin.IMPORTED,
                reviewed=True,
            )
            at += len(each.words) + 2
    opinion = (Opinion(drafted.name, Verdict.CONFIRMED, now),)
    pairs = tuple(
        PairRecord(statements[claim].id, statements[answer].id, opinions=opinion)
        for answer, claim in dict.fromkeys(drafted.attacks)
        if answer in statements and claim in statements and answer != claim
    )
    missing = {key for pair in drafted.attacks for key in pair if key not in statements}
    losses = list(drafted.losses)
    if missing:
        losses.append(f"{len(missing)} statements that relations point to are not in {drafted.name}.")
    if drafted.suggested:
        losses.append(
            f"{len(drafted.suggested)} suggested answers that nobody had reviewed; answers are matched anew here."
        )
    if drafted.supports:
        losses.append(
            f"{len(drafted.supports)} relations of support: the statements are kept with the role support, "
            "but not which statement each of them supports."
        )
    return Collection(tuple(articles), tuple(holders.values()), tuple(statements.values()), pairs, losses=tuple(losses))
