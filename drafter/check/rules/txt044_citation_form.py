"""TXT044: citation form."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.dates import any_month
from drafter.language.shape import Language


@rule(
    "TXT044",
    "citation-form",
    scope=Scope.TEXT,
    summary="The number of a resolution and its date are joined as the language joins them.",
    why="Citations are read by programs too; one that lacks its “of” or its commas is taken for a number without date.",
    source="Facts on UN house style 6.5: no other form but slips in adopted resolutions of sessions 75 to 77 (Source: "
    "United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    adopted_copies_waver=True,
    is_fixable=True,
    examples=(
        Example(
            "en",
            "title: Report on resolution 77/18 21~November 2022",
            "title: Report on resolution 77/18 of 21~May 2022",
        ),
        Example(
            "fr", "title: La résolution 77/18, du 21~novembre 2022", "title: La résolution 77/18 du 21~novembre 2022"
        ),
        Example(
            "es",
            "title: La resolución 77/18, de 21~de~noviembre de~2022 sobre lagos",
            "title: La resolución 77/18, de 21~de~noviembre de~2022, sobre lagos",
        ),
        Example("ru", "title: Резолюция 77/18 21~ноября 2022~года", "title: Резолюция 77/18 от 21~ноября 2022~года"),
        Example("zh", "title: 2022年11月21日77/18号决议", "title: 2022年11月21日第77/18号决议"),
        Example("zh", "title: 202211月21日第77/18号决议", "title: 2022年11月21日第77/18号决议"),
        Example(
            "ar",
            "title: القرار 77/18 في 21~تشرين الثاني/نوفمبر 2022",
            "title: القرار 77/18 المؤرخ 21~تشرين الثاني/نوفمبر 2022",
        ),
    ),
)
def citation_form(draft: Draft) -> Iterator[Fault]:
    """Look for the forms that the language lists as slips."""
    for sought, meant in _slips(draft.language):
        for found in draft.found(sought):
            right = found.match.expand(meant) if meant else None
            message = f"“{found.text}” is not how the language cites a resolution."
            yield found.fault(message, f"Write “{right}”." if right else "Give what is missing.", right)


@cache
def _slips(language: Language) -> tuple[tuple[Sought, str], ...]:
    table = language.tables["citations"]
    between = "[ \u00a0]de[ \u00a0]" if language.code == "es" else "[ \u00a0]"
    day = rf"([0-9]{{1,2}}(?:er)?{between}(?:{any_month(language)}))"
    if language.code == "zh":
        day = "((?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日)"
    new = rf"[1-9][0-9]/[0-9]{{1,3}}{_LETTER}"
    number, near = rf"((?<![\w/.,-])(?:{new}|{_OLD}))", f"{table['near']}|{_BEHIND_OLD}"
    if language.code == "zh":
        number, near = "([1-9][0-9]/[0-9]{1,3}(?: [A-Z])?)", table["near"]
    return tuple(
        (Sought(slip.replace("{number}", number).replace("{day}", day), near=near), meant)
        for slip, meant in table["slips"]
    )


_LETTER = r"(?: (?:[A-Z]|ألف|باء|جيم|دال)(?!\w))?"
_OLD = rf"[0-9]{{1,4}}{_LETTER} \((?:[XVI]+|د-[0-9]{{1,2}})\)"
"""A number whose session stands behind it in brackets."""
_BEHIND_OLD = r"\)(?<=[XVI]\))(?=,?[ \u00a0])|\)(?:(?<=د-[0-9]\))|(?<=د-[0-9]{2}\)))(?=،?[ \u00a0])"
