"""The headless commands: the same services as the window, without Qt."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from viewpoints import __version__
from viewpoints.domain.articles import Source, Span
from viewpoints.errors import EncoderMissing, UnreadableSource, ViewpointsError
from viewpoints.tasks import Cancelled, Progress

if TYPE_CHECKING:
    from viewpoints.bootstrap import Services
    from viewpoints.domain.library import ArticleSummary, Card, HolderSummary, StatementView
    from viewpoints.services.importing import Outcome
    from viewpoints.worker.client import WorkerClient
    from viewpoints.worker.messages import Contained, Prepared, Text

EXIT_STATUSES = """\
exit status:
  0   done
  1   some of several files or links could not be read (each is named)
  2   the command line was not understood
  3   the article could not be read
  4   the library could not be opened, read or written
  5   the reading process, its encoder or its language model failed
  6   no window can be opened here
  130 interrupted
"""

_SEVERAL = frozenset({".zip", ".rss", ".atom", ".xml"})
"""Endings of files that are looked into before they are imported."""
_LINK = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def main(argv: Sequence[str], *, open_window: Callable[[Path | None], int]) -> int:
    """Run one command and return its exit status; without a command, open the window."""
    arguments = _parser().parse_args(list(argv))
    if arguments.run is None:
        return open_window(arguments.library)
    for stream in (sys.stdout, sys.stderr):
        # A pipe on another system may default to an encoding without the article's letters.
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        status: int = arguments.run(arguments)
        sys.stdout.flush()
    except ViewpointsError as error:
        _say(str(error))
        return error.exit_status
    except (Cancelled, KeyboardInterrupt):
        _say("Interrupted; what was reported as stored is kept.")
        return 130
    except BrokenPipeError:
        # The reader (head, less) has had enough: nothing is left to say, and nobody to say it to.
        sys.stdout = None
        return 0
    return status


def _say(line: str) -> None:
    print(line, file=sys.stderr)


def _print(line: str) -> None:
    print(line)


def _print_json(row: Mapping[str, object]) -> None:
    import msgspec

    # At once: who reads this through a pipe must know what is stored even if the next article ends badly.
    print(msgspec.json.encode(row).decode(), flush=True)


def _clip(text: str, width: int = 110) -> str:
    import textwrap

    return textwrap.shorten(text, width, placeholder=" …")


# --- the parser ----------------------------------------------------------------------------------------------------


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}. Try “{self.prog} --help”.\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="viewpoints",
        description="Compare viewpoints: who holds what, and who answers it. Without a command, open the window.",
        epilog=EXIT_STATUSES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Viewpoints {__version__}")
    _library_option(parser, default=None)
    parser.set_defaults(run=None)
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser)

    def command(name: str, run: Callable[[argparse.Namespace], int], description: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(
            name,
            help=description[0].lower() + description[1:].rstrip("."),
            description=description,
            epilog=EXIT_STATUSES,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        # Not given here, the value given before the command must stay: hence no default.
        _library_option(sub, default=argparse.SUPPRESS)
        sub.add_argument("--json", action="store_true", help="print JSON, one object per line")
        sub.set_defaults(run=run)
        return sub

    sub = command("import", _import, "Import articles from files, folders or links into the library.")
    sub.add_argument("sources", nargs="+", metavar="FILE|FOLDER|URL", help="what to import; “-” reads text from a pipe")
    sub.add_argument("--offline", action="store_true", help="refuse links")
    sub.add_argument("--list", action="store_true", help="only list what is in a folder, archive, book, letter or feed")
    sub.add_argument(
        "--part",
        "--items",
        metavar="N,N-N",
        help="import these of the listed parts (feeds: needed; books: or all as one)",
    )
    sub.add_argument("--anyway", action="store_true", help="also import what is judged to be no article")

    sub = command("analyse", _analyse, "Say who holds what in files, and what answers it, without any library.")
    sub.add_argument("files", nargs="+", metavar="FILE")

    sub = command("rank", _rank, "Rank candidate texts as counterarguments to claims.")
    sub.add_argument("--claims", type=Path, required=True, metavar="C.jsonl", help='rows {"id", "text"}')
    sub.add_argument("--candidates", type=Path, required=True, metavar="D.jsonl", help='rows {"id", "text"}')
    sub.add_argument("--top", type=int, default=10, metavar="N", help="how many to keep per claim (default: 10)")

    command("articles", _articles, "List the articles of the library.")

    sub = command("holders", _holders, "List who holds claims and who answers them.")
    sub.add_argument("--article", type=int, metavar="ID", help="in this article only")

    sub = command("claims", _claims, "List claims with the number of their answers.")
    sub.add_argument("--holder", metavar="NAME", help="of this holder only (a name, an alias or an id)")
    sub.add_argument("--article", type=int, metavar="ID", help="of this article only")

    sub = command("counters", _counters, "List the counterarguments to a claim, best first.")
    sub.add_argument("claim", type=int, metavar="CLAIM", help="the claim's id, as “claims” prints it")

    sub = command("search", _search, "Find statements by their words, or by their meaning.")
    sub.add_argument("query", nargs="+", metavar="WORD")
    sub.add_argument("--meaning", action="store_true", help="nearest in meaning (starts the encoder)")
    sub.add_argument("--limit", type=int, default=20, metavar="N", help="how many to print (default: 20)")

    sub = command("library", _library, "Say what the library is and holds, copy it, or match it anew.")
    sub.add_argument(
        "action",
        nargs="?",
        choices=("info", "backup", "rematch", "encode"),
        default="info",
        help="info (default); backup: make a checked copy beside it; rematch: encode and rank every article anew; "
        "encode: go over to another encoder, or go on with that",
    )
    sub.add_argument(
        "--model",
        metavar="MODEL",
        help="encode: a sentence-transformers folder or a name on the hub; “packaged” for the one that comes with it "
        "(default: what was begun, else the settings' encoder)",
    )
    sub.add_argument("--download", action="store_true", help="encode: fetch the model from the hub first")
    sub.add_argument("--offline", action="store_true", help="refuse to download")
    return parser


def _library_option(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--library", type=Path, default=default, metavar="PATH", help="the library's file (default: your own library)"
    )


# --- what the commands share ---------------------------------------------------------------------------------------


@contextmanager
def _opened(arguments: argparse.Namespace, *, ranked: bool = False) -> Iterator[Services]:
    """Open the library; with `ranked`, first encode and rank what still waits, as the window does on its own."""
    from viewpoints.bootstrap import open_library

    services = open_library(arguments.library, allow_network=not getattr(arguments, "offline", False))
    try:
        if ranked and services.comparing.totals().unranked:
            with _reporting() as report:
                for _ in services.importing.rematch(report):
                    pass
        yield services
    finally:
        services.close()


@contextmanager
def _working() -> Iterator[WorkerClient]:
    from viewpoints.worker.client import WorkerClient

    worker = WorkerClient()
    try:
        yield worker
    finally:
        worker.close()


@contextmanager
def _reporting() -> Iterator[Callable[[Progress], None]]:
    """Show progress on one line of a terminal, and nowhere else."""
    live = sys.stderr.isatty()

    def report(progress: Progress) -> None:
        if live:
            part = f" {progress.done}/{progress.total}" if progress.total else ""
            print(f"\r\x1b[K{progress.stage}{part}", end="", file=sys.stderr, flush=True)

    try:
        yield report
    finally:
        if live:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _sources(services: Services, arguments: argparse.Namespace) -> Iterator[tuple[Source, str]]:
    """Yield each source to import, with why it cannot be read where that is known already."""
    for name in arguments.sources:
        source = (
            Source(text=sys.stdin.read())
            if name == "-"
            else Source(url=name)
            if _LINK.match(name)
            else Source(path=name)
        )
        several = source.path is not None and (Path(name).is_dir() or Path(name).suffix.lower() in _SEVERAL)
        if not (several or arguments.list or arguments.part):
            yield source, ""
            continue
        found = _contained(services, source, offline=arguments.offline)
        if arguments.list or (found.kind == "feed" and not arguments.part):
            _list_parts(found, as_json=arguments.json)
        elif not found.parts:
            if arguments.part:
                raise UnreadableSource(f"{name} is one article and has no parts.", "Import it without --part.")
            yield source, ""
        else:
            wanted = _numbers(arguments.part, len(found.parts)) if arguments.part else range(1, len(found.parts) + 1)
            yield from ((found.parts[n - 1].source, found.parts[n - 1].reason) for n in wanted)


def _contained(services: Services, source: Source, *, offline: bool) -> Contained:
    from viewpoints.worker.messages import Contained, LookInto

    found = services.worker.request(LookInto(source, allow_network=not offline))
    assert isinstance(found, Contained)
    return found


def _numbers(chosen: str, most: int) -> list[int]:
    """Return the numbers that “1,3-5” names."""
    numbers: list[int] = []
    for piece in chosen.split(","):
        match = re.fullmatch(r"\s*(\d{1,6})(?:\s*-\s*(\d{1,6}))?\s*", piece)
        first, last = (int(match[1]), int(match[2] or match[1])) if match else (0, 0)
        if not 1 <= first <= last <= most:
            raise ViewpointsError(f"“{piece}” is no number of a part from 1 to {most}.", "List the parts with --list.")
        numbers.extend(range(first, last + 1))
    return list(dict.fromkeys(numbers))


def _list_parts(found: Contained, *, as_json: bool) -> None:
    for number, part in enumerate(found.parts, 1):
        if as_json:
            _print_json(
                {
                    "part": number,
                    "label": part.label,
                    "kind": part.kind,
                    "size": part.size,
                    "published": part.published,
                    "reason": part.reason,
                }
            )
        else:
            told = ", ".join(str(x) for x in (part.kind, part.published or "", part.reason) if x)
            _print(f"{number}  {part.label} ({told})")
    if not found.parts:
        _say(f"This is one article ({found.kind}).")
    elif found.kind == "feed" and not as_json:
        _say("Import items by their numbers: --items 1,3")


# --- the commands --------------------------------------------------------------------------------------------------


def _import(arguments: argparse.Namespace) -> int:
    failed = 0
    with _opened(arguments) as services, _reporting() as report:
        sources: list[Source] = []
        for source, reason in _sources(services, arguments):
            if reason:
                failed += arguments.part is not None
                _say(f"{source.label}: {reason}")
            else:
                sources.append(source)
        for outcome in services.importing.import_sources(tuple(sources), report, anyway=arguments.anyway):
            failed += outcome.error is not None
            if arguments.json:
                _print_json(_outcome_row(outcome))
            elif outcome.error is None:
                _print(_outcome_line(outcome))
            if outcome.error is not None:
                _say(f"{outcome.source.label}: {outcome.error}")
    return 1 if failed else 0


def _outcome_row(outcome: Outcome) -> dict[str, object]:
    status = "failed" if outcome.error else "already" if outcome.already else "imported"
    return {
        "source": outcome.source.label,
        "status": status,
        "article": outcome.article_id,
        "title": outcome.title,
        "claims": outcome.claims,
        "answers": outcome.answers,
        "remark": outcome.remark,
        "error": str(outcome.error) if outcome.error else None,
    }


def _outcome_line(outcome: Outcome) -> str:
    if outcome.already:
        return f"{outcome.article_id}  “{outcome.title}” is already in the library; nothing was changed."
    line = (
        f"{outcome.article_id}  “{outcome.title}”: {_counted(outcome.claims, 'claim')}, "
        f"{_counted(outcome.answers, 'answer')}."
    )
    return f"{line} {outcome.remark}".rstrip()


def _analyse(arguments: argparse.Namespace) -> int:
    from viewpoints.worker.messages import Prepare, Prepared

    failed = 0
    with _working() as worker, _reporting() as report:
        for name in arguments.files:
            try:
                # Nothing is stored here, so what is judged to be no article is shown too, and said.
                result = worker.request(Prepare(Source(path=name), allow_network=False, anyway=True), report)
            except EncoderMissing:
                raise
            except ViewpointsError as error:
                failed += 1
                if arguments.json:
                    _print_json({"path": name, "error": str(error)})
                _say(f"{name}: {error}")
                continue
            assert isinstance(result, Prepared)
            if result.article.note:
                _say(result.article.note)
            if arguments.json:
                _print_json(_analysis_row(name, result))
            else:
                _print_analysis(name, result)
    return 1 if failed else 0


def _span(span: Span | None) -> dict[str, int] | None:
    return {"start": span.start, "end": span.end} if span else None


def _analysis_row(name: str, found: Prepared) -> dict[str, object]:
    article = found.article
    answers: dict[int, list[dict[str, object]]] = {}
    for p in sorted(found.pairings, key=lambda p: -p.score):
        answers.setdefault(p.claim, []).append(
            {
                "statement": p.answer,
                "similarity": p.similarity,
                "score": p.score,
                "opposition": p.opposition,
                "discourse": p.discourse,
                "passage": _span(p.passage),
            }
        )
    return {
        "path": name,
        "article": {
            "title": article.title,
            "author": article.author,
            "published": article.published,
            "publisher": article.publisher,
            "language": article.language,
            "text": article.text,
        },
        "attributions": [
            {
                "source": _span(a.source),
                "cue": _span(a.cue),
                "content": [_span(s) for s in a.content],
                "holder": a.holder,
            }
            for a in found.mined.attributions
        ],
        "statements": [
            {
                "id": i,
                "start": s.span.start,
                "end": s.span.end,
                "text": s.span.of(article.text),
                "holder": s.holder,
                "role": s.role,
                "attribution": s.manner,
                "certainty": s.certainty,
            }
            for i, s in enumerate(found.mined.statements)
        ],
        "matches": [{"claim": claim, "counterarguments": ranked} for claim, ranked in sorted(answers.items())],
    }


def _print_analysis(name: str, found: Prepared) -> None:
    article, statements = found.article, found.mined.statements
    _print(f"{article.title or name} — {article.author or 'author not stated'}")
    if found.remark:
        _print(found.remark)
    for i, s in enumerate(statements):
        _print(f"  [{i}] {s.holder}, {s.role}: {_clip(s.span.of(article.text))}")
        for p in sorted((p for p in found.pairings if p.claim == i), key=lambda p: -p.score):
            _print(f"        answered by [{p.answer}], score {p.score:.2f}")


def _rank(arguments: argparse.Namespace) -> int:
    import msgspec

    from viewpoints.worker.messages import Rank, Ranked

    request = Rank(_texts(arguments.claims), _texts(arguments.candidates), max(1, arguments.top))
    with _working() as worker, _reporting() as report:
        result = worker.request(request, report)
    assert isinstance(result, Ranked)
    for claim in result.claims:
        if arguments.json:
            _print(msgspec.json.encode(claim).decode())
        else:
            _print(claim.claim)
            for candidate in claim.ranked:
                _print(f"    {candidate.score:.3f}  {candidate.id}")
    return 0


def _texts(path: Path) -> tuple[Text, ...]:
    """Read rows of id and text from a JSON Lines file, gzipped or not."""
    import gzip

    import msgspec

    from viewpoints.worker.messages import Text

    try:
        data = path.read_bytes()
        if data[:2] == b"\x1f\x8b":
            data = gzip.decompress(data)
        rows = msgspec.json.Decoder(Text).decode_lines(data)
    except OSError as error:
        raise UnreadableSource(f"{path} cannot be read ({error.strerror}).", "Check the path.") from error
    except (EOFError, msgspec.MsgspecError) as error:
        raise UnreadableSource(
            f"{path} is not a list of texts ({error}).", 'Each line must be an object {"id": "…", "text": "…"}.'
        ) from error
    return tuple(rows)


def _articles(arguments: argparse.Namespace) -> int:
    with _opened(arguments) as services:
        for a in services.comparing.articles():
            if arguments.json:
                _print_json(
                    {
                        "id": a.id,
                        "title": a.title,
                        "author": a.author,
                        "publisher": a.publisher,
                        "published": a.published,
                        "language": a.language,
                        "url": a.url,
                        "note": a.note,
                        "claims": a.claims,
                        "answers": a.answers,
                    }
                )
            else:
                by = ", ".join(x for x in (a.author, a.publisher, str(a.published or "")) if x)
                _print(f"{a.id}  {a.title or 'Untitled'} ({by or 'no byline'}): {_counts(a)}")
    return 0


def _holders(arguments: argparse.Namespace) -> int:
    with _opened(arguments) as services:
        for h in services.comparing.holders(arguments.article):
            if arguments.json:
                _print_json(
                    {"id": h.id, "name": h.name, "aliases": h.aliases, "claims": h.claims, "answers": h.answers}
                )
            else:
                _print(f"{h.id}  {h.name}: {_counts(h)}")
    return 0


def _holder_id(services: Services, name: str) -> int:
    holders = services.comparing.holders()
    wanted = name.casefold()
    for named in (lambda h: (str(h.id), h.name), lambda h: h.aliases):
        found = [h for h in holders if wanted in {n.casefold() for n in named(h)}]
        if len(found) == 1:
            return int(found[0].id)
        if found:
            names = ", ".join(f"{h.name} ({h.id})" for h in found)
            raise ViewpointsError(f"“{name}” may be {names}.", "Name one by the number.")
    raise ViewpointsError(f"Nobody called “{name}” is in this library.", "List the names with “viewpoints holders”.")


def _claims(arguments: argparse.Namespace) -> int:
    with _opened(arguments, ranked=True) as services:
        holder = _holder_id(services, arguments.holder) if arguments.holder else None
        for card in services.comparing.claims(holder, arguments.article):
            if arguments.json:
                _print_json(_claim_row(card))
            else:
                s = card.statement
                _print(f"{s.id}  {s.holder}: {_clip(s.text)} [{_counted(len(card.links), 'answer')}]")
    return 0


def _counts(summary: ArticleSummary | HolderSummary) -> str:
    return f"{_counted(summary.claims, 'claim')}, {_counted(summary.answers, 'answer')}"


def _counted(n: int, noun: str) -> str:
    return f"{n} {noun}" if n == 1 else f"{n} {noun}s"


def _statement_row(s: StatementView) -> dict[str, Any]:
    return {
        "id": s.id,
        "text": s.text,
        "holder": s.holder,
        "article": s.article_id,
        "start": s.span.start,
        "end": s.span.end,
        "role": s.role,
        "certainty": s.certainty,
    }


def _claim_row(card: Card) -> dict[str, Any]:
    return {**_statement_row(card.statement), "answers": len(card.links)}


def _counters(arguments: argparse.Namespace) -> int:
    with _opened(arguments, ranked=True) as services:
        comparison = services.comparing.comparison(arguments.claim)
    if not arguments.json:
        s = comparison.statement
        _print(f"{s.holder}: {s.text}")
        if not comparison.counters:
            _print("    No counterargument found.")
    for c in comparison.counters:
        if arguments.json:
            _print_json(
                {
                    "statement": c.statement.id,
                    "text": c.statement.text,
                    "holder": c.statement.holder,
                    "article": c.statement.article_id,
                    "similarity": c.similarity,
                    "score": c.score,
                    "opposition": c.opposition,
                    "discourse": c.discourse,
                    "role": c.statement.role,
                    "passage": {**(_span(c.passage) or {}), "text": c.passage_text} if c.passage else None,
                    "meets": {"claim": c.claim_phrase, "answer": c.answer_phrase} if c.meeting else None,
                    "verdict": c.verdict,
                }
            )
        else:
            score = f"{c.score:.2f}" if c.score is not None else "by hand"
            verdict = f", {c.verdict}" if c.verdict else ""
            _print(f"    {c.statement.id}  [{score}{verdict}] {c.statement.holder}: {_clip(c.statement.text)}")
    return 0


def _search(arguments: argparse.Namespace) -> int:
    query, limit = " ".join(arguments.query), max(1, arguments.limit)
    with _opened(arguments, ranked=arguments.meaning) as services:
        if arguments.meaning:
            with _reporting() as report:
                hits = services.searching.meaning(query, limit, report)
        else:
            hits = services.searching.words(query, limit)
    for hit in hits:
        if arguments.json:
            _print_json({**_statement_row(hit.statement), "score": hit.score})
        else:
            s = hit.statement
            _print(f"{s.id}  {s.holder}, {s.role}: {_clip(s.text)}")
    return 0


def _encode(services: Services, arguments: argparse.Namespace) -> dict[str, object]:
    from viewpoints import paths, settings

    encoding = services.encoding
    with _reporting() as report:
        if arguments.model is not None or not encoding.due():
            model = arguments.model if arguments.model is not None else settings.read(paths.settings_file())[0].encoder
            encoding.choose("" if model == "packaged" else model, report, download=arguments.download)
        matched = sum(len(change.changed_articles) for change in encoding.run(report))
    status = encoding.status()
    assert status.active is not None
    return {
        "encoder": status.active.name,
        "version": status.active.version,
        "dimension": status.active.dimension,
        "matched": matched,
        "waiting": status.waiting,
    }


def _library(arguments: argparse.Namespace) -> int:
    with _opened(arguments) as services:
        row: dict[str, object]
        if arguments.action == "backup":
            row = {"backup": str(services.back_up())}
        elif arguments.action == "rematch":
            everything = [a.id for a in services.comparing.articles()]
            with _reporting() as report:
                done = sum(1 for _ in services.importing.rematch(report, article_ids=everything))
            row = {"rematched": done}
        elif arguments.action == "encode":
            row = _encode(services, arguments)
        else:
            totals = services.comparing.totals()
            row = {
                "path": str(services.path),
                "articles": totals.articles,
                "claims": totals.claims,
                "answers": totals.answers,
                "waiting": totals.unranked,
            }
    if arguments.json:
        _print_json(row)
    else:
        for name, value in row.items():
            _print(f"{name}: {value}")
    return 0
