"""What stands around an article and is not part of it: links to others, credits, disclaimers, footers."""

from __future__ import annotations

import re
from dataclasses import replace

from viewpoints.ingest.blocks import Block, Draft, Kind, Stated

_LINE = 200
_RULE = re.compile(r"^[-_*=#~–—\s]+$")
_RELATED = re.compile(
    r"^(?:related(?:\s+(?:articles?|stor(?:y|ies)|content|coverage|news|links?))?|read\s+(?:more|also|next)|see\s+also|"
    r"more\s+on\s+this(?:\s+story)?|also\s+read|recommended(?:\s+reading)?|lire\s+aussi|à\s+lire\s+aussi|lesen\s+sie\s+auch|"
    r"mehr\s+zum\s+thema|lea\s+también)\s*(?::\s*\S.*|[:»>]?)$",
    re.IGNORECASE,
)
_CREDIT_MARK = re.compile(
    r"^(?:photos?(?:graph)?s?|images?|pictures?|illustrations?|credits?|file\s+photo)\s*(?:by|credits?|courtesy(?:\s+of)?)?\s*[:/©]\s*\S"
    r"|^(?:photos?(?:graph)?|image|picture|illustration)\s+(?:by|courtesy)\s"
    r"|\(CC\s+BY|\bCC\s+BY(?:-\w+)*\s+\d|/\s*(?:flickr|getty|reuters|afp|ap|tass|epa|shutterstock|unsplash)\b"
    r"|\b(?:getty\s+images|ap\s+photo|afp\s+photo|shutterstock|wikimedia\s+commons|istock)\b|^©",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"^(?:sign\s+up\s+(?:here\s+)?(?:for|to)\b.*\b(?:newsletter|e-?mails?|inbox|alerts?|briefing)\b.*"
    r"|subscribe\s+to\s+(?:our|the)\b.*\b(?:newsletter|channel|podcast)\b.*"
    r"|(?:get|receive)\b.*\bnewsletter\b.*\b(?:inbox|e-?mail)\b.*"
    r"|follow\s+(?:us|him|her|them|@\w+|[\w .’'-]{2,40})\s+on\s+(?:twitter|facebook|instagram|x|linkedin|bluesky)\b.*"
    r"|share\s+(?:this|on)\s+(?:article|story|post|page|facebook|twitter|x|whatsapp)\b.{0,40}"
    r"|advertisements?|story\s+continues\s+below(?:\s+advertisement)?|article\s+continues\s+below.{0,20}|continue\s+reading.{0,60}"
    r"|continue\s+reading\s+the\s+main\s+story|click\s+here\s+to\s+subscribe.{0,60}|skip\s+(?:past|to)\b.{0,60}"
    r"|.{3,250}\bcontributed\s+to\s+this\s+(?:report|story|article)\.?|join\s+(?:our|the)\s+(?:commenting|conversation|discussion)\b.{0,60}"
    r"|join\b.{0,40}\bconversations\b.{0,90}|this\s+is\s+a\s+breaking\s+(?:news\s+)?story\b.{0,60}"
    r"|listen\s+to\s+this\s+(?:article|story)\b.{0,40}|(?:\d{1,2}|one|two|three|four|five)\s+min(?:ute)?s?\s+read"
    r"|get\s+(?:the\s+)?(?:latest|our)\b.{0,80}\b(?:inbox|alerts)\b.{0,40}|gift\s+this\s+article"
    r"|(?:enjoying|liked)\s+(?:this|our)\s+(?:article|story|reporting)\b.{0,80}"
    r"|all\s+rights\s+reserved\.?|©.{0,100})$",
    re.IGNORECASE,
)
_DISCLAIMER = re.compile(
    r"^\(?(?:(?:the|all)\s+)?(?:views?|opinions?)(?:\s*(?:,|and|or|&)\s*(?:views?|opinions?))?\b.{0,120}?"
    r"\b(?:do(?:es)?\s+not|don[’']t|doesn[’']t|are\s+not|may\s+not|are\s+(?:those|his|her|their|solely|the\s+author))",
    re.IGNORECASE,
)
_DISCLAIMED = re.compile(
    r"(?:reflect|represent|shared\s+by)\s+(?:the\s+)?(?:(?:official\s+)?(?:positions?|views?|opinions?|policy|policies|"
    r"editorial\s+\w+)\s*(?:,|and|or)?\s*)*(?:those\s+)?(?:of\s+)?(?P<who>(?:[Tt]he\s+)?[A-Z][\w&’'.-]*(?:\s+[A-Z&][\w&’'.-]*){0,4})"
)
_NOT_OUTLET = re.compile(
    r"^(?:the\s+)?(?:author|editor|publisher|newspaper|magazine|its|their|company|organi[sz]ation)s?\b", re.IGNORECASE
)
_FIRST_PUBLISHED = re.compile(
    r"^\(?(?:this|an?\s+(?:earlier|longer|shorter)\s+version\s+of\s+this)\s+(?:article|op-?ed|piece|essay|column|story|post|commentary)\s+"
    r"(?:(?:was|is|has\s+been)\s+)?(?:first|originally|previously|also)?\s*(?:published|appeared|posted|ran)\b.{0,150}$",
    re.IGNORECASE,
)
_URL_LABEL = re.compile(
    r"^(?:original\s+)?(?:url|link|source|article|source\s+url|original)(?:\s+(?:url|link))?\s*:?$", re.IGNORECASE
)
_URL_LINE = re.compile(
    r"^(?:(?:original\s+)?(?:url|link|source)(?:\s+url)?\s*:\s*)?<?(?P<url>https?://[^\s<>]+)>?$", re.IGNORECASE
)


