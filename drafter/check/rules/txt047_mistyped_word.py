"""TXT047: mistyped word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.echoes import echoes, look_for
from drafter.check.pieces import Found
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.check.spelling import disagreeing, misspelt, torn
from drafter.findings import Severity
from drafter.language.shape import Language
from drafter.language.words import words


def _tripled(text: str) -> Iterator[int]:
    """Where a letter ends that stands three times in a row."""
    return (end for end in echoes(text, 1, 2) if text[end - 1].isalpha())


_LOWER = "[a-zà-ÿœа-яё]"
_TRIPLED = Sought(
    rf"\b[^\W\d_]*(?:([a-hj-uyzà-ÿа-яё])\1\1|(?<={_LOWER}{{2}})(?:iii|vvv|xxx)(?=[a-z])){_LOWER}*\b",
    near=look_for(_tripled),
)
_TORN = Sought(
    rf"{_LOWER}{{2,}}-[ \u00a0](?!(?:and|nor|but|und|или|либо|del|las|los|les|des|aux)\b){_LOWER}{{3,}}",
    near=rf"-(?=[ \u00a0]{_LOWER}{{3}})(?<={_LOWER}.)",
)
"""Not “short- and long-term”."""
_ARABIC = "[ء-غف-ي]"
_TRIPLED_IN_ARABIC = Sought(rf"{_ARABIC}*({_ARABIC})\1\1{_ARABIC}*", near=look_for(_tripled))
_TORN_IN_ARABIC = Sought(rf"{_ARABIC}{{2,}}- {_ARABIC}{{2,}}", near=rf"-(?= {_ARABIC}{{2}})(?<={_ARABIC}{{2}}.)")
_LETTERS = "[OОlI]"
"""Letters that stand for figures, one of them Cyrillic."""
_SIGN = r"A-Za-zА-Яа-я0-9_./"
_FIGURES = Sought(
    "|".join(
        (
            # 2O22, O22, l5, 15O, 202I
            rf"(?<![{_SIGN}(])(?:[0-9]+[OОolI][0-9]+|[OОI][0-9]{{2,3}}|l[0-9]{{1,3}}|[0-9]{{2,3}}[OО]|(?:19|20)[0-9][lI])"
            rf"(?![{_SIGN}])",
            # 7I/18, 77/1O
            r"(?<![A-Za-z0-9_./(])[0-9]{1,2}[lIОO]/[0-9]{1,3}(?![A-Za-z0-9_/])",
            r"(?<![A-Za-z0-9_./(])[0-9]{2}/[0-9]{0,2}[lIОO][0-9]{0,2}(?![A-Za-z0-9_/])",
            # 1O.000, 1O May
            r"(?<![\w./(])[0-9]{0,2}[lIОO](?=[.,\u00a0][0-9]{3}(?![0-9]))(?<=[0-9].)",
            r"(?<![\w./(])[123][lIОO](?=[ \u00a0][^\W\d_])",
            # 10.O00
            rf"(?<![\w./(])[0-9]{{1,3}}[.\u00a0](?=[0-9OОlI]{{3}}(?![\w/-]|[.,][0-9]))[0-9]{{0,2}}{_LETTERS}[0-9OОlI]*",
            # (2O17), (199l)
            r"(?<=\()(?:[12][0OОo9]?[OОo][0-9]{2}|(?:19|20)[0-9][lI])(?=\))",
        )
    ),
    near=r"[0-9](?:(?=[OОolI])|(?<=[OОIl].))|/(?=[OОIl])",
)
_CAPITAL = "[A-ZÀ-ÞА-Я]"
_ANY_LOWER = "[a-zà-ÿœа-яё\u0621-\u064a]"
_WITH_FIGURE = Sought(
    rf"(?<![\w./@=&-])(?:[^\W\d_]{_ANY_LOWER}{{2,}}[0-9]{_ANY_LOWER}+|[^\W\d_]{_ANY_LOWER}*[0-9]{_ANY_LOWER}{{3,}}"
    rf"|[0-9]{_ANY_LOWER}{{4,}})(?![\w./@=&-])",
    near=rf"[0-9](?={_ANY_LOWER})",
)
"""A word with a figure for one of its letters, or among them."""
_INNER = Sought(
    "|".join(
        (
            rf"\b[^\W\d_]?{_LOWER}{{2,}}{_CAPITAL}+{_LOWER}*\b",  # laKes
            rf"\b{_LOWER}{_CAPITAL}{{3,}}\b",  # lAKES
            rf"\b{_CAPITAL}{{2}}{_LOWER}{{3,}}\b(?<![A-Z]s)",  # LAkes
            r"\b[а-яё][А-Я][а-яё]{3,}\b",
        )
    ),
    near=rf"{_CAPITAL}(?:(?<={_LOWER}{{2}}.)|(?<={_LOWER}.)(?={_CAPITAL}{{2}})|(?={_CAPITAL}{_LOWER}{{3}})"
    r"|(?<=[а-яё].)(?=[а-яё]{3}))",
)
_STEM = 5
"""Letters by which a word in capitals is known elsewhere in the text, in another form; acronyms are not."""
_ACRONYM = 8
"""Letters of the longest acronym: INTERPOL, UNIDROIT."""
_CAPITALS = Sought(rf"(?<={_LOWER} ){_CAPITAL}{{5,}}(?= {_LOWER})", near=rf"{_CAPITAL}{{5}}(?<={_LOWER} .{{5}})")


@rule(
    "TXT047",
    "mistyped-word",
    scope=Scope.TEXT,
    summary="Words are whole: none is torn by a hyphen or a space, joined to the next, lacks its accent, holds a "
    "capital, a figure or a letter three times, or stands beside one that it cannot stand beside.",
    why="“the of” shows that a word was lost, “imple- mentation” where a line ended, 2O22 that a letter was typed.",
    source="Counted in adopted resolutions of sessions 75 to 77: none, or a slip wherever it stands (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    adopted_copies_waver=True,
    is_fixable=True,
    examples=(
        Example("en", "title: Lakes of the of rivers", "title: Lakes of the valleys of rivers"),
        Example("en", "title: Protection of a old lake", "title: Protection of an old lake"),
        Example("en", "title: Conser- vation of lakes", "title: Conservation of lakes"),
        Example("en", "title: The United Nat ions", "title: The United Nations"),
        Example("en", "title: Work of regionalorganizations", "title: Work of regional organizations"),
        Example("en", "title: The lakes in 2O22", "title: The lakes in 2022"),
        Example("en", "title: Economic po1icy of lakes", "title: Economic policy of lakes"),
        Example("fr", "title: Les lacs de 201I à 202l", "title: Les lacs de 2011 à 2021"),
        Example("en", "title: The laKes of the valley", "title: The lakes of the valley"),
        Example("fr", "title: Protection des lacs and des rivières", "title: Protection des lacs et des rivières"),
        Example("es", "title: Proteccion de los lagos", "title: Protección de los lagos"),
        Example("es", "title: Acceso a el cooperación", "title: Acceso a la cooperación"),
        Example(
            "fr", "title: Protection de les lacs et du résolution", "title: Protection des lacs et de la résolution"
        ),
        Example("en", "title: Conserva-tion of lakes", "title: Conservation of lakes"),
        Example("es", "title: Los conflictos armado", "title: Los conflictos armados"),
        Example("en", "title: Steps to ensures access", "title: Steps to ensure access"),
        Example("ru", "title: Охрана озер и development рек", "title: Охрана озер и развитие рек"),
        Example("zh", "title: 保护and发展", "title: 保护和发展"),
        Example("ar", "title: المياه في البحيرات الى الأنهار", "title: المياه من البحيرات إلى الأنهار"),
    ),
)
def mistyped_word(draft: Draft) -> Iterator[Fault]:
    """Look for the slips of every language, and for those that the language lists."""
    yield from _figures(draft)
    told: list[Found] = []
    for sought, meant in _slips(draft.language):
        for found in draft.found(sought):
            aside = found.piece.note is not None or found.is_quoted(draft.language.marks) or _is_twice(found)
            if not aside and not found.is_in_one_of(told):
                told.append(found)
                right = found.match.expand(meant) if meant else None
                message = f"“{found.text.strip()}” cannot stand here so."
                yield found.fault(message, f"Write “{right.strip()}”." if right else "Mend it.", right)
    for found, right in misspelt(draft, letters=False):
        if not found.is_in_one_of(told):
            yield found.fault(f"“{found.text}” is mistyped.", f"Write “{right}”, if that is meant.")
    for found, right in torn(draft):
        yield found.fault(f"“{found.text}” is torn from the next word.", f"Write “{right}”, if that is meant.")
    for found in disagreeing(draft):
        if not found.is_in_one_of(told) and not _is_twice(found):
            yield found.fault(
                f"“{found.text}” cannot stand here so.", "Mend the gender or the number of one of the two."
            )
    if draft.language.code == "ar":
        yield from _letters(draft, _TRIPLED_IN_ARABIC, _TORN_IN_ARABIC, "a space before too")
    elif draft.language.code != "zh":
        yield from _letters(draft, _TRIPLED, _TORN, "the hyphen without the space")
        yield from _capitals(draft)


def _figures(draft: Draft) -> Iterator[Fault]:
    """Letters among figures, and figures among letters."""
    for found in draft.found(_FIGURES):
        if found.piece.note is None or "5O" not in found.text:
            figures = found.text.translate(_TO_FIGURES)
            yield found.fault(f"“{found.text}” holds a letter.", f"Write {figures}.", figures)
    for found in draft.found(_WITH_FIGURE):
        if not found.text.endswith(_ORDINALS):
            word = found.text.translate(_TO_LETTERS)
            cure = f"Write “{word}”, if that is meant." if word.isalpha() else "Type it anew."
            yield found.fault(f"“{found.text}” holds a figure.", cure)


_ORDINALS = ("ième", "ieme", "ста", "лет")
"""What may stand behind a figure without a space."""
_TO_FIGURES = str.maketrans("OОolI", "00011")
_TO_LETTERS = str.maketrans("01", "ol")


_TWICE = re.compile(r"(\w+)[ \u00a0]\1\b", re.I)


def _is_twice(found: Found) -> bool:
    """Whether a word stands twice, which TXT024 says."""
    return bool(_TWICE.match(found.piece.text, found.start))


def _letters(draft: Draft, tripled: Sought, torn: Sought, otherwise: str) -> Iterator[Fault]:
    """Words that hold a letter three times or are torn; the stroke that stretches an Arabic word is no letter."""
    for found in draft.found(tripled):
        if "www" not in found.text:
            yield found.fault(f"“{found.text}” holds a letter three times.", "Take one out or two.")
    for found in draft.found(torn):
        joined = found.text.replace("- ", "").replace("-\u00a0", "")
        yield found.fault(f"“{found.text}” is torn.", f"Write “{joined}”, or {otherwise}.")


def _capitals(draft: Draft) -> Iterator[Fault]:
    """Words whose capitals cannot be right; names may hold one and be in capitals."""
    known = words(draft.language)
    often = known.often if known else frozenset()
    for found in draft.found(_INNER):
        if found.piece.note is None or found.text.lower() in often:
            message = f"“{found.text}” holds a capital within."
            yield found.fault(message, "Write it small, unless it is a name.", severity=Severity.NOTE)
    for found in draft.found(_CAPITALS):
        is_word = found.text.lower() in often or draft.holding(found.text.lower()[:_STEM])
        is_acronym = len(found.text) <= _ACRONYM and not is_word
        if found.piece.note is None and not is_acronym:
            message = f"“{found.text}” is in capitals."
            yield found.fault(message, "Write it as elsewhere in the text.", severity=Severity.NOTE)


@cache
def _slips(language: Language) -> tuple[tuple[Sought, str], ...]:
    """The slips that the language lists, those with what is meant first."""
    listed = sorted(language.tables["mistyped"]["slips"], key=lambda row: not row[1])
    return tuple((Sought(slip, near=near), meant) for slip, meant, near in listed)
