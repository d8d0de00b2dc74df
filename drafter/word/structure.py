"""What makes a Word file sound beyond its schema: pairs that must match, and things that must be there.

A validator of schemas does not see a field that never ends, text of a deletion that is no deleted text, a move with
one end, or a reference to a bookmark that is not there. Word repairs such files, or shows them wrongly.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator

from lxml import etree

from drafter.word.markup import MAIN, RELATIONSHIPS

_W = f"{{{MAIN}}}"
_R = f"{{{RELATIONSHIPS}}}"
_STORIES = re.compile(r"word/(document|footnotes|header\d+|footer\d+)\.xml")
_REFERENCE = re.compile(r"\b(?:REF|PAGEREF)\s+(\S+)")


def faults(data: bytes) -> list[str]:
    """Everything that is unsound in a Word file, in words; an empty list for a sound one."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        found = [f"the archive holds {name} {count} times" for name, count in Counter(names).items() if count > 1]
        trees = {name: etree.fromstring(archive.read(name)) for name in names if name.endswith((".xml", ".rels"))}
    stories = {name: tree for name, tree in trees.items() if _STORIES.fullmatch(name)}
    for name, tree in stories.items():
        checks = (_fields, _deletions, _moves, _bookmarks)
        found += [f"{name}: {fault}" for check in checks for fault in check(tree)]
        found += [f"{name}: {fault}" for fault in _missing(tree, trees, name)]
    return found + list(_references(stories)) + list(_notes(stories)) + list(_revisions(stories))


def _fields(tree: etree._Element) -> Iterator[str]:
    """Fields begin, separate and end within one paragraph (17.16.18)."""
    for paragraph in tree.iter(f"{_W}p"):
        open_ = 0
        for mark in paragraph.iter(f"{_W}fldChar"):
            kind = mark.get(f"{_W}fldCharType")
            open_ += {"begin": 1, "end": -1}.get(str(kind), 0)
            if open_ < 0 or (kind == "separate" and not open_):
                yield f"a field's “{kind}” stands outside a field"
        if open_ > 0:
            yield "a field does not end in its paragraph"


def _deletions(tree: etree._Element) -> Iterator[str]:
    """Deleted runs hold w:delText, all others w:t (17.13.5.14)."""
    for text in tree.iter(f"{_W}t"):
        if next(text.iterancestors(f"{_W}del"), None) is not None:
            yield "a deletion holds w:t"
    for text in tree.iter(f"{_W}delText"):
        if next(text.iterancestors(f"{_W}del"), None) is None:
            yield "w:delText stands outside a deletion"
    for kind in ("ins", "del", "moveFrom", "moveTo"):
        for change in tree.iter(f"{_W}{kind}"):
            if change.find(f"{_W}hyperlink") is not None:
                yield f"w:{kind} holds a link"


def _moves(tree: etree._Element) -> Iterator[str]:
    """Every range of a move has its other range, and both their ends (17.13.5.21 to 28).

    A run that moves outside of a range whose name both ends bear is no fault: it is to be treated as deleted
    (w:moveFrom, 17.13.5.22) or inserted (w:moveTo, 17.13.5.25) rather than moved, and `tracked_moves` relies on that.
    """
    names: dict[str, Counter[str]] = {}
    for side in ("From", "To"):
        starts = list(tree.iter(f"{_W}move{side}RangeStart"))
        ends = {end.get(f"{_W}id") for end in tree.iter(f"{_W}move{side}RangeEnd")}
        names[side] = Counter(str(start.get(f"{_W}name")) for start in starts)
        yield from (f"the range of a move{side} does not end" for start in starts if start.get(f"{_W}id") not in ends)
    for name in sorted(set(names["From"]) ^ set(names["To"])):
        yield f"the move “{name}” has one end only"


