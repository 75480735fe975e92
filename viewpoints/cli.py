"""The headless commands: the same services as the window, without Qt."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from viewpoints import __version__, paths, settings
from viewpoints.domain.articles import Source, Span
from viewpoints.domain.display import harmless
from viewpoints.domain.queue import Choice, JobState
from viewpoints.errors import EncoderMissing, LibraryError, UnreadableSource, ViewpointsError
from viewpoints.tasks import Cancelled, Progress, Report

if TYPE_CHECKING:
    from viewpoints.bootstrap import Services
    from viewpoints.domain.library import ArticleSummary, Card, HolderSummary, StatementView
    from viewpoints.services.exporting import Paint, Scope
    from viewpoints.services.importing import Outcome
    from viewpoints.services.merging import Filled, Merged
    from viewpoints.services.upkeep import Upkeep
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

_UPKEEP = ("check", "backup", "backups", "restore", "repair", "unlock")
"""What “library” does without opening the library first, since it may not open."""

_SEVERAL = frozenset({".zip", ".rss", ".atom", ".xml"})
"""Endings of files that are looked into before they are imported."""
_LONG_NAME = 1000
"""Characters of a path or link to show: more than most systems let a path have."""
_LINK = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def main(argv: Sequence[str], *, open_window: Callable[[Path | None], int], paint: Paint | None = None) -> int:
    """Run one command and return its exit status; without a command, open the window.

    `paint` writes PDF, which needs Qt.
    """
    arguments = _parser().parse_args(list(argv))
    arguments.paint = paint
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
        if arguments.run is _import:
            _say("“viewpoints import --resume” goes on with the rest.")
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
    sub.add_argument("sources", nargs="*", metavar="FILE|FOLDER|URL", help="what to import; “-” reads text from a pipe")
    sub.add_argument("--offline", action="store_true", help="refuse links")
    sub.add_argument(
        "--list",
        action="store_true",
        help="only list what is in a folder, archive, book, letter or feed; without any, what waits or failed before",
    )
    sub.add_argument(
        "--part",
        "--items",
        metavar="N,N-N",
        help="import these of the listed parts (feeds: needed; books: or all as one)",
    )
    sub.add_argument("--anyway", action="store_true", help="also import what is judged to be no article")
    sub.add_argument("--resume", action="store_true", help="go on with imports that were broken off")
    sub.add_argument("--retry", action="store_true", help="try again what could not be read")
    sub.add_argument("--forget", action="store_true", help="cancel everything that waits or needs an answer")
    sub.add_argument(
        "--on-similar",
        choices=("ask", "keep", "replace", "skip"),
        default="ask",
        help="what to do with another version of an article in the library: leave it waiting for an answer (default), "
        "keep both, replace the stored one (verdicts are carried over), or skip it",
    )

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

    _export_commands(command)

    sub = command("library", _library, "Say what the library holds, check it, copy it, bring a copy back, or mend it.")
    sub.add_argument(
        "action",
        nargs="?",
        choices=("info", *_UPKEEP, "rematch", "encode"),
        default="info",
        help="info (default); check: read everything and say what is wrong; backup: make a checked copy beside it; "
        "backups: list the copies; restore: put a copy (BACKUP, default the newest) in its place; repair: save all "
        "that can be read of a damaged library into a new file; unlock: take it over from a computer that had it open; "
        "rematch: encode and rank every article anew; encode: go over to another encoder, or go on with that",
    )
    sub.add_argument("backup", nargs="?", type=Path, metavar="BACKUP", help="restore: the copy, by name or path")
    sub.add_argument("--into", type=Path, metavar="FILE", help="repair: where to save what can be read")
    sub.add_argument(
        "--replace", action="store_true", help="repair: put the result in the library’s place and keep the damaged one"
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


def _export_commands(
    command: Callable[[str, Callable[[argparse.Namespace], int], str], argparse.ArgumentParser],
) -> None:
    sub = command("export", _export, "Export the library, or a part of it, for people or other programs.")
    sub.add_argument(
        "format", metavar="FORMAT", help="html, pdf, docx, markdown, bundle, csv, …; “list” names them all"
    )
    sub.add_argument("path", type=Path, nargs="?", metavar="FILE", help="where to write it")
    sub.add_argument("--article", type=int, action="append", metavar="ID", help="this article only (may be repeated)")
    sub.add_argument("--holder", metavar="NAME", help="statements of this holder only, with what answers them")
    sub.add_argument("--against", metavar="NAME", help="with --holder: only counterparts of this holder")
    sub.add_argument("--claim", type=int, action="append", metavar="ID", help="this statement only (may be repeated)")
    sub.add_argument("--search", metavar="WORDS", help="statements with these words only")
    sub.add_argument("--title", default="", help="what stands at its head")
    sub.add_argument("--reviewed-only", action="store_true", help="leave out what nobody has reviewed")
    sub.add_argument("--reader", default="", metavar="NAME", help="who decided the verdicts (bundle, claimreview)")
    sub.add_argument("--vectors", action="store_true", help="with vectors (bundle)")
    sub.add_argument("--crlf", action="store_true", help="count line ends as MAXQDA does (qdpx)")
    sub.add_argument("--force", action="store_true", help="replace FILE if it is there")

    sub = command("merge", _merge, "Merge bundles, arguments, coded texts or tables of claims into the library.")
    sub.add_argument("files", nargs="*", type=Path, metavar="FILE")
    sub.add_argument("--reader", metavar="NAME", help="whose verdicts a bundle holds, if it does not say")
    sub.add_argument("--mine", action="store_true", help="the verdicts in a bundle are your own")
    sub.add_argument("--sources", action="store_true", help="the files are lists of sources (CSL-JSON)")
    sub.add_argument("--zotero", action="store_true", help="complete articles from Zotero on this computer")


def _library_option(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--library", type=Path, default=default, metavar="PATH", help="the library's file (default: your own library)"
    )


# --- what the commands share ---------------------------------------------------------------------------------------


@contextmanager
def _opened(arguments: argparse.Namespace, *, ranked: bool = False) -> Iterator[Services]:
    """Open the library; with `ranked`, first encode and rank what still waits, as the window does on its own."""
    from viewpoints.bootstrap import open_library

    chosen, _remark = settings.read(paths.settings_file())
    if getattr(arguments, "offline", False):
        chosen = replace(chosen, allow_network=False)
    services = open_library(arguments.library, settings=chosen)
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
        found = services.importing.look_into(source)
        if arguments.list or (found.kind == "feed" and not arguments.part):
            _list_parts(found, as_json=arguments.json)
        elif not found.parts:
            if arguments.part:
                raise UnreadableSource(f"{name} is one article and has no parts.", "Import it without --part.")
            yield source, ""
        else:
            wanted = _numbers(arguments.part, len(found.parts)) if arguments.part else range(1, len(found.parts) + 1)
            yield from ((found.parts[n - 1].source, found.parts[n - 1].reason) for n in wanted)


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
    if not (arguments.sources or arguments.resume or arguments.retry or arguments.list or arguments.forget):
        raise ViewpointsError("Nothing was named to import.", "Name files, folders or links, or see --help.")
    with _opened(arguments) as services:
        if arguments.list and not arguments.sources:
            return _list_queue(services, arguments)
        if arguments.forget:
            _say(f"{_counted(services.queue.cancel(), 'import')} cancelled.")
            return 0
        return _work_off(services, arguments)


def _work_off(services: Services, arguments: argparse.Namespace) -> int:
    importing, queue = services.importing, services.queue
    batch: int | None = None
    failed = 0
    if arguments.retry:
        queue.retry([job.id for job in queue.jobs(states=(JobState.FAILED,))])
    if arguments.resume:
        importing.adopt()
    sources: list[Source] = []
    for source, reason in _sources(services, arguments):
        if reason:
            failed += arguments.part is not None
            _say(f"{source.label}: {reason}")
        else:
            sources.append(source)
    if sources:
        batch = importing.enqueue(sources, Choice.ANYWAY if arguments.anyway else Choice(arguments.on_similar))
    alone = batch if not (arguments.retry or arguments.resume) else None
    with _reporting() as report:
        for outcome in importing.work(alone, report):
            failed += outcome.error is not None
            if arguments.json:
                _print_json(_outcome_row(outcome))
            elif outcome.error is None:
                _print(_outcome_line(outcome))
            if outcome.error is not None:
                _say(f"{harmless(outcome.source.label, _LONG_NAME)}: {outcome.error}")
    if left := queue.left_over():
        _say(f"{_counted(left, 'source')} of an earlier import still waits: “viewpoints import --resume” goes on.")
    return 1 if failed else 0


def _list_queue(services: Services, arguments: argparse.Namespace) -> int:
    for job in services.queue.jobs(states=(JobState.WAITING, JobState.ASKING, JobState.FAILED)):
        if arguments.json:
            _print_json(
                {
                    "batch": job.batch,
                    "source": job.source.label,
                    "status": job.state,
                    "reason": job.reason,
                    "hint": job.hint,
                    "similar": job.similar_id,
                }
            )
        else:
            why = f"resembles “{job.similar_title}”" if job.similar_id else f"{job.reason} {job.hint}".strip()
            _print(f"{job.state}: {harmless(job.source.label, _LONG_NAME)}{f' ({why})' if why else ''}")
    return 0


def _status(outcome: Outcome) -> str:
    if outcome.error:
        return "failed"
    if outcome.asking:
        return "asking"
    if outcome.parts:
        return "unpacked"
    if outcome.cancelled:
        return "cancelled"
    return "already" if outcome.already else "imported"


def _outcome_row(outcome: Outcome) -> dict[str, object]:
    status = _status(outcome)
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
    name = harmless(outcome.source.label, _LONG_NAME)
    if outcome.parts:
        return f"{name}: {_counted(outcome.parts, 'part')}."
    if outcome.cancelled:
        return f"{name}: cancelled."
    if outcome.asking:
        return (
            f"{name}: resembles an article in the library and waits for your answer. Give it in the "
            "window (File, Imports), or import it again with --on-similar keep, replace or skip."
        )
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
                    "opinions": [{"reader": o.reader, "verdict": o.verdict} for o in c.opinions],
                }
            )
        else:
            score = f"{c.score:.2f}" if c.score is not None else "by hand"
            verdict = f", {c.verdict}" if c.verdict else ""
            verdict += "".join(f", {o.reader}: {o.verdict}" for o in c.opinions)
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


def _tend(arguments: argparse.Namespace) -> int:
    """Do what must also work on a library that cannot be opened."""
    from viewpoints.services.upkeep import Upkeep

    upkeep = Upkeep(arguments.library)

    def show(row: Mapping[str, object]) -> None:
        if arguments.json:
            _print_json(row)
        else:
            for name, value in row.items():
                _print(f"{name}: {value}")

    match arguments.action:
        case "check":
            return _check(upkeep, arguments)
        case "backup":
            show({"backup": str(upkeep.back_up())})
        case "backups":
            for each in upkeep.backups():
                show({"backup": str(each.path), "made": each.made, "reason": each.reason, "bytes": each.size})
        case "restore":
            chosen = _backup(upkeep, arguments.backup)
            kept = upkeep.restore(chosen)
            show({"restored": str(chosen), "former": str(kept) if kept else None})
        case "repair":
            rescued = upkeep.repair(arguments.into)
            aside = upkeep.put_in_place(rescued.path) if arguments.replace else None
            for remark in rescued.remarks:
                _say(remark)
            place = upkeep.path if aside else rescued.path
            show(
                {
                    "rescued": str(place),
                    "damaged": str(aside or upkeep.path),
                    "kept": rescued.kept,
                    "lost": rescued.lost,
                }
            )
        case "unlock":
            show({"unlocked": upkeep.unlock()})
    return 0


def _check(upkeep: Upkeep, arguments: argparse.Namespace) -> int:
    (found,) = upkeep.check()
    conflicts = [str(path) for path in upkeep.conflict_copies()]
    if arguments.json:
        row = {"path": str(upkeep.path), "sound": not found.problems, "problems": found.problems, "rows": found.counts}
        _print_json({**row, "conflict_copies": conflicts})
    else:
        for problem in found.problems:
            _print(problem)
        for name in conflicts:
            _print(f"A synchronising service made a copy because two computers changed the library: {name}")
        _print(f"{upkeep.path}: {'sound' if not found.problems else _counted(len(found.problems), 'problem')}.")
    if found.problems and not arguments.json:
        _print("“viewpoints library repair” saves everything that can be read; “restore” brings back a backup.")
    return LibraryError.exit_status if found.problems else 0


def _backup(upkeep: Upkeep, named: Path | None) -> Path:
    known = upkeep.backups()
    if named is None:
        if not known:
            raise LibraryError("There is no backup of this library.", "Name one: “viewpoints library restore BACKUP”.")
        return known[0].path
    return next((each.path for each in known if each.path.name == named.name), named) if not named.exists() else named


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
    if arguments.action in _UPKEEP:
        return _tend(arguments)
    with _opened(arguments) as services:
        row: dict[str, object]
        if arguments.action == "rematch":
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


def _export(arguments: argparse.Namespace) -> int:
    from viewpoints.services.exporting import FORMATS, Request

    if arguments.format == "list":
        for each in FORMATS:
            if arguments.json:
                _print_json({"format": each.key, "suffix": each.suffix, "label": each.label, "cannot": each.cannot})
            else:
                _print(f"{each.key:12} {each.suffix:12} {each.label}")
        return 0
    if arguments.path is None:
        raise ViewpointsError("Where to write the export is not said.", "Name a file after the format.")
    with _opened(arguments) as services, _reporting() as report:
        request = Request(
            arguments.format, _scope(services, arguments), arguments.reader, arguments.vectors, arguments.crlf
        )
        contents = services.exporting.export(
            request, arguments.path, report, overwrite=arguments.force, paint=arguments.paint
        )
    if arguments.json:
        _print_json({"path": str(arguments.path), "covers": contents.covers, "left_out": contents.left_out})
    else:
        for line in (f"{arguments.path}: {contents.covers}", *contents.left_out):
            _print(line)
    return 0


def _scope(services: Services, arguments: argparse.Namespace) -> Scope:
    """Return what the options of “export” ask for, headed by a title that says so."""
    from viewpoints.services.exporting import Scope, Suggestions

    chosen = [name for name in ("holder", "claim", "search") if getattr(arguments, name)]
    if len(chosen) > 1 or (arguments.search and arguments.article):
        raise ViewpointsError("Of --holder, --claim and --search only one can be asked for.", "Leave out the others.")
    suggestions = Suggestions.LEFT_OUT if arguments.reviewed_only else Suggestions.MARKED
    statements: tuple[int, ...] | None = None
    against = _holder_id(services, arguments.against) if arguments.against else None
    title = services.path.stem
    if arguments.holder:
        holder = _holder_id(services, arguments.holder)
        articles = arguments.article or [None]
        cards = [card for article in articles for card in services.comparing.cards(holder, article, against)]
        statements = tuple(card.statement.id for card in cards)
        title = f"{arguments.holder} — {arguments.against}" if arguments.against else arguments.holder
    elif arguments.claim:
        statements = tuple(arguments.claim)
        title = services.comparing.comparison(statements[0]).statement.holder
    elif arguments.search:
        statements = tuple(hit.statement.id for hit in services.searching.words(arguments.search, _MOST_FOUND))
        title = f"Statements with “{arguments.search}”"
    elif arguments.article:
        title = ", ".join(services.comparing.article(article).summary.title for article in arguments.article)
    only = tuple(arguments.article) if arguments.article and statements is None else None
    return Scope(arguments.title or title, statements, only, against, suggestions)


_MOST_FOUND = 10_000


def _merge(arguments: argparse.Namespace) -> int:
    failed = 0
    with _opened(arguments) as services, _reporting() as report:
        if arguments.zotero:
            _tell_filled(arguments, "Zotero", services.merging.fill_from_zotero())
        for path in arguments.files:
            try:
                if arguments.sources:
                    _tell_filled(arguments, str(path), services.merging.fill_from_file(path))
                    continue
                _merge_file(arguments, services, path, report)
            except ViewpointsError as error:
                failed += 1
                if arguments.json:
                    _print_json({"path": str(path), "error": str(error)})
                _say(f"{path}: {error}")
    return 1 if failed else 0


def _merge_file(arguments: argparse.Namespace, services: Services, path: Path, report: Report) -> None:
    found = services.merging.read(path)
    described = services.merging.describe(found)
    reader = arguments.reader or described.reader
    if described.verdicts and not arguments.mine and not reader:
        raise ViewpointsError(
            f"{path.name} holds verdicts, but not whose they are.",
            "Name the reader with --reader, or say --mine if they are your own.",
        )
    mine = arguments.mine or not described.verdicts
    _tell_merged(arguments, path, services.merging.merge(found, None if mine else reader, report))


def _tell_merged(arguments: argparse.Namespace, path: Path, merged: Merged) -> None:
    if arguments.json:
        _print_json(
            {
                "path": str(path),
                "articles": merged.articles,
                "known": merged.known_articles,
                "statements": merged.statements,
                "verdicts": merged.verdicts,
                "opinions": merged.opinions,
                "conflicts": [
                    {"what": c.kind, "about": c.about, "here": c.here, "there": c.there} for c in merged.conflicts
                ],
                "left_out": merged.losses,
            }
        )
        return
    _print(
        f"{path}: {_counted(len(merged.articles), 'new article')}, {_counted(merged.statements, 'new statement')}, "
        f"{_counted(merged.verdicts + merged.opinions, 'new verdict')}."
    )
    for loss in merged.losses:
        _print(f"    {loss}")
    for c in merged.conflicts:
        _print(f"    {c.kind}: {c.about}: here {c.here or 'nothing'}, there {c.there}")


def _tell_filled(arguments: argparse.Namespace, name: str, filled: Filled) -> None:
    if arguments.json:
        _print_json({"path": name, "completed": filled.articles, "unknown_links": filled.links})
        return
    _print(f"{name}: {_counted(len(filled.articles), 'article')} completed.")
    for link in filled.links:
        _print(f"    not in this library: {link}")
