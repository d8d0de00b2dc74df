"""WRD018: masthead disagrees with itself."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.masthead import Masthead
from drafter.check.word.silence import without_masthead
from drafter.findings import Severity


@rule(
    "WRD018",
    "masthead-disagrees",
    scope=Scope.WORD,
    summary="Organ, symbol, date, distribution and language on the masthead agree with each other and with the text.",
    why="A masthead is copied from an earlier document and one line is forgotten.",
    source="Facts on UN house style 1.1, 2.9 and 6.1 (Source: United Nations).",
    since="0.1",
    draft=Severity.ERROR,
    submission=Severity.ERROR,
    silent=without_masthead,
    examples=(
        Example("en", "Distr.: General", "Distr.: Limited"),
        Example("en", ">Security Council<", ">General Assembly<"),
        Example("ru", ">Совет Безопасности<", ">Генеральная Ассамблея<"),
    ),
)
def masthead_disagrees(manuscript: Manuscript) -> Iterator[Fault]:
    """Organ, symbol, distribution and language on the masthead agree with each other and with the text."""
    masthead = Masthead(manuscript)
    origin = manuscript.within(masthead.story) if masthead.story else manuscript.whole
    for message, hint, words in masthead.contradictions:
        yield Fault(message, origin, hint, words)
