"""Links to documents: those that the text gives by itself are left to the text.

Official files link every symbol and every resolution number. Writers do that too, so a link is kept only where its
address does not follow from the text, such as one to a page outside the Official Document System.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from drafter.language.mentions import Mention, find_mentions
from drafter.model.nodes import Break, Inline, Inlines, Link, Reference, Text
from drafter.model.symbols import Symbol
from drafter.model.walk import merged, plain

DOCUMENT = re.compile(r"https?://(?:www\.)?(?:undocs\.org|docs\.un\.org)/(?:[a-z]{2}/)?(.+)", re.I)
"""The address of a document, by its symbol; the language before it varies."""


@dataclass(slots=True)
class Run:
    """Texts and links that stand side by side."""

    text: str = ""
    links: list[tuple[int, Link]] = field(default_factory=list)

    def add(self, node: Text | Link) -> None:
        """Append a node."""
        shown = plain((node,))
        if isinstance(node, Link):
            self.links.append((len(self.text), node))
        self.text += shown

    def nodes(self) -> Inlines:
        """The run with only those links that its text does not give."""
        mentions = find_mentions(self.text)
        out: list[Inline] = []
        done = 0
        for start, link in self.links:
            end = start + len(plain((link,)))
            if not any(_gives(mention, start, end, link.target) for mention in mentions):
                out += [Text(self.text[done:start]), link]
                done = end
        return (*out, Text(self.text[done:]))


def without_derived(content: Inlines) -> Inlines:
    """Content without the links that follow from its text."""
    out: list[Inline] = []
    run = Run()
    for node in content:
        if isinstance(node, Text) or (isinstance(node, Link) and _is_plain(node)):
            run.add(node)
            continue
        out += run.nodes()
        run = Run()
        if isinstance(node, Break | Reference | Link):
            out.append(node)
        else:
            out.append(replace(node, content=without_derived(node.content)))
    return merged((*out, *run.nodes()))


def _is_plain(link: Link) -> bool:
    return all(isinstance(node, Text) for node in link.content)


def _gives(mention: Mention, start: int, end: int, target: str) -> bool:
    """Whether a mention covers a link and leads where it leads; a full symbol knows better than the link."""
    address = DOCUMENT.fullmatch(target)
    if address is None or not (mention.start < end and start < mention.end):
        return False
    derived = DOCUMENT.fullmatch(mention.target.url("en"))
    return isinstance(mention.target, Symbol) or (derived is not None and _same(address.group(1), derived.group(1)))


def _same(one: str, other: str) -> bool:
    """Whether two addresses name one document; brackets, spaces and letters of parts are written in several ways."""
    first, second = (re.sub(r"[\s()/-]|%20|%28|%29", "", each).casefold() for each in (one, other))
    return first == second or first.startswith(second) or second.startswith(first)
