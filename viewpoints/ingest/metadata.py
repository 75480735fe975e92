"""Titles, authors, dates and publishers: from the words that state them to what is stored."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from viewpoints.ingest.clean import one_line

_MONTH_NAMES = (
    "january|jan|janvier|januar|enero|gennaio|janeiro|jänner",
    "february|feb|février|fevrier|févr|februar|febrero|febbraio|fevereiro",
    "march|mar|mars|märz|marzo|março|mär",
    "april|apr|avril|avr|abril|aprile",
    "may|mai|mayo|maggio|maio",
    "june|jun|juin|juni|junio|giugno|junho",
    "july|jul|juillet|juil|juli|julio|luglio|julho",
    "august|aug|août|aout|agosto",
    "september|sept|sep|septembre|septiembre|settembre|setembro",
    "october|oct|octobre|oktober|okt|octubre|ottobre|outubro",
    "november|nov|novembre|noviembre|novembro",
    "december|dec|décembre|dezember|dez|diciembre|dicembre|dezembro|déc",
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split("|")}
_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_DATE_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<!\d)(?P<year>[12]\d{3})[-/.](?P<mm>[01]?\d)[-/.](?P<day>[0-3]?\d)(?!\d)",
        rf"\b{_MONTH}\s+(?P<day>[0-3]?\d)(?:st|nd|rd|th)?,?\s+(?P<year>[12]\d{{3}})\b",
        rf"(?<!\d)(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|º)?\.?\s+(?:de\s+|of\s+)?{_MONTH},?\s+(?:de\s+)?(?P<year>[12]\d{{3}})\b",
        r"(?<!\d)(?P<day>[0-3]?\d)\.(?P<mm>[01]?\d)\.(?P<year>[12]\d{3})(?!\d)",
        r"(?<!\d)(?P<year>[12]\d{3})(?P<mm>[01]\d)(?P<day>[0-3]\d)(?!\d)",
    )
)
_AROUND_DATE = re.compile(
    r"\b(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?|first|published|posted|updated|last|modified|date|on|"
    r"at|am|pm|a\.m|p\.m|gmt|utc|bst|e[sd]?t|cet|publié|le|veröffentlicht|am|um|uhr|publicado|el|min|minutes?|read)\b"
    r"|\d{1,2}[:.h]\d{2}(?::\d{2})?|[\W_]|\b\d{1,2}\b(?=\s*min)",
    re.IGNORECASE,
)
_EARLIEST_YEAR = 1700

_BYLINE_WORD = r"(?:written\s+by|words\s+by|story\s+by|text\s+by|opinion\s+by|analysis\s+by|by|von|par|por)"
_BYLINE = re.compile(rf"^{_BYLINE_WORD}[:\s]\s*(?P<who>\S.*)$", re.IGNORECASE)
_BYLINE_START = re.compile(rf"^(?:{_BYLINE_WORD}\b|author:|auteur:|autor:)[:\s]*", re.IGNORECASE)
_PARTICLES_WORDS = (
    "de del della di da do dos du des la le van von der den ter ten zu al el bin ibn ben e y et und and with avec "
    "mit con of the af av"
)
_PARTICLES = frozenset(_PARTICLES_WORDS.split())
_ROLE = re.compile(
    r"\b(?:columnists?|correspondents?|reporters?|editors?|writers?|journalists?|contributors?|contributing|staff|"
    r"professor|fellow|director|analyst|chief|opinion|editorial|producer|bureau|commentator|critic|author|lecturer|"
    r"redakteurin|redakteur|journaliste|rédacteur|rédactrice|politics|political|senior|special|guest|foreign|deputy)\b",
    re.IGNORECASE,
)
_DAY_AND_MONTH = re.compile(
    rf"\b(?:{_MONTH}\s+[0-3]?\d(?:st|nd|rd|th)?|[0-3]?\d(?:st|nd|rd|th)?\s+{_MONTH})(?=\W|$)".replace(
        "?P<month>", "?:"
    ),
    re.IGNORECASE,
)
_DIGEST_PARTS = re.compile(r"\s*[|•·]\s*|\s+[–—-]\s+")
_TIME = re.compile(r"^[\s,]*(?:at\s+)?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?", re.IGNORECASE)
_SPECIAL = re.compile(r"^special\s+(?:to|for)\s+", re.IGNORECASE)
_OUTLET_NAMES = (
    "times post herald news tribune guardian journal review gazette chronicle telegraph observer mail star sun express "
    "standard independent monitor magazine today press weekly daily bulletin courier dispatch echo"
)
_OUTLET_WORDS = frozenset(_OUTLET_NAMES.split())
_EMAIL = re.compile(r"\(?\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*\)?")
_NO_AUTHOR_WORDS = (
    "admin administrator user root unknown anonymous editor author webmaster owner default null none python-docx "
    "guest staff newsroom home contributor contributors"
)
_NO_AUTHOR = frozenset(_NO_AUTHOR_WORDS.split())
_NO_AUTHORS = ("microsoft office user", "microsoft", "staff writer", "staff reporter", "office user", "view all posts")
_SPLIT_AUTHORS = re.compile(r"\s*(?:;|\||•|·|\s&\s|\s+and\s+|\s+und\s+|\s+et\s+(?!al\b)|\n)\s*")
_TITLE_TAIL = re.compile(r"\s+(?:[|•·»]|[-–—])\s+(?P<site>[^|•·»]{1,60})$")
_GENERIC_TITLE = re.compile(
    r"^(?:untitled|unknown|document\d*|home|homepage|index|microsoft word\b.*|article|print)$", re.IGNORECASE
)
_FILE_TITLE = re.compile(r"^[^\s]+\.(?:docx?|pdf|odt|rtf|txt|indd|qxd|pages|tex|html?)$", re.IGNORECASE)


def parse_date(text: str) -> date | None:
    """Return the first full date that `text` states, or None; a year or month alone is no date."""
    best: tuple[int, date] | None = None
    for pattern in _DATE_PATTERNS:
        for match in pattern.finditer(text[:400]):
            found = _as_date(match)
            if found and (best is None or match.start() < best[0]):
                best = (match.start(), found)
                break
    return best[1] if best else None


def is_date_line(line: str) -> bool:
    """Say whether `line` is a date and no more than what goes with one: a weekday, a time, 'Updated'."""
    if len(line) > 100 or parse_date(line) is None:
        return False
    for pattern in _DATE_PATTERNS:
        line = pattern.sub(" ", line)
    return not _AROUND_DATE.sub("", line).strip()


def parse_byline(line: str) -> tuple[str, date | None] | None:
    """Return the author and date that `line` states if it is a byline such as 'By Ann Poe | 3 May 2020', else None."""
    line = one_line(line)
    if len(line) > 160:
        return None
    match = _BYLINE.match(line)
    if match is None:
        return None
    published = parse_date(line)
    who = match["who"]
    if published:
        for pattern in _DATE_PATTERNS:
            if found := pattern.search(who):
                who = re.sub(
                    r"\b(?:published|posted|updated|on)\b[\s:]*$", "", who[: found.start()], flags=re.IGNORECASE
                )
                break
    if who.rstrip().endswith((".", "!", "?")) and not re.search(r"\b(?:Jr|Sr|[A-Z])\.\s*$", who):
        return None
    author = clean_author(who)
    return (author, published) if author and looks_like_names(author) else None


def parse_digest(line: str) -> tuple[str, str, date | None] | None:
    """Return author, publisher and date that a line such as 'Jane Roe, The Herald, 12 June 2018' states, else None.

    Without 'By' a date must stand in it, if only a day and a month; such a date is not returned. The author may be "".
    """
    line = one_line(line)
    if len(line) > 160 or len(line) < 8:
        return None
    credited = _BYLINE.match(line)
    rest, published, dated = _without_date(credited["who"] if credited else line)
    parts = [part for part in (p.strip(" ,;()") for p in _DIGEST_PARTS.split(rest)) if part]
    if len(parts) == 1:
        parts = [part for part in (p.strip() for p in parts[0].split(",")) if part]
    sentence = not credited and rest.rstrip("| ").endswith((".", "!", "?"))
    if not (credited or dated) or not 1 <= len(parts) <= 3 or sentence:
        return None
    if not all(looks_like_names(_SPECIAL.sub("", part)) and len(part.split()) <= 6 for part in parts):
        return None
    outlets = [part for part in parts if _is_outlet(part)]
    people = [part for part in parts if part not in outlets and not _ROLE.search(part)]
    if not outlets and not credited and len(people) == 2 and len(people[0].split()) > 1:
        # "Jane Roe, Bloomberg, 12 June": the person comes first.
        outlets = [people.pop()]
    if len(outlets) != 1 or (credited and not people):
        return None
    return clean_author(", ".join(people)), _SPECIAL.sub("", outlets[0]), published


def _without_date(line: str) -> tuple[str, date | None, bool]:
    """Return a line without its date and what goes with one, the date, and whether there is any, if without a year."""
    published = parse_date(line)
    for pattern in (*_DATE_PATTERNS, _DAY_AND_MONTH):
        if match := pattern.search(line):
            before = re.sub(
                r"\b(?:published|posted|updated|on)\b[\s:]*$", "", line[: match.start()], flags=re.IGNORECASE
            )
            return f"{before}|{_TIME.sub('', line[match.end() :])}", published, True
    return line, None, False


def _is_outlet(part: str) -> bool:
    words = part.lower().split()
    return bool(_SPECIAL.match(part)) or (words[0] == "the" and len(words) > 1) or words[-1] in _OUTLET_WORDS


def looks_like_names(text: str) -> bool:
    """Say whether `text` could be one or more people's names: few words, each capitalised or a particle."""
    words = re.findall(r"[^\s;,]+", text)
    if not 1 <= len(words) <= 16 or re.search(r"\d|https?:|[@/?!:]", text):
        return False
    capitals = [word for word in words if word.lower() not in _PARTICLES or word[0].isupper()]
    return bool(capitals) and all(word.lstrip("('‘’\"“")[:1].isupper() for word in capitals)


