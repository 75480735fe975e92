"""What a reader goes by to tell a sentence's role, as named numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from viewpoints.mining import lexicon
from viewpoints.mining.candidates import source_kind
from viewpoints.mining.holders import Holders
from viewpoints.mining.voices import HEARD, Voice

Features = dict[str, float]

_COUNTED = frozenset({"VERB", "AUX", "ADJ", "ADV", "SCONJ", "PRON", "DET", "CCONJ", "PART", "NOUN"})

_SHOWN = (
    "strength",
    "said",
    "quoted",
    "evaluation",
    "negation",
    "contrast",
    "question",
    "own-report",
    "first_person",
    "pronoun-subject",
    "evidence",
)
"""What of a sentence its neighbours are told."""


def _bucket(value: float, limits: Sequence[float]) -> int:
    return sum(value >= limit for limit in limits)


def _opening(words: list[str]) -> Features:
    """Describe how the sentence begins."""
    known = lexicon.discourse()
    f: Features = {}
    lead = next((w for w in words if w[0].isalnum() or w[0] == "n"), "")
    for name, group in known.openings.items():
        if lead in group:
            f[name] = 1.0
            f[f"opens:{lead}"] = 1.0
    head = " ".join(words[:9])
    for name, phrases in known.phrases.items():
        if any(f" {p} " in f" {head} " for p in phrases):
            f[name] = 1.0
    for name in ("contrast", "concession"):
        if f"{name}_phrases" in f:
            f[name] = 1.0
    if "if" in words[:3]:
        f["if"] = 1.0
    return f


def _wording(voice: Voice) -> Features:
    """Describe the sentence's own words."""
    words = [t.lower_ for t in voice.parsed.tokens if not t.is_space]
    f = _opening(words)
    for name, group in lexicon.discourse().words.items():
        count = sum(w in group for w in words)
        if count:
            f[name] = min(count, 3) / 2
            f[f"any:{name}"] = 1.0
    if any(w in {"but", "yet", "however", "though", "although", "despite", "while", "whereas"} for w in words[1:]):
        f["contrast-inside"] = 1.0
    if words and words[-1] in {"?", '"', "”"} and "?" in words[-2:]:
        f["question"] = 1.0
    if "!" in words[-2:]:
        f["exclamation"] = 1.0
    if any(t.like_num for t in voice.parsed.tokens):
        f["number"] = 1.0
    f[f"length={_bucket(len(words), (5, 9, 14, 20, 28, 40))}"] = 1.0
    for token in voice.parsed.tokens:
        if token.is_alpha and token.pos_ in _COUNTED:
            f[f"w={token.lemma_.lower()}"] = 1.0
    return f


def _clause(voice: Voice) -> Features:
    """Describe the main clause: its subject, tense and mood."""
    f: Features = {}
    root = next((t for t in voice.parsed.tokens if t.dep_ == "ROOT"), None)
    if root is None:
        return f
    f[f"root={root.tag_}"] = 1.0
    f[f"root-lemma={root.lemma_.lower()}"] = 1.0
    subject = next((c for c in root.children if c.dep_ in {"nsubj", "nsubjpass", "expl"}), None)
    kind = source_kind(subject)
    f[f"subject={kind}"] = 1.0
    if subject is not None and subject.pos_ == "PRON":
        f[f"subject-word={subject.lower_}"] = 1.0
    if kind == "third":
        f["pronoun-subject"] = 1.0
    for child in root.children:
        if child.dep_ == "aux":
            f[f"aux={child.lower_}"] = 1.0
        elif child.dep_ == "neg":
            f["root-negated"] = 1.0
    if root.tag_ == "VB" and subject is None:
        f["imperative"] = 1.0
    return f


