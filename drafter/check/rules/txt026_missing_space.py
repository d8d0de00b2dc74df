"""TXT026: missing space."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.pieces import CALL
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity

_WAYS = (
    # words, figures and symbols at a comma or a semicolon: lakes,rivers; in 1996,a; 61/4,62/5; 2020,77/18
    r"[^\W\d_]{2,}[,;،؛](?=[^\W\d_]{2,}|[ء-ي][ً-ْ]|[àyaeouаиовсук][ \u00a0]|[0-9]{1,4}(?:[ \u00a0,–-])|[dlnscj]’)",
    r"(?<![0-9,./-])(?:19|20)[0-9]{2},(?=(?:19|20)[0-9]{2}(?![0-9/]))",
    r"[0-9][,;،؛](?=[^\W\d_]{2,}|[àyaeouаиовсук][ \u00a0])",
    r"/[0-9]{1,4},(?=[0-9]{1,3}/)|[12][0-9]{3}[ \u00a0]года,(?=[0-9]{2}/)",
    r"(?<![0-9./-])[0-9]{4}[,،](?=[0-9]{2}/[0-9]|[0-9]{4}[ \u00a0]?\()",
    r"(?<=[^\W\d_]\u00a0);(?=[^\W\d_]{2,})",
    r"[”»“)\]][,;،؛](?=[^\W\d_])",
    # a figure or a word at an opening bracket: 1514(XV), 2593(2021), report(A/81/302), lakes(large)
    r"(?<=[0-9][ \u00a0])[A-Z](?=\([XVI]+\))",
    r"\b[0-9]{2,4}(?=\((?:(?:19|20)[0-9]{2}|[XVI]+|د-[0-9]+)\))",
    r"(?:[^\W\d_]{4}|(?<![/0-9.()])[0-9]{2,4})(?=\([A-Z]{1,4}/|\((?:19|20)[0-9]{2})",
    r"[a-zà-ÿа-яё]{3,}(?=\([0-9]{1,2}[ \u00a0])",
    r"[a-zà-ÿа-яё]{3,}\.(?=\([a-zà-ÿа-яё])",
    r"(?:[^\W\d_]{2,}|(?<![\w./()])(?:19|20)[0-9]{2})(?=\((?!trices?\))[^\W\d_]{4,})",
    r"[a-zà-ÿ]{4,}(?=\((?:in|as|of|for|and|the|see|en|de|par|por|tel|y|et|le|la|les|los|las|du|des)[ \u00a0])",
    r"[а-яё]{4,}(?=\((?:в|на|с|о|по|из|за|от|см\.)[ \u00a0])",
    r"[a-zà-ÿа-яё]{3,}(?=\([A-ZÀ-ÞА-Я])|[ء-ي]{3,}(?=\((?:[^\W\d_]|[0-9]{2}))",
    # a word behind a closing one
    r"\)(?=[^\W\d_]{2,}|[àyeouаиовскуо][ \u00a0]|[dlns]’)",
    # words at quotation marks
    r"[^\W\d_]{2,}(?=“(?=[^\W_])|«(?=[ \u00a0]?[^\W_]))(?<![ء-ي])",
    r"(?<=[\w.)\u00a0])[”»](?=[A-Za-zÀ-ÿА-я]{2}|[àyeouаиовскуо][ \u00a0])",
    r"[ء-ي]{3,}(?=”[ء-ي])|“(?=[ء-ي]{3})(?<=[ء-ي]“)",
    # words and figures: in2020, Agenda2030, 5per cent, paragraph5; 77/18of 21 November, of21 November
    r"(?<![\w./“«-])[a-zà-ÿа-яё]+(?=(?:19|20)[0-9]{2}(?![0-9]))",
    r"(?<![\w./“«-])[A-Z][a-z]+(?=(?:19|20)[0-9]{2}[;,.]?(?:[ \u00a0]|$))(?<=[a-z]{3})",
    r"[ء-ي]{3,}(?=(?:19|20)[0-9]{2}(?![0-9]))",
    r"(?<![\w./“«@:-])[a-zà-ÿа-яё]{4,}(?=[0-9]{1,3}(?:[.,\u00a0][0-9]{3})*(?:[ ,;.)\u00a0]|$))",
    r"(?<![\w./])[0-9]{1,3}(?:[.,][0-9]{1,2})?(?=per cent|процент|por ciento|pour cent)",
    r"(?<=[0-9]/)[0-9]{1,3}(?=(?:of|du|от)[ \u00a0])|(?<![\w.])(?:of|du|от)(?=[0-9]{1,2}[ \u00a0][^\W\d_]{3})",
    # words at a stop or a colon
    r"[ء-ي]{3,}:(?=[ء-ي]{2,})",
    r"(?<![\w./@:-])[A-ZÀ-ÞА-ЯЁ]?[a-zà-ÿа-яё]{3,}[.:](?=[a-zà-ÿа-яё]{3,}[ \u00a0,;])",
)
"""What touches, up to the place where the space is missing."""
_TOUCHING = Sought(
    "|".join(_WAYS),
    near=r"[,;،؛()](?=\w)(?:(?<=[\w”»“)\]].)|(?<=\))|(?<=\u00a0;))|\((?<=[a-zà-ÿа-яё]\.\()"
    r"|[“«](?<=[^\W\d_]{2}.)(?=[ \u00a0]?[^\W_])|[”»](?=[A-Za-zÀ-ÿА-яء-ي])|“(?=[ء-ي])"
    r"|[0-9](?<=[a-zà-ÿа-яё]{4}.)|[.:](?<=[a-zà-ÿа-яё]{3}.)(?=[a-zà-ÿа-яё]{3})|:(?<=[ء-ي]{3}.)(?=[ء-ي]{2})"
    r"|[odо](?<=/[0-9].|[0-9]{2}.)(?=[fuт][ \u00a0])|[fuт](?=[0-9])"
    r"|[12](?<=[a-zà-ÿа-яёء-ي].)(?=[09][0-9]{2}(?![0-9]))|[pп](?<=[0-9].)(?=er c|роце|or c|our c)",
)
_AT_CALL = Sought(rf"{CALL}(?=[^\W\d_]{{2,}}|[àyeouаиовскуо][ ,])")
_NUMBERS = Sought(
    r"(?:\b(?:Nos?|núms?)\.|№)(?=[0-9])"
    r"|(?<=[ \u00a0(])(?:vols?|sects?|secc|paras?|pars?|párrs?|chaps?|cap|разд|гл)\.(?=[0-9A-ZА-Я])|\bСм\.(?=[A-Z])",
    near="[.№](?=[0-9A-ZА-Я])",
)
"""The sign of a number that touches it, or what is numbered: No.5, sect.III."""
_OF_SESSION = re.compile(r"\([XVI]+\)")


@rule(
    "TXT026",
    "missing-space",
    scope=Scope.TEXT,
    summary="A space stands behind a comma or semicolon, before an opening bracket and behind a closing one, and "
    "behind the call of a note.",
    why="Words that touch are read as one.",
    source="Counted in adopted resolutions of sessions 75 to 77: a slip wherever it occurs (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    languages=("ar", "en", "es", "fr", "ru"),
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example("en", "title: The lakes,rivers", "title: The lakes, rivers"),
        Example("es", "title: Los lagos(grandes)", "title: Los lagos (grandes)"),
        Example("fr", "title: Les lacs,l’eau et l’air", "title: Les lacs, l’eau et l’air"),
        Example("en", "title: Supplement No.5", "title: Supplement No. 5"),
        Example("en", "title: Volume I, sect.IV", "title: Volume I, sect. IV"),
        Example("ru", "title: О резолюции 1514(XV)", "title: О резолюции 1514 (XV)"),
    ),
)
def missing_space(draft: Draft) -> Iterator[Fault]:
    """Look for words that touch at a mark; symbols such as UNEP(DTIE)/Hg and forms such as résident(e) pass."""
    for found in draft.found(_TOUCHING):
        following = found.piece.text[found.end :]
        if found.match[0].isupper() and following.startswith("(") and not _OF_SESSION.match(following):
            continue
        ahead = following[: 8 if following.startswith("(") else 4]
        if "/" in re.split(r"\s", following, maxsplit=1)[0] and found.text[0] not in "/12":
            continue
        span = (found.start, found.end + len(ahead))
        message = f"No space stands between “{found.text}” and “{ahead}”."
        space = "\u00a0" if ahead == "проц" else " "  # 5 процентов
        yield found.piece.fault(span, message, "Put one there.", f"{found.text}{space}{ahead}")
    for found in draft.found(_AT_CALL, calls=True):
        message = "No space stands between the call of a note and the next word."
        yield found.piece.fault_at_call(found.start, message, "Put one there.")
    for found in draft.found(_NUMBERS):
        ahead = found.piece.text[found.end : found.end + 4]
        message = f"No space stands between “{found.text}” and “{ahead}”."
        space = "\u00a0" if draft.language.code == "fr" or found.text[0] > _FIRST_CYRILLIC else " "
        span = found.start, found.end + len(ahead)
        yield found.piece.fault(span, message, "Put one there.", f"{found.text}{space}{ahead}")


_FIRST_CYRILLIC = "\u0400"
"""Russian texts bind their own abbreviations to the number, not those of Latin titles; English and Spanish none."""
