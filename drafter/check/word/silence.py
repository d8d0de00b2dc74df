"""Why a rule on Word files has nothing to say of a file; "" where it has its say."""

from __future__ import annotations

from drafter.check.word.manuscript import Manuscript


def of_strangers(manuscript: Manuscript) -> str:
    """Rules that measure by the house style are silent about files set in another house's."""
    stranger = manuscript.recognised.stranger
    return f"the file is set in the house style of {stranger.label}" if stranger else ""


def without_text(manuscript: Manuscript) -> str:
    """Rules about the paragraphs of a resolution are silent where there is none."""
    return of_strangers(manuscript) or without_lines(manuscript)


def without_lines(manuscript: Manuscript) -> str:
    """Rules about what a text says are silent where no resolution was found, whatever house the file is set in."""
    return "" if manuscript.holds_resolution else "the file holds no resolution"


def without_masthead(manuscript: Manuscript) -> str:
    """Rules about the masthead are silent where the house style has none."""
    has = manuscript.house.masthead.table is not None
    return of_strangers(manuscript) or ("" if has else f"the house style {manuscript.house.name} has no masthead")


def without_notes(manuscript: Manuscript) -> str:
    """Rules about notes are silent where there are none."""
    called = any(story.kind == "footnote" for story in manuscript.file.notes)
    return of_strangers(manuscript) or ("" if called else "the file has no footnotes")


def without_title(manuscript: Manuscript) -> str:
    """The rule on the title of the file is silent where the document has none to give."""
    front = manuscript.draft.front
    return without_text(manuscript) or ("" if front.title or front.symbol else "the document has no title")
