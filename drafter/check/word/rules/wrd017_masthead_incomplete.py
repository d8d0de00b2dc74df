"""WRD017: masthead incomplete."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.masthead import Masthead
from drafter.check.word.silence import without_masthead
from drafter.findings import Severity


@rule(
    "WRD017",
    "masthead-incomplete",
    scope=Scope.WORD,
    summary="The masthead names the Organization, the organ, the symbol, the distribution, the date and the "
    "original language, as far as they are known.",
    why="A document without its masthead cannot be filed, cited or found.",
    source="Facts on UN house style 2.2 and 6.1 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    silent=without_masthead,
    examples=(
        Example("en", '<w:t xml:space="preserve"></w:t>', '<w:t xml:space="preserve">Distr.: Limited</w:t>'),
        Example("fr", '<w:t xml:space="preserve"></w:t>', '<w:t xml:space="preserve">Nations Unies</w:t>'),
    ),
)
def masthead_incomplete(manuscript: Manuscript) -> Iterator[Fault]:
    """One finding with everything that is missing."""
    masthead = Masthead(manuscript)
    missing = [name for name in masthead.expected if not masthead.has(name)]
    if not missing:
        return
    origin = manuscript.within(masthead.story) if masthead.story else manuscript.whole
    if len(missing) == len(masthead.expected):
        message = f"There is no masthead: {_listed(missing)} are not on page 1."
    else:
        message = f"The masthead lacks {_listed(missing)}."
    yield Fault(message, origin, "Build the draft with drafter, or copy the masthead from an issued document.")


def _listed(names: list[str]) -> str:
    return ", ".join(names[:-1]) + (" and " if names[:-1] else "") + names[-1]
