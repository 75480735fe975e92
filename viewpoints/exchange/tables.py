"""Tables: CSV and XLSX, one row for each statement, and CSV in again."""

from __future__ import annotations

import csv
import io
import re
import tempfile
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, BinaryIO

from viewpoints.domain.articles import Article
from viewpoints.domain.exchange import Collection, Stock
from viewpoints.domain.statements import Role
from viewpoints.errors import UnreadableSource, ViewpointsError
from viewpoints.exchange.arguments import Drafted, collected
from viewpoints.exchange.writing import MANNERS, Tick, link, shown_words, status, text_into

COLUMNS = (
    "id", "holder", "role", "words", "article", "author", "publisher", "published", "url", "paragraph", "start", "end",
    "attribution", "certainty", "reviewed", "answers", "answers (suggested)",
)  # fmt: skip
PAIR_COLUMNS = (
    "claim id", "claim holder", "claim", "answer id", "answer holder", "answer", "similarity", "score", "status",
)  # fmt: skip
SOURCE_COLUMNS = ("id", "title", "author", "publisher", "published", "language", "url", "note")

LONGEST_CELL = 32_767
"""Characters a cell of a spreadsheet can hold."""
MOST_ROWS = 1_048_576

# What a spreadsheet takes for a formula, also behind blanks, and in the wide letters of East Asian keyboards.
_FORMULA = re.compile(r"^'*\s*[=+\-@\t\r\n＝＋－＠]")

Row = tuple[str | int | float, ...]


def defused(words: str) -> str:
    """Return words that no spreadsheet takes for a formula: those that look like one get a leading apostrophe."""
    return f"'{words}" if _FORMULA.match(words) else words


def armed(words: str) -> str:
    """Return what `defused` was given."""
    return words[1:] if words.startswith("'") and _FORMULA.match(words[1:]) else words


def _answered(stock: Stock, tick: Tick) -> tuple[dict[int, str], dict[int, str]]:
    """Return the claims that each statement answers, confirmed and suggested, as words."""
    found: tuple[dict[int, str], dict[int, str]] = ({}, {})
    for pair in stock.pairs():
        tick()
        by_answer = found[pair.suggested]
        before = by_answer.get(pair.answer_id)
        by_answer[pair.answer_id] = f"{before}; {pair.claim_id}" if before else str(pair.claim_id)
    return found


def _rows(stock: Stock, tick: Tick) -> Iterator[Row]:
    confirmed, suggested = _answered(stock, tick)
    for record in stock.articles():
        article = record.article
        about = (article.title, article.author, article.publisher, str(article.published or ""), link(article.url))
        for s in stock.statements(record.id):
            tick()
            yield (
                s.id,
                s.holder,
                s.role.value,
                s.text,
                *about,
                s.paragraph,
                s.span.start,
                s.span.end,
                MANNERS[s.manner],
                round(s.certainty, 3),
                "yes" if s.reviewed else "no",
                confirmed.get(s.id, ""),
                suggested.get(s.id, ""),
            )


def write_csv(stock: Stock, out: BinaryIO, tick: Tick) -> None:
    """Write the statements as CSV for a spreadsheet: UTF-8 with a byte order mark, no cell a formula."""
    with text_into(out) as file:
        file.write("\ufeff")
        table = csv.writer(file)
        table.writerow(COLUMNS)
        for row in _rows(stock, tick):
            table.writerow([defused(shown_words(cell)) if isinstance(cell, str) else cell for cell in row])


# -- XLSX -----------------------------------------------------------------------------------------------------------


