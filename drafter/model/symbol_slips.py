"""Slips of the pen in document symbols: A/81.302, A/C3/81/L.2, A/81/L17, а/81/302 and what was meant.

Only what no series of the United Nations prints is taken for a slip. Forms: Editorial Manual, document symbols; symbols
cited in resolutions of sessions 75 to 77 (Source: United Nations).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from drafter.model.symbols import KEPT

LAST_REGULAR = 99
"""Sessions of three figures are no matter of this century's drafts."""


@dataclass(frozen=True, slots=True)
class Slip:
    """A mistyped symbol in a text, from `start` to `end`; `right` is what was meant, None where that is not certain."""

    start: int
    end: int
    what: str
    right: str | None = None


_CYRILLIC = str.maketrans("АВСЕНІКМОРТХасеорхі", "ABCEHIKMOPTXaceopxi")
_DESIGNATORS = ("Add", "Amend", "Corr", "CRP", "L", "PV", "Rev", "SR", "WP")
# Series of the Assembly, the Security Council and the Economic and Social Council, as hands and keyboards spell them;
# the letter comes first and what may not stand before it second, which lets the engine pass to the letters.
_CANDIDATE = re.compile(
    r"[AESАЕaesае](?= ?[/\\])(?<![/.@:\\-].)(?<![^\W\u4e00-\u9fff].)"
    r"(?:(?<=[AESАЕ])|(?=[/\\](?:\d|[cCсС]\.|AC\.|HRC/|res|RES|conf|CONF)))"
    r"(?: ?[/\\]{1,2} ?(?=[A-ZА-Яa-z]{0,6}[.,]?\d|E?S-\d|RES|PRST|HRC|CONF|CN|AC|INF|(?:L|Add|Corr|Rev|PV|SR)\b)"
    r"[0-9A-Za-zÀ-ÿА-яЁё_.()‑-]+"
    r"(?:(?:,(?=\d+/)|(?<=A/\d\d),(?=\d)|(?<=/L),|(?<=/Rev),|(?<=/Add),)\d+)?){1,8}"
)
_AHEAD_OR_JOINT = r"(?<![/.@:].)(?<![^\d]-.)(?<![^\W\u4e00-\u9fff].)"
"""The second of two series may follow the first behind a hyphen."""
# The first stroke left out: A81/302, S2024/600.
_JOINED_SERIES = re.compile(
    rf"([AАSEЕ]){_AHEAD_OR_JOINT}"
    r"((?<=[AА])\d{2}/(?:L\.)?\d{1,4}|(?<=[SEЕ])(?:19|20)\d{2}/\d{1,4})(?!/\d)(?![^\W\u4e00-\u9fff])"
)
# What most symbols look like, in which nothing can be wrong.
_SOUND = re.compile(r"A/(?:3[1-9]|[4-9]\d)/(?:\d{1,4}|L\.[1-9]\d?)|S/(?:199\d|20\d\d)/\d{1,4}")
# One document issued in two series: A/79/302-S/2024/600.
_HALF = re.compile(r"(?:(?![-‑][AESАЕ]/).|^[-‑])+?(?=[-‑][AESАЕ]/|$)|(?<=[-‑])[AESАЕ]/.+")
_DIGITS_WITH_LETTERS = re.compile(r"\d*[OolI]\d+|\d+[OolI]\d*")
_JOINED = re.compile(rf"({'|'.join(_DESIGNATORS)})[ .,-]?(\d+)", re.I)
_POINT_LOST = re.compile(rf"(?<=/)({'|'.join(_DESIGNATORS)})/(\d+)(?![\w.])")
_NUMBER_LOST = re.compile(rf"(?:{'|'.join(_DESIGNATORS)})\.?0*")
_COMMITTEE = re.compile(r"C[.,]?(\d+)", re.I)
_STROKE_LOST = re.compile(r"(\d{2})[.,-](\d{1,4})|(C\.[1-6])\.?(\d{2})")
_YEAR_JOINED = re.compile(r"((?:19|20)\d{2})[.,](\d{1,4})")

# S/2370/2025: the Organisation for the Prohibition of Chemical Weapons puts the year behind the number.
_OF_CHEMICAL_WEAPONS = re.compile(r"199[7-9]|20\d\d")


def find_slips(text: str) -> Iterator[Slip]:
    """Every mistyped symbol in running text; no place is said twice."""
    return iter(_found(text))


@lru_cache(maxsize=KEPT)
def _found(text: str) -> tuple[Slip, ...]:
    return tuple(_apart(text))


def _apart(text: str) -> Iterator[Slip]:
    end = -1
    for slip in sorted((*_misspelt(text), *_out_of_series(text)), key=lambda slip: (slip.start, -slip.end)):
        if slip.start >= end:
            yield slip
            end = slip.end


