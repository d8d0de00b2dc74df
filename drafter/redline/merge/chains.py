"""Chains of resolutions that both sides have made longer: what each added stands in both, and nothing is in dispute.

Two drafts that each recall one more resolution do not disagree. Where both keep every resolution of the old chain, and
write it as the language does, the additions of one are put among those of the other by date.
"""

from __future__ import annotations

from collections.abc import Sequence

from drafter.language.chains import citation_end, find_chains
from drafter.language.dates import CitedResolution
from drafter.language.shape import Dated, Language
from drafter.model.nodes import Inlines, Text
from drafter.model.walk import plain

Chain = Sequence[CitedResolution]


def with_chains_joined(base: Inlines, mine: Inlines, theirs: Inlines, language: Language) -> tuple[Inlines, Inlines]:
    """Both sides, in which each chain that both made longer holds what either added."""
    for old in find_chains(plain(base), language):
        left, right = _longer(old, mine, language), _longer(old, theirs, language)
        if left and right:
            members = _members(old, left, right)
            said = _put(mine, left, members, language), _put(theirs, right, members, language)
            if said[0] and said[1]:
                mine, theirs = said[0], said[1]
    return mine, theirs


def _longer(old: Chain, content: Inlines, language: Language) -> Chain | None:
    """The chain of a side that holds all of an old one and more, written as the language writes it."""
    text, numbers = plain(content), [cited.number for cited in old]
    for chain in find_chains(text, language):
        if len(chain) > len(old) and [cited.number for cited in chain if cited.number in numbers] == numbers:
            shown = text[chain[0].start : citation_end(text, chain[-1], language)]
            return chain if _spaced(shown) == _spaced(language.citations(_dated(chain))) else None
    return None


def _members(old: Chain, mine: Chain, theirs: Chain) -> list[Dated]:
    """The chain of one side with the additions of the other, each before the first addition that is later."""
    kept = {cited.number for cited in old}
    members = list(mine)
    for cited in theirs:
        if cited.number not in {each.number for each in members}:
            later = (
                at
                for at, each in enumerate(members)
                if each.number not in kept and (each.date.date, each.number) > (cited.date.date, cited.number)
            )
            members.insert(next(later, len(members)), cited)
    return _dated(members)


def _dated(chain: Chain) -> list[Dated]:
    return [Dated(str(cited.number), cited.date.date) for cited in chain]


def _put(content: Inlines, chain: Chain, members: list[Dated], language: Language) -> Inlines | None:
    """Content with other members in a chain; None where the chain is not all in one run of plain words."""
    text = plain(content)
    start, end = chain[0].start, citation_end(text, chain[-1], language)
    words = language.citations(members)
    at = 0
    for position, node in enumerate(content):
        length = len(plain((node,)))
        if isinstance(node, Text) and at <= start and end <= at + length:
            said = node.text[: start - at] + (words if "\u00a0" in text else _spaced(words)) + node.text[end - at :]
            return (*content[:position], Text(said), *content[position + 1 :])
        at += length
    return None


def _spaced(text: str) -> str:
    return text.replace("\u00a0", " ")
