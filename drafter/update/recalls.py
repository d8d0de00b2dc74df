"""Resolutions that a text recalls: the text just adopted joins the chain, or takes the place of the one before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from drafter.facts.resolutions import parts
from drafter.language.chains import citation_end, find_chains
from drafter.language.dates import CitedResolution, find_cited
from drafter.language.mentions import Mention, find_resolutions
from drafter.language.shape import Dated
from drafter.model.resolution_numbers import ResolutionNumber
from drafter.model.symbols import GENERAL_ASSEMBLY
from drafter.update.cycle import Cycle
from drafter.update.dates import events
from drafter.update.predecessors import SLOWEST
from drafter.update.proposals import Certainty, Kind, Proposal
from drafter.update.texts import Site

Chain = list[CitedResolution]


def propose(site: Site, cycle: Cycle) -> Iterator[Proposal]:
    """Propose where the adopted text belongs, in chains and in single citations with and without date."""
    if cycle.adopted is None:
        return
    dated: dict[int, CitedResolution] = {}
    for chain in find_chains(site.text, cycle.language):
        dated |= {cited.resolution.start: cited for cited in chain}
        if any(cited.number == cycle.adopted for cited in chain):
            continue
        yield from _appended(site, chain, cycle) if len(chain) > 1 else _replaced(site, chain[0], cycle)
    yield from _misdated(site, dated, cycle)
    every = find_resolutions(site.text)
    for before, mention, after in zip([None, *every], every, [*every[1:], None], strict=False):
        if mention.start in dated:
            continue
        is_last = cycle.follows(_number(mention))
        if not is_last and not cycle.is_history(_number(mention)):
            continue
        if (
            after
            and _LISTED.fullmatch(site.text, mention.end, after.start)
            and _shares(mention, dated.get(after.start))
        ):
            if is_last:
                yield _one_of_several(site, mention, cycle)
            continue
        glue = _LISTED.fullmatch(site.text, before.end, mention.start) if before and before.start not in dated else None
        if glue:
            yield _joined(site, mention, glue[0], cycle)
        elif is_last:
            yield _meant(site, mention, cycle)


def _shares(mention: Mention, following: CitedResolution | None) -> bool:
    """Whether a number can have the date of the one behind it: its session was held then, or there is no date."""
    session = _number(mention).session
    return not (session and following) or following.date.date.year - session.opens in (0, 1)


def _number(mention: Mention) -> ResolutionNumber:
    assert isinstance(mention.target, ResolutionNumber)  # noqa: S101 - `find_resolutions` finds no other
    return mention.target


_LISTED = re.compile(r"号?[\s\u00a0]?[,،、;]?[\s\u00a0]?(?:(?:and|et|y|e|и|和|و)[\s\u00a0]?)?第?", re.I)
"""What stands between two numbers of a list without dates."""


def _joined(site: Site, mention: Mention, glue: str, cycle: Cycle) -> Proposal:
    """A list of numbers without dates that ends with the text before: the adopted text follows it."""
    words = cycle.language.tables["resolutions"]
    comma = glue if re.fullmatch(r"\W*", glue.replace("号", "").replace("第", "")) else None
    last = site.text[mention.start : mention.end]
    new = cycle.language.resolution_number(str(cycle.adopted))
    between = ("号、第" if "第" in glue else words["number-comma"]) if comma is None else ""
    start = mention.start - (len(glue) if between else 0)
    joint = glue if between else ("号和第" if "第" in glue else words["number-and"])
    return _proposal(
        site,
        (start, mention.end, f"{between}{last}{joint}{new}"),
        Certainty.LIKELY,
        "The list of resolutions gains the text just adopted.",
    )


def _one_of_several(site: Site, mention: Mention, cycle: Cycle) -> Proposal:
    """The text before among numbers that share a date or a list: the others may move with it."""
    new = cycle.language.resolution_number(str(cycle.adopted))
    why = "The text before the last one, named together with others: does it mean the last one now?"
    return _proposal(site, (mention.start, mention.end, new), Certainty.OPEN, why)


def _meant(site: Site, mention: Mention, cycle: Cycle) -> Proposal:
    """A number by itself that means the text before: certain where no event, provision or list makes it history."""
    sure = not _PROVISION.search(site.text[max(0, mention.start - _REACH) : mention.start])
    sure &= not events(site, cycle)
    sure &= not any(
        abs(other.start - mention.start) < _NEAR for other in find_resolutions(site.text) if other != mention
    )
    whole = bool(_number(mention).letters) == bool(cycle.adopted and cycle.adopted.letters)
    return _proposal(
        site,
        (mention.start, mention.end, cycle.language.resolution_number(str(cycle.adopted))),
        _certainty(site, cycle) if sure and whole else Certainty.LIKELY,
        "The last text speaks of the one before it; now it is the last text that is meant.",
    )


_REACH = 50
_NEAR = 100
"""Characters within which another number makes one of a list: such a list grows more often than it moves."""
_PROVISION = re.compile(
    r"\b(?:sections?|sect\.|parts?|paragraphs?|paras?\.|annex)\b[^,;]*$"
    r"|\b(?:partie|paragraphes?|annexe)\b[^,;]*$|\b(?:secci(?:ón|ones)|parte|párrafos?|anexo)\b[^,;]*$"
    r"|\b(?:раздел|част|пункт|приложени)\w*[^,;]*$|(?:الجزء|الفرع|الباب|الفقر(?:ة|ات|تين)|المرفق|مرفق)[^،]*$",
    re.I,
)
"""A provision of an earlier text is history as often as not."""


def _certainty(site: Site, cycle: Cycle) -> Certainty:
    """Recitals move with a steady cycle; an operative paragraph may keep a request of an earlier text in force.

    Of a text that was adopted in lettered parts, one part or all may be meant.
    """
    in_parts = cycle.adopted is not None and not cycle.adopted.letters and bool(parts(cycle.adopted))
    sure = cycle.is_sure and cycle.is_steady and not in_parts and site.region == "preamble"
    return Certainty.CERTAIN if sure else Certainty.LIKELY


def _appended(site: Site, chain: Chain, cycle: Cycle) -> Iterator[Proposal]:
    """A chain that holds the text before grows by the adopted text.

    What stands before stays untouched where the chain is written as the language writes it; another is written anew,
    which is likely at most.
    """
    is_own = any(cycle.follows(cited.number) or str(cited.number) in cycle.recorded for cited in chain)
    if not is_own and not cycle.is_history(chain[-1].number):
        yield from _another(site, chain, cycle)
        return
    if cycle.date is None:
        return
    members = [Dated(str(cited.number), cited.date.date) for cited in chain]
    grown = cycle.language.citations([*members, Dated(str(cycle.adopted), cycle.date)])
    first, end = chain[0].start, citation_end(site.text, chain[-1], cycle.language)
    old, as_written = site.text[first:end], cycle.language.citations(members)
    is_regular = _spaced(old) == _spaced(as_written)
    noun, more = (cycle.language.tables["resolutions"][count].partition("{}")[0] for count in ("two", "many"))
    if len(chain) == _PAIR and noun != more and site.text[:first].endswith(noun):
        span = first - len(noun), end, more + grown
    elif is_regular:
        shared = min(_shared(as_written, grown), chain[-1].start - first)
        span = first + shared, end, grown[shared:]
    else:
        span = _joined_on(site, chain, cycle)
    yield _proposal(
        site,
        span,
        _certainty(site, cycle) if is_regular and _is_steady(chain, cycle) else Certainty.LIKELY,
        "The chain of recalled resolutions gains the text just adopted.",
    )


def _joined_on(site: Site, chain: Chain, cycle: Cycle) -> tuple[int, int, str]:
    """A chain that is written in a way of its own: all of it stays but the last joint, and the new member follows."""
    assert cycle.date  # noqa: S101 - no chain grows without
    words = cycle.language.tables["resolutions"]
    start, end = citation_end(site.text, chain[-2], cycle.language), citation_end(site.text, chain[-1], cycle.language)
    joint = site.text[start : chain[-1].start]
    comma = words["comma"] if re.search(r"\w", joint) else joint
    last = site.text[chain[-1].start : end]
    return start, end, f"{comma}{last}{words['and']}{cycle.language.resolution(Dated(str(cycle.adopted), cycle.date))}"


_PAIR = 2
"""Resolutions that Arabic has a form of its own for: a third one makes "قراريها" "قراراتها"."""


def _is_steady(chain: Chain, cycle: Cycle) -> bool:
    """Whether a chain ends with the text before, and that followed its neighbour as the new text follows the old."""
    last, neighbour = chain[-1].number, chain[-2].number
    if last.letters and last.whole == neighbour.whole:
        return False  # parts of one text
    if not cycle.follows(last) or last.session is None or neighbour.session is None:
        return False
    return 0 <= last.session.number - neighbour.session.number <= cycle.interval


def _another(site: Site, chain: Chain, cycle: Cycle) -> Iterator[Proposal]:
    """A chain of another recurring text, which has come back in the meantime too."""
    last = chain[-1].number
    lately = last.session and last.session.kind == "regular" and 0 <= cycle.session - last.session.number <= SLOWEST
    if last.organ == GENERAL_ASSEMBLY and lately and site.region == "preamble":
        start, end = chain[-1].start, citation_end(site.text, chain[-1], cycle.language)
        why = "The chain of another text; look whether that came back meanwhile and joins it."
        yield _proposal(site, (start, end, site.text[start:end]), Certainty.OPEN, why)


def _shared(left: str, right: str) -> int:
    """How many characters two strings have in common at their start."""
    return next((n for n, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))


def _spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


def _replaced(site: Site, cited: CitedResolution, cycle: Cycle) -> Iterator[Proposal]:
    """A single citation of the text before becomes one of the text just adopted."""
    if not cycle.follows(cited.number) or cycle.date is None:
        return
    new = {
        (cited.resolution.start, cited.resolution.end): cycle.language.resolution_number(str(cycle.adopted)),
        (cited.date.start, cited.date.end): cycle.language.date(cycle.date),
    }
    first, second = sorted(new)
    end = citation_end(site.text, cited, cycle.language)
    written = f"{new[first]}{site.text[first[1] : second[0]]}{new[second]}{site.text[second[1] : end]}"
    whole = not cited.number.letters or bool(cycle.adopted and cycle.adopted.letters)
    sure = whole and not _PROVISION.search(site.text[max(0, cited.start - _REACH) : cited.start])
    yield _proposal(
        site,
        (cited.start, end, written),
        _certainty(site, cycle) if sure else Certainty.LIKELY,
        "The most recent resolution on the matter is now the text just adopted.",
    )


def _misdated(site: Site, dated: dict[int, CitedResolution], cycle: Cycle) -> Iterator[Proposal]:
    """The text before, cited with a date on which its session was not held: a slip of the last text."""
    for cited in find_cited(site.text, cycle.language, doubtful=True):
        if cited.resolution.start not in dated and cited.number.organ == GENERAL_ASSEMBLY:
            for proposal in _replaced(site, cited, cycle):
                yield replace(proposal, certainty=Certainty.LIKELY)


def _proposal(site: Site, span: tuple[int, int, str], certainty: Certainty, why: str) -> Proposal:
    start, end, new = span
    if "\u00a0" not in site.text:
        new = new.replace("\u00a0", " ")  # as the last text has it
    return Proposal(Kind.RECALL, certainty, why, site.text[start:end], new, site.number, start, end, origin=site.origin)
