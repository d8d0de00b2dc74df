"""WRD053: links to another document than they name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.findings import Origin, Severity

_DOCUMENT = re.compile(r"https?://(?:www\.)?(?:undocs\.org|docs\.un\.org)/(.+)", re.IGNORECASE)
_SITE = re.compile(r"https?://[^/?#]+(?:/[a-z]{2,7})?(?:/[a-z]{2})?/?", re.IGNORECASE)
"""The address of a site, with an organ and a language at most: https://www.un.org/en/ga/."""
_NAMED = re.compile(r"(?=.*\d)(?=.*[/(])[\w\s()./\u2011-]+")
"""What names a document or a resolution: A/79/88, 77/18, 3369 (XXX)."""
_TONGUE = re.compile(r"([a-z]{2})/", re.IGNORECASE)
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
        Example("ar", 'Target="https://docs.un.org/ar/A/RES/60/10"', 'Target="https://docs.un.org/ar/A/RES/60/1"'),
    ),
)
def link_elsewhere(manuscript: Manuscript) -> Iterator[Fault]:
    """Hold what a link shows against the language and the figures of its address."""
    for story in manuscript.file.stories:
        for paragraph in story.paragraphs:
            for target, shown in manuscript.file.links(paragraph):
                words = " ".join(shown.split())
                if not _NAMED.fullmatch(words):
                    continue
                address, origin = _DOCUMENT.match(target), manuscript.at(paragraph, story)
                if address is not None:
                    yield from _judged(words, address[1], manuscript.language.code, origin)
                elif _SITE.fullmatch(target):
                    yield _elsewhere(words, target, origin)


def _judged(words: str, address: str, code: str, origin: Origin) -> Iterator[Fault]:
    tongue = _TONGUE.match(address)
    if tongue and tongue[1].casefold() not in (code, "en"):  # many databases lead to English versions alone
        message, hint = f"The link “{words}” leads to a version in another language.", f"Write /{code}/ in its address."
        many = "Links lead to versions in another language"
        yield Fault(message, origin, hint, words, many=many, severity=Severity.NOTE)
    is_document = _RESOLUTION.fullmatch(words) and _OTHER_DOCUMENT.search(address)
    if is_document or not any(_ends_with(address, name) for name in _TWO.split(words)):
        yield _elsewhere(words, address, origin)


_RESOLUTION = re.compile(r"[0-9]{2}/[0-9]+")
_OTHER_DOCUMENT = re.compile(r"(?:^|/)A/[0-9]{2}/[0-9]+$")
"""The symbol of a document that has the figures of a resolution and not its “RES”."""


def _elsewhere(words: str, address: str, origin: Origin) -> Fault:
    message, hint = f"The link “{words}” leads to {address[:40]}.", "Make the link anew, or mend the number."
    return Fault(message, origin, hint, words, many="Links lead to other documents than they name")


def _ends_with(address: str, name: str) -> bool:
    wanted, is_ = _figures(name), _figures(address)
    return is_[-len(wanted) :] == wanted


def _figures(text: str) -> list[str]:
    return re.findall(r"\d+", _BRACKETED.sub("", text))
