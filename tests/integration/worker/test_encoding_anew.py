"""Another encoder for a library: the real child, real models, real libraries."""

from __future__ import annotations

import pytest

from tests.integration.worker.test_matching_library import BUS, FERRY, mined
from tests.tiny_model import write_model
from viewpoints.bootstrap import open_library
from viewpoints.domain.articles import Article, Source
from viewpoints.domain.matches import Verdict
from viewpoints.errors import EncoderMissing
from viewpoints.matching.encoder import FULL, INFO
from viewpoints.services import encoding as services_encoding
from viewpoints.services.encoding import PACKAGED, Encoding
from viewpoints.services.importing import Importing
from viewpoints.services.searching import Searching
from viewpoints.settings import Settings
from viewpoints.storage import store
from viewpoints.tasks import Cancelled, CancelToken
from viewpoints.worker.client import WorkerClient


class Library:
    """An open library with the shared worker."""

    def __init__(self, path, worker, *, allow_network=True):
        self.path, self.worker = path, worker
        self.services = open_library(path, starter=False)
        self.database = self.services.database
        self.importing = Importing(self.database, worker)
        self.encoding = Encoding(self.database, worker, self.importing, allow_network=allow_network)
        self.searching = Searching(self.database, worker)

    def add(self, text, holder, author):
        return self.database.write(lambda c: store.add_article(c, Article(text), mined(text, holder, author)))

    def encoders(self):
        """Count the vectors by dimension, and say by which encoder each match was made."""
        query = (
            "SELECT e.dimension, length(v.data) / 4, count(*) FROM vector v JOIN encoder e ON e.id = v.encoder_id "
            "GROUP BY e.id"
        )
        made = "SELECT DISTINCT e.dimension FROM match m JOIN encoder e ON e.id = m.encoder_id"
        return self.database.read(
            lambda c: (
                [tuple(row) for row in c.exec_driver_sql(query)],
                {row[0] for row in c.exec_driver_sql(made)},
            )
        )


@pytest.fixture
def make(tmp_path, worker):
    made = []

    def open_(name="library", **options):
        made.append(Library(tmp_path / f"{name}.sqlite", worker, **options))
        return made[-1]

    yield open_
    for library in made:
        library.services.close()


@pytest.fixture
def matched(make):
    """A library of two articles that the packaged encoder matched."""
    library = make()
    _, library.ferry = library.add(FERRY, "Nils Borg", "Eva Lund")
    _, library.bus = library.add(BUS, "Petra Holm", "Jan Vik")
    list(library.importing.rematch())
    assert library.encoders() == ([(384, 384, 6)], {384})
    return library


@pytest.fixture(scope="session")
def tiny(tmp_path_factory):
    return write_model(tmp_path_factory.mktemp("models") / "tiny")


def test_another_model_takes_over_and_verdicts_stay(matched, tiny):
    claim, answer = matched.ferry[0], matched.ferry[2]
    matched.services.editing.set_verdict(claim, answer, Verdict.REJECTED)
    chosen = matched.encoding.choose(str(tiny))
    assert (chosen.name, chosen.dimension) == ("tiny", 8)
    assert matched.encoding.due()
    assert matched.encoding.status().active == INFO
    stages = []
    changes = list(matched.encoding.run(stages.append))
    assert {i for change in changes for i in change.changed_articles} == {1, 2}
    assert ("Encoding anew", 6, 6) in {(p.stage, p.done, p.total) for p in stages}
    status = matched.encoding.status()
    assert (status.active, status.model, status.next_model, status.waiting) == (chosen, str(tiny), None, 0)
    assert not matched.encoding.due()
    assert matched.encoders() == ([(8, 8, 6)], {8})
    counters = matched.services.comparing.comparison(claim).counters
    assert {c.statement.id: c.verdict for c in counters}[answer] is Verdict.REJECTED
    hits = matched.searching.meaning("the free ferry would ruin the town")
    assert len(hits) == 6
    # What is imported from now on is of the new model too, and the way back is open.
    (outcome,) = matched.importing.import_sources([Source(text=FERRY.replace("Nils", "Ole"))])
    assert outcome.article_id
    ((dimension, size, _),), _ = matched.encoders()
    assert (dimension, size) == (8, 8)
    matched.encoding.choose(PACKAGED)
    list(matched.encoding.run())
    assert matched.encoding.status().active == INFO
    ((dimension, size, _),), matches = matched.encoders()
    assert (dimension, size, matches) == (384, 384, {384})


def test_another_model_matches_without_a_word_of_opposition(matched, tiny):
    matched.encoding.choose(str(tiny))
    list(matched.encoding.run())
    (ferry, ruin, pay), (bus, _, _) = matched.ferry, matched.bus
    counters = matched.services.comparing.comparison(ferry).counters
    assert {ruin, pay} & {c.statement.id for c in counters}
    assert {c.statement.article_id for c in counters} == {1, 2}  # within the article, and across
    assert {c.opposition for c in counters} == {None}
    claims = {c.statement.id for c in matched.services.comparing.comparison(ruin).counters}
    assert claims <= {ferry, bus}
    assert claims
    assert len(matched.searching.against("the free ferry would ruin the town")) == 6


