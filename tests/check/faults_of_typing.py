"""More ways to break a draft: what is typed in haste, or left to be typed later."""

from __future__ import annotations

import re

from drafter.language import language
from tests.check.breaking import Fault, in_line, swap
from tests.check.faults_of_hands import into

FOREIGN = {"fr": "The General Assembly,", "en": "L’Assemblée générale,", "es": "The General Assembly,"}


def _foreign_line(text: str, code: str) -> str:
    return text.replace("\npreamble:", f"\nopening: {FOREIGN[code]}\npreamble:", 1)


def _quoted_at_the_end(text: str, code: str) -> str:
    """The last words of the operative part in quotation marks, with the full stop inside."""
    marks = language(code).marks
    stop, space = marks.final.strip(), "~" if code == "fr" else ""
    opening, closing = marks.open_quote.strip() + space, space + marks.close_quote.strip()
    last = rf'(\w+){re.escape(stop)}"(?=\n\nfootnotes)'
    return re.sub(last, rf'{opening}\1{stop}{closing}"', text)


def _heading(text: str, code: str) -> str:
    return text.replace("\noperative:\n", "\noperative:\n  - heading: Aaa aaa aaa.\n", 1)


TYPING: tuple[Fault, ...] = (
    Fault("organ line in another language", "TXT002", _foreign_line, ("en", "es", "fr"), is_fixable=False),
    Fault(
        "participle that the list has not", "TXT008", in_line("V3", "Notant", "Consterné"), ("fr",), is_fixable=False
    ),
    Fault("year with a cross", "TXT021", into("of 202X"), ("en",), is_fixable=False),
    Fault("year with points", "TXT021", into("of 20.. and"), ("en",), is_fixable=False),
    Fault("name in angle brackets", "TXT021", swap(r'(  - [^\n]*)(?=")', r"\1 <name>"), is_fixable=False),
    Fault("two opening quotation marks", "TXT025", into("of ““lakes"), ("en", "es"), is_fixable=False),
    Fault("stop and comma behind a year", "TXT025", into("of 2015., and"), ("en",), is_fixable=False),
    Fault("short word in a bracket that touches", "TXT026", into("lakes(in the valleys)"), ("en",), is_fixable=False),
    Fault("full thousands with two marks", "TXT029", into("of 1,250.000 people"), ("en",), is_fixable=False),
    Fault("capital misread", "TXT034", into("des Ã‰tats"), ("fr",), is_fixable=False),
    Fault("ordinal with a point", "TXT036", into("del 22o. de marzo de 2029"), ("es",), is_fixable=False),
    Fault("states in small letters", "TXT037", into("of all states"), ("en",), is_fixable=False),
    Fault("last letters turned", "TXT037", into("of the sessino"), ("en",), is_fixable=False),
    Fault("year behind the number of a Council", "TXT040", into("of resolution 1373/2001"), ("en",), is_fixable=False),
    Fault("small word with a capital", "TXT041", into("Between States"), ("en",), is_fixable=False),
    Fault("adjective in the singular", "TXT047", into("los conflictos armado"), ("es",), is_fixable=False),
    Fault("adjective of the other gender", "TXT047", into("la communauté international"), ("fr",), is_fixable=False),
    Fault("verb in the third person", "TXT047", into("to ensures access"), ("en",), is_fixable=False),
    Fault("small word joined", "TXT047", into("de lapresente sesión"), ("es",), is_fixable=False),
    Fault("stop inside the last quotation mark", "TXT042", _quoted_at_the_end, ("en", "es", "fr"), is_fixable=False),
    Fault("dash behind a title", "TXT041", swap(r"(\ntitle: '[^'\n]+)'", r"\1 –'"), is_fixable=False),
    Fault("number before a title", "TXT041", swap(r"(\ntitle: ')", r"\g<1>1. "), is_fixable=False),
    Fault("letter of another alphabet within", "TXT027", into("and rıver"), ("en",), is_fixable=False),
    Fault(
        "opening quotation mark before a title", "TXT023", swap(r"(\ntitle: ')", r"\1“"), ("en", "es"), is_fixable=False
    ),
    Fault("stop before a bracket", "TXT026", into("lakes.(and rivers)"), ("en",), is_fixable=False),
    Fault("small word of four letters turned", "TXT037", into("wiht rivers"), ("en",), is_fixable=False),
    Fault("signs of money", "TXT039", into("of $lakes$"), ("en",), is_fixable=False),
    Fault("stroke below for a space", "TXT039", into("of the_lakes"), ("en",), is_fixable=False),
    Fault("date as a form has it", "TXT021", into("of dd/mm/yyyy"), ("en",), is_fixable=False),
    Fault("possessive in the singular", "TXT047", into("et leur mesures"), ("fr",), is_fixable=False),
    Fault("possessive of one thing before several", "TXT047", into("y su actividades"), ("es",), is_fixable=False),
    Fault("letter alone", "TXT047", into("and q rivers"), ("en",), is_fixable=False),
    Fault("there for their", "TXT047", into("and there banks"), ("en",), is_fixable=False),
    Fault("stop behind a heading", "TXT041", _heading, is_fixable=False),
    Fault("figure in a word", "TXT047", into("and po1icy"), ("en",), is_fixable=False),
    Fault(
        "small word with a capital in a recital",
        "TXT047",
        in_line("V3", "work on", "work And on"),
        ("en",),
        is_fixable=False,
    ),
    Fault("word of another language", "TXT037", into("and desarrollo of valleys"), ("en",), is_fixable=False),
    Fault("verb of one thing behind several", "TXT047", into("que les lacs est profonds"), ("fr",), is_fixable=False),
    Fault("article cut short twice", "TXT047", into("et d’l’eau"), ("fr",), is_fixable=False),
    Fault("verb without its last letter", "TXT047", into("para fortalece la paz"), ("es",), is_fixable=False),
    Fault("small word twice with a comma", "TXT024", into("between, between lakes"), ("en",), is_fixable=False),
    Fault("figures of Arabic", "TXT027", into("٢٠٢٢"), ("en", "es", "fr", "ru"), is_fixable=False),
    Fault(
        "straight apostrophe with a space behind",
        "TXT028",
        into("et qu\u0027\u0027 une rive"),
        ("fr",),
        is_fixable=False,
    ),
    Fault("groups of two figures", "TXT029", into("de 1.25.000 árboles"), ("es",), is_fixable=False),
    Fault("year before the month", "TXT036", into("of 2015 July 27"), ("en",), is_fixable=False),
    Fault("arrow", "TXT039", into("-> rivers"), is_fixable=False),
    Fault("stroke behind a number", "TXT040", into("of resolution 77/18/"), ("en",), is_fixable=False),
    Fault("number in quotation marks", "TXT040", into("of resolution “77/18”"), ("en",), is_fixable=False),
)