def without_furniture(draft: Draft) -> Draft:
    """Return `draft` without what is certainly not the article, and with what that furniture states.

    In a document without marking, a disclaimer may be the author's own sentence, so only marked ones are left out.
    """
    stated = draft.stated.or_else(Stated(publisher=_disclaiming_outlet(draft.blocks)))
    blocks, url = _without_source_link(list(draft.blocks))
    stated = stated.or_else(Stated(url=url))
    kept = [block for block in blocks if not _is_furniture(block, marked=draft.marked)]
    return replace(draft.with_blocks(kept), stated=stated)


def is_credit(line: str) -> bool:
    """Say whether `line` names who made a picture."""
    return len(line) <= 120 and not line.endswith((".", "?", "!")) and bool(_CREDIT_MARK.search(line))


def _is_furniture(block: Block, *, marked: bool) -> bool:
    line = block.text
    if _RULE.match(line) or (marked and not any(char.isalnum() for char in line)):
        return True
    if len(line) > 2 * _LINE:
        return False
    if block.emphatic or block.kind is Kind.HEADING or not marked:
        certain = len(line) <= _LINE and bool(_RELATED.match(line))
    else:
        certain = len(line) <= _LINE and bool(_RELATED.match(line)) and (":" in line or len(line) < 20)
    if certain or is_credit(line) or (len(line) <= 300 and _CALL.match(line)):
        return True
    if not marked:
        return False
    return bool(_DISCLAIMER.match(line) or (block.emphatic and _FIRST_PUBLISHED.match(line)))


def _disclaiming_outlet(blocks: tuple[Block, ...]) -> str:
    """Return the outlet that says of itself that it does not share the views expressed."""
    for block in blocks[-8:]:
        if len(block.text) <= 2 * _LINE and _DISCLAIMER.match(block.text) and (match := _DISCLAIMED.search(block.text)):
            who = match["who"].rstrip(".,’'")
            if not _NOT_OUTLET.match(who):
                return who[0].upper() + who[1:]
    return ""


def _without_source_link(blocks: list[Block]) -> tuple[list[Block], str]:
    """Take a link to the original off the end or the top of the article."""
    for at in (*range(len(blocks) - 1, max(-1, len(blocks) - 4), -1), *range(min(3, len(blocks)))):
        match = _URL_LINE.match(blocks[at].text)
        if match is None:
            continue
        labelled = at > 0 and _URL_LABEL.match(blocks[at - 1].text) is not None
        return blocks[: at - labelled] + blocks[at + 1 :], match["url"]
    return blocks, ""