def test_stopped_in_the_middle_it_goes_on_where_it_was(matched, make, tiny, monkeypatch):
    monkeypatch.setattr(services_encoding, "AT_ONCE", 2)
    before = matched.services.comparing.comparison(matched.ferry[0]).counters
    matched.encoding.choose(str(tiny))
    token = CancelToken()
    with pytest.raises(Cancelled):
        list(matched.encoding.run(lambda p: token.cancel() if p.stage == "Encoding anew" else None, token))
    assert matched.encoders() == ([(384, 384, 6), (8, 8, 2)], {384})
    # The former encoder serves meanwhile: for reading, for searching, and for what is imported.
    assert matched.services.comparing.comparison(matched.ferry[0]).counters == before
    assert len(matched.searching.meaning("a free ferry")) == 6
    (outcome,) = matched.importing.import_sources([Source(text=FERRY.replace("Nils", "Ole"))])
    assert matched.encoding.status().active == INFO
    matched.services.close()  # the program is quit, and started again
    again = make()
    assert again.encoding.due()
    changing = again.encoding.run()
    next(changing)
    changing.close()  # it ends once more, after the change and before any article was matched anew
    assert again.encoding.status().waiting == 3
    assert not again.encoding.due()
    list(again.encoding.run())
    assert again.encoding.status().waiting == 0
    ((dimension, size, count),), matches = again.encoders()
    assert (dimension, size, matches) == (8, 8, {8})
    assert count == 6 + len(again.services.comparing.article(outcome.article_id).statements)


def test_a_choice_can_be_taken_back(matched, tiny, monkeypatch):
    monkeypatch.setattr(services_encoding, "AT_ONCE", 2)
    matched.encoding.choose(str(tiny))
    token = CancelToken()
    with pytest.raises(Cancelled):
        list(matched.encoding.run(lambda p: token.cancel() if p.stage == "Encoding anew" else None, token))
    matched.encoding.forget()
    assert not matched.encoding.due()
    assert matched.encoders() == ([(384, 384, 6)], {384})


def test_vectors_of_the_first_release_are_exchanged(make):
    library = make()
    _, ids = library.add(FERRY, "Nils Borg", "Eva Lund")
    library.database.write(lambda c: store.add_vectors(c, FULL, ids, b"\0\0\x80\x3f" * 384 * 3))
    library.database.write(lambda c: store.mark_ranked(c, 1, FULL))
    assert library.encoding.status().active == FULL
    assert library.encoding.due()
    list(library.encoding.run())
    assert library.encoding.status().active == INFO
    assert library.encoders()[0] == [(384, 384, 3)]


def test_a_model_that_is_gone_or_another_leaves_what_is_stored(matched, tmp_path):
    folder = write_model(tmp_path / "own", seed=2)
    matched.encoding.choose(str(folder))
    list(matched.encoding.run())
    folder.rename(tmp_path / "elsewhere")
    later = WorkerClient()  # the next session's child has loaded nothing yet
    searching = Searching(matched.database, later)
    try:
        with pytest.raises(EncoderMissing, match="no model folder"):
            searching.meaning("the ferry")
        write_model(folder, seed=3)
        with pytest.raises(EncoderMissing, match="not the one"):
            searching.meaning("the ferry")
    finally:
        later.close()
    assert matched.services.comparing.comparison(matched.ferry[0]).statement
    assert matched.encoders()[0] == [(8, 8, 6)]


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda f: (f / "model.safetensors").write_bytes(b"\0" * 100), "cannot be loaded"),
        (lambda f: (f / "model.safetensors").unlink(), "cannot be loaded"),
        (lambda f: (f / "config.json").write_text("{"), "cannot be loaded"),
        (lambda f: [(f / n).unlink() for n in ("config.json", "modules.json")], "no sentence-transformers model"),
    ],
)
def test_a_damaged_model_is_refused_with_a_sentence(matched, tmp_path, damage, words):
    folder = write_model(tmp_path / "damaged")
    damage(folder)
    with pytest.raises(EncoderMissing, match=words) as caught:
        matched.encoding.choose(str(folder))
    assert caught.value.hint
    assert not matched.encoding.due()
    assert matched.encoding.status().active == INFO


def test_nothing_is_downloaded_unasked_or_offline(matched, make):
    with pytest.raises(EncoderMissing, match="neither a folder nor a model that has been downloaded"):
        matched.encoding.choose("nobody/has-this-model")
    with pytest.raises(EncoderMissing, match="network is switched off"):
        make("other", allow_network=False).encoding.choose("nobody/has-this-model", download=True)
    with pytest.raises(EncoderMissing, match="no name of a model"):
        matched.encoding.choose("../no/name", download=True)
    assert not matched.encoding.due()


def test_a_new_library_begins_with_the_model_that_is_wished(tmp_path, worker, tiny):
    services = open_library(tmp_path / "new.sqlite", settings=Settings(encoder=str(tiny)))
    try:
        encoding = Encoding(services.database, worker, Importing(services.database, worker))
        assert encoding.due()
        list(encoding.run())
        assert encoding.status().active.name == "tiny"
        assert encoding.status().waiting == 0
    finally:
        services.close()
