"""REFI-QDA projects (.qdpx): articles with their statements as codings, out and in."""

from __future__ import annotations

import io
import uuid
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from typing import Any, BinaryIO
from xml.sax.saxutils import escape, quoteattr

from viewpoints.domain.articles import Article, Span, paragraph_spans
from viewpoints.domain.exchange import (
    ArticleRecord,
    Collection,
    HolderRecord,
    PairRecord,
    StatementRecord,
    Stock,
)
from viewpoints.domain.holders import name_key
from viewpoints.domain.matches import Opinion, Verdict
from viewpoints.domain.statements import Manner, Origin, Role
from viewpoints.errors import UnreadableSource
from viewpoints.exchange.arguments import NOT_NAMED
from viewpoints.exchange.writing import Tick, byline, link, status, writable

_NAMESPACE = "urn:QDA-XML:project:1.0"
_OURS = uuid.UUID("6f0a3c1e-2a83-5c0e-9f0b-6f2c5a6c7d11")
_HOLDERS, _ROLES = "Holders", "Roles"
LARGEST_PROJECT = 1 << 30


def _guid(kind: str, number: object) -> str:
    return str(uuid.uuid5(_OURS, f"{kind} {number}")).upper()


def _attribute(words: str) -> str:
    return quoteattr(" ".join(writable(words).split()))


def _text(words: str) -> str:
    """Return an article's text as it goes into the file: one letter for each, so that every place stays."""
    return writable(words).replace("\r", "\n")


def write(stock: Stock, out: BinaryIO, tick: Tick, *, made_at: datetime, crlf: bool = False) -> None:
    """Write a REFI-QDA 1.0 project: articles as text sources, holders and roles as codes, answers as links.

    Offsets count code points of the text with LF line ends; with `crlf` (MAXQDA) a line end is two.
    """
    newline = "\r\n" if crlf else "\n"
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as project:
        for record in stock.articles():
            tick()
            text = _text(record.article.text).replace("\n", newline)
            project.writestr(f"sources/{_guid('source', record.id)}.txt", text.encode("utf-8"))
        with project.open("project.qde", "w", force_zip64=True) as file:
            for part in _project(stock, tick, made_at, crlf=crlf):
                file.write(part.encode("utf-8"))


def _project(stock: Stock, tick: Tick, made_at: datetime, *, crlf: bool) -> Iterator[str]:
    stamp = made_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    user = _guid("user", 1)
    yield (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<Project xmlns="{_NAMESPACE}" name={_attribute(stock.scope.title or "Viewpoints")} origin="Viewpoints" '
        f'creatingUserGUID="{user}" creationDateTime="{stamp}">\n'
        f'<Users><User guid="{user}" name="Viewpoints"/></Users>\n'
    )
    yield "<CodeBook><Codes>\n"
    for name, codes in (
        (_HOLDERS, ((f"holder {h.id}", h.name, h.colour) for h in stock.holders())),
        (_ROLES, ((f"role {role.value}", role.value, "") for role in Role)),
    ):
        yield f'<Code guid="{_guid("group", name)}" name="{name}" isCodable="false">\n'
        for key, words, colour in codes:
            tint = f' color="{colour}"' if colour else ""
            yield f'<Code guid="{_guid("code", key)}" name={_attribute(words)} isCodable="true"{tint}/>\n'
        yield "</Code>\n"
    yield "</Codes></CodeBook>\n"
    sources = (part for record in stock.articles() for part in _source(stock, record, tick, stamp, user, crlf=crlf))
    yield from _nonempty("Sources", sources)
    yield from _nonempty("Links", _links(stock, tick))
    yield "<Description>Holders and roles are codes; a link goes from an answer to its claim.</Description>\n"
    yield "</Project>\n"


def described(stock: Stock, made_at: datetime) -> Iterator[str]:
    """Yield what a project would describe, for a look at it before it is written."""
    for part in _project(stock, lambda: None, made_at, crlf=False):
        yield part.rstrip("\n")


def _nonempty(name: str, parts: Iterator[str]) -> Iterator[str]:
    """Yield parts within an element, which the schema wants left out where there are none."""
    first = next(parts, None)
    if first is not None:
        yield f"<{name}>\n{first}"
        yield from parts
        yield f"</{name}>\n"