def _bookmarks(tree: etree._Element) -> Iterator[str]:
    starts = [str(start.get(f"{_W}id")) for start in tree.iter(f"{_W}bookmarkStart")]
    ends = [str(end.get(f"{_W}id")) for end in tree.iter(f"{_W}bookmarkEnd")]
    if sorted(starts) != sorted(ends) or len(set(starts)) < len(starts):
        yield "bookmarks do not pair"
    names = Counter(str(start.get(f"{_W}name")) for start in tree.iter(f"{_W}bookmarkStart"))
    yield from (f"the bookmark {name} stands {count} times" for name, count in names.items() if count > 1)


def _missing(tree: etree._Element, trees: dict[str, etree._Element], name: str) -> Iterator[str]:
    """Styles, lists and relationships that a story uses and the file does not hold."""
    styles = _values(trees["word/styles.xml"].iter(f"{_W}style"), f"{_W}styleId")
    uses = _values(tree.iter(f"{_W}pStyle", f"{_W}rStyle", f"{_W}tblStyle"), f"{_W}val")
    yield from (f"there is no style {style}" for style in sorted(uses - styles))
    numbering = trees.get("word/numbering.xml")
    lists = set() if numbering is None else _values(numbering.iter(f"{_W}num"), f"{_W}numId")
    used = _values(tree.iter(f"{_W}numId"), f"{_W}val") - {"0"}
    yield from (f"there is no list {key}" for key in sorted(used - lists))
    folder, _, file = name.rpartition("/")
    own = trees.get(f"{folder}/_rels/{file}.rels")
    related = set() if own is None else _values(own, "Id")
    asked = _values(tree.iter(), f"{_R}id") | _values(tree.iter(), f"{_R}embed")
    yield from (f"there is no relationship {key}" for key in sorted(asked - related))


def _values(elements: Iterable[etree._Element], attribute: str) -> set[str]:
    return {str(value) for element in elements if (value := element.get(attribute)) is not None}


def _references(stories: dict[str, etree._Element]) -> Iterator[str]:
    """Fields and links lead to bookmarks that are there."""
    known = {mark.get(f"{_W}name") for tree in stories.values() for mark in tree.iter(f"{_W}bookmarkStart")}
    for name, tree in stories.items():
        asked = [match[1] for code in tree.iter(f"{_W}instrText") for match in _REFERENCE.finditer(code.text or "")]
        asked += [str(link.get(f"{_W}anchor")) for link in tree.iter(f"{_W}hyperlink") if link.get(f"{_W}anchor")]
        yield from (f"{name}: there is no bookmark {mark}" for mark in asked if mark not in known)


def _notes(stories: dict[str, etree._Element]) -> Iterator[str]:
    """Every note that is called is there, and the other way round, each once."""
    calls = [call.get(f"{_W}id") for tree in stories.values() for call in tree.iter(f"{_W}footnoteReference")]
    notes = stories.get("word/footnotes.xml")
    given = [] if notes is None else [n.get(f"{_W}id") for n in notes.iter(f"{_W}footnote") if not n.get(f"{_W}type")]
    yield from (f"the note {key} is called and not there" for key in calls if key not in given)
    yield from (f"the note {key} is there and not called" for key in given if key not in calls)
    yield from (f"the note {key} is called {count} times" for key, count in Counter(calls).items() if count > 1)
    if given != sorted(given, key=lambda key: int(str(key))):
        yield "the notes do not stand in the order of their numbers"


def _revisions(stories: dict[str, etree._Element]) -> Iterator[str]:
    """Changes have an author, and each an id of its own."""
    kinds = [f"{_W}{kind}" for kind in ("ins", "del", "moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeStart")]
    changes = [change for tree in stories.values() for change in tree.iter(*kinds)]
    if any(not change.get(f"{_W}author") for change in changes):
        yield "a tracked change has no author"
    ids = Counter(change.get(f"{_W}id") for change in changes)
    yield from (f"{count} tracked changes have the id {key}" for key, count in ids.items() if count > 1)
