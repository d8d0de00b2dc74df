"""TXT039: left-over sign."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity

_SIGNS = Sought(
    r"&#?\w{2,6};|&nbsp(?![a-z])"
    r"|(?<=[\w,;،)”“»])[ \u00a0]&[ \u00a0](?=[\w«“(])"
    r"|(?<=[\u4e00-\u9fff0-9，、)])&(?=[\u4e00-\u9fff0-9(])"
    r"|\*+|(?:(?<=[^\W\d] )|(?<=[,;] ))[•▪■□◦](?= \w)"
    r"|</?(?:[a-z]{1,3}:)?[a-z]{1,12}[ /]{0,2}>|(?<![A-Za-z0-9_])__(?=[^\W_])|(?<=[^\W_])__(?![A-Za-z0-9_])"
    r"|(?<![\w./-])[a-zà-ÿа-яё]+_[a-zà-ÿа-яё]+(?![\w./-])"
    r"|[|\\^~`¬¤☐☑☒✓✔©®™→←†‡¶★☆◆◇●⚠✅❌😀😊🙂👍🌍🌊]"
    r"|(?<![\w/])#(?=[ \u00a0])|(?<= )@(?= )"
    r"|[-=]>|<[-=]|==|##|@@|\$\$|\$(?=[^\W\d_])|(?<=[^\W\d_])\$|[{}]|#REF!"
    r"|(?:(?<=[^\W\d]{2})|(?<=[\u4e00-\u9fff]))[¹²³⁴-⁹⁰ᵃᵇᶜᵈ]+|(?<=[,.;،؛，；。])[¹²³⁴-⁹⁰]+"
    r"|(?<=\w)[ \u00a0]?[!！](?=[ \u00a0,;，、；。\u4e00-\u9fff]|$)"
    r"|(?<=[^\W\d])[ \u00a0]?\[[0-9]{1,2}\](?=[ ,.;])|(?<=[a-zà-ÿа-яё]{4})\([0-9]\)(?=[,;. ])",
    near=r"[&<>_*•▪■□◦|\\^~`¬¤©®™→←†‡¶☐☑☒✓✔★☆◆◇●⚠✅❌😀😊🙂👍🌍🌊=@$#{}¹²³⁴-⁹⁰ᵃᵇᶜᵈ!！[(](?:(?<!\()|(?=[0-9]\)))",
)
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
    for found in draft.found(_SIGNS):
        before = found.piece.text[: found.start].rsplit(" ", 1)[-1]
        if before in _UNITS or "://" in before:
            continue
        yield found.fault(f"“{found.text.strip()}” is left over.", "Take it out, or write what it stands for.")