def _source(stock: Stock, record: ArticleRecord, tick: Tick, stamp: str, user: str, *, crlf: bool) -> Iterator[str]:
    article, guid = record.article, _guid("source", record.id)
    about = "; ".join(part for part in (byline(article), link(article.url), writable(article.note)) if part)
    yield (
        f'<TextSource guid="{guid}" name={_attribute(article.title or "Untitled")} '
        f'plainTextPath="internal://{guid}.txt" '
        f'creatingUser="{user}" creationDateTime="{stamp}">\n'
    )
    if about:
        yield f"<Description>{escape(about)}</Description>\n"
    text = _text(article.text)

    def offset(place: int) -> int:
        return place + text.count("\n", 0, place) if crlf else place

    for s in stock.statements(record.id):
        tick()
        yield (
            f'<PlainTextSelection guid="{_guid("statement", s.id)}" name={_attribute(_short(s.text))} '
            f'startPosition="{offset(s.span.start)}" endPosition="{offset(s.span.end)}" creatingUser="{user}" '
            f'creationDateTime="{stamp}">'
        )
        for kind, key in (("h", f"holder {s.holder_id}"), ("r", f"role {s.role.value}")):
            yield (
                f'<Coding guid="{_guid(f"coding {kind}", s.id)}" creatingUser="{user}">'
                f'<CodeRef targetGUID="{_guid("code", key)}"/></Coding>'
            )
        yield "</PlainTextSelection>\n"
    yield "</TextSource>\n"


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 60 else line[:59] + "…"


def _links(stock: Stock, tick: Tick) -> Iterator[str]:
    for pair in stock.pairs():
        tick()
        guid, name = _guid("link", f"{pair.claim_id} {pair.answer_id}"), _attribute(f"answers ({status(pair)})")
        yield (
            f'<Link guid="{guid}" name={name} '
            f'direction="OneWay" originGUID="{_guid("statement", pair.answer_id)}" '
            f'targetGUID="{_guid("statement", pair.claim_id)}"/>\n'
        )


# -- in again -------------------------------------------------------------------------------------------------------


def read(data: bytes, name: str, now: datetime) -> Collection:
    """Read the text sources and codings of a REFI-QDA project; raise `UnreadableSource` if it is none.

    A code below “Holders” names who holds a coded passage, one below “Roles” its role; any other code is taken for a
    holder, as coders name their codes as they please.
    """
    from lxml import etree  # type: ignore[import-untyped]

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as project:
            names = {n.lower(): n for n in project.namelist()}
            if project.getinfo(names["project.qde"]).file_size > LARGEST_PROJECT:
                raise UnreadableSource(f"{name} is far too large.", "Export fewer sources at a time.")
            parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
            tree = etree.fromstring(project.read(names["project.qde"]).removeprefix(b"\xef\xbb\xbf"), parser)
            return _Reading(project, names, tree, name, now).collection()
    except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError, NotImplementedError, RuntimeError, EOFError) as error:
        raise UnreadableSource(
            f"{name} is not a REFI-QDA project that can be read ({error}).", "Export it as .qdpx again."
        ) from error