def clean_author(text: str, publisher: str = "") -> str:
    """Return the names in `text`, joined with '; ', without 'By', roles, e-mail addresses or the publisher's name."""
    text = _EMAIL.sub(" ", one_line(text))
    text = _BYLINE_START.sub("", text).strip(" ,;|-–—•·")
    if publisher and _folded(publisher) != _folded(text):
        text = re.sub(rf"[\s.,|/–—-]+{re.escape(publisher)}$", "", text, flags=re.IGNORECASE)
    names: list[str] = []
    for part in _SPLIT_AUTHORS.split(text):
        for name in _names_by_comma(part):
            if _is_author(name, publisher) and name not in names:
                names.append(name)
    return "; ".join(names)


def clean_title(text: str, publisher: str = "") -> str:
    """Return the title in `text` without the site's name behind it; "" if it is no title, such as a file's name."""
    title = one_line(text)
    while (match := _TITLE_TAIL.search(title)) and _is_site(title, match, publisher):
        title = title[: match.start()]
    return "" if _GENERIC_TITLE.match(title) or _FILE_TITLE.match(title) else title


def _as_date(match: re.Match[str]) -> date | None:
    groups = match.groupdict()
    month = int(groups["mm"]) if groups.get("mm") else _MONTHS[groups["month"].lower()]
    try:
        found = date(int(groups["year"]), month, int(groups["day"]))
    except ValueError:
        return None
    latest = datetime.now(UTC).date() + timedelta(days=2)
    return found if found.year >= _EARLIEST_YEAR and found <= latest else None


