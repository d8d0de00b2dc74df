"""TXT039: left-over sign."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity

_HAN = "\u4e00-\u9fff"
_RAISED = "¹²³⁴-⁹⁰"
_PICTURES = "☐☑☒✓✔©®™→←†‡¶★☆◆◇●⚠✅❌😀😊🙂👍🌍🌊"
_WAYS = (
    # What pages of the web have.
    r"&#?\w{2,6};|&nbsp(?![a-z])",
    r"</?(?:[a-z]{1,3}:)?[a-z]{1,12}[ /]{0,2}>|[-=]>|<[-=]",
    # “&” for “and”.
    r"(?<=[\w,;،)”“»])[ \u00a0]&[ \u00a0](?=[\w«“(])",
    rf"(?<=[{_HAN}0-9，、)])&(?=[{_HAN}0-9(])",
    # What makes words bold, a list or a heading in plain text.
    r"\*+|(?<![A-Za-z0-9_])__(?=[^\W_])|(?<=[^\W_])__(?![A-Za-z0-9_])",
    r"(?<![\w./-])[a-zà-ÿа-яё]+_[a-zà-ÿа-яё]+(?![\w./-])",
    r"(?:(?<=[^\W\d] )|(?<=[,;] ))[•▪■□◦](?= \w)|(?<![\w/])#(?=[ \u00a0])|==|##",
    # Signs that no text has, or none by itself.
    rf"[|\\^~`¬¤{_PICTURES}]|(?<= )@(?= )|@@|\$\$|[{{}}]|#REF!",
    r"\$(?=[^\W\d_])|(?<=[^\W\d_])\$",
    # Calls of notes that were typed.
    rf"(?:(?<=[^\W\d]{{2}})|(?<=[{_HAN}]))[{_RAISED}ᵃᵇᶜᵈ]+|(?<=[,.;،؛，；。])[{_RAISED}]+",
    r"(?<=[^\W\d])[ \u00a0]?\[[0-9]{1,2}\](?=[ ,.;])|(?<=[a-zà-ÿа-яё\u0621-\u064a]{3})\([0-9]\)(?=[,;.،؛ ])",
    # Exclamation marks.
    rf"(?<=\w)[ \u00a0]?[!！](?=[ \u00a0,;،؛，、；。{_HAN}]|$)",
)
_SIGNS = Sought(
    "|".join(_WAYS),
    near=rf"[&<>_*•▪■□◦|\\^~`¬¤{_PICTURES}=@$#{{}}{_RAISED}ᵃᵇᶜᵈ!！[(](?:(?<!\()|(?=[0-9]\)))",
)
_MARKUP = Sought(
    "|".join(
        (
            r"%20|\{\.\w+\}|<!--[^\n]{0,80}?-->|(?<=\n)>[ \u00a0](?=\w)",
            r"(?<![\w/@.=])_(?=[^\W_])|(?<=[^\W_])_(?![\w/])",  # _so_
            rf"(?<=[a-zà-ÿа-яё\u0621-\u064a{_HAN}])[#$@•▪■◦](?![a-z0-9])",
            r"(?<=[0-9])[¹²³⁴-⁹⁰]+",
        )
    ),
    near=r"%20|{.|<!--|\n>|[_#$@•▪■◦](?<=[^\W\d_].)|[¹²³⁴-⁹⁰](?<=[0-9].)|_(?=[^\W_])",
)
"""What other ways of writing mark words with."""
_BREAK = "* \u00a0\n"
"""Of what a paragraph is that parts a declaration: * * *."""
_UNITS = ("m", "km", "cm", "м", "км")
"""What a raised figure may stand behind: km²."""


@rule(
    "TXT039",
    "left-over-sign",
    scope=Scope.TEXT,
    summary="No sign is left over from another program: no &nbsp;, no **, no raised figure typed for a note; no “&” "
    "stands for “and”, and nothing ends in an exclamation mark.",
    why="They come with text that was pasted, and are printed as they stand.",
    source="Counted in adopted resolutions of sessions 75 to 77: none in running text (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    adopted_copies_waver=True,
    examples=(
        Example("en", "title: Lakes & rivers", "title: Lakes and rivers"),
        Example("fr", "title: Les lacs&nbsp;et les rivières", "title: Les lacs et les rivières"),
        Example("es", "title: Los lagos¹ y los ríos", "title: Los lagos y los ríos"),
        Example("ru", "title: Озера! и реки", "title: Озера и реки"),
        Example("zh", "title: 湖泊&nbsp;和河流", "title: 湖泊和河流"),
        Example("zh", "title: 湖泊&河流", "title: 湖泊和河流"),
        Example("ar", "title: البحيرات </p> والأنهار", "title: البحيرات والأنهار"),
    ),
)
def left_over_sign(draft: Draft) -> Iterator[Fault]:
    """Look for them outside links."""
    for found in chain(draft.found(_SIGNS), draft.found(_MARKUP)):
        before = found.piece.text[: found.start].rsplit(" ", 1)[-1]
        if before in _UNITS or "://" in before or not found.piece.text.strip(_BREAK):
            continue
        yield found.fault(f"“{found.text.strip()}” is left over.", "Take it out, or write what it stands for.")