class _Reading:
    def __init__(
        self,
        project: zipfile.ZipFile,
        names: dict[str, str],
        tree: Any,  # noqa: ANN401 - lxml's element
        name: str,
        now: datetime,
    ) -> None:
        self.project, self.names, self.tree, self.name, self.now = project, names, tree, name, now
        self.codes: dict[str, tuple[str, str]] = {}
        self.holders: dict[str, HolderRecord] = {}
        self.articles: list[ArticleRecord] = []
        self.statements: dict[str, StatementRecord] = {}
        self.losses: list[str] = []

    def _all(self, element: Any, tag: str) -> Iterator[Any]:  # noqa: ANN401 - an element of lxml
        yield from element.iterfind(f"{{*}}{tag}")

    def _read_codes(self, element: Any, group: str) -> None:  # noqa: ANN401
        for code in self._all(element, "Code"):
            words = code.get("name", "")
            self.codes[code.get("guid", "").strip("{}").upper()] = (group, words)
            self._read_codes(code, words if words in {_HOLDERS, _ROLES} and not group else group)

    def collection(self) -> Collection:
        for codes in self.tree.iterfind("{*}CodeBook/{*}Codes"):
            self._read_codes(codes, "")
        others = 0
        for source in self.tree.iterfind("{*}Sources/*"):
            if _name(source) == "TextSource":
                self._source(source)
            else:
                others += 1
        if others:
            self.losses.append(f"{others} pictures, PDFs and recordings; only text sources can be read.")
        if not self.articles:
            raise UnreadableSource(f"{self.name} has no text sources.", "Export the project with its sources.")
        opinion = (Opinion(self.name, Verdict.CONFIRMED, self.now),)
        pairs: dict[tuple[int, int], PairRecord] = {}
        suggested = strange = 0
        for each in self.tree.iterfind("{*}Links/{*}Link"):
            ends = [self.statements.get(each.get(k, "").strip("{}").upper()) for k in ("originGUID", "targetGUID")]
            answer, claim = ends
            if answer is None or claim is None or answer.id == claim.id:
                strange += 1
            elif "not reviewed" in each.get("name", ""):
                suggested += 1
            else:
                pairs[claim.id, answer.id] = PairRecord(claim.id, answer.id, opinions=opinion)
        if suggested:
            self.losses.append(f"{suggested} suggested answers that nobody had reviewed; they are matched anew here.")
        if strange:
            self.losses.append(f"{strange} links that do not lead from one coded passage of a text to another.")
        return Collection(
            tuple(self.articles),
            tuple(self.holders.values()),
            tuple(self.statements.values()),
            tuple(pairs.values()),
            losses=tuple(self.losses),
        )

    def _text(self, source: Any) -> str | None:  # noqa: ANN401
        content = source.find("{*}PlainTextContent")
        if content is not None:
            return content.text or ""
        file = source.get("plainTextPath", "").removeprefix("internal://")
        for folder in ("sources/", ""):
            found = self.names.get(f"{folder}{file}".lower())
            if file and found is not None and self.project.getinfo(found).file_size <= LARGEST_PROJECT:
                return self.project.read(found).decode("utf-8-sig", errors="replace")
        return None

    def _source(self, source: Any) -> None:  # noqa: ANN401
        title = source.get("name", "") or self.name
        raw = self._text(source)
        if raw is None or not raw.strip():
            self.losses.append(f"“{title}” has no plain text and was left out.")
            return
        text = raw.replace("\r\n", "\n")
        counted_as_two = "\r\n" in raw and self._counts_crlf(source, len(text))
        number = len(self.articles) + 1
        note = f"From {self.name}, a REFI-QDA project."
        article = Article(text=text, title=title, source_name=self.name, note=note)
        self.articles.append(ArticleRecord(number, article, self.now))
        places = _places(raw) if counted_as_two else None
        paragraphs = paragraph_spans(text)
        outside = 0
        for selection in self._all(source, "PlainTextSelection"):
            start, end = (int(selection.get(k, "-1")) for k in ("startPosition", "endPosition"))
            if places is not None and 0 <= start < end < len(places):
                start, end = places[start], places[end]
            if not 0 <= start < end <= len(text) or not text[start:end].strip():
                outside += 1
                continue
            paragraph = sum(p.start <= start for p in paragraphs) or 1
            self._statement(selection, Span(start, end), self.articles[-1], paragraph)
        if outside:
            self.losses.append(f"{outside} codings in “{title}” lie outside its text.")

    def _counts_crlf(self, source: Any, length: int) -> bool:  # noqa: ANN401
        """Tell whether places count a line end as two letters: told by a place beyond the text with single ones."""
        ends = [int(s.get("endPosition", "0")) for s in self._all(source, "PlainTextSelection")]
        return "MAXQDA" in self.tree.get("origin", "") or max(ends, default=0) > length

    def _statement(self, selection: Any, span: Span, article: ArticleRecord, paragraph: int) -> None:  # noqa: ANN401
        title, text = article.article.title, article.article.text
        by_group: dict[str, list[str]] = defaultdict(list)
        for ref in selection.iterfind("{*}Coding/{*}CodeRef"):
            group, words = self.codes.get(ref.get("targetGUID", "").strip("{}").upper(), ("", ""))
            if words:
                by_group[group].append(words)
        roles = [Role(r.casefold()) for r in by_group[_ROLES] if r.casefold() in set(Role)]
        names = by_group[_HOLDERS] or [n for group, some in by_group.items() if group != _ROLES for n in some]
        name = " ".join(names[0].split()) if names and names[0].strip() else NOT_NAMED
        if len(names) > 1:
            self.losses.append(f"A passage of “{title}” has several codes; it is taken to be held by “{name}”.")
        holder = self.holders.setdefault(name_key(name), HolderRecord(len(self.holders) + 1, name))
        self.statements[selection.get("guid", str(len(self.statements))).strip("{}").upper()] = StatementRecord(
            id=len(self.statements) + 1,
            article_id=article.id,
            article=title,
            holder_id=holder.id,
            holder=holder.name,
            role=roles[0] if roles else Role.POSITION,
            manner=Manner.REPORTED,
            span=span,
            paragraph=paragraph,
            certainty=1.0,
            text=span.of(text),
            origin=Origin.IMPORTED,
            reviewed=True,
        )


def _name(element: Any) -> str:  # noqa: ANN401 - an element of lxml
    """Return an element's name without its namespace; "" for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _places(raw: str) -> list[int]:
    """Return for each place in a text with CRLF the place in the same text with LF."""
    places, at = [], 0
    for i, letter in enumerate(raw):
        places.append(at)
        if not (letter == "\r" and raw[i + 1 : i + 2] == "\n"):
            at += 1
    places.append(at)
    return places