def _reports(voice: Voice, counts: Counter[str]) -> Features:
    """Describe what is reported in the sentence, and by whom."""
    f: Features = {}
    if voice.quoted > 0.05:
        f["quoted"] = voice.quoted
        f[f"quoted={_bucket(voice.quoted, (0.2, 0.5, 0.9))}"] = 1.0
    if voice.first_person > 0.2:
        f["own-report"] = 1.0
    main = voice.main
    strength = voice.probability
    f["strength"] = strength
    f[f"strength={_bucket(strength, (0.1, 0.25, 0.4, 0.6, 0.8))}"] = 1.0
    if main is None:
        f["no-report"] = 1.0
        return f
    heard = main.probability >= HEARD
    f[f"why={main.why}{'' if heard else '?'}"] = 1.0
    f[f"kind={main.kind}"] = 1.0
    f[f"holder-reports={_bucket(counts[main.holder], (1, 2, 3, 5, 9))}"] = 1.0
    if heard:
        f[f"holder-reports&heard={_bucket(counts[main.holder], (1, 2, 3, 5, 9))}"] = 1.0
        f[f"name-words={min(4, len(main.holder.split()))}"] = 1.0
        f["named" if main.holder[:1].isupper() else "unnamed"] = 1.0
    loud = voice.loudest
    if loud is None or loud.report is None:
        f["silent"] = 1.0
        return f
    main, report = loud, loud.report
    said = report.probability * min(1.0, main.share * 1.3)
    f["said"] = said
    f["report-probability"] = report.probability
    f[f"said={_bucket(said, (0.1, 0.2, 0.4, 0.6, 0.8))}"] = 1.0
    f[f"kind-said={main.kind}"] = 1.0
    f[f"share={_bucket(main.share, (0.3, 0.5, 0.7, 0.9))}"] = 1.0
    f[f"from={report.pattern}"] = 1.0
    f["cue-here" if main.starts_here else "cue-elsewhere"] = 1.0
    if main.holder == voice.before:
        f["same-holder"] = 1.0
    made = report.candidate
    if made is not None:
        f[f"cue={made.lemma}"] = 1.0
        for name in made.classes or ("unlisted",):
            f[f"cue-class={name}"] = 1.0
            f[f"cue-class={name}&kind={main.kind}"] = 1.0
        for name in made.features:
            if name.startswith(("tag=", "aux=", "dep=", "negated", "nested", "size=", "quoted=", "content=")):
                f[f"cue-{name}"] = 1.0
    return f


def _place(voice: Voice, all_voices: Sequence[Voice]) -> Features:
    """Describe where the sentence stands."""
    f: Features = {}
    i, n = voice.index, len(all_voices)
    paragraph = voice.parsed.sentence.paragraph
    first = i == 0 or all_voices[i - 1].parsed.sentence.paragraph != paragraph
    last = i + 1 == n or all_voices[i + 1].parsed.sentence.paragraph != paragraph
    f[f"in-paragraph={'only' if first and last else 'first' if first else 'last' if last else 'inside'}"] = 1.0
    if i == 0:
        f["title"] = 1.0
    f["done"] = i / max(1, n - 1)
    f[f"done={_bucket(i / max(1, n), (0.05, 0.15, 0.3, 0.6, 0.85, 0.95))}"] = 1.0
    f[f"since={_bucket(voice.since, (1, 2, 3, 4, 6, 10, 99))}{'' if first else '+'}"] = 1.0
    return f


def describe(all_voices: Sequence[Voice], holders: Holders) -> list[Features]:
    """Return the features of every sentence of an article, its neighbours' included."""
    mains = [v.main for v in all_voices]
    counts = Counter(m.holder for m in mains if m is not None and m.probability >= HEARD)
    speakers = {name for name in counts if not holders.is_author(name)}
    bases: list[Features] = []
    for voice in all_voices:
        base = {**_wording(voice), **_clause(voice), **_reports(voice, counts), **_place(voice, all_voices)}
        named = {
            entity.canonical
            for token in voice.parsed.tokens
            if token.pos_ == "PROPN" and (entity := holders.name_at(voice.index, token.i)) is not None
        }
        if named & speakers:
            base["names-speaker"] = 1.0
        if voice.before and voice.before in named:
            base["names-last"] = 1.0
        bases.append(base)
    reported = sum(b.get("strength", 0.0) > HEARD for b in bases) / max(1, len(bases))
    rows: list[Features] = []
    for i, base in enumerate(bases):
        row = dict(base)
        row["article-reported"] = reported
        paragraph = all_voices[i].parsed.sentence.paragraph
        for step in (-2, -1, 1, 2):
            j = i + step
            if not 0 <= j < len(bases):
                row[f"{step}:none"] = 1.0
                continue
            near = all_voices[j].parsed.sentence.paragraph == paragraph
            where = f"{step}{'' if near else '|'}"
            row[f"{where}:there"] = 1.0
            for name in _SHOWN:
                if name in bases[j]:
                    row[f"{where}:{name}"] = bases[j][name]
        rows.append(row)
    return rows
