"""Old texts rolled forward and held against what the United Nations made of them, counted by kind and language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from drafter.errors import UsageError
from drafter.language import language
from drafter.update import Certainty, Plan, Proposal, plan
from drafter.update.texts import Site, sites
from tests.update.official.edits import KINDS, Kind, mechanical, same_paragraphs, stands
from tests.update.official.pairs import Pair

ASKED: dict[str, Kind] = {"session": "session", "recall": "recall"}
"""The kinds of proposals that are held against edits."""


@dataclass
class Score:
    """What was found of one kind of edit, and what was proposed.

    Attributes:
        made: mechanical edits of the United Nations.
        certain, found: those that were proposed as certain; as certain or likely.
        asked: those that were proposed at all, as a question with the right words too.
        proposed: proposals made as certain, in paragraphs that came back.
        wrong: those of them that the United Nations did not make.
        gone: proposals made as certain in paragraphs that did not come back.

    """

    made: int = 0
    certain: int = 0
    found: int = 0
    asked: int = 0
    proposed: int = 0
    wrong: int = 0
    gone: int = 0
    missed: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def __add__(self, other: Score) -> Score:
        return Score(
            self.made + other.made,
            self.certain + other.certain,
            self.found + other.found,
            self.asked + other.asked,
            self.proposed + other.proposed,
            self.wrong + other.wrong,
            self.gone + other.gone,
            self.missed + other.missed,
            self.errors + other.errors,
        )


Scores = dict[tuple[Kind, str], Score]


def measured(found: Iterable[Pair]) -> tuple[Scores, Counter[str]]:
    """The scores of some pairs by kind and language, and how many pairs each language has."""
    scores: Scores = {}
    counts: Counter[str] = Counter()
    for pair in found:
        counts[pair.language] += 1
        for kind, score in _scored(pair):
            key = kind, pair.language
            scores[key] = scores.get(key, Score()) + score
    return scores, counts


def _scored(pair: Pair) -> Iterator[tuple[Kind, Score]]:
    old, new = pair.old.front, pair.new.front
    assert old.session
    assert new.session
    tongue = language(pair.language)
    try:
        made: Plan | None = plan(pair.old, tongue, session=new.session.number)
    except UsageError:
        made = None
    before, after = sites(pair.old), sites(pair.new)
    became = same_paragraphs(before, after)
    adopted = (old.symbol or "").removeprefix("A/RES/")
    for site in before:
        proposals = [p for p in made.proposals if p.site == site.number and p.changes] if made else []
        sure = [p for p in proposals if p.certainty is Certainty.CERTAIN]
        partner = became.get(site.number)
        if partner is None:
            for each in sure:
                if kind := ASKED.get(each.kind):
                    yield kind, Score(gone=1)
            continue
        yield from _edits(pair, site, partner, proposals, adopted)
        yield from _proposals(pair, site, partner, sure)


def _edits(
    pair: Pair, site: Site, partner: Site, proposals: list[Proposal], adopted: str
) -> Iterator[tuple[Kind, Score]]:
    assert pair.old.front.session
    assert pair.new.front.session
    sessions = pair.old.front.session.number, pair.new.front.session.number
    if site.text == partner.text:
        return
    certain, _ = rolled(site.text, [p for p in proposals if p.certainty is Certainty.CERTAIN])
    likely, _ = rolled(site.text, [p for p in proposals if p.certainty is not Certainty.OPEN])
    every, _ = rolled(site.text, proposals)
    for edit in mechanical(site.text, partner.text, adopted, sessions, pair.language):
        span = edit.start, edit.end
        found, asked = stands(span, partner.text, likely), stands(span, partner.text, every)
        score = Score(made=1, certain=stands(span, partner.text, certain), found=found, asked=found or asked)
        if not score.found:
            score.missed.append(f"{pair.name} {site.region}: {site.text}\n    → {partner.text}")
        yield edit.kind, score


def _proposals(pair: Pair, site: Site, partner: Site, sure: list[Proposal]) -> Iterator[tuple[Kind, Score]]:
    text, places = rolled(site.text, sure)
    for each, span in zip(sorted(sure, key=lambda p: p.start), places, strict=True):
        if kind := ASKED.get(each.kind):
            wrong = not stands(_fact(each, text, span), text, partner.text)
            score = Score(proposed=1, wrong=wrong)
            if wrong:
                score.errors.append(
                    f"{pair.name} {site.region} {each.old} → {each.new}: {site.text}\n    → {partner.text}"
                )
            yield kind, score


def _fact(proposal: Proposal, text: str, span: tuple[int, int]) -> tuple[int, int]:
    """The words of a proposal that are the fact: of a citation the number that is new."""
    numbers = [m for m in re.finditer(r"\d+/\d+", text[: span[1]]) if m.start() >= span[0]]
    new = [m for m in numbers if m[0] not in proposal.old]
    return new[-1].span() if new else span


def rolled(text: str, proposals: list[Proposal]) -> tuple[str, list[tuple[int, int]]]:
    """A text with proposals made, and where their words stand in it."""
    out, places, done, length = [], [], 0, 0
    for each in sorted(proposals, key=lambda p: p.start):
        out += [text[done : each.start], each.new]
        length += each.start - done
        places.append((length, length + len(each.new)))
        length += len(each.new)
        done = each.end
    return "".join([*out, text[done:]]), places


def table(scores: Scores, counts: Counter[str]) -> str:
    """The scores as a table, a line a kind and language."""
    lines = [
        "| kind | language | pairs | edits | certain | and likely | asked too | proposed certain | not made | gone |",
        "|---|---|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for kind in KINDS:
        for code in [*sorted(counts), "all"]:
            cells = [score for (k, c), score in scores.items() if k == kind and code in (c, "all")]
            total = sum(cells, Score())
            pairs = counts.total() if code == "all" else counts[code]
            row = [kind, code, pairs, total.made, _share(total.certain, total.made), _share(total.found, total.made)]
            row += [_share(total.asked, total.made)]
            row += [total.proposed, _share(total.wrong, total.proposed), total.gone]
            lines.append("| " + " | ".join(map(str, row)) + " |")
    return "\n".join(lines)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "–"
