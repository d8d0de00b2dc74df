"""Where on the cover of a Word file stands what rules on the text know by its key in a spec: title, item, symbol."""

from __future__ import annotations

from functools import cache

from drafter.check.draft import Places
from drafter.check.word.displayed import sponsor_line
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.wording import bare
from drafter.findings import Origin
from drafter.model.walk import plain
from drafter.word.inspection.paragraphs import Inspected

_FIRST = 60
"""So many paragraphs are looked through: covers are short."""
_IN_MASTHEAD = ("symbol", "date", "original", "organ")
_OF_SPONSORS = ("sponsors", "sponsors_note", "submitted_by")


def on_cover(manuscript: Manuscript) -> Places:
    """The places of keys of a spec in a file; asked again, they are known.

    The parts of the text are not asked after, since it is them that ask.
    """

    @cache
    def place(key: str) -> Origin | None:
        if key in _IN_MASTHEAD:
            head = manuscript.file.head("header", "first")
            return manuscript.within(head) if head is not None and bare(head.text) else None
        found = _found(manuscript, key)
        return None if found is None else manuscript.as_it_stands(found)

    return place


def _found(manuscript: Manuscript, key: str) -> Inspected | None:
    """The paragraph that says what stands under a key; of several the first, of titles the last.

    A draft is often called as its agenda item is, and its title stands below that of the item.
    """
    words = {said for each in _words(manuscript, key) if (said := bare(each))}
    above = [one for one in manuscript.file.body.paragraphs[:_FIRST] if bare(one.text)] if words else []
    if key == "title":
        numbered = next((one for one in above if any(bare(one.text).endswith(each) for each in words)), None)
        return next((one for one in reversed(above) if bare(one.text) in words), numbered)
    same = next((one for one in above if bare(one.text) in words), None)
    if same is not None or key not in _OF_SPONSORS:
        return same
    styles = {line.form.style for line in manuscript.house.opening["draft"] if line.slot == "sponsors"}
    return next((one for one in above if one.style in styles), None)


def _words(manuscript: Manuscript, key: str) -> tuple[str, ...]:
    """What the cover says under a key."""
    front = manuscript.draft.front
    if key == "title":
        return (plain(front.title), *plain(front.title).split("\n")[:1])
    if key in _OF_SPONSORS:
        return (plain(front.submitted_by), sponsor_line(manuscript))
    if key == "session":
        return (manuscript.language.session_line(front.session),) if front.session else ()
    if key == "adopted.basis":
        return (plain(front.adoption.basis),) if front.adoption else ()
    return tuple(plain(title) for title in front.agenda.titles) if key == "agenda" and front.agenda else ()