def _misspelt(text: str) -> Iterator[Slip]:
    for match in _CANDIDATE.finditer(text) if "/" in text or "\\" in text else ():
        printed = match[0].rstrip(".,)‑-") if match[0].count("(") < match[0].count(")") else match[0].rstrip(".,‑-")
        for half in _HALF.finditer(printed):
            if _SOUND.fullmatch(half[0]):
                continue
            start, end = match.start() + half.start(), match.start() + half.end()
            meant = _meant(half[0])
            if meant != half[0]:
                yield Slip(start, end, f"“{half[0]}” is no document symbol", meant)
            elif what := _impossible(half[0]):
                yield Slip(start, end, what)
    yield from _joined(text)


# Slips in the name of a series, each led by its letter, with what was meant, of the whole or of its groups; "" where
# only a reader can tell.
_AHEAD = r"(?<![/.@:-].)(?<![^\W\u4e00-\u9fff].)"
_NUMBERED = r"[A-Z]*(?:/[\w()-]+(?:\.\d+)?)*/(?:L\.)?\d{1,4}"
_ENDS = r"(?![^\W\u4e00-\u9fff])"
_BEHIND = rf"(?!/|-(?![AES]/)){_ENDS}"
"""Chinese puts no space around a symbol."""
_SERIES = (
    (rf"([A-Z]{_AHEAD}{_NUMBERED})[ \u00a0](Add|Corr|Rev)\.?[ \u00a0]?(\d{{1,2}}){_ENDS}", r"\1/\2.\3"),  # A/77/5 Rev.1
    (rf"([A-Z]{_AHEAD}{_NUMBERED}/(?:Add|Corr|Rev))\.?[ \u00a0](\d+){_ENDS}", r"\1.\2"),  # A/77/5/Add. 15
    (rf"(A){_AHEAD}-([4-9]\d)-((?:L\.)?\d{{1,4}}){_BEHIND}", r"\1/\2/\3"),  # A-77-277
    (rf"([SE]){_AHEAD_OR_JOINT}[/-]((?:19|20)\d\d)-(\d{{1,4}}){_BEHIND}", r"\1/\2/\3"),  # S/2022-606, S-2022-606
    (rf"[AES]{_AHEAD}/(?:CONF|AC|CN|WG|SC)(?=\d)", r"{0}."),  # A/CONF157/24, E/CN6/2020
    (rf"A{_AHEAD}/CONF/(?=\d{{1,3}}/)", "A/CONF."),  # A/CONF/157/24
    (rf"A{_AHEAD}/AC/(?=\d{{1,3}}/)", "A/AC."),  # A/AC/109/2021/15
    (rf"A{_AHEAD}/C/(?=[1-6]/)", "A/C."),  # A/C/3/81/L.2
    (rf"[AS]{_AHEAD}/(?:HRC|RES|PRST|INF)(?= ?\d+/)[ ]?", r"{0}/"),  # A/HRC49/3
    (rf"S{_AHEAD}/INF(?=\d+(?!/))", r"{0}/"),  # S/INF69
    (rf"A{_AHEAD}/(?:ES|S)(?=\d+/)", r"{0}-"),  # A/ES10/273
    (rf"A{_AHEAD}/(?:HCR|RHC|CHR|HR|RSE|RS|REC|CNOF|COF|COFN|CNF|CON)(?=[/.]\d)", ""),  # A/HCR/49/3
    (rf"A{_AHEAD}\.\d{{2}}[./]\d{{1,4}}{_BEHIND}", ""),  # A.77.277
    (rf"[AE]{_AHEAD}/(?:A?C|CN|CONF)(?:\. |-)\d{{1,3}}(?=/)", ""),  # A/C. 5/77/2, A/C-5/77/2
    (rf"[SE]{_AHEAD_OR_JOINT}/(?:19|20)\d\d[, -]\d{{1,4}}{_BEHIND}", ""),  # S/2022,606, S/2022-606
    (rf"[ASE]{_AHEAD_OR_JOINT}/(?:\d\d|(?:19|20)\d\d):\d{{1,4}}{_BEHIND}", ""),  # A/77:277, E/2021:25
    (rf"[se]{_AHEAD_OR_JOINT}(?<=\d-.)/(?:19|20)\d\d/\d{{1,4}}{_BEHIND}", ""),  # A/77/277-s/2022/606
    (rf"[AES]{_AHEAD}(?:／\d{{2,4}}[／/]|/\d{{2,4}}／)(?:L\.)?\d{{1,4}}", ""),  # A／81／302
    (rf"[SE]{_AHEAD}(?:\.20\d\d[./]|-20\d\d/)\d{{1,4}}{_BEHIND}", ""),  # S.2022/606, S.2022.606, S-2022/606
    (rf"A{_AHEAD}[.-]C\.[1-6][./-]\d{{2}}[./-](?:L\.)?\d{{1,4}}{_BEHIND}", ""),  # A.C.6.43.7, A-C.6-43-7
    (rf"S{_AHEAD}/P\.?V[ /-]?\.?(?<!PV\.)\d+", ""),  # S/P.V.7813
    (rf"A{_AHEAD}/\d{{2}}[ –—−]\d{{1,4}}{_BEHIND}", ""),  # A/77–277, A/77 277
    (rf"S{_AHEAD_OR_JOINT}/\d{{1,3}}/\d{{1,4}}{_BEHIND}", ""),  # S/201/302, S/302/2016
    (rf"[SE]{_AHEAD_OR_JOINT}/(?:19|20)\d{{3}}/\d{{1,4}}{_BEHIND}", ""),  # S/20211/302
    (rf"A{_AHEAD}/(?:HRC|RES|INF)[.-](?=\d{{1,3}}/)", ""),  # A/HRC.43/18, A/HRC-43/18
    (rf"(S{_AHEAD}/(?:PRST|RES))[.-](?=(?:19|20)\d{{2}}/)", r"\1/"),  # S/PRST-2020/2
    (rf"A{_AHEAD}/\d{{1,3}}(?![\w/\\–—−]|\.\w|-\d| \d)", ""),  # A/277
    (
        r"/(?<=[\w)].)(?:(?:Add|Corr|Rev)(?=\d)|(?:add|corr|rev|ADD|CORR|REV)(?=\.?\d))\.?\d+(?![\w.]\w)",
        "",
    ),  # FCCC/CP/2015/10/Add1
    (
        rf"[A-Z]{_AHEAD}[A-Z]*(?:/[\w()-]+(?:\.\d+)?)*?/(?:L\.)?\d+\.?(?:Add|Corr|Rev)\.\d+(?!\w)",
        "",
    ),  # A/77/5.Add.15, ST/SGB/1Rev.1
    (
        rf"A{_AHEAD}(?:-[4-9]\d[/-]| (?:(?:C\.[1-6]|HRC)/)?\d\d/)(?:L\.)?\d{{1,4}}"
        rf"(?:/(?:Add|Corr|Rev)\.\d+)?{_BEHIND}",
        "",
    ),  # A-77-277, A-77/277, A 77/277, A HRC/40/73; A-31/1 is of the oceanographic commission
    (rf"[SE]{_AHEAD}(?:-20\d\d-\d{{1,4}}| 20\d\d/(?:L\.)?\d{{1,4}}){_BEHIND}", ""),  # S-2022-606, S 2022/606
    (rf"[AE]{_AHEAD}/(?:CONF|A?C|CN)\.\d{{1,3}}\.(?=(?:L|INF|WP|CRP|PC)\b)", ""),  # A/CONF.216.L.1
    (rf"A{_AHEAD}/HRC/(?:RES|DEC|PRST)\.(?=\d)", ""),  # A/HRC/RES.40/2
    (r"/(?<=[0-9)].)(?:Addendum|Corrigendum|Revision)[ \u00a0]\d+(?!\w)", ""),  # A/77/5/Revision 1
)
SIGNS = ("/", "\\", "／", "A.", "A-", "S-2", "E-2", "S.2", "E.2")
"""Of which each slip has one."""
_ANY_IN_SERIES = re.compile(
    r"[AES](?:[ -](?=[2-9][0-9])| (?=C\.[1-6]/|HRC/)|[.-](?=C\.[1-6][./-][0-9])|／)"
    r"|[/.](?:(?<=[AES]/)(?:(?:CONF|AC|CN|WG|SC|ES|S)[0-9]|(?:CONF|A?C)/[0-9]|P\.V|PV[ /0-9-]|"
    r"(?:HRC|RES|PRST|INF) ?[0-9]|"
    r"HCR|RHC|CHR|HR|RS|RE|CN|CO)"
    r"|(?<=A/)[0-9]{1,3}(?![0-9/])|(?<=A\.)[0-9]{2}[./]|(?<=S/)[0-9]{1,3}/[0-9]{1,4}(?![0-9A-Za-z_/])"
    r"|(?<=[\w)]/)(?:add|corr|rev|ADD|CORR|REV|(?:Add|Corr|Rev)(?:[0-9]|\. [0-9]|endum|igendum|ision)|"
    r"(?:L\.)?[0-9]+\.?(?:Add|Corr|Rev)\.)"
    r"|(?<=[AE]/)(?:A?C|CN|CONF)(?:\. |-)[0-9]|(?<=[SE]/)(?:19|20)[0-9]{2}[, -][0-9]|(?<=[SE]\.)20[0-9]{2}[./]"
    r"|(?<=[AE]/)(?:CONF|A?C|CN)\.[0-9]{1,3}\.(?=[A-Z])|(?<=HRC/)(?:RES|DEC|PRST)\."
    r"|(?<=[ASE]/)[0-9]{2,4}:[0-9]|(?<=[0-9]-[se]/)(?:19|20)[0-9]{2}/"
    r"|(?<=[AES]/)[0-9]{2,4}／|(?<=[SE]/)(?:19|20)[0-9]{3}/|(?<=[AS]/)(?:HRC|RES|INF|PRST)[.-][0-9]"
    r"|[0-9]{1,4}[ \u00a0](?:Add|Corr|Rev)\.?[ \u00a0]?[0-9]|(?<=[\w)]/)(?:Add|Corr|Rev)[ \u00a0][0-9])"
)
"""A quick look: most texts hold none of them."""