def write_xlsx(stock: Stock, out: BinaryIO, tick: Tick) -> None:
    """Write statements, pairs and sources as the sheets of a workbook; raise `ViewpointsError` if they do not fit."""
    import xlsxwriter

    with tempfile.TemporaryDirectory() as folder:
        options = {
            "constant_memory": True,
            "tmpdir": folder,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        book = xlsxwriter.Workbook(out, options)
        try:
            _fill(book, stock, tick)
        except BaseException:
            # Left in the middle, the writer would keep the files open that it collects the rows in.
            for sheet in book.worksheets():
                sheet.row_data_fh.close()
            book.fileclosed = 1
            raise
        book.close()


def _fill(book: Any, stock: Stock, tick: Tick) -> None:  # noqa: ANN401 - XlsxWriter comes without types
    head, wrapped = book.add_format({"bold": True, "bottom": 1}), book.add_format({"text_wrap": True, "valign": "top"})
    for name, columns, rows, widths in (
        ("Statements", COLUMNS, _rows(stock, tick), {1: 22, 3: 70, 4: 30}),
        ("Answers", PAIR_COLUMNS, _pair_rows(stock, tick), {1: 22, 2: 60, 4: 22, 5: 60, 8: 26}),
        ("Sources", SOURCE_COLUMNS, _source_rows(stock), {1: 50, 2: 22, 3: 22, 6: 50}),
    ):
        sheet = book.add_worksheet(name)
        for column, width in widths.items():
            sheet.set_column(column, column, width, wrapped)
        sheet.freeze_panes(1, 0)
        for column, words in enumerate(columns):
            sheet.write_string(0, column, words, head)
        for number, row in enumerate(rows, start=1):
            if number >= MOST_ROWS:
                raise ViewpointsError(
                    f"The sheet “{name}” would have more than {MOST_ROWS:,} rows, and no spreadsheet holds more.",
                    "Export fewer articles at a time, or choose CSV.",
                )
            _write_row(sheet, number, row)


def _write_row(sheet: Any, number: int, row: Row) -> None:  # noqa: ANN401
    for column, cell in enumerate(row):
        if not isinstance(cell, str):
            sheet.write_number(number, column, cell)
        elif cell:
            sheet.write_string(number, column, _cell(cell))


def _cell(words: str) -> str:
    words = shown_words(words)
    if len(words) <= LONGEST_CELL:
        return words
    mark = f" … [{len(words):,} characters, cut here]"
    return words[: LONGEST_CELL - len(mark)] + mark


def _pair_rows(stock: Stock, tick: Tick) -> Iterator[Row]:
    for group in stock.groups():
        tick()
        for each in group.counterparts:
            claim, answer = (group.statement, each.statement)[:: -1 if each.answers else 1]
            rating = each.pair.rating
            yield (
                claim.id,
                claim.holder,
                claim.text,
                answer.id,
                answer.holder,
                answer.text,
                round(rating.similarity, 4) if rating else "",
                round(rating.score, 4) if rating else "",
                status(each.pair),
            )


def _source_rows(stock: Stock) -> Iterator[Row]:
    for record in stock.articles():
        a = record.article
        yield record.id, a.title, a.author, a.publisher, str(a.published or ""), a.language, link(a.url), a.note


# -- in again -------------------------------------------------------------------------------------------------------

_HOLDER_NAMES = ("holder", "speaker", "who", "name", "person", "author")
_WORDS_NAMES = ("words", "claim", "statement", "text", "quote", "content")


def read_csv(data: bytes, name: str, now: datetime) -> Collection:
    """Read claims from a CSV file: a column of words, and if there are any of holder, role, article and answers.

    Raises `UnreadableSource` where no column holds the words.
    """
    try:
        words = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        words = data.decode("cp1252", errors="replace")
    csv.field_size_limit(1 << 27)
    sample = words[:10_000].split("\n", 1)[0]
    delimiter = max(",;\t", key=sample.count)
    try:
        table = list(csv.DictReader(io.StringIO(words, newline=""), delimiter=delimiter, restkey=""))
    except csv.Error as error:
        raise UnreadableSource(f"{name} is not a table that can be read ({error}).", "Save it as CSV again.") from error
    columns = {column.strip().casefold(): column for column in (table[0] if table else {}) if column}
    said = next((columns[each] for each in _WORDS_NAMES if each in columns), None)
    if said is None:
        raise UnreadableSource(
            f"{name} has no column of claims.", "Call the column “words”, “claim” or “statement” in its first row."
        )
    drafted = Drafted(name)
    held = next((columns[each] for each in _HOLDER_NAMES if each in columns), None)
    unread = 0
    for number, row in enumerate(table):
        text = armed(row.get(said) or "").strip()
        if not text:
            unread += 1
            continue
        get = {key: armed(row.get(column) or "").strip() for key, column in columns.items()}
        key = get.get("id") or f"row {number + 2}"
        role = get.get("role", "").casefold()
        drafted.add(
            key,
            text,
            holder=armed(row.get(held) or "").strip() if held else "",
            role=Role(role) if role in set(Role) else None,
            article=_article_of(get),
        )
        for column, note in (("answers", drafted.attack), ("answers (suggested)", drafted.suggest)):
            for claim in get.get(column, "").split(";"):
                if claim.strip():
                    note(key, claim.strip())
    if unread:
        drafted.lose(f"{unread} rows without words were passed over.")
    return collected(drafted, now)


def _article_of(get: dict[str, str]) -> Article:
    published = None
    try:
        published = date.fromisoformat(get.get("published", "")[:10])
    except ValueError:
        published = None
    return Article(
        text="",
        title=get.get("article", ""),
        author=get.get("author", "") if "holder" in get else "",
        publisher=get.get("publisher", ""),
        published=published,
        url=get.get("url", ""),
    )
