"""More ways to break a draft: what is typed in haste, or left to be typed later."""

from __future__ import annotations

from tests.check.breaking import Fault, in_line, swap
from tests.check.faults_of_hands import into

FOREIGN = {"fr": "The General Assembly,", "en": "L’Assemblée générale,", "es": "The General Assembly,"}


def _foreign_line(text: str, code: str) -> str:
    return text.replace("\npreamble:", f"\nopening: {FOREIGN[code]}\npreamble:", 1)


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
)
