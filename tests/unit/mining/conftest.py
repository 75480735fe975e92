from __future__ import annotations

import pytest

from viewpoints.domain.articles import Article
from viewpoints.domain.statements import Mined
from viewpoints.mining.pipeline import Miner


@pytest.fixture(scope="session")
def miner():
    return Miner()


@pytest.fixture(scope="session")
def mine(miner):
    done: dict[tuple[str, str], Mined] = {}

    def run(text: str, author: str = "Ada Quill") -> Mined:
        key = (text, author)
        if key not in done:
            done[key] = miner.mine(Article(text=text, author=author))
        return done[key]

    return run


@pytest.fixture(scope="session")
def reports(mine):
    """Return the reports of a text as (holder, cue, content) in plain words."""

    def run(text: str) -> list[tuple[str, str, str]]:
        return [
            (a.holder, a.cue.of(text) if a.cue else "", " … ".join(s.of(text) for s in a.content))
            for a in mine(text).attributions
        ]

    return run
