from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from viewpoints.matching.meeting import Words, meetings, shared_phrase


def phrases(claim: Words, answer: Words, meeting):
    assert meeting is not None
    return tuple(
        words.text[span.start - words.offset : span.end - words.offset]
        for words, span in ((claim, meeting.claim), (answer, meeting.answer))
    )


def test_the_longest_shared_words_meet_whatever_their_endings():
    claim = Words("We must raise defence spending at once.", 100)
    answer = Words("Raised defence spending has never bought peace.", 900)
    assert phrases(claim, answer, shared_phrase(claim, answer)) == ("raise defence spending", "Raised defence spending")


def test_little_words_may_stand_within_a_phrase_but_not_at_its_end():
    claim = Words("The balance of power is gone", 0)
    answer = Words("A balance of power is what we have.", 5)
    assert phrases(claim, answer, shared_phrase(claim, answer)) == ("balance of power", "balance of power")


def test_a_phrase_does_not_run_over_a_comma():
    claim = Words("They tax bread, butter and jam", 0)
    answer = Words("Nobody taxes bread butter", 0)
    assert phrases(claim, answer, shared_phrase(claim, answer)) == ("tax bread", "taxes bread")


def test_the_holders_name_is_no_meeting():
    claim = Words("Lee wants roads.", 0, ("Ada Lee",))
    assert shared_phrase(claim, Words("Lee forgets trains.", 0)) is None


def test_words_that_say_nothing_are_no_meeting():
    assert shared_phrase(Words("People need time.", 0), Words("Many people have it.", 0)) is None


def test_other_words_meet_by_meaning():
    def encode(texts):
        # 'army' phrases point one way, all others each their own
        rows = np.zeros((len(texts), len(texts) + 1), dtype=np.float32)
        for i, text in enumerate(texts):
            rows[i, 0 if "army" in text or "troops" in text else i + 1] = 1
        return rows

    claim, answer = Words("Europe: a common army.", 10), Words("Who pays the troops?", 50)
    (found,) = meetings([(claim, answer)], encode)
    assert phrases(claim, answer, found) == ("common army", "troops")
    assert meetings([(claim, Words("Who pays?", 0))], encode) == [None]


def test_nothing_is_encoded_where_words_are_shared():
    def encode(texts):
        raise AssertionError(texts)

    assert meetings([(Words("Lower taxes", 0), Words("Higher taxes", 0))], encode)[0] is not None
    assert meetings([], encode) == []


SOME = st.text(alphabet=st.sampled_from("abé ’'-,.“”\n🙂Tax fall rise "), max_size=60)


@given(SOME, SOME, st.integers(0, 9))
def test_phrases_lie_within_their_statements_at_word_ends(one, other, offset):
    claim, answer = Words(one, offset), Words(other, 0)

    def encode(texts):
        return np.ones((len(texts), 1), dtype=np.float32)

    (found,) = meetings([(claim, answer)], encode)
    if found is not None:
        for words, span in ((claim, found.claim), (answer, found.answer)):
            start, end = span.start - words.offset, span.end - words.offset
            assert 0 <= start < end <= len(words.text)
            assert start == 0 or not (words.text[start - 1].isalnum() and words.text[start].isalnum())
            assert end == len(words.text) or not (words.text[end - 1].isalnum() and words.text[end].isalnum())
            assert len(words.text[start:end].split()) <= 6


def test_rare_words_meet_before_words_that_are_everywhere():
    everywhere = [
        (Words(f"Russia {a}", i), Words(f"Russia {b}", i))
        for i, (a, b) in enumerate(zip("xyzuvw", "abcdef", strict=True))
    ]
    claim, answer = Words("Russia needs wheat", 100), Words("Wheat from Russia", 200)

    def encode(texts):
        return np.eye(len(texts), dtype=np.float32)

    found = meetings([*everywhere, (claim, answer)], encode)
    assert found[:-1] == [None] * len(everywhere)
    assert phrases(claim, answer, found[-1]) == ("wheat", "Wheat")
