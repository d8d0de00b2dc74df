"""TXT016: chinese marks."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity

_HAN = "[\u4e00-\u9fff]"
_ENDS = r"(?=\n|\Z)"
_WAYS = (
    # Latin marks behind Han, and behind what stands among Han.
    rf"{_HAN}(?:[,;:?!](?: (?={_HAN}))?|\.(?:(?={_HAN})|{_ENDS})|．)|[》”]．",
    rf"[》”)0-9][,;:](?:(?=[\u4e00-\u9fff《“])|{_ENDS})|\)\.{_ENDS}",
    r"[0-9],(?=[0-9]{2}/[0-9])",
    # Brackets, figures, marks and strokes of another width or kind.
    r"[（）【】〔〕［］０-９､｡｢｣]|(?<=[0-9A-Z])[／－](?=[0-9A-Z])",
)
_WRONG = Sought("|".join(_WAYS), near="[,;:?!.．（）【】〔〕［］０-９､｡｢｣／－]")
_RIGHT = str.maketrans(
    ",;:?!.．（）【】〔〕［］０１２３４５６７８９､｡｢｣／－", "，；：？！。。()()()()0123456789、。「」/-"
)


@rule(
    "TXT016",
    "chinese-marks",
    scope=Scope.TEXT,
    summary="Chinese has full-width commas, colons and semicolons, and half-width brackets and figures.",
    why="It is how the official texts are set.",
    source="Facts on UN house style 6.5, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    languages=("zh",),
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(Example("zh", "title: 联合国（大会）", "title: 联合国(大会)"),),
)
def chinese_marks(draft: Draft) -> Iterator[Fault]:
    """Look for marks and figures of the wrong width."""
    for found in draft.found(_WRONG):
        right = found.text.translate(_RIGHT).rstrip()
        yield found.fault(f"“{found.text.rstrip()}” has the wrong width.", f"Write “{right}”.", right)
