from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewpoints.domain.articles import Article, Source, Span
from viewpoints.domain.matches import CrossPairing, EncoderInfo, Meeting, Pairing
from viewpoints.domain.statements import Attribution, Manner, Mined, MinedHolder, MinedStatement, Role
from viewpoints.worker.framing import LONGEST_MESSAGE, BrokenFrame, framed, read_reply, read_request
from viewpoints.worker.messages import AlreadyThere, Cancel, Embed, Prepare, Prepared, WasCancelled

TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40)


@given(st.lists(TEXT, max_size=4))
def test_requests_come_through_one_after_the_other(texts):
    sent = [Embed(tuple(texts)), Cancel(), Prepare(Source(text="".join(texts)), library="a.sqlite")]
    stream = io.BytesIO(b"".join(map(framed, sent)))
    assert [read_request(stream) for _ in sent] == sent
    assert read_request(stream) is None


@given(TEXT, st.dates(), st.binary(max_size=20), st.sampled_from(Role), st.sampled_from(Manner))
def test_a_prepared_article_comes_through_whole(text, published, vectors, role, manner):
    span = Span(0, len(text))
    meeting = Meeting(span, span)
    mined = Mined(
        (MinedHolder("Ada", ("A.",)),),
        (Attribution(None, span, (span, span), "Ada"),),
        (MinedStatement(span, "Ada", role, manner, 0.5, source=span),),
    )
    sent = Prepared(
        Article(text, published=published),
        mined,
        EncoderInfo("e", "1", 2),
        vectors,
        (Pairing(0, 1, 0.25, 0.5, meeting),),
        (CrossPairing(True, 0, 7, 0.25, 0.5),),
    )
    assert read_reply(io.BytesIO(framed(sent))) == sent


@pytest.mark.parametrize("cut", [1, 3, 4, 5, -1])
def test_a_message_cut_off_is_broken(cut):
    with pytest.raises(BrokenFrame):
        read_reply(io.BytesIO(framed(AlreadyThere(1, "title"))[:cut]))


@pytest.mark.parametrize(
    "data", [(LONGEST_MESSAGE + 1).to_bytes(4, "big"), b"\0\0\0\x01\xc1", b"\0\0\0\0", framed(Cancel())]
)
def test_what_is_no_reply_is_broken(data):
    with pytest.raises(BrokenFrame):
        read_reply(io.BytesIO(data))


class Trickle(io.BytesIO):
    """Gives a byte at a time, as a pipe may."""

    def read(self, size=-1, /):
        return super().read(min(size, 1))


def test_a_trickling_pipe_is_read_to_the_end():
    stream = Trickle(framed(AlreadyThere(1, "title")) + framed(WasCancelled()))
    assert read_reply(stream) == AlreadyThere(1, "title")
    assert read_reply(stream) == WasCancelled()
    assert read_reply(stream) is None
