"""WRD049: settings of the file."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.measure import points
from drafter.check.word.silence import of_strangers
from drafter.findings import Origin, Severity
from drafter.word.inspection.options import Option
from drafter.word.mending.edits import Edit, Put, SetAttributes

_SAID = {
    "protected": ("The file is protected ({})", "Lift the protection in Review, Restrict Editing."),
    "tracking": ("Changes are being tracked", "Turn it off in Review, Track Changes."),
    "template": ("The file hangs on a template elsewhere", "Take it off in Developer, Document Template."),
    "background": ("The page has the colour {}", "Take it away in Design, Page Color."),
    "mirrored": ("The margins of left pages are mirrored", "Undo it in Layout, Margins."),
    "gutter": ("The gutter stands at the top of the page", "Undo it in Layout, Margins."),
    "booklet": ("The pages are printed as a booklet, or two on a sheet", "Undo it in Layout, Margins, Multiple pages."),
    "updating": ("Word asks to count all fields anew when the file is opened", "Count them once, with F9, and save."),
    "merging": ("The file is the letter of a mail merge", "Choose Normal Word Document in Mailings."),
    "hyphenated": ("Words are parted at the ends of lines", "Turn it off in Layout, Hyphenation."),
    "old form": ("The file is laid out as by an earlier Word ({})", "Convert it in File, Info."),
    "note figures": ("Notes are counted in other figures than arabic ({})", "Change it in References, Footnotes."),
    "note start": ("Notes are counted anew ({})", "Have them run on in References, Footnotes."),
    "note place": ("Notes do not stand at the foot of the page ({})", "Move them in References, Footnotes."),
}


@rule(
    "WRD049",
    "file-settings",
    scope=Scope.WORD,
    summary="The file opens as any other: not protected, tracked, coloured, hyphenated, part of a mail merge, with "
    "macros or a template elsewhere; notes run on in arabic figures at the foot of the page; tab stops are those of "
    "the house.",
    why="Editors cannot work on a protected file, and what a setting does is seen only where it does harm.",
    source="Facts on UN house style 1.7 and 2.1; ECMA-376, part 1, 17.15.1 (settings) and 17.11.4 (notes).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    silent=of_strangers,
    is_fixable=True,
    examples=(
        Example("en", '<w:trackRevisions/><w:defaultTabStop w:val="475"/>', '<w:defaultTabStop w:val="475"/>'),
        Example("fr", '<w:footnotePr><w:numFmt w:val="lowerRoman"/>', "<w:footnotePr>"),
        Example("ar", '<w:defaultTabStop w:val="720"/>', '<w:defaultTabStop w:val="662"/>'),
    ),
)
def file_settings(manuscript: Manuscript) -> Iterator[Fault]:
    """Say what is set beyond the usual, and where tab stops stand if nothing sets them."""
    place = Origin(manuscript.file.name, place="settings of the file")
    for option in manuscript.file.options:
        if option.name in _OF_RESOLUTIONS and not manuscript.holds_resolution:
            continue  # the Secretariat's own older files have them
        if option.name == "hyphenated" and _holds_off_hyphens(manuscript):
            continue
        said, hint = _SAID[option.name]
        yield Fault(f"{said.format(option.value)}.", place, hint, option.value, mends=_undone(option))
    if manuscript.file.has_macros:
        yield Fault("The file carries macros.", place, "Save it as a document without macros (.docx).")
    yield from _tab_stops(manuscript, place)


def _tab_stops(manuscript: Manuscript, place: Origin) -> Iterator[Fault]:
    """Where tab stops stand of themselves: Word's own distance is half an inch, where a file gives none."""
    stop, wanted = manuscript.file.tab_stop, manuscript.house.page.default_tab
    is_asked = manuscript.holds_resolution if stop is None else _is_set_in(manuscript)
    if manuscript.file.default_tab != wanted and is_asked:
        message = f"Tab stops stand {points(manuscript.file.default_tab)} apart instead of {points(wanted)}."
        part, values = manuscript.file.parts.get("settings", ""), {"val": str(wanted)}
        mends = (SetAttributes(part, stop, values),) if stop is not None else ()
        yield Fault(message, place, "Change it in Paragraph, Tabs.", mends=mends)


_OF_RESOLUTIONS = ("hyphenated", "old form")


def _holds_off_hyphens(manuscript: Manuscript) -> bool:
    """Whether LibreOffice saved the file, which turns hyphens on where the style of the text lets no word be parted."""
    if not manuscript.is_of_libreoffice:
        return False
    style = manuscript.file.definitions.get(manuscript.house.body.paragraph.form.style or "")
    return style is not None and not style.setting.hyphens


def _is_set_in(manuscript: Manuscript) -> bool:
    """Whether it is a resolution, or a file with the house's style of text."""
    return manuscript.holds_resolution or manuscript.house.body.paragraph.form.style in manuscript.file.definitions


def _undone(option: Option) -> tuple[Edit, ...]:
    """The setting taken out; a template is tied to the file in another part, and left to the drafter."""
    if option.name == "old form":
        return (SetAttributes(option.part, option.element, {"val": "15"}),)
    return () if option.name == "template" else (Put(option.part, option.element, ""),)
