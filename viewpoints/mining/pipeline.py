"""Mining as a whole: from an article to its holders, reports and statements."""

from __future__ import annotations

from viewpoints.domain.articles import Article
from viewpoints.domain.statements import Attribution, Mined
from viewpoints.mining.attribution import THRESHOLD, Quotes, find_reports
from viewpoints.mining.holders import Holders
from viewpoints.mining.parse import Parsed, Parser, load_parser, parse
from viewpoints.mining.roles import statements
from viewpoints.mining.segment import quotations, sentences
from viewpoints.mining.voices import Option, voices
from viewpoints.tasks import CancelToken, Progress, Report, unreported

_STEP = 128
"""Progress is reported, and cancelling noticed, after so many sentences."""


class Miner:
    """Finds who says what in an article. Loads the language model when first used."""

    def __init__(self) -> None:
        self._parser: Parser | None = None

    def mine(self, article: Article, report: Report = unreported, cancel: CancelToken | None = None) -> Mined:
        """Return the article's holders, reports and statements; nothing for a language other than English."""
        if article.language not in {"", "en"}:
            return Mined()
        if self._parser is None:
            self._parser = load_parser()
        text = article.text
        found = sentences(text)
        parsed: list[Parsed] = []
        for each in parse(self._parser, text, found):
            parsed.append(each)
            if len(parsed) % _STEP == 0:
                report(Progress("Reading sentences", len(parsed), len(found)))
                if cancel is not None:
                    cancel.check()
        return self.mine_parsed(article, parsed, cancel)

    def mine_parsed(self, article: Article, parsed: list[Parsed], cancel: CancelToken | None = None) -> Mined:
        """Return what is found in an article whose sentences are parsed already."""
        quotes = Quotes(quotations(article.text))
        reports = find_reports(parsed, quotes.found, article.text)
        if cancel is not None:
            cancel.check()
        holders = Holders(parsed, article.author.strip())
        heard = voices(parsed, reports, quotes, holders)
        made = statements(heard, holders, quotes)
        named: dict[int, Option] = {}
        for option in (o for voice in heard for o in (*voice.options, *voice.reporters) if o.starts_here):
            report = option.report if option.why == "reporter" else option.says
            if report is not None:
                named[id(report)] = option
                if option.token is not None:
                    holders.note(report.sentence, option.token, option.holder)
        passed = {id(each.inner) for each in reports if each.inner is not None and each.probability >= THRESHOLD}
        shown = [each for each in reports if each.probability >= THRESHOLD or id(each) in passed]
        attributions = [
            Attribution(
                each.source, each.cue, each.content, named[id(each)].holder if id(each) in named else holders.author
            )
            for each in shown
        ]
        return Mined(
            holders.holders([s.holder for s in made]),
            tuple(attributions),
            made,
        )
