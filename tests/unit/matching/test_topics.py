"""Topics: groups alike in meaning, named by what tells them apart."""

from __future__ import annotations

import numpy as np

from viewpoints.matching.topics import FEWEST, group

SHIPS = "Ferries need a harbour and ferries need sailors today."
SCHOOLS = "Schools want teachers because schools lost theirs today."


def made(parts):
    rng = np.random.default_rng(1)
    rows, texts = [], {}
    for middle, words, count in parts:
        for _ in range(count):
            vector = np.array(middle) + rng.normal(0, 0.05, 4)
            texts[len(rows)] = words
            rows.append(vector / np.linalg.norm(vector))
    return np.array(rows, dtype=np.float32), texts


def test_two_subjects_become_two_topics_named_by_their_own_words():
    vectors, texts = made([((1, 0, 0, 0), SHIPS, 30), ((0, 1, 0, 0), SCHOOLS, 20)])
    ships, schools = group(vectors, lambda rows: {row: texts[row] for row in rows})
    assert (len(ships.rows), len(schools.rows)) == (30, 20)
    assert ships.words[0].casefold() == "ferries"
    assert schools.words[0].casefold() == "schools"
    assert "today" not in {word.casefold() for word in (*ships.words, *schools.words)}


def test_the_people_who_speak_name_no_topic():
    vectors, texts = made([((1, 0, 0, 0), SHIPS, 30), ((0, 1, 0, 0), SCHOOLS, 20)])
    ships, _ = group(vectors, lambda rows: {row: texts[row] for row in rows}, ["Captain Ferries"])
    assert "ferries" not in {word.casefold() for word in ships.words}


def test_every_statement_is_in_one_topic_and_the_same_input_gives_the_same_topics():
    vectors, texts = made([((1, 0, 0, 0), SHIPS, 40), ((0, 0, 1, 1), SCHOOLS, 40), ((0, 1, 0, 0), "Rents rise.", 20)])
    groups = group(vectors, lambda rows: {row: texts[row] for row in rows})
    assert sorted(row for each in groups for row in each.rows) == list(range(100))
    assert group(vectors, lambda rows: {row: texts[row] for row in rows}) == groups


def test_few_statements_are_one_topic_and_none_are_none():
    vectors, texts = made([((1, 0, 0, 0), SHIPS, FEWEST - 1)])
    assert [len(each.rows) for each in group(vectors, lambda rows: {r: texts[r] for r in rows})] == [FEWEST - 1]
    assert group(np.empty((0, 4), dtype=np.float32), lambda _rows: {}) == ()


def test_equal_vectors_do_not_break_it():
    vectors, texts = made([((1, 0, 0, 0), SHIPS, 1)])
    same = np.repeat(vectors, 50, axis=0)
    (only,) = group(same, lambda rows: dict.fromkeys(rows, texts[0]))
    assert len(only.rows) == 50
