"""Which part of an argument map is shown, and where: folded so that it stays readable, laid out in layers."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field

from fast_sugiyama import from_edges

from viewpoints.domain.overview import ArgumentMap, MapEdge, MapNode
from viewpoints.domain.statements import Role

READABLE = 64
"""Statements up to which a map opens unfolded."""
CLAIMS_AT_ONCE = 24
"""Claims that a folded map begins with: those answered most."""
FEW_MORE = 4
"""Claims more than that which are shown all the same, rather than left out for a click."""
MOST_AT_ONCE = 300
"""Statements that “unfold all” shows: laying out more is felt, and the time grows with more than their square."""
NODE_WIDTH, NODE_HEIGHT = 256, 96
GAP_ACROSS, GAP_DOWN, GAP_COLUMNS = 88, 16, 40
MORE = -1
"""The id of the node that stands for the claims left out."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The part of a map that is shown, with the place of each node's top left corner.

    `folded` counts for each shown statement what hangs on it and is not shown; `left_out` counts claims.
    """

    nodes: tuple[MapNode, ...] = ()
    edges: tuple[MapEdge, ...] = ()
    places: dict[int, tuple[float, float]] = field(default_factory=dict)
    folded: dict[int, int] = field(default_factory=dict)
    left_out: int = 0


def foldable(whole: ArgumentMap) -> dict[int, tuple[int, ...]]:
    """Return for each statement those that hang on it: what answers, concedes or supports it."""
    hanging: dict[int, list[int]] = defaultdict(list)
    for edge in whole.edges:
        hanging[edge.target].append(edge.source)
    return {target: tuple(sources) for target, sources in hanging.items()}


def first_opened(whole: ArgumentMap) -> frozenset[int]:
    """Return what is unfolded when a map is first shown: everything in a small one, nothing in a large one."""
    return frozenset(foldable(whole)) if len(whole.nodes) <= READABLE else frozenset()


def claims_unfolded(whole: ArgumentMap, most: int = MOST_AT_ONCE) -> int:
    """Return how many claims, those answered most first, stand with all that hangs on them in `most` statements."""
    hanging = foldable(whole)
    roots = [node.statement.id for node in whole.nodes if node.statement.role is Role.POSITION]
    seen: set[int] = set()
    for count, root in enumerate(sorted(roots, key=lambda i: -len(hanging.get(i, ())))):
        waiting = [root]
        while waiting:
            here = waiting.pop()
            if here not in seen:
                seen.add(here)
                waiting += hanging.get(here, ())
        if len(seen) > most:
            return count
    return len(roots)


def shown(whole: ArgumentMap, opened: Collection[int], claims: int = CLAIMS_AT_ONCE, shape: float = 1.6) -> Shown:
    """Return what is shown of a map where `opened` is unfolded, laid out about `shape` times as wide as high.

    At most `claims` claims are shown where the map is large, those answered most first.
    """
    hanging = foldable(whole)
    by_id = {node.statement.id: node for node in whole.nodes}
    roots = [i for i, node in by_id.items() if node.statement.role is Role.POSITION]
    kept = set(roots)
    if len(by_id) > READABLE and len(roots) > claims + FEW_MORE:
        most = sorted(roots, key=lambda i: (i not in opened, -len(hanging.get(i, ()))))
        kept = set(most[:claims])
    seen = set(kept)
    waiting = [i for i in roots if i in kept]
    while waiting:
        here = waiting.pop()
        for source in hanging.get(here, ()) if here in opened else ():
            if source not in seen and source in by_id:
                seen.add(source)
                waiting.append(source)
    edges = tuple(e for e in whole.edges if e.source in seen and e.target in seen)
    folded = {i: n for i in seen if (n := sum(source not in seen for source in hanging.get(i, ())))}
    ids = [i for i in by_id if i in seen]
    left_out = len(roots) - len(kept)
    places = _laid_out([*ids, MORE] if left_out else ids, edges, shape)
    return Shown(tuple(by_id[i] for i in ids), edges, places, folded, left_out)


def _laid_out(ids: list[int], edges: tuple[MapEdge, ...], shape: float) -> dict[int, tuple[float, float]]:
    """Return the top left corner of each node: layers from left to right, parts below each other in columns."""
    parts: list[tuple[float, float, dict[int, tuple[float, float]]]] = []
    if edges:
        for positions, across, layers, _ in from_edges(
            # Exchanging neighbours takes half the time and saves one crossing in a hundred.
            [(e.target, e.source) for e in edges],
            vertex_spacing=1.0,
            ranking_type="minimize",
            transpose=False,
        ):
            left, top = min(x for _, (x, _) in positions), max(y for _, (_, y) in positions)
            # The library's layers go down; here they go to the right, so that lines of text do not cross them.
            parts.append((layers + 1, across + 1, {int(i): (top - y, x - left) for i, (x, y) in positions}))
    tied = {i for _, _, places in parts for i in places}
    parts += [(1.0, 1.0, {i: (0.0, 0.0)}) for i in ids if i not in tied]
    rank = {i: at for at, i in enumerate(ids)}
    parts.sort(key=lambda part: (len(part[2]) == 1, min(rank.get(i, len(rank)) for i in part[2])))
    cell_x, cell_y = NODE_WIDTH + GAP_ACROSS, NODE_HEIGHT + GAP_DOWN
    area = sum((wide * cell_x - GAP_ACROSS + GAP_COLUMNS) * (high * cell_y + GAP_DOWN) for wide, high, _ in parts)
    limit = max(math.sqrt(area / shape), *(high * cell_y for _, high, _ in parts)) if parts else 0.0
    places: dict[int, tuple[float, float]] = {}
    left = top = column = 0.0
    for wide, high, within in parts:
        if top and top + high * cell_y > limit * 1.05:
            left, top, column = left + column, 0.0, 0.0
        for i, (x, y) in within.items():
            places[i] = (left + x * cell_x, top + y * cell_y)
        top += high * cell_y + GAP_DOWN
        column = max(column, wide * cell_x - GAP_ACROSS + GAP_COLUMNS)
    return places
