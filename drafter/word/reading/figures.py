"""Figures: one count in each form that Word numbers with.

Source: ECMA-376, part 1, 17.18.59 (ST_NumberFormat); [MS-OI29500] where Word differs from it.
"""

from __future__ import annotations

from collections.abc import Callable

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_ALPHA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"
_HAN = "零一二三四五六七八九"
_HAN_LEGAL = "零壹贰叁肆伍陆柒捌玖"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_CHICAGO = "*†‡§"
_LARGEST = 32_767


def figure(count: int, form: str) -> str:
    """One count in one form ("lowerLetter"); forms that are not known, and counts without figure, as 1, 2, 3."""
    if not 0 < count <= _LARGEST:
        return "" if form in ("none", "bullet") else str(count)
    make = _FORMS.get(form)
    return make(count) if make else str(count)


def _roman(count: int) -> str:
    out = ""
    for value, letters in _ROMAN:
        out += letters * (count // value)
        count %= value
    return out


def _repeated(row: str) -> Callable[[int], str]:
    """As a … z, aa, bb, …: the letter repeats each time the row is through."""
    return lambda count: row[(count - 1) % len(row)] * ((count - 1) // len(row) + 1)


def _around(row: str) -> Callable[[int], str]:
    """The row begins again when it is through."""
    return lambda count: row[(count - 1) % len(row)]


def _counted(digits: str, places: str, *, bare_ten: bool) -> Callable[[int], str]:
    """Chinese counting: 十二, 一百零三."""

    def write(count: int) -> str:
        out, gap = "", False
        for power in range(4, -1, -1):
            digit, count = divmod(count, 10**power)
            if digit:
                out += (digits[0] if gap and out else "") + digits[digit] + (places[power - 1] if power else "")
                gap = False
            else:
                gap = bool(out)
        ten = digits[1] + places[0]
        return out[1:] if bare_ten and out.startswith(ten) else out

    return write


def _digit_by_digit(digits: str) -> Callable[[int], str]:
    return lambda count: "".join(digits[int(figure)] for figure in str(count))


def _enclosed(first: int, last: int) -> Callable[[int], str]:
    """A figure in a circle or brackets, as far as Unicode has them; then plain."""
    return lambda count: chr(first + count - 1) if count <= last else str(count)


def _ordinal(count: int) -> str:
    ending = "th" if 10 < count % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
    return f"{count}{ending}"


def _upper(make: Callable[[int], str]) -> Callable[[int], str]:
    return lambda count: make(count).upper()


_FORMS: dict[str, Callable[[int], str]] = {
    "none": lambda _: "",
    "bullet": lambda _: "",
    "decimalZero": lambda count: f"{count:02d}",
    "lowerLetter": _repeated(_LATIN),
    "upperLetter": _upper(_repeated(_LATIN)),
    "lowerRoman": _roman,
    "upperRoman": _upper(_roman),
    "russianLower": _repeated(_RUSSIAN),
    "russianUpper": _upper(_repeated(_RUSSIAN)),
    "arabicAbjad": _around(_ABJAD),
    "arabicAlpha": _around(_ALPHA),
    "hebrew2": _around(_HEBREW),
    "ordinal": _ordinal,
    "hex": lambda count: f"{count:X}",
    "chicago": _repeated(_CHICAGO),
    "numberInDash": lambda count: f"- {count} -",
    # Word prints ㈠ for a format that the standard draws as a circle ([MS-OI29500] 2.1.739).
    "ideographEnclosedCircle": _enclosed(0x3220, 10),
    "decimalEnclosedCircle": _enclosed(0x2460, 20),
    "decimalEnclosedCircleChinese": _enclosed(0x2460, 20),
    "decimalEnclosedParen": _enclosed(0x2474, 20),
    "decimalEnclosedFullstop": _enclosed(0x2488, 20),
    "decimalFullWidth": lambda count: "".join(chr(0xFF10 + int(figure)) for figure in str(count)),
    "ideographTraditional": _around(_STEMS),
    "ideographZodiac": _around(_BRANCHES),
    "ideographDigital": _digit_by_digit("〇" + _HAN[1:]),
    "japaneseDigitalTenThousand": _digit_by_digit("〇" + _HAN[1:]),
    "taiwaneseDigital": _digit_by_digit("○" + _HAN[1:]),
    "chineseCounting": _counted(_HAN, "十百千万", bare_ten=True),
    "chineseCountingThousand": _counted(_HAN, "十百千万", bare_ten=True),
    "taiwaneseCounting": _counted(_HAN, "十百千萬", bare_ten=True),
    "taiwaneseCountingThousand": _counted(_HAN, "十百千萬", bare_ten=True),
    "japaneseCounting": _counted(_HAN, "十百千万", bare_ten=True),
    "chineseLegalSimplified": _counted(_HAN_LEGAL, "拾佰仟万", bare_ten=False),
}
