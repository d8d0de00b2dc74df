"""More ways to break a draft: what hands do to notes, names, symbols and sentences."""

from __future__ import annotations

from collections.abc import Callable

from drafter.language import language
from tests.check.breaking import Fault, in_line, swap

SPACED = ("ar", "en", "es", "fr", "ru")
LATIN = ("en", "es", "fr", "ru")
FOREIGN = {"en": "novembre", "es": "November", "fr": "November", "ru": "November", "ar": "نونبر"}
"""The month of 21 November in another language, or as others call it."""
FIRST = {"en": "the work", "es": "la labor", "fr": "les travaux", "ru": "работу на", "ar": "الأعمال المتعلقة"}
"""Two words of the draft, to be written twice."""


def _month(text: str, code: str) -> str:
    return text.replace(str(language(code).tables["months"][10]), FOREIGN[code], 1)


def _cover_note(text: str, code: str) -> str:
    other = language("fr" if code == "en" else "en").words
    note = other["on-behalf"].format(other["example-group"])
    return text.replace("\ntitle:", f"\nsponsors_note: {note}\ntitle:", 1)


def _twice(text: str, code: str) -> str:
    return text.replace(FIRST[code], f"{FIRST[code]} {FIRST[code]}", 1)


def _begins_anew(text: str, code: str) -> str:
    words = {"en": "Another thing is", "es": "Otra cosa es", "fr": "Autre chose est", "ru": "Другое дело есть"}[code]
    place = {"en": "the lakes", "es": "los lagos", "fr": "les lacs", "ru": "озерах"}[code]
    return text.replace(place, f"{place}. {words}", 1)


def into(words: str) -> Callable[[str, str], str]:
    """Words at the end of the title."""
    return swap(r"^(title: .*)'$", rf"\1 {words}'")


def _annex(text: str, code: str) -> str:
    """An annex of four sentences, of which the first ends in a semicolon."""
    body = "".join(f"    - The lakes are {those}\n" for those in ("old;", "new.", "deep.", "wide."))
    return f"{text}\nannex:\n  title: Lakes\n  numbered: true\n  body:\n{body}"


HANDS: tuple[Fault, ...] = (
    Fault("no-break space before the call of a note", "NTE002", swap(r"\[\^report\]", "~[^report]"), is_fixable=False),
    Fault("month of others", "FCT013", _month, SPACED, is_fixable=False),
    Fault("cover note in another language", "NTE008", _cover_note, is_fixable=False),
    Fault("two words twice", "TXT024", _twice, SPACED),
    Fault("another sentence begins", "TXT048", _begins_anew, LATIN, is_fixable=False),
    Fault("words in straight single marks", "TXT014", in_line("V0", r': "', ": \"'1' "), LATIN, is_fixable=False),
    Fault("hyphens for the strokes of a symbol", "FCT006", swap("A/81/302", "A-81-302"), is_fixable=False),
    Fault("space for the stroke of a symbol", "FCT006", swap("A/81/302", "A 81/302"), is_fixable=False),
    Fault("addendum in capitals", "FCT006", swap("A/81/302", "A/81/302/ADD.1"), is_fixable=False),
    Fault("committee in the symbol alone", "FCT005", swap("A/81/L", "A/C.3/81/L"), is_fixable=False),
    Fault(
        "sponsor in another language",
        "FCT010",
        swap("FRA, KIR, MUS", "Allemagne"),
        ("ar", "en", "es", "ru", "zh"),
        is_fixable=False,
    ),
    Fault("sub-paragraph ends in a colon", "TXT001", swap(r'(      - "[^"]+?)[~]?[;；؛]"', r'\1:"'), SPACED),
    Fault("days that wait", "TXT021", swap(r'(  - [^\n]*)(?=")', r"\1 __ May 2026"), ("en",), is_fixable=False),
    Fault(
        "comma of a chain lost",
        "TXT038",
        in_line("V0", r"(1975|1975~года)(?:,| and| et| y| и)", r"\1"),
        ("en", "fr", "ru"),
    ),
    Fault("verb in capitals within", "TXT033", swap("Takes note:", "Takes Note:"), ("en",)),
    Fault("sub-paragraphs led by a semicolon", "TXT001", swap('Secretary-General:"', 'Secretary-General;"'), ("en",)),
    Fault("sentence of an annex ends in a semicolon", "TXT001", _annex, ("en",), is_fixable=False),
    Fault("decimals of thousands", "TXT029", swap(r"^(title: .*)'$", r"\1 3000,5 metres'"), ("en",), is_fixable=False),
    Fault("pages without their point", "NTE009", swap(r"A/81/302", "A/81/302, pp 2 and 3"), ("en",), is_fixable=False),
    Fault("nought in a chain", "TXT040", in_line("V0", "60/1", "60/01"), SPACED, is_fixable=False),
    Fault("the date of a number led by fecha", "TXT044", swap(r"77/18, de", "77/18, de fecha"), ("es",)),
    Fault("particle before a number", "TXT044", swap("11月21日第", "11月21日的第"), ("zh",)),
    Fault("article twice behind its preposition", "TXT047", into("del el lago"), ("es",), is_fixable=False),
    Fault("stop and semicolon", "TXT025", into("the lakes of 2015.; the rivers"), ("en",), is_fixable=False),
    Fault("colon that touches", "TXT026", into("Member States:all of them"), ("en",), is_fixable=False),
    Fault("narrow space", "TXT046", into("the\u202flakes"), ("en",), is_fixable=False),
    Fault("word torn by a bound space", "TXT047", into("the moun-~tains"), ("en",), is_fixable=False),
    Fault("backtick", "TXT039", swap(r'(  - [^\n]*)(?=")', r"\1 `x"), is_fixable=False),
)