def _names_by_comma(part: str) -> list[str]:
    """Part 'Ann Poe, Bob Roe' into names, and drop the roles of 'Ann Poe, Columnist' with all that follows."""
    pieces = [
        piece.strip(" .") if not re.search(r"\b(?:[A-Z]|Jr|Sr)\.$", piece) else piece.strip()
        for piece in part.split(",")
    ]
    pieces = [piece for piece in pieces if piece]
    names: list[str] = []
    for piece in pieces:
        if names and re.fullmatch(r"(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D)\.?", piece):
            names[-1] += f", {piece}"
        elif names and (_ROLE.search(piece) or not looks_like_names(piece)):
            break
        elif names and " " not in piece:
            # A single word after a name is a place, a paper or a role more often than a person.
            break
        else:
            names.append(piece)
    return names


def _is_author(name: str, publisher: str) -> bool:
    lowered = name.lower()
    if len(name) < 2 or len(name) > 80 or lowered in _NO_AUTHOR or lowered in _NO_AUTHORS:
        return False
    if re.search(r"https?:|www\.|[<>{}@]|^\S+\.[a-z]{2,4}$", lowered) or not re.search(r"[^\W\d_]", name):
        return False
    return _folded(name) != _folded(publisher) or not publisher


def _is_site(title: str, match: re.Match[str], publisher: str) -> bool:
    site = match["site"]
    if publisher and (_folded(site) in _folded(publisher) or _folded(publisher) in _folded(site)):
        return True
    # After a bar it is a site's or a section's name; after a dash only where the page states it as its publisher.
    return (
        match[0].strip()[0] in "|•·»"
        and len(site) < match.start()
        and len(site.split()) <= 6
        and " " in title[: match.start()]
    )


def _folded(text: str) -> str:
    return re.sub(r"\W+|\b(?:the|www|com|co|uk|org|net)\b", "", text.lower())
