from __future__ import annotations

from datetime import date

import pytest

from tests import files
from viewpoints.domain.articles import Part, Source
from viewpoints.errors import UnreadableSource
from viewpoints.ingest.contents import contents
from viewpoints.ingest.load import Limits
from viewpoints.ingest.read import read_source

ONE_ARTICLE = ("txt", "md", "html", "mhtml", "rtf", "doc", "docx", "odt", "eml")


def saved(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    return Source(path=str(path))


def part_of(source, number):
    return contents(source)[1][number - 1]


@pytest.mark.parametrize("ending", ONE_ARTICLE)
def test_each_format_gives_the_same_article(tmp_path, ending):
    article = read_source(saved(tmp_path, f"mill.{ending}", files.every()[f"mill.{ending}"]))
    assert article.text == files.TEXT
    assert article.title == files.TITLE
    assert article.language == "en"


def test_rtf_states_its_author_and_keeps_links_out_of_the_words(tmp_path):
    link = rb'{\field{\*\fldinst{HYPERLINK "https://post.example/m"}}{\fldrslt as his own engineers wrote}} in May'
    data = files.rtf().replace(b"as his own engineers wrote in May", link)
    article = read_source(saved(tmp_path, "mill.rtf", data))
    assert article.author == files.AUTHOR
    assert article.text == files.TEXT


def test_rtf_with_raw_bytes_and_letters_beyond_the_basic_plane(tmp_path):
    picture = rb"{\pict\bin6 {}}{\{}"
    smile = rb"\u-10179?\u-8704?"
    words = b"The mill keeps its roof " + smile + rb", he says.\line It does.\par And more."
    body = rb"{\rtf1\ansi " + picture + words + b"}"
    assert read_source(saved(tmp_path, "a.rtf", body)).text == (
        "The mill keeps its roof 😀, he says. It does.\n\nAnd more."
    )


def test_the_pieces_of_an_old_word_document_are_put_together_and_its_fields_left_out(tmp_path):
    words = 'Keep the mill\rThe \x13 HYPERLINK "x" \x14roof\x15 costs little, says Hart.\rHe is wrong, we say.'
    article = read_source(saved(tmp_path, "mill.doc", files.doc(words)))
    assert "The roof costs little, says Hart.\n\nHe is wrong, we say." in article.text


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (files.doc(flags=0x0300), "protected by a password"),
        (files.doc(version=0x65), "before 1997"),
        (files.doc()[:3000], "is damaged"),
    ],
)
def test_old_word_documents_that_cannot_be_read_say_why(tmp_path, data, message):
    with pytest.raises(UnreadableSource, match=message):
        read_source(saved(tmp_path, "mill.doc", data))


def test_a_book_is_read_whole_or_by_chapter(tmp_path):
    source = saved(tmp_path, "mill.epub", files.epub())
    whole = read_source(source)
    assert whole.title == "Mills of the valley"
    assert (whole.author, whole.publisher, whole.published) == (files.AUTHOR, "River Press", date(2024, 5, 3))
    kind, parts = contents(source)
    assert kind == "book (EPUB)"
    assert [(part.label, part.kind) for part in parts] == [("1. The mill", "chapter"), ("2. The road", "chapter")]
    chapter = read_source(parts[0].source)
    assert chapter.title == "The mill"
    assert chapter.text == files.TEXT
    assert chapter.text in whole.text
    assert files.PARAGRAPHS[2] in read_source(parts[1].source).text


def test_a_book_that_is_locked_says_so(tmp_path):
    book = files.epub()
    encryption = (
        b"<encryption xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><EncryptedData><CipherData>"
        b"<CipherReference URI='OPS/c1.xhtml'/></CipherData></EncryptedData></encryption>"
    )
    locked = files.with_member(book, "META-INF/encryption.xml", encryption)
    with pytest.raises(UnreadableSource, match="protected against copying"):
        read_source(saved(tmp_path, "mill.epub", locked))


def test_a_letter_is_its_own_words_and_its_attachments_can_be_chosen(tmp_path):
    source = saved(tmp_path, "mill.eml", files.letter(("op.txt", files.plain()), ("roof.png", b"\x89PNG....")))
    letter = read_source(source)
    assert (letter.title, letter.author, letter.published) == (files.TITLE, files.AUTHOR, date(2024, 5, 3))
    assert letter.text == files.TEXT
    parts = contents(source)[1]
    assert [part.label for part in parts] == ["the letter itself", "op.txt", "roof.png"]
    assert [bool(part.reason) for part in parts] == [False, False, True]
    assert read_source(parts[1].source).author == files.AUTHOR
    with pytest.raises(UnreadableSource, match=r"roof\.png in mill\.eml is a picture"):
        read_source(parts[2].source)


