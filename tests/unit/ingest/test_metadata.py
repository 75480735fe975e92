from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from viewpoints.ingest.metadata import clean_author, clean_title, is_date_line, parse_byline, parse_date, parse_digest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2019-11-08T12:30:00+03:00", date(2019, 11, 8)),
        ("November 08, 2019", date(2019, 11, 8)),
        ("Nov. 8, 2019", date(2019, 11, 8)),
        ("8 November 2019", date(2019, 11, 8)),
        ("Friday, 1st March 2019 at 10:15", date(2019, 3, 1)),
        ("le 8 février 2021", date(2021, 2, 8)),
        ("31. Oktober 2023", date(2023, 10, 31)),
        ("5 de mayo de 2020", date(2020, 5, 5)),
        ("08.11.2019", date(2019, 11, 8)),
        ("20190221", date(2019, 2, 21)),
        ("2019", None),
        ("March 2019", None),
        ("2019-02-31", None),
        ("call 2019-99-12", None),
        ("", None),
    ],
)
def test_parse_date(text, expected):
    assert parse_date(text) == expected


def test_a_date_to_come_is_no_date_of_publication():
    later = datetime.now(UTC).date() + timedelta(days=30)
    assert parse_date(later.isoformat()) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("November 08, 2019", True),
        ("Published: Friday, 8 November 2019, 10:15 GMT", True),
        ("Updated on 2019-11-08 | 5 min read", True),
        ("On 8 November 2019 the wall was 30 years down.", False),
        ("The plan", False),
    ],
)
def test_is_date_line(line, expected):
    assert is_date_line(line) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Ann Poe", ("Ann Poe", None)),
        ("by Ann Poe and Bob van Roe", ("Ann Poe; Bob van Roe", None)),
        ("By Ann Poe | 8 November 2019", ("Ann Poe", date(2019, 11, 8))),
        ("By Ann Poe, Columnist", ("Ann Poe", None)),
        ("Von Karl von Meer", ("Karl von Meer", None)),
        ("Par Sébastien Dupont", ("Sébastien Dupont", None)),
        ("By Robert Poe Jr.", ("Robert Poe Jr.", None)),
        ("By the river it was cold.", None),
        ("By then, Russia had left.", None),
        ("By Monday Europe had forgotten it.", None),
        ("Ann Poe", None),
    ],
)
def test_parse_byline(line, expected):
    assert parse_byline(line) == expected


@pytest.mark.parametrize(
    ("text", "publisher", "expected"),
    [
        ("By Ann Poe", "", "Ann Poe"),
        ("Ann Poe, Columnist", "", "Ann Poe"),
        ("Ann Poe, Bob Roe", "", "Ann Poe; Bob Roe"),
        ("Ann Poe, Bob Roe and Cy Doe", "", "Ann Poe; Bob Roe; Cy Doe"),
        ("Ann Poe; Ann Poe", "", "Ann Poe"),
        ("Ann Poe ann@example.org", "", "Ann Poe"),
        ("ann@example.org", "", ""),
        ("The Daily Sun", "Daily Sun", ""),
        ("Ann Poe. Daily Sun", "Daily Sun", "Ann Poe"),
        ("dailysun.com", "", ""),
        ("https://dailysun.com/authors/ann", "", ""),
        ("admin", "", ""),
        ("python-docx", "", ""),
        ("Martin Luther King, Jr.", "", "Martin Luther King, Jr."),
        ("", "", ""),
    ],
)
def test_clean_author(text, publisher, expected):
    assert clean_author(text, publisher) == expected


@pytest.mark.parametrize(
    ("text", "publisher", "expected"),
    [
        ("A bridge too far | Daily Sun", "", "A bridge too far"),
        ("A bridge too far | Opinion | Daily Sun", "Daily Sun", "A bridge too far"),
        ("A bridge too far - Daily Sun", "Daily Sun", "A bridge too far"),
        ("A bridge - and a bad one", "Daily Sun", "A bridge - and a bad one"),
        ("report_final.docx", "", ""),
        ("Microsoft Word - Document1", "", ""),
        ("Untitled", "", ""),
    ],
)
def test_clean_title(text, publisher, expected):
    assert clean_title(text, publisher) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Jane Roe | The Herald | 3 May 2019", ("Jane Roe", "The Herald", date(2019, 5, 3))),
        ("Jane Roe, Bloomberg, 12 June 2018", ("Jane Roe", "Bloomberg", date(2018, 6, 12))),
        ("Jane Roe, Bloomberg, 12 June", ("Jane Roe", "Bloomberg", None)),
        ("Jane Roe – The Quay Times – June 12, 2018", ("Jane Roe", "The Quay Times", date(2018, 6, 12))),
        (
            "By JANE ROE | Special to The Herald | May 3, 2019 at 9:15 a.m.",
            ("JANE ROE", "The Herald", date(2019, 5, 3)),
        ),
        ("The Herald, 3 May 2019", ("", "The Herald", date(2019, 5, 3))),
        # Bylines and dates alone, places, roles and sentences are none.
        ("By Jane Roe", None),
        ("By Jane Roe, Columnist, 3 May 2019", None),
        ("By Ann Poe, London", None),
        ("3 May 2019", None),
        ("The bridge fell on 3 May 2019.", None),
        ("On 3 May 2019 the Herald closed", None),
        ("Jane Roe, Bloomberg", None),
    ],
)
def test_parse_digest(line, expected):
    assert parse_digest(line) == expected
