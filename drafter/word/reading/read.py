"""The whole: the bytes of a Word file → a `WordDocument`.

`read` opens nothing but the bytes it is given. Addresses outside, templates, linked pictures and data sources are
left alone, and said.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from drafter.findings import Severity
from drafter.word.reading.document import Changes, Comment, Head, Note, WordDocument, paragraphs
from drafter.word.reading.lists import Lists
from drafter.word.reading.markup import R, W, child
from drafter.word.reading.package import Package, Relationship, main_part, open_package, refusal
from drafter.word.reading.sources import Sources
from drafter.word.reading.story import Story
from drafter.word.reading.styles import Styles

if TYPE_CHECKING:
    from lxml.etree import _Element

_NOTES: tuple[Literal["footnote", "endnote"], ...] = ("footnote", "endnote")
_MOST_CUSTOM_PARTS = 50
_PROPERTIES = {"title", "subject", "creator", "language", "keywords", "description", "lastModifiedBy", "category"}
_FETCHED = {"attachedTemplate": "a template", "image": "a picture", "oleObject": "an object", "frame": "a page"}


def read(data: bytes, name: str, changes: Changes = "accept") -> WordDocument:
    """Read a Word file.

    Args:
        data: the bytes of the file.
        name: what findings call it.
        changes: whether tracked changes are accepted, refused, or kept and marked on runs, rows and paragraphs.

    Raises `InputError` for what cannot be used: no Word file, encrypted, damaged, or beyond the bounds of `package`.

    """
    package = open_package(data, name)
    main = main_part(package)
    root = package.xml(main)
    body = child(root, "body")
    if root is None or body is None:
        raise refusal(name, "the document part holds no document", "open the file in Word and save it again")
    ties = package.relationships(main)
    sources = _sources(package, ties, changes)
    sources.links = ties
    blocks = Story.of(sources).blocks(body)
    last = sources.paragraph
    notes: dict[tuple[str, str], Note] = {(note.kind, note.id): note for note in _notes(package, ties, sources)}
    heads = tuple(_heads(package, ties, body, sources))
    comments = tuple(_comments(package, ties, sources))
    settings = _part(package, ties, "settings")
    _say_what_is_outside(package, ties, sources)
    sources.paragraph = last
    return WordDocument(
        name=name,
        blocks=blocks,
        notes=notes,
        heads=heads,
        comments=comments,
        changes=tuple(sources.tracked),
        properties=_core_properties(package),
        variables=_variables(settings),
        custom_xml=tuple(_custom_parts(package, ties)),
        findings=(*package.findings, *sources.findings),
    )


def _sources(package: Package, ties: dict[str, Relationship], changes: Changes) -> Sources:
    styles = Styles.read(_part(package, ties, "styles"))
    lists = Lists.read(_part(package, ties, "numbering"), styles)
    return Sources(package.name, changes, styles, lists)


def _part(package: Package, ties: dict[str, Relationship], kind: str) -> _Element | None:
    for tie in ties.values():
        if tie.kind == kind and not tie.external:
            return package.xml(tie.target)
    return None


def _notes(package: Package, ties: dict[str, Relationship], sources: Sources) -> Iterable[Note]:
    for kind in _NOTES:
        for tie in ties.values():
            root = package.xml(tie.target) if tie.kind == f"{kind}s" and not tie.external else None
            sources.links = package.relationships(tie.target) if root is not None else {}
            for element in root.iterchildren(W + kind) if root is not None else ():
                if element.get(W + "type", "normal") == "normal":
                    sources.paragraph = 0
                    yield Note(element.get(W + "id", ""), kind, Story.of(sources).blocks(element))


def _heads(package: Package, ties: dict[str, Relationship], body: _Element, sources: Sources) -> Iterable[Head]:
    """Headers and footers that a section uses, each once."""
    seen: set[str] = set()
    for element in body.iter(W + "headerReference", W + "footerReference"):
        tie = ties.get(element.get(R + "id", ""))
        if tie is None or tie.external or tie.target in seen:
            continue
        seen.add(tie.target)
        root = package.xml(tie.target)
        if root is None:
            continue
        sources.links, sources.paragraph = package.relationships(tie.target), 0
        pages = element.get(W + "type", "default")
        kind = "header" if element.tag == W + "headerReference" else "footer"
        yield Head("header" if kind == "header" else "footer", pages, Story.of(sources).blocks(root))


def _comments(package: Package, ties: dict[str, Relationship], sources: Sources) -> Iterable[Comment]:
    root = _part(package, ties, "comments")
    anchors = dict(sources.anchors)
    for element in root if root is not None else ():
        if element.tag == W + "comment":
            sources.paragraph = 0
            text = " ".join(one.text for one in paragraphs(Story.of(sources).blocks(element)) if one.text)
            yield Comment(element.get(W + "author", ""), text.strip(), anchors.get(element.get(W + "id", ""), 0))


def _core_properties(package: Package) -> dict[str, str]:
    found: dict[str, str] = {}
    for tie in package.relationships("").values():
        if tie.kind == "core-properties" and not tie.external:
            root = package.xml(tie.target)
            for element in root if root is not None else ():
                name = str(element.tag).rpartition("}")[2]
                if name in _PROPERTIES and element.text:
                    found[name] = element.text.strip()
    return found


def _variables(settings: _Element | None) -> dict[str, str]:
    variables = child(settings, "docVars")
    if variables is None:
        return {}
    return {v.get(W + "name", ""): v.get(W + "val", "") for v in variables.iterchildren(W + "docVar")}


def _custom_parts(package: Package, ties: dict[str, Relationship]) -> Iterable[bytes]:
    targets = [tie.target for tie in ties.values() if tie.kind == "customXml" and not tie.external]
    for target in targets[:_MOST_CUSTOM_PARTS]:
        if package.has(target):
            yield package.data(target)


def _say_what_is_outside(package: Package, ties: dict[str, Relationship], sources: Sources) -> None:
    sources.paragraph = 0
    settings = next((tie.target for tie in ties.values() if tie.kind == "settings" and not tie.external), "")
    outer = package.relationships(settings) if settings else {}
    for tie in (*ties.values(), *outer.values()):
        if tie.external and tie.kind in _FETCHED:
            message = f"the file refers to {_FETCHED[tie.kind]} outside it; it was not fetched: {tie.target[:120]}"
            sources.say("word-outside", message, Severity.NOTE)