def test_replies_and_forwarding_marks_are_not_the_letters_words(tmp_path):
    words = (
        "---------- Forwarded message ---------\nFrom: Ann Poe <ann@post.example>\nDate: Fri, 3 May 2024\n"
        f"Subject: The mill\n\n{files.PARAGRAPHS[0]}\n\nOn Thu, 2 May 2024 Bob Roe wrote:\n> It has to go.\n> Now.\n"
    )
    head = "From: Cleo Hart <c@post.example>\nTo: r@post.example\nSubject: Re: The mill\nMIME-Version: 1.0\n\n"
    article = read_source(saved(tmp_path, "a.eml", (head + words).encode()))
    assert article.text == files.PARAGRAPHS[0]
    assert article.title == "The mill"


def test_a_feed_offers_its_items_as_articles_or_links(tmp_path):
    source = saved(tmp_path, "feed.xml", files.rss())
    kind, (whole, link) = contents(source)
    assert kind == "feed"
    assert (whole.label, whole.kind, whole.published) == (files.TITLE, "feed item", date(2024, 5, 3))
    assert (link.kind, link.source) == ("link", Source(url="https://post.example/road"))
    article = read_source(whole.source)
    assert article.text.startswith(files.PARAGRAPHS[0])
    assert (article.title, article.author, article.publisher) == (files.TITLE, files.AUTHOR, "The River Post")
    assert article.url == "https://post.example/mill"
    with pytest.raises(UnreadableSource, match="a feed of 2 items"):
        read_source(source)
    atom = contents(saved(tmp_path, "feed.atom", files.atom()))[1]
    assert [(part.source.url, part.published) for part in atom] == [("https://post.example/mill", date(2024, 5, 3))]


def test_an_archive_offers_what_can_be_read_and_says_what_cannot(tmp_path):
    inside = {
        "a/mill.txt": files.plain(),
        "b/mill.pdf": files.pdf(),
        "roof.png": b"\x89PNG",
        "inner.zip": files.archive({"a.txt": b"x"}),
        "__MACOSX/._mill.txt": b"\x00",
        ".DS_Store": b"\x00",
        "../../out.txt": files.plain(),
    }
    source = saved(tmp_path, "mills.zip", files.archive(inside))
    parts = {part.label: part for part in contents(source)[1]}
    assert sorted(parts) == ["../../out.txt", "a/mill.txt", "b/mill.pdf", "inner.zip", "roof.png"]
    assert "not opened" in parts["inner.zip"].reason
    assert "no reader" in parts["roof.png"].reason
    assert read_source(parts["a/mill.txt"].source).author == files.AUTHOR
    # A member's name is a key into the archive and never a path on this machine.
    assert read_source(parts["../../out.txt"].source).text == files.TEXT
    assert not (tmp_path.parent / "out.txt").exists()
    assert {path.name for path in tmp_path.iterdir()} == {"mills.zip"}
    with pytest.raises(UnreadableSource, match=r"holds no file gone\.txt"):
        read_source(Source(path=source.path, part="gone.txt"))
    with pytest.raises(UnreadableSource, match="an archive of files"):
        read_source(source)


def test_a_folder_offers_its_files_and_stays_inside(tmp_path):
    folder = tmp_path / "articles"
    (folder / "more").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    (folder / "b.txt").write_bytes(files.plain())
    (folder / "more" / "a.html").write_bytes(files.html())
    (folder / ".hidden" / "c.txt").write_bytes(files.plain())
    (folder / "song.mp3").write_bytes(b"ID3")
    (folder / "round").symlink_to(folder)
    kind, parts = contents(Source(path=str(folder)))
    assert kind == "folder"
    assert [part.label for part in parts] == ["b.txt", "more/a.html"]
    assert all(isinstance(part, Part) and read_source(part.source).text == files.TEXT for part in parts)


def test_pasted_rich_text_is_taken_word_for_word():
    html = (
        "<html><body><!--StartFragment--><h2>Keep the mill</h2><div>He is <b>wrong</b>.<br><br>She is right."
        "<script>alert(1)</script><p style='display:none'>hidden</p></div><ul><li>One</li></ul><!--EndFragment-->"
    )
    article = read_source(Source(html=html))
    assert article.title == "Keep the mill"
    assert article.text == "He is wrong.\n\nShe is right.\n\nOne"


def test_members_are_unpacked_no_further_than_is_read(tmp_path):
    source = saved(tmp_path, "a.zip", files.archive({"a.txt": files.plain() * 40}))
    with pytest.raises(UnreadableSource, match="too large"):
        read_source(part_of(source, 1).source, limits=Limits(max_bytes=10_000))


def test_a_source_is_one_thing():
    with pytest.raises(ValueError, match="one of path"):
        Source(path="a", text="b")
    with pytest.raises(ValueError, match="has parts"):
        Source(text="a", part="b")
