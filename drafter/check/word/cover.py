"""Where on the cover of a Word file stands what rules on the text know by its key in a spec: title, item, symbol."""

from __future__ import annotations

from functools import cache

from drafter.check.draft import Places
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.wording import bare
from drafter.findings import Origin
from drafter.model.walk import plain

_FIRST = 60
"""So many paragraphs are looked through: covers are short."""
_IN_MASTHEAD = ("symbol", "date", "original", "organ")


def on_cover(manuscript: Manuscript) -> Places:
    """The places of keys of a spec in a file; asked again, they are known.

    The parts of the text are not asked after, since it is them that ask.
    """

    @cache
    def place(key: str) -> Origin | None:
        if key in _IN_MASTHEAD:
            head = manuscript.file.head("header", "first")
            return manuscript.within(head) if head is not None and bare(head.text) else None
        words = {bare(each) for each in _words(manuscript, key) if each}
        for paragraph in manuscript.file.body.paragraphs[:_FIRST] if words else ():
            said = bare(paragraph.text)
            if said in words or (key == "title" and any(said.endswith(each) for each in words)):
                return manuscript.as_it_stands(paragraph)
        return None

    return place


def _words(manuscript: Manuscript, key: str) -> tuple[str, ...]:
    """What the cover says under a key."""
    front = manuscript.draft.front
    if key == "title":
        return (plain(front.title), *plain(front.title).split("\n")[:1])
    return tuple(plain(title) for title in front.agenda.titles) if key == "agenda" and front.agenda else ()
