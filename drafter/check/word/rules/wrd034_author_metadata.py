"""WRD034: traces of authors."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.masthead import official_author
from drafter.check.word.wording import bare
from drafter.findings import Origin, Severity
from drafter.word.mending.edits import SetText

_TELLING = {
    "creator": "author",
    "lastModifiedBy": "last editor",
    "Company": "company",
    "Manager": "manager",
    "Operator": "operator",
    "Translator": "translator",
    "description": "remarks",
    "category": "category",
    "contentStatus": "status",
    "HyperlinkBase": "base of links",
}


@rule(
    "WRD034",
    "author-metadata",
    scope=Scope.WORD,
    summary="The file names no person: author, last editor, company, manager and remarks among its properties are "
    "empty or official, it keeps no list of people, and links into nobody's folders.",
    why="A file travels further than its author thinks, and tells who wrote it and where.",
    source="ISO/IEC 29500-2, core properties; ECMA-376, part 1, 22.2 (extended properties).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    is_fixable=True,
    examples=(
        Example("en", "<cp:lastModifiedBy>A. Delegate</cp:lastModifiedBy><cp:keywords>", "<cp:keywords>"),
        Example("zh", "<cp:lastModifiedBy>代表</cp:lastModifiedBy><cp:keywords>", "<cp:keywords>"),
    ),
)
def author_metadata(manuscript: Manuscript) -> Iterator[Fault]:
    """What the properties tell, and whom the file lists as its people."""
    official = official_author(manuscript)
    for told in manuscript.file.properties:
        if told.name == "Template" and re.search(r"[\\/]", told.value):
            message = f"The file tells where its template is kept: “{told.value[:80]}”."
            place, hint = Origin(manuscript.file.name, place="properties of the file"), "Take the template off."
            yield Fault(message, place, hint, told.value[:80], mends=(SetText(told.part, told.element, ""),))
        if told.name not in _TELLING or not told.value:
            continue
        if told.name == "description" and manuscript.recognised.stranger:
            continue  # Geneva keeps lines of the masthead there
        if bare(told.value) in (bare(official), bare(manuscript.language.words["united-nations"])):
            continue
        right = official if told.name == "creator" else ""
        message = f"The properties give away “{told.value[:80]}” ({_TELLING[told.name]})."
        hint = "Take it out in File, Info, Inspect Document."
        place = Origin(manuscript.file.name, place="properties of the file")
        yield Fault(message, place, hint, told.value[:80], mends=(SetText(told.part, told.element, right),))
    yield from _kept(manuscript)
    for target in manuscript.file.local_targets:
        message = f"The file tells where its author keeps files: “{target[:80]}”."
        hint = "Lead the link to a public address, or take it off."
        place = _linked_from(manuscript, target)
        yield Fault(message, place, hint, target[:80], many="Links lead into folders of a computer")
    yield from _mailboxes(manuscript)
    place = Origin(manuscript.file.name, place="people of the file")
    traces = (*manuscript.file.comments, *manuscript.file.tracked)  # their authors are told of by rules of their own
    for person in dict.fromkeys(manuscript.file.people):
        if any(trace.author == person for trace in traces):
            continue
        hint = "Take it out in File, Info, Inspect Document."
        yield Fault(f"The file keeps the name “{person[:80]}”.", place, hint, person[:80], many="The file keeps names")


def _mailboxes(manuscript: Manuscript) -> Iterator[Fault]:
    """Links of a resolution that open a letter to somebody."""
    for story in manuscript.file.stories if manuscript.holds_resolution else ():
        for paragraph in story.paragraphs:
            for address, shown in manuscript.file.links(paragraph):
                if address.lower().startswith("mailto:"):
                    message, many = f"A link leads to the mailbox {address[7:87]}.", "Links lead to mailboxes"
                    yield Fault(message, manuscript.at(paragraph, story), "Take the link off.", shown[:80], many=many)


def _linked_from(manuscript: Manuscript, target: str) -> Origin:
    """The first paragraph that a link leads from; the file where it hangs on no words, as a template does."""
    for story in manuscript.file.stories:
        for paragraph in story.paragraphs:
            if any(address == target for address, _ in manuscript.file.links(paragraph)):
                return manuscript.at(paragraph, story)
    return manuscript.whole


_PERSONAL = re.compile(
    r"author|e-?mail|owner|editor|reviewer|delegate|typist|operator|\buser|\bname\b|phone|contact|\bby\b"
    r"|forward to|received from",
    re.IGNORECASE,
)
"""Names of further properties and variables under which programs keep people, those that Word proposes too."""
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.\w+")


def _kept(manuscript: Manuscript) -> Iterator[Fault]:
    """Custom properties and variables of the document that hold a person by their name, or an address of one."""
    further = [(each.name, each.value) for each in manuscript.file.properties if each.is_custom]
    for name, value in (*further, *manuscript.file.variables):
        if value and name not in _TELLING and (_PERSONAL.search(name) or _ADDRESS.search(value)):
            message = f"The file keeps “{value[:80]}” under the name “{name[:40]}”."
            place, hint = Origin(manuscript.file.name, place="properties of the file"), "Take it out in File, Info."
            yield Fault(message, place, hint, value[:80], many="The file keeps facts about people")
