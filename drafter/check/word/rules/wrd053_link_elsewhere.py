"""WRD053: links to another document than they name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.findings import Severity

_DOCUMENT = re.compile(r"https?://(?:www\.)?(?:undocs\.org|docs\.un\.org)/(.+)", re.IGNORECASE)
_NAMED = re.compile(r"(?=.*\d)(?=.*[/(])[\w\s()./\u2011-]+")
"""What names a document or a resolution: A/79/88, 77/18, 3369 (XXX)."""
_TWO = re.compile(r"[-\u2011](?=[A-Z]/)")
"""What parts the two symbols of a document of two organs: A/79/302-S/2024/600."""
_BRACKETED = re.compile(r"\([^)]*\)?")
"""A session or a year, which languages write in their own way."""


@rule(
    "WRD053",
    "link-elsewhere",
    scope=Scope.WORD,
    summary="A link that names a document leads to that document.",
    why="A number is mended in the text, and the link below it still opens the old document.",
    source="Facts on UN house style 2.6: symbols in the text are links to the document (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    examples=(
        Example(
            "en",
            'Target="https://docs.un.org/en/A/RES/75/16"',
            'Target="https://docs.un.org/en/A/RES/77/18"',
        ),
    ),
)
def link_elsewhere(manuscript: Manuscript) -> Iterator[Fault]:
    """Hold the figures that a link shows against those its address ends with."""
    for story in manuscript.file.stories:
        for paragraph in story.paragraphs:
            for tie, shown in paragraph.links:
                address = _DOCUMENT.match(manuscript.file.address(story.part, tie))
                if address is None or not _NAMED.fullmatch(words := " ".join(shown.split())):
                    continue
                if not any(_ends_with(address[1], name) for name in _TWO.split(words)):
                    message = f"The link “{words}” leads to {address[1][:40]}."
                    origin, hint = manuscript.at(paragraph, story), "Make the link anew, or mend the number."
                    yield Fault(message, origin, hint, words, many="Links lead to other documents than they name")


def _ends_with(address: str, name: str) -> bool:
    wanted, is_ = _figures(name), _figures(address)
    return is_[-len(wanted) :] == wanted


def _figures(text: str) -> list[str]:
    return re.findall(r"\d+", _BRACKETED.sub("", text))
