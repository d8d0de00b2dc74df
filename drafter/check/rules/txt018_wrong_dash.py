"""TXT018: wrong dash."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.dates import any_month
from drafter.language.shape import Language

_ALL = ("---", "--", "-", "–", "—", "——", "−", "―", "─", "－")
_SPACE = "[ \u00a0]"
_YEARS = Sought(
    "(?<![0-9A-Za-z/-])((?:1[89]|20)[0-9]{2})([ \u00a0]?(?:--|——|[-\u2011–—−～])[ \u00a0]?)"
    "((?:1[89]|20)[0-9]{2})(?![0-9A-Za-z/-])",
    near="[-\u2011–—−～](?=[ \u00a0]?(?:1[89]|20)[0-9]{2})",
)
_CUT_YEARS = Sought(
    r"(?<![0-9A-Za-z/.-])20[0-9]{2}(?:[-–][0-9]{2}(?![0-9A-Za-z/-])|/20[0-9]{2}(?![0-9/]))",
    near=r"[-–/](?<=20[0-9]{2}.)(?=[0-9]{2})",
)
"""Two years of which the second is cut short, or that a stroke joins."""
_FIGURES = Sought(
    r"(?<![\w/.,:(–-])([1-9][0-9]{0,2})(--|[-\u2011–—−])([1-9][0-9]{0,2})(?![\w/.,:–-]*[\w/–-])",
    near=r"[-\u2011–—−](?<=[0-9-].)(?=[1-9][0-9]{0,2}(?![\w/–-]))",
)
"""Two small figures: days, pages, paragraphs, ages."""
_SPACED = Sought(
    rf"(?<![\w/.,–-])[1-9][0-9]{{0,2}}{_SPACE}[-–—]{_SPACE}[1-9][0-9]{{0,2}}(?![\w/,–-])",
    near=r"[-–—](?<=[0-9][ \u00a0].)(?=[ \u00a0][1-9])",
)
"""The same, with spaces."""
_IN_WORD = Sought(
    r"[^\W\d_]*[^\W\d_A-ZА-Я]"
    r"(?:(?P<double>--)(?=[^\W_\u4e00-\u9fff])"
    r"|(?P<dash>[–—−](?=[^\W\d_A-ZА-Я\u0600-\u06ff\u4e00-\u9fff])|[−‒](?=[^\W\d_])|—(?=[A-ZÀ-Þ])))"
    r"|COVID(?P<number>[–—−])(?=19)",
    near=r"--|[–—−](?<=COVID.)|[–—−](?<=[^\W\d_A-ZА-Я].)(?=[^\W\d_А-Я\u0600-\u06ff\u4e00-\u9fff])|[−‒](?<=[^\W\d_].)(?=[^\W\d_])",
)
"""A dash where a hyphen joins two parts of a word, or where a dash between words lost its spaces."""
_LETTER = "[a-zß-ÿа-яёء-ي]"
_LEANING = Sought(
    rf"(?<={_LETTER}{{2}}){_SPACE}(?P<sign>--?|[–—])(?={_LETTER}{{2}})(?<!and[ \u00a0].)(?<!or[ \u00a0].)"
    rf"|(?<={_LETTER}{{2}})(?P<behind>[–—]){_SPACE}(?={_LETTER}{{2}}|[а-я][ \u00a0])"
    rf"|(?<=[А-Яа-яё]{{2}}){_SPACE}(?P<ahead>—)(?=[А-Яа-яё])|(?<=[А-Яа-яё]{{2}})(?P<after>—){_SPACE}(?=[А-Яа-яё])",
    near=rf"[-–—](?<={_LETTER}[ \u00a0].)(?=-?{_LETTER}{{2}})|[–—](?<={_LETTER}{{2}}.)(?={_SPACE}{_LETTER})"
    r"|—(?<=[А-Яа-яё][ \u00a0].)(?=[А-Яа-яё])|—(?<=[А-Яа-яё].)(?=[ \u00a0][А-Яа-яё])",
)
"""A sign with a space on one side: neither a hyphen nor a dash."""


@rule(
    "TXT018",
    "wrong-dash",
    scope=Scope.TEXT,
    summary="Dashes between words, between years and between other figures are those of the language.",
    why="A hyphen joins, a dash parts; each language has one sign for either.",
    source="Counted in adopted resolutions of sessions 75 to 77 (Source: United Nations). Between words: – in English "
    "and French, — in Spanish and Russian, —— in Chinese, - in Arabic. Between years: – in English and Russian. "
    "Between days and paragraphs: – in English and Russian (1,592 of 1,664), - in French and Arabic (765 of 768; the "
    "other three are quoted in English).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example("en", "title: The lakes - and the plan 2024-2030", "title: The lakes – and the plan 2024–2030"),
        Example(
            "en",
            'preamble: ["Recalling the report,[^: Report of the Conference, Lima, 3-14 June 2022.]"]',
            'preamble: ["Recalling the report,[^: Report of the Conference, Lima, 3–14 June 2022.]"]',
        ),
        Example("fr", "title: Les lacs — et le plan 2024–2030", "title: Les lacs – et le plan 2024-2030"),
        Example("zh", "title: 湖泊—计划", "title: 湖泊——计划"),
        Example("zh", "title: 湖泊 -- 计划", "title: 湖泊——计划"),
    ),
)
def wrong_dash(draft: Draft) -> Iterator[Fault]:
    """Look for the other dashes between words, and between two years."""
    table = draft.language.tables["typography"]
    right = table["dashes"][0]
    for found in draft.found(_between_words(draft.language)):
        fixed = None if draft.language.code == "es" else _replaced(found.text, found.match["dash"], draft.language)
        yield found.fault(f"“{found.match['dash']}” stands for a dash.", f"Write “{right}”.", fixed)
    for found in draft.found(_IN_WORD):
        dash = found.match["dash"] or found.match["number"]
        fixed = found.text.removesuffix(dash) + "-" if dash else None
        message = f"“{dash or found.match['double']}” stands in a word."
        yield found.fault(message, "Write a hyphen, or a dash with spaces.", fixed)
    for found in draft.found(_LEANING):
        sign = found.text.strip(" \u00a0")
        if draft.language.code != "es" or sign not in right or not _is_bracketed(found.piece.text):
            yield found.fault(
                f"“{sign}” has a space on one side only.", f"Write “ {right} ”, or a hyphen without spaces."
            )
    for found in draft.found(_CUT_YEARS):
        if _month_follows(draft.language).match(found.piece.text, found.end):
            continue  # a day: 1 July 2013–31 July 2014
        start, end = re.findall("[0-9]+", found.text)
        right = f"{start}{table['range']}{start[: 4 - len(end)]}{end}"
        yield found.fault(f"“{found.text}” is not how years are joined.", f"Write {right}.", right)
    for found in draft.found(_YEARS):
        joint = found.match[2].replace("\u2011", "-")
        if joint != table["range"]:
            fixed = f"{found.match[1]}{table['range']}{found.match[3]}"
            yield found.fault(f"“{joint.strip()}” stands between two years.", f"Write “{table['range']}”.", fixed)
    yield from _figures(draft, table["range"])
    yield from _spaced(draft, table["range"])


def _figures(draft: Draft, right: str) -> Iterator[Fault]:
    """Figures of which the second is the higher; days in running text are the matter of TXT036."""
    for found in draft.found(_FIGURES) if draft.language.code not in ("es", "zh") else ():
        first, joint, last = found.match.groups()
        is_day = (
            found.piece.note is None
            and joint in "-–"
            and _month_follows(draft.language).match(found.piece.text, found.end)
        )
        if joint.replace("\u2011", "-") != right and int(first) < int(last) and not is_day:
            fixed = f"{first}{right}{last}"
            yield found.fault(f"“{joint}” stands between two figures.", f"Write “{right}”.", fixed)


def _spaced(draft: Draft, right: str) -> Iterator[Fault]:
    """Figures with a space on either side of what joins them."""
    for found in draft.found(_SPACED) if draft.language.code in ("ar", "ru") else ():
        first, joint, last = re.split(f"{_SPACE}", found.text)
        if int(first) < int(last):
            yield found.fault(f"“{joint}” has spaces beside it.", "Take them out.", f"{first}{right}{last}")


def _is_bracketed(text: str) -> bool:
    """Whether Spanish dashes stand in pairs, for brackets: each has its space outside."""
    return len(re.findall(r"(?<!\S)—(?=\S)", text)) == len(re.findall(r"(?<=\S)—(?![\w“])", text))


@cache
def _month_follows(language: Language) -> re.Pattern[str]:
    """A month, or any word with a year behind it, which may be a mistyped one."""
    return re.compile(
        rf"{_SPACE}(?:de{_SPACE})?(?:{any_month(language)}|[^\W\d_]+\.?{_SPACE}(?:de{_SPACE})?[12][0-9]{{3}})"
    )


def _replaced(text: str, dash: str, language: Language) -> str:
    bare = text.strip(" \u00a0") if language.code == "zh" else text
    return bare.replace(dash, language.tables["typography"]["dashes"][0])


@cache
def _between_words(language: Language) -> Sought:
    """Signs that the language has not for a dash, with a space on either side; Chinese has none beside it."""
    right = language.tables["typography"]["dashes"]
    joins = "-" if language.code == "zh" else ""  # the parts of a name
    wrong = "|".join(sorted((sign for sign in _ALL if sign not in (*right, joins)), key=len, reverse=True))
    if language.code == "zh":
        loose = rf"{wrong}|(?<={_SPACE})-(?={_SPACE})|(?<={_SPACE})——|——(?={_SPACE})"
        return Sought(
            rf"(?<=[\u4e00-\u9fff”》)]){_SPACE}?(?P<dash>{loose}){_SPACE}?(?=[\u4e00-\u9fff“《])", near="[-–—―─－]"
        )
    return Sought(rf"(?<=[\w,)»”]){_SPACE}(?P<dash>{wrong}){_SPACE}(?=[^\W\d])", near=f"[-–—−―─]{_SPACE}")
