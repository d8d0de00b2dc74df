"""What the new files say, held against what was wanted: they are read again, and every difference is said."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from drafter.findings import Finding, Origin
from drafter.model.front import Front, Resolution
from drafter.spec.reading import read
from drafter.spec.source import Source
from drafter.update.proposals import Proposal
from drafter.update.roll import Plan, rolled
from drafter.update.texts import Site, sites

_FACTS = ("kind", "symbol", "session", "date", "distribution", "job", "agenda", "sponsors", "recalls", "known")


@dataclass(frozen=True, slots=True)
class Outcome:
    """The new text as its files say it, and where that is not what was wanted."""

    resolution: Resolution
    findings: tuple[Finding, ...] = ()


def outcome(plan: Plan, chosen: Sequence[Proposal], files: Mapping[Path, str], target: Path) -> Outcome:
    """Read the new files and hold them against what was wanted; raises `InputError` where they cannot be read."""
    beside = {str(path): text for path, text in files.items() if path != target}
    became = read(Source(str(target), files[target]), beside).resolution
    said = [*_of_words(plan, chosen, became), *_of_facts(plan, rolled(plan, chosen).front, became.front)]
    return Outcome(became, tuple(said))


def _of_words(plan: Plan, chosen: Sequence[Proposal], became: Resolution) -> Iterator[Finding]:
    """Texts that are not as they were wanted; a paragraph that was written anew says what it was told to."""
    gone = {each.site for each in chosen if each.whole and not each.new}
    anew = {each.site for each in chosen if each.whole and each.new}
    olds = _without(plan.texts, gone)
    if len(_bodies(sites(became))) > len(_bodies(olds)):
        for site in plan.texts:
            if site.number in gone:
                yield _differs(site, "This could not be removed where it stands; remove it by hand.", site.text)
        return
    skipped = {position for position, old in enumerate(_bodies(olds)) if old.number in anew}
    triples = zip(
        _kept(olds, skipped),
        _kept(sites(rolled(plan, chosen)), skipped),
        _kept(sites(became), skipped),
        strict=False,
    )
    for old, want, got in triples:
        if want.text != got.text and got.text == old.text:
            yield _differs(old, "This could not be changed where it stands; change it by hand.", want.text)
        elif want.text != got.text:
            yield _differs(old, "This changed with a fact, which an expression follows.", got.text)
    for site in olds:
        if site.number in anew and site.text in {each.text for each in sites(became)}:
            yield _differs(site, "This could not be written anew where it stands; change it by hand.", site.text)


def _bodies(texts: Sequence[Site]) -> list[Site]:
    return [site for site in texts if site.region != "note"]


def _without(texts: Sequence[Site], gone: Collection[int]) -> list[Site]:
    """The texts without some paragraphs and the notes in them."""
    kept: list[Site] = []
    is_gone = False
    for site in texts:
        is_gone = site.number in gone if site.region != "note" else is_gone
        kept += [] if is_gone else [site]
    return kept


def _kept(texts: Sequence[Site], skipped: Collection[int]) -> list[Site]:
    """The texts without those at some positions, notes not counted, and without the notes in these."""
    numbers = {site.number for position, site in enumerate(_bodies(texts)) if position in skipped}
    return _without(texts, numbers)


def _of_facts(plan: Plan, wanted: Front, became: Front) -> Iterator[Finding]:
    for key in _FACTS:
        if getattr(wanted, key) != getattr(became, key):
            yield _differs(plan.texts[0], f"“{key}” could not be changed where it stands.", key)


def _differs(site: Site, message: str, words: str) -> Finding:
    at = site.origin if site.key == "" else Origin(site.origin.file)
    return Finding("update-differs", message, origin=at, hint=f"Look at the new text: {words}")
