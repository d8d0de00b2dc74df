"""WRD019: symbol in the running heads."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.masthead import Masthead
from drafter.check.word.silence import of_strangers
from drafter.check.word.wording import letters
from drafter.findings import Severity
from drafter.model.symbols import find_symbols
from drafter.word.inspection.stories import Story


@rule(
    "WRD019",
    "running-symbol",
    scope=Scope.WORD,
    summary="The running heads show the symbol of the masthead.",
    why="A page that comes loose is known by the symbol at its head.",
    source="Facts on UN house style 2.8, measured on drafts of the eightieth session (Source: United Nations).",
    since="0.1",
    draft=Severity.ERROR,
    submission=Severity.ERROR,
    silent=of_strangers,
    examples=(
        Example(
            "en",
            '<w:b/><w:bCs/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">A/80/L.3',
            '<w:b/><w:bCs/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">A/81/L.17',
        ),
        Example(
            "fr",
            '<w:b/><w:bCs/><w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">A/80/L.3',
            '<w:b/><w:bCs/><w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">A/81/L.17',
        ),
    ),
)
def running_symbol(manuscript: Manuscript) -> Iterator[Fault]:
    """The running heads show the symbol of the masthead."""
    symbol = manuscript.draft.front.symbol or str(Masthead(manuscript).symbol or "")
    if not symbol:
        return
    for story in manuscript.file.heads:
        running = story.kind == "header" and story.side != "first"
        if running and f" {symbol} " in f" {letters(story.text)} ":
            yield from _beside(manuscript, story, symbol)
            continue
        if not running:
            continue
        if not manuscript.holds_resolution and not _names_another(story, symbol):
            continue  # heads of reports name their chapters
        shown = " ".join(story.text.split())
        message = (
            f"The {story.name} shows “{shown[:60]}” and not the symbol {symbol}."
            if shown
            else f"The {story.name} is without the symbol {symbol}."
        )
        yield Fault(message, manuscript.within(story), f"Write {symbol}.", shown[:60])
    if manuscript.holds_resolution:
        yield from _headless(manuscript, symbol)


def _beside(manuscript: Manuscript, story: Story, symbol: str) -> Iterator[Fault]:
    """Another symbol that stands in a head with the right one, left over from an earlier text."""
    if manuscript.holds_resolution:
        shown = (str(found) for _, _, found in find_symbols(story.text))
        for other in dict.fromkeys(one for one in shown if one not in symbol and symbol not in one):
            message = f"The {story.name} shows “{other}” beside the symbol {symbol}."
            yield Fault(message, manuscript.within(story), "Take it out.", other)


def _names_another(story: Story, symbol: str) -> bool:
    """Whether a head shows a symbol, and none that is the masthead's."""
    shown = [str(found) for _, _, found in find_symbols(story.text)]
    return bool(shown) and not any(symbol.startswith(each) or each.startswith(symbol) for each in shown)


def _headless(manuscript: Manuscript, symbol: str) -> Iterator[Fault]:
    """Sides of the sheet that have no running head at all, where others have; none at all is told of elsewhere."""
    sides = {"even": "Left", "default": "Right"} if manuscript.file.mirrored else {"default": "Running"}
    for side, name in sides.items() if manuscript.file.heads else ():
        if manuscript.file.head("header", side) is None:
            message = f"{name} pages have no head, and no symbol."
            yield Fault(message, manuscript.whole, f"Insert a head with the symbol {symbol}.")