def _out_of_series(text: str) -> Iterator[Slip]:
    """Symbols whose series is misspelt, or that lack session or year."""
    if not any(sign in text for sign in SIGNS) or not _ANY_IN_SERIES.search(text):
        return
    for slip, right in _SERIES:
        for match in re.finditer(slip, text):  # most drafts have none, and compiling them takes as long as reading one
            meant = (match.expand(right) if "\\" in right else right.format(match[0].rstrip())) or None
            shown = _SYMBOL.match(text, match.start())
            whole = max(match[0], shown[0].rstrip(".)" if "(" not in shown[0] else ".") if shown else "", key=len)
            what = f"“{whole}” is no document symbol"
            yield Slip(*match.span(), what, meant)


_SYMBOL = re.compile(r"[0-9A-Za-z_./()–—−-]+")


def _joined(text: str) -> Iterator[Slip]:
    for match in _JOINED_SERIES.finditer(text) if "/" in text else ():
        yield Slip(*match.span(), f"“{match[0]}” is no document symbol", f"{match[1].translate(_CYRILLIC)}/{match[2]}")


def _meant(printed: str) -> str:
    """A symbol with its letters, strokes and points as they are printed."""
    text = re.sub(r" ?[/\\]{1,2} ?", "/", printed.translate(_CYRILLIC))
    series, *elements = text.split("/")
    meant = "/".join([series.upper(), *(_element(each, series.upper()) for each in elements)])
    return _POINT_LOST.sub(r"\1.\2", meant)


