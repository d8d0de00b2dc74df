"""TXT034: broken character."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.pieces import Found
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity

_UNSEEN = "\u00ad\u034f\u200b\u200c\u200d\u2060\u3164\ufe00-\ufe0f\ufeff"
"""Soft hyphen, zero-width space, word joiner, fillers, selectors of a glyph, byte order mark: they show nothing, and no
search passes over them."""
_SHAPES = "\ufb00-\ufb06\ufb50-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc\u2160-\u217f\u2e80-\u2fdf\uf900-\ufaff"
"""Ligatures of Latin letters, roman numerals in one sign, Arabic letters in the shape of their place in a word, Han
radicals and doubles of Han characters: fonts and old tables make these."""
_MARKS = "\u0300-\u036f\u0653-\u0655"
"""Accents as characters of their own; where one sign holds letter and accent, that one is written."""
_STRETCH = "\u0640"
"""The stroke that stretches an Arabic word."""
_STRETCHED = rf"(?<=[\u0621-\u064a]){_STRETCH}+(?=[\u0621-\u063a\u0641-\u064a])"
_LOST = "\ufffd\u0080-\u009f\u2028\u2029\ue000-\uf8ff"
"""What stands for a character that could not be read, what no text holds, and signs of one font alone."""
_NOT_RUSSIAN = "\u0402\u0403\u0409-\u040f\u0452\u0453\u0459-\u045f\u0490\u0491"
_MISREAD = (
    r"Ã(?:[\u0080-\u00bf]|[^\w\s]| (?=[ a-z]|$)|[ŠŒŽšœžŸƒˆ])"
    rf"|Â[\u00a0-\u00bf]|â€[\u0080-\uffff]?|[РС][{_NOT_RUSSIAN}]|[ØÙÐÑ][\u0080-\u00bf€]|ï¼."
)
"""UTF-8 read as Windows-1252 or Windows-1251: Ã© for é, Рґ or Ð´ for д."""
_SIGNS = f"{_UNSEEN}{_SHAPES}{_MARKS}{_LOST}"
_DIRECTION = "\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks of direction, which stand between Arabic words, never inside one."""
_BROKEN = Sought(
    rf"\w*(?:[{_SIGNS}]+\w*)+|\w*(?:{_MISREAD})\w*|[\u0621-\u063a\u0641-\u064a]+(?:{_STRETCHED}\w+)+"
    rf"|[\u0621-\u064a]+(?:[{_DIRECTION}]+[\u0621-\u064a]+)+",
    near=f"[{_DIRECTION}](?<=[\u0621-\u064a].)(?=[\u0621-\u064a])|[{_SIGNS}ÃÂâïØÙÐÑ{_STRETCH}{_NOT_RUSSIAN}]",
)
_ASKED = Sought(
    r"(?<![\w/.?=&])[^\W\d_]+\?[a-zà-ÿа-яё]+(?![\w/=&])|[\u4e00-\u9fff][?□](?=[\u4e00-\u9fff])|[^\W\d_]+□[^\W\d_]+",
    near=r"\?(?<=[^\W\d_].)(?=[a-zà-ÿа-яё\u4e00-\u9fff])|□",
)
"""A question mark or an empty box for a letter that a program could not write."""
_DROPPED = re.compile(f"[{_UNSEEN}{_DIRECTION}]")
_SHAPED = re.compile(f"[{_SHAPES}]")


@rule(
    "TXT034",
    "broken-character",
    scope=Scope.TEXT,
    summary="Text holds whole characters only: no invisible ones, no ligatures, nothing that was misread.",
    why="A word with a soft hyphen in it looks right, and no search, no comparison and no screen reader finds it.",
    source="Unicode Standard, chapter 23, and normalization form C; in adopted resolutions of sessions 75 to 77 "
    "none in English, Spanish, French and Chinese (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example("en", "title: The of\ufb01ce of the lakes", "title: The office of the lakes"),
        Example("fr", "title: Les lacs proté\u200bgés", "title: Les lacs protégés"),
        Example("es", "title: La protección de los lagos an\u0303ejos", "title: La protección de los lagos añejos"),
        Example("ru", "title: Охра\u00adна озер", "title: Охрана озер"),
        Example("zh", "title: 保护\u200b湖泊", "title: 保护湖泊"),
        Example("ar", "title: حماية ا\ufefbنهار", "title: حماية الانهار"),
        Example("ar", "title: حماية البحيـرات", "title: حماية البحيرات"),
    ),
)
def broken_character(draft: Draft) -> Iterator[Fault]:
    """Look for them; what stood for a lost character only the drafter knows."""
    yield from draft.doubted("control-character")
    for found in draft.found(_ASKED):
        yield found.fault(f"“{found.text}” has lost a letter.", "Write it anew.")
    habit = draft.front.kind.is_adopted and sum(piece.text.count(_STRETCH) for piece in draft.pieces) > _HABIT
    for found in draft.found(_BROKEN):
        if habit and not re.search(f"[{_SIGNS}]|{_MISREAD}", found.text):
            continue
        right = _whole(found.text)
        if right != found.text or not _is_accented(found):
            shown = _DROPPED.sub("", found.text).replace(_STRETCH, "")
            is_mended = right != found.text and not re.search(f"[{_LOST}]|{_MISREAD}", right)
            message = f"“{shown}” holds {_what(found.text)}."
            yield found.fault(message, "Write it anew.", right if is_mended else None)


_HABIT = 5
"""Strokes of which more are how a copy of an adopted text fills its lines."""


def _is_accented(found: Found) -> bool:
    """Whether all that stands out is an accent that no sign holds together with its letter, as on Russian о́."""
    return not re.search(f"[{_UNSEEN}{_SHAPES}{_LOST}{_STRETCH}]|{_MISREAD}", found.text)


def _whole(word: str) -> str:
    """The word without what shows nothing, its letters and accents in one sign."""
    apart = _SHAPED.sub(lambda match: unicodedata.normalize("NFKC", match[0]), _DROPPED.sub("", word))
    apart = re.sub(_STRETCHED, "", apart)
    return unicodedata.normalize("NFC", apart)


def _what(word: str) -> str:
    if _DROPPED.search(word):
        return "an invisible character"
    if re.search(f"[{_LOST}]|{_MISREAD}", word):
        return "a character that was misread"
    if _STRETCH in word:
        return "a stroke that stretches it"
    return "a ligature" if re.search(f"[{_SHAPES}]", word) else "an accent that stands by itself"
