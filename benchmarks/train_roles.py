"""Train the four small models of mining, print how good they are on articles held out, and write their weights.

python benchmarks/train_roles.py [--cache FOLDER] [--dry]

Reports are learnt from PolNeAR's training articles; voices, roles and the second look from the op-eds for training,
both beside the project, and from further op-eds of the Webis Editorials, labelled for this project (`labels/`; their
texts are not in it). Three are regressions over named features, the fourth a few dozen small trees. scikit-learn
fits them all; mining itself does not need it.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import random
import sys
import warnings
from pathlib import Path

import numpy as np

from viewpoints.domain.articles import Span
from viewpoints.mining import attribution
from viewpoints.mining.attribution import Model, Quotes
from viewpoints.mining.features import describe
from viewpoints.mining.holders import Holders
from viewpoints.mining.outlook import Outlook, describe_again, read
from viewpoints.mining.parse import Parsed, load_parser, parse
from viewpoints.mining.roles import CLASSES, OTHERS, RoleModel, signs, whose
from viewpoints.mining.segment import quotations, sentences
from viewpoints.mining.voices import HEARD, voices
from viewpoints.paths import resources

BENCH = Path(__file__).resolve().parents[2] / "shared" / "bench"
MORE = Path(__file__).resolve().parent / "labels" / "opeds.jsonl"
MEASURED: set[str] = set()
"""The articles on which the held-out figures are taken; the further op-eds are for learning alone."""
FOLDS = 7
NEAR = 0.02
"""By so much the F1 of positions and rebuttals together may be lower, for the sake of recall."""
ROUNDS = 3
EVEN = (1.0,) * len(CLASSES)
TREES, LEAVES, LEAST, SHARE = 60, 60, 8, 0.6
REPORT_PENALTY, VOICE_PENALTY, ROLE_PENALTY = 0.5, 0.1, 0.02


def load_score():
    spec = importlib.util.spec_from_file_location("score", BENCH / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Parses:
    """Parses articles, keeping the parses in a folder if one is given."""

    def __init__(self, folder: Path | None) -> None:
        self.parser = load_parser()
        self.folder = folder

    def of(self, name: str, text: str) -> list[Parsed]:
        from spacy.tokens import DocBin

        found = sentences(text)
        path = self.folder / (name.replace("/", "_") + ".spacy") if self.folder else None
        if path and path.exists():
            docs = list(DocBin().from_disk(path).get_docs(self.parser.vocab))
            if [len(d.text) for d in docs] == [s.span.end - s.span.start for s in found]:
                return [Parsed(s, d) for s, d in zip(found, docs, strict=True)]
        done = list(parse(self.parser, text, found))
        if path:
            path.parent.mkdir(parents=True, exist_ok=True)
            DocBin(docs=[p.tokens for p in done]).to_disk(path)
        return done


def folds_of(names: list[str]) -> dict[str, int]:
    names = sorted(names)
    random.Random(0).shuffle(names)
    return {name: k % FOLDS for k, name in enumerate(names)}


def table(rows: list[dict[str, float]], least: int):
    from sklearn.feature_extraction import DictVectorizer

    vectorizer = DictVectorizer(dtype=np.float32)
    matrix = vectorizer.fit_transform(rows)
    keep = np.asarray((matrix != 0).sum(0)).ravel() >= least
    return matrix[:, keep], vectorizer.get_feature_names_out()[keep]


def fit_binary(rows, labels, penalty: float, least: int, *, sparse: bool) -> Model:
    from sklearn.linear_model import LogisticRegression

    matrix, names = table(rows, least)
    options = {"l1_ratio": 1.0, "solver": "liblinear"} if sparse else {}
    fitted = LogisticRegression(C=penalty, max_iter=300, random_state=0, **options).fit(matrix, np.array(labels))
    weights = {n: round(float(w), 3) for n, w in zip(names, fitted.coef_[0], strict=True) if abs(w) > 0.005}
    return Model(round(float(fitted.intercept_[0]), 3), dict(sorted(weights.items())))


def fit_roles(rows, labels, favour=EVEN, sure=None) -> RoleModel:
    from sklearn.linear_model import LogisticRegression

    matrix, names = table(rows, 6)
    fitted = LogisticRegression(C=ROLE_PENALTY, max_iter=300).fit(matrix, np.array(labels))
    weights = {
        n: tuple(np.round(fitted.coef_[:, j], 3).tolist())
        for j, n in enumerate(names)
        if np.abs(fitted.coef_[:, j]).max() > 0.01
    }
    weights["bias"] = tuple(fitted.intercept_.round(3).tolist())
    return RoleModel(weights, favour, sure or {})


def fit_outlook(rows, labels, weights) -> dict:
    """Return the trees as they are written."""
    from sklearn.ensemble import ExtraTreesClassifier

    names = sorted({name for row in rows for name in row})
    matrix = np.array([[row.get(name, 0.0) for name in names] for row in rows], dtype=np.float32)
    fitted = ExtraTreesClassifier(
        TREES, max_leaf_nodes=LEAVES, min_samples_leaf=LEAST, max_features=0.4, random_state=0
    ).fit(matrix, np.array(labels), sample_weight=np.array(weights))
    trees = []
    for each in fitted.estimators_:
        tree = each.tree_
        inner = tree.children_left >= 0
        leaf_at = np.cumsum(~inner) - 1
        shares = tree.value[:, 0, :] / tree.value[:, 0, :].sum(1, keepdims=True)
        trees.append(
            {
                "feature": np.where(inner, tree.feature, -1).tolist(),
                "limit": [round(float(v), 4) if i else 0 for v, i in zip(tree.threshold, inner, strict=True)],
                "left": np.where(inner, tree.children_left, leaf_at).tolist(),
                "right": np.where(inner, tree.children_right, 0).tolist(),
                "leaf": shares[~inner].round(3).tolist(),
            }
        )
    return {"names": names, "share": SHARE, "trees": trees}


# Reports: is this candidate one of the annotated attributions?


def places(text: str, spans) -> set[int]:
    return {i for first, end in spans for i in range(first, end) if not text[i].isspace()}


def matches(candidate, text: str, gold) -> bool:
    content = places(text, [(s.start, s.end) for s in candidate.content])
    cue = places(text, [(candidate.cue_span.start, candidate.cue_span.end)])
    near = [(said, by) for said, by in gold if content & said]
    return any(2 * len(content & said) >= len(content | said) and (not by or by & cue) for said, by in near)


def train_reports(score, parses: Parses) -> Model:
    documents = score.rows(BENCH / "polnear" / "train.jsonl.gz")
    data = []
    for doc in documents:
        text = doc["text"]
        quotes = Quotes(quotations(text))
        parsed = parses.of(doc["article_id"], text)
        found = [attribution.candidates(p, i, quotes, text) for i, p in enumerate(parsed)]
        gold = [(places(text, q["spans"]), places(text, q["cue_spans"])) for q in doc["quotes"]]
        labels = [matches(c, text, gold) for each in found for c in each]
        data.append((doc, parsed, quotes, found, labels))
    fold = folds_of([d["article_id"] for d in documents])
    rows = []
    for k in range(FOLDS):
        model = fit_reports([x for x in data if fold[x[0]["article_id"]] != k])
        for doc, parsed, quotes, found, _ in (x for x in data if fold[x[0]["article_id"]] == k):
            reports = attribution.chosen_of(found, parsed, quotes, doc["text"], model)
            shown = [r for r in reports if r.probability >= attribution.THRESHOLD]
            found_here = [
                {"source": place(r.source), "cue": place(r.cue), "content": [place(s) for s in r.content]}
                for r in shown
            ]
            name = doc["article_id"] + ".txt"
            rows.append({"path": name, "article": {"text": doc["text"]}, "attributions": found_here})
    print(json.dumps({"reports, held out": score.polnear(rows, BENCH / "polnear" / "train.jsonl.gz")}))
    return fit_reports(data)


def fit_reports(data) -> Model:
    rows = [c.features for *_, found, _ in data for each in found for c in each]
    labels = [y for *_, ys in data for y in ys]
    return fit_binary(rows, labels, REPORT_PENALTY, 4, sparse=True)


def place(span: Span | None):
    return {"start": span.start, "end": span.end} if span else None


# Voices and roles: whose is this sentence, and what does it do?


class Guess:
    """Stands in for the model of voices in the first round of its training."""

    def probability(self, features: dict[str, float]) -> float:
        if "report" not in features:
            return 0.3 if "carry" in features else 0.1
        share = next(int(name[-1]) for name in features if name.startswith("report:share="))
        return min(0.95, (0.4 + 0.1 * share) / (1.0 + float(np.exp(-3.0 * features["report:odds"]))))


def read_opeds(score, parses: Parses, reports: Model):
    articles = []
    for doc in score.rows(BENCH / "opeds_train.jsonl.gz"):
        text, spans, last = "", [], None
        for s in doc["sentences"]:
            text += "" if last is None else " " if s["para"] == last else "\n\n"
            spans.append(Span(len(text), len(text) + len(s["text"])))
            text += s["text"]
            last = s["para"]
        parsed = parses.of(doc["id"], text)
        quotes = Quotes(quotations(text))
        found = attribution.find_reports(parsed, quotes.found, text, reports)
        pairs = list(zip(spans, doc["sentences"], strict=True))
        gold = [max(pairs, key=lambda g, p=p: p.sentence.span.overlap(g[0]))[1] for p in parsed]
        articles.append((doc["id"], parsed, quotes, found, gold))
    return articles


def read_more(score, parses: Parses, reports: Model):
    """Return the further op-eds: labels of our own by the same guide, on texts that lie beside the project."""
    texts = {d["id"]: d["text"] for d in score.rows(BENCH / "webis_editorials" / "train.jsonl.gz")}
    articles = []
    for doc in score.rows(MORE):
        text = texts[doc["id"]]
        if hashlib.sha256(text.encode()).hexdigest() != doc["sha256"]:
            raise SystemExit(f"the text of {doc['id']} is not the one that was labelled")
        parsed = parses.of(doc["id"], text)
        quotes = Quotes(quotations(text))
        found = attribution.find_reports(parsed, quotes.found, text, reports)
        rows = [(Span(a, b), {"roles": [role], "holders": [who]}) for a, b, role, who, _answers in doc["sentences"]]
        gold = [max(rows, key=lambda row, p=p: p.sentence.span.overlap(row[0]))[1] for p in parsed]
        articles.append((doc["id"], parsed, quotes, found, gold))
    return articles


def hear(article, scorer):
    _, parsed, quotes, found, _ = article
    holders = Holders(parsed, "")
    return voices(parsed, found, quotes, holders, scorer), holders


def voice_examples(score, article, heard):
    rows, labels = [], []
    for voice, gold in zip(heard, article[-1], strict=True):
        who = gold["holders"][0]
        for option in voice.options:
            rows.append(option.features)
            labels.append(who != "author" and score.same_name(option.holder, who))
    return rows, labels


def train_voices(score, articles, fold):
    """Return the model, and every article heard by a model that has not seen it."""
    heard = {a[0]: hear(a, Guess()) for a in articles}
    for _ in range(ROUNDS):
        examples = {a[0]: voice_examples(score, a, heard[a[0]][0]) for a in articles}
        held = {}
        for k in range(FOLDS):
            seen = [examples[a[0]] for a in articles if fold[a[0]] != k]
            rows, labels = [r for e in seen for r in e[0]], [y for e in seen for y in e[1]]
            model = fit_binary(rows, labels, VOICE_PENALTY, 5, sparse=False)
            held |= {a[0]: hear(a, model) for a in articles if fold[a[0]] == k}
        heard = held
    right = of = 0
    tally = [0, 0, 0]
    for a in (a for a in articles if a[0] in MEASURED):
        for voice, gold in zip(heard[a[0]][0], a[-1], strict=True):
            other, said = gold["holders"][0] != "author", voice.probability >= HEARD
            tally = [tally[0] + (other and said), tally[1] + (said and not other), tally[2] + (other and not said)]
            if other:
                of += 1
                right += voice.main is not None and score.same_name(voice.main.holder, gold["holders"][0])
    print(json.dumps({"voices, held out": score.prf(*tally), "holder of another's sentence": round(right / of, 3)}))
    examples = [voice_examples(score, a, heard[a[0]][0]) for a in articles]
    rows, labels = [r for e in examples for r in e[0]], [y for e in examples for y in e[1]]
    return fit_binary(rows, labels, VOICE_PENALTY, 5, sparse=False), heard


def label_of(gold) -> int:
    role = gold["roles"][0]
    return CLASSES.index("testimony" if role == "support" and gold["holders"][0] != "author" else role)


def evaluate(score, articles, heard, judged, favour):
    tally = {"position": [0, 0, 0], "rebuttal": [0, 0, 0]}
    right = of = 0
    for a in (a for a in articles if a[0] in MEASURED):
        rows, holders = heard[a[0]]
        for voice, p, gold in zip(rows, judged[a[0]], a[-1], strict=True):
            got = RoleModel({}, favour, {}).decide(p)
            want = CLASSES[label_of(gold)]
            for name, c in tally.items():
                c[0] += got == want == name
                c[1] += got == name != want
                c[2] += want == name != got
            if got == want == "position":
                of += 1
                right += score.same_name(whose(voice, voice.main, holders)[0], gold["holders"][0])
    return {**{n: score.prf(*c) for n, c in tally.items()}, "holder": round(right / max(1, of), 3)}


def by_fold(articles, fold):
    """Yield the articles to learn from and the names of those held out, fold by fold."""
    for k in range(FOLDS):
        yield [a for a in articles if fold[a[0]] != k], [a[0] for a in articles if fold[a[0]] == k]


def train_roles(score, articles, heard, fold) -> tuple[RoleModel, dict]:
    rows = {a[0]: describe(*heard[a[0]]) for a in articles}
    labels = {a[0]: [label_of(g) for g in a[-1]] for a in articles}

    # An article that reports and answers is what the program is for: it counts twice, and decides what is favoured.
    argue = {n for n, ys in labels.items() if min(ys.count(CLASSES.index(c)) for c in ("position", "rebuttal")) >= 3}

    def of(chosen):
        names = [a[0] for a in chosen for _ in range(2 if a[0] in argue else 1)]
        return [r for n in names for r in rows[n]], [y for n in names for y in labels[n]]

    first = {}
    for seen, held in by_fold(articles, fold):
        model = fit_roles(*of(seen))
        first |= {n: [model.probabilities(r) for r in rows[n]] for n in held}
    report("first look", (score, articles, heard), first, argue)

    again = {n: describe_again(*heard[n], first[n], rows[n]) for n in rows}

    def of_again(chosen):
        names = [a[0] for a in chosen]
        weights = [2.0 if n in argue else 1.0 for n in names for _ in labels[n]]
        return [r for n in names for r in again[n]], [y for n in names for y in labels[n]], weights

    judged = {}
    for seen, held in by_fold(articles, fold):
        look: Outlook = read(fit_outlook(*of_again(seen)))
        judged |= {n: [look.revised(p, r) for p, r in zip(first[n], again[n], strict=True)] for n in held}
    best = report("second look", (score, articles, heard), judged, argue)
    sure = train_certainty((score, articles, heard, argue), judged, best, fold)
    return fit_roles(*of(articles), best, sure), fit_outlook(*of_again(articles))


def report(name, data, judged, argue):
    """Print how good the judgements are, and return what to favour for the best of it."""
    score, articles, heard = data
    results = {}
    for p in (1.0, 1.3, 1.6, 2.0, 2.5):
        for r in (1.0, 1.3, 1.6, 2.0, 2.5, 3.0):
            favour = (p, r, 1.0, 1.0, 1.0, 1.0)
            results[favour] = evaluate(score, [a for a in articles if a[0] in argue], heard, judged, favour)

    def both(favour, figure):
        return results[favour]["position"][figure] + results[favour]["rebuttal"][figure]

    # Near the best the F1 hardly changes; what is missed is lost to the reader, what is too much can be rejected.
    near = max(both(f, "f1") for f in results) - NEAR
    best = max((f for f in results if both(f, "f1") >= near), key=lambda f: both(f, "r"))
    print(json.dumps({f"{name}, held out": evaluate(score, articles, heard, judged, best), "favour": best}))
    print(json.dumps({f"{name}, held out, of articles that argue": results[best]}))
    return best


def train_certainty(data, judged, favour, fold):
    """Learn, per class, how often a choice of such odds was right in role and holder; print how true that is."""
    score, articles, heard, argue = data
    from sklearn.linear_model import LogisticRegression

    chooser = RoleModel({}, favour, {})
    made = []
    for a in articles:
        rows, holders = heard[a[0]]
        for voice, p, gold in zip(rows, judged[a[0]], a[-1], strict=True):
            chosen = chooser.decide(p)
            if chosen == "context":
                continue
            holder = whose(voice, voice.main, holders)[0] if chosen in OTHERS else "author"
            role = "support" if chosen == "testimony" else chosen
            who = gold["holders"][0]
            right = role in gold["roles"] and (holder == who or score.same_name(holder, who))
            made += [(fold[a[0]], chosen, signs(chosen, p, voice), right)] * (2 if a[0] in argue else 1)

    def fit(rows):
        fitted = LogisticRegression(C=1.0).fit([r[2] for r in rows], [r[3] for r in rows])
        return tuple(round(float(v), 3) for v in (fitted.intercept_[0], *fitted.coef_[0]))

    def learn(rows):
        kinds = {name: [r for r in rows if r[1] == name] for name in CLASSES}
        return {n: fit(k) for n, k in kinds.items() if len({r[3] for r in k}) == 2}

    bins: dict[int, list[int]] = {}
    for k in range(FOLDS):
        sure = learn([r for r in made if r[0] != k])
        for _, chosen, (odds, likely), right in (r for r in made if r[0] == k):
            bias, a, b = sure.get(chosen, (0.0, 1.0, 0.0))
            certainty = 1.0 / (1.0 + float(np.exp(-(bias + a * odds + b * likely))))
            bin_ = bins.setdefault(int(certainty * 10), [0, 0])
            bin_[0] += right
            bin_[1] += 1
    shown = {f"{b / 10:.1f}": [round(r / n, 2), n] for b, (r, n) in sorted(bins.items())}
    print(json.dumps({"certainty, held out: share right, how many": shown}))
    return learn(made)


def write(name: str, data: dict) -> None:
    path = resources() / "lexicons" / f"{name}.json"
    lines = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    lines = lines.replace("},", "},\n") if "trees" in data else lines.replace("],", "],\n")
    path.write_text(lines + "\n", "utf-8")
    print(json.dumps({"written": path.name, "bytes": path.stat().st_size}))


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--cache", type=Path, help="folder in which to keep the parses")
    options.add_argument("--dry", action="store_true", help="write nothing")
    chosen = options.parse_args()
    if not (BENCH / "score.py").exists():
        print(f"skipped: no {BENCH.name} folder beside the project")
        return 0
    warnings.filterwarnings("ignore", category=FutureWarning)
    score = load_score()
    parses = Parses(chosen.cache)
    reports = train_reports(score, parses)
    articles = read_opeds(score, parses, reports)
    fold = folds_of([a[0] for a in articles])
    more = read_more(score, parses, reports)
    fold |= folds_of([a[0] for a in more])
    MEASURED.update(a[0] for a in articles)
    articles += more
    voice, heard = train_voices(score, articles, fold)
    roles, look = train_roles(score, articles, heard, fold)
    if not chosen.dry:
        write("reports", {"bias": reports.bias, "weights": reports.weights})
        write("voices", {"bias": voice.bias, "weights": voice.weights})
        write("roles", {"favour": roles.favour, "sure": roles.sure, "weights": roles.weights})
        write("outlook", look)
    return 0


if __name__ == "__main__":
    sys.exit(main())