def _element(text: str, series: str) -> str:
    if _DIGITS_WITH_LETTERS.fullmatch(text):
        return text.translate(str.maketrans("OolI", "0011"))
    if (match := _STROKE_LOST.fullmatch(text)) and series == "A":
        return "/".join(part for part in match.groups() if part)
    if (match := _YEAR_JOINED.fullmatch(text)) and series in "SE":
        return f"{match[1]}/{match[2]}"
    if (match := _COMMITTEE.fullmatch(text)) and series == "A":
        return f"C.{match[1]}"
    if match := _JOINED.fullmatch(text):
        designator = next(each for each in _DESIGNATORS if each.lower() == match[1].lower())
        return f"{designator}.{match[2]}"
    return text.upper() if text.lower() in ("res", "prst", "conf", "hrc", "inf", "cn", "ac") else text


def _impossible(printed: str) -> str:
    """What is wrong with a symbol that is well spelt; "" for nothing."""
    series, *elements = printed.split("/")
    for element in elements:
        if _NUMBER_LOST.fullmatch(element):
            return f"“{printed}” breaks off at “{element}”: its number is missing"
    if series == "A":
        return _impossible_assembly(printed, elements)
    first = elements[0]
    is_year = re.fullmatch(r"\d{4}", first) and len(elements) > 1
    is_foreign = series == "S" and _OF_CHEMICAL_WEAPONS.fullmatch(elements[-1])
    if is_year and not is_foreign and not 1946 <= int(first) <= 2099:
        return f"“{printed}” names the year {first}"
    return ""


def _impossible_assembly(printed: str, elements: list[str]) -> str:
    first = elements[0]
    if (match := _COMMITTEE.fullmatch(first)) and not 1 <= int(match[1]) <= 6:
        return f"“{printed}” names Main Committee {match[1]}; there are six"
    is_inner = first == "RES" or match is not None
    if is_inner and len(elements) == 1:
        return ""  # the special session in A/RES/ES-11/4 is no slip
    session = elements[1] if is_inner else first
    if len(elements) > (2 if is_inner else 1) and re.fullmatch(r"\d{1,6}", session):
        number = int(session)
        if number > LAST_REGULAR:
            return f"“{printed}” names session {number}, which is long to come"
        if number < 31 and not match:
            return f"“{printed}” names session {number}; symbols have named sessions from the thirty-first on"
    if len(elements) == 1 and re.fullmatch(r"\d{5,}", first) and int(first) > 10600:
        return f"“{printed}” lacks the stroke behind its session"
    return ""
