"""The one way in: a file, a link or pasted text becomes an article, or an error that says why not."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from pathlib import PurePosixPath

from viewpoints.domain.articles import Article, Source
from viewpoints.domain.display import harmless
from viewpoints.errors import NotAnArticle, SeveralArticles, UnreadableSource
from viewpoints.ingest import archive
from viewpoints.ingest.blocks import Draft, Kind
from viewpoints.ingest.clean import clean
from viewpoints.ingest.decode import decode
from viewpoints.ingest.doc import read_doc
from viewpoints.ingest.docx import read_docx
from viewpoints.ingest.epub import read_epub
from viewpoints.ingest.feed import item_draft, read_feed
from viewpoints.ingest.furniture import without_furniture
from viewpoints.ingest.head import lift_head
from viewpoints.ingest.html import read_html, read_html_text, read_mhtml, read_rich_text
from viewpoints.ingest.judge import judge
from viewpoints.ingest.languages import language_of
from viewpoints.ingest.load import ANYWHERE, USUAL, Limits, Raw, Reach, format_of, load, not_empty, too_large
from viewpoints.ingest.mail import attachments, read_mail
from viewpoints.ingest.markdown import read_markdown
from viewpoints.ingest.odt import read_odt
from viewpoints.ingest.pdf import read_pdf
from viewpoints.ingest.rtf import read_rtf
from viewpoints.ingest.sniff import Format, looks_like_html
from viewpoints.ingest.text import read_text
from viewpoints.tasks import CancelToken

_PASTED = "The pasted text"
_LONGEST_LINK = 4000


def read_source(
    source: Source,
    *,
    reach: Reach = ANYWHERE,
    anyway: bool = False,
    cancel: CancelToken | None = None,
    limits: Limits = USUAL,
) -> Article:
    """Return the article that `source` leads to.

    Args:
        source: a path, a link or pasted text, or a part of a file or link.
        reach: how far links may be followed.
        anyway: take what is judged to be no article, with a note that says so.
        cancel: looked at between steps.
        limits: how much to read.

    Raises:
        NotAnArticle: something was read, and it is judged to be no article.
        UnreadableSource: no article could be read; says why and what to do.
        Cancelled: `cancel` said so.
    """
    _check(cancel)
    if source.text is not None or source.html is not None:
        draft, name, label = _pasted(source, limits), "pasted text", _PASTED
    else:
        raw = load(source, limits, reach, cancel)
        form = format_of(raw)
        _check(cancel)
        if source.part is not None and form in {Format.ZIP, Format.MAIL}:
            raw = _member(raw, form, source.part, limits)
            form = format_of(raw)
            draft = _read(raw, form, None, limits, cancel)
        else:
            draft = _read(raw, form, source.part, limits, cancel)
        name, label = raw.ending or raw.name, raw.name
    _check(cancel)
    return _article(draft, name, label=label, anyway=anyway, limits=limits)


def _check(cancel: CancelToken | None) -> None:
    if cancel is not None:
        cancel.check()


def _member(raw: Raw, form: Format, part: str, limits: Limits) -> Raw:
    """Return the bytes of one member of an archive, or of one attachment of a letter."""
    if form is Format.ZIP:
        data = archive.member(raw.data, raw.name, part, limits.max_bytes)
        ending = PurePosixPath(part).name
        return Raw(not_empty(data, f"{ending} in {raw.name}"), f"{ending} in {raw.name}", ending)
    for each in attachments(raw.data):
        if each.key == part:
            return Raw(each.data, f"{each.name} in {raw.name}", each.name, content_type=each.content_type)
    raise UnreadableSource(f"{raw.name} has no attachment {part}.", "Look into the letter again and choose one.")


_PLAIN_READERS: dict[Format, Callable[[bytes, str], Draft]] = {
    Format.DOCX: read_docx,
    Format.DOC: read_doc,
    Format.ODT: read_odt,
    Format.RTF: read_rtf,
    Format.MAIL: read_mail,
    Format.MHTML: read_mhtml,
}


def _read(raw: Raw, form: Format, part: str | None, limits: Limits, cancel: CancelToken | None) -> Draft:
    data, name = raw.data, raw.name
    if form in _PLAIN_READERS:
        return _PLAIN_READERS[form](data, name)
    match form:
        case Format.PDF:
            return read_pdf(data, name, max_characters=limits.max_characters, cancel=cancel)
        case Format.EPUB:
            return read_epub(data, name, part)
        case Format.HTML:
            return read_html(data, name, url=raw.url, charset=raw.charset)
        case Format.FEED:
            return _item(raw, part)
        case Format.ZIP:
            raise UnreadableSource(f"{name} is an archive of files.", "Choose which of them to import.")
    text = decode(data, name, raw.charset)
    _check_length(text, name, limits)
    return read_markdown(text) if form is Format.MARKDOWN else read_text(text)


def _item(raw: Raw, part: str | None) -> Draft:
    items = read_feed(raw.data, raw.name, url=raw.url)
    if part is None and len(items) > 1:
        raise SeveralArticles(f"{raw.name} is a feed of {len(items)} items.", "Choose which of them to import.")
    return item_draft(items, part or items[0].key, raw.name)


def _pasted(source: Source, limits: Limits) -> Draft:
    text = source.html or source.text or ""
    if not text.strip():
        raise UnreadableSource("The pasted text is empty.", "Copy the article's text and paste it once more.")
    _check_length(text, _PASTED, limits)
    if source.html is not None:
        return read_rich_text(text, _PASTED)
    return read_html_text(text, _PASTED) if looks_like_html(text) else read_text(text)


def _check_length(text: str, name: str, limits: Limits) -> None:
    if len(text) > limits.max_characters:
        raise too_large(name, f"{len(text):,} characters", f"{limits.max_characters:,}")


def _text(draft: Draft) -> str:
    """Return the words of a draft, with torn paragraphs joined; a marked heading or item is never part of one."""
    pieces: list[str] = []
    for running, blocks in groupby(draft.blocks, key=lambda b: not draft.marked or b.kind is Kind.PARAGRAPH):
        words = clean("\n\n".join(block.text for block in blocks), unbroken=draft.unbroken or not running)
        if words:
            pieces.append(words)
    return "\n\n".join(pieces)


def _article(draft: Draft, name: str, *, label: str, anyway: bool, limits: Limits) -> Article:
    facts = draft.page
    draft = without_furniture(lift_head(draft))
    text = _text(draft)
    _check_length(text, label, limits)
    stated = draft.stated
    judged = judge(text, stated.title, label, facts)
    if judged is not None and not anyway:
        raise NotAnArticle(judged.sentence, judged.hint)
    if not any(char.isalnum() for char in text):
        raise UnreadableSource(
            f"{label} holds no words to read.", "Check that it is the right one, or paste the article's text."
        )
    return Article(
        text=text,
        title=harmless(stated.title),
        author=harmless(stated.author),
        published=stated.published,
        publisher=harmless(stated.publisher),
        language=language_of(text) or stated.language,
        url=stated.url if len(stated.url) <= _LONGEST_LINK else "",
        source_name=harmless(name),
        note=f"Perhaps not an article: {judged.sentence}" if judged is not None else "",
    )
