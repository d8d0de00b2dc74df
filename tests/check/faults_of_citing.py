"""More ways to break a clean draft: what a hand does to numbers, dates, notes, marks and words."""

from __future__ import annotations

import re
from collections.abc import Callable

from drafter.language import LANGUAGES, language
from tests.check.breaking import Fault, in_line, swap
from tests.check.clean import CHAIN, VERBS, WORDS, typed
from tests.check.hands import into_first_item

_SPACED = ("ar", "en", "es", "fr", "ru")
_LATIN = ("en", "es", "fr")


def _undated(text: str, code: str) -> str:
    """The middle of the chain without its date."""
    speaker = language(code)
    cited, number = typed(speaker.resolution(CHAIN[1])), speaker.resolution_number(CHAIN[1].number)
    bare = f"第{number}号" if code == "zh" else number
    return text.replace(cited, bare, 1)


def _touching(text: str, code: str) -> str:
    """A day that touches its month."""
    month = str(language(code).tables["months"][10])
    of = ("de[~ ]", "de ") if code == "es" else ("", "")
    return in_line("V1", rf"[~ ]{of[0]}{re.escape(month)}", f"{of[1]}{month}")(text, code)


def _joined(text: str, code: str) -> str:
    """The chain with “or” before its last member."""
    joints = {"en": (" and ", " or "), "fr": (" et ", " ou "), "es": (", y", ", o"), "ru": (" и ", " или ")}
    old, new = joints.get(code, ("和", "或"))
    return in_line("V0", f"(.*){re.escape(old)}(?=.*[0-9])", lambda match: match[1] + new)(text, code)


def _joined_otherwise(text: str, code: str) -> str:
    """The date of 3369 (XXX) behind another word."""
    old, new = {
        "ar": (" المؤرخ", " في"),
        "en": (" of", ", of"),
        "es": (", de", " del"),
        "fr": (" du", ", du"),
        "ru": (" от", ", от"),
    }[code]
    return re.sub(rf"(3369 \([^)]*\)){old}", rf"\1{new}", text, count=1)


def _two_particles(text: str, code: str) -> str:
    verb = VERBS[code].split("|")[1]
    other = {"en": "further", "fr": "en outre", "es": "además", "ru": "далее", "zh": "又", "ar": "كذلك"}[code]
    return text.replace(f"- {verb}:", f"- {other}{verb}:" if code == "zh" else f"- {verb} {other}:", 1)


def _without_text(text: str, code: str) -> str:
    verb = VERBS[code].split("|")[4]
    return re.sub(f"^  - {verb}: .*$", f'  - {verb}: ""', text, count=1, flags=re.MULTILINE)


def _glued(text: str, code: str) -> str:
    """The words that cannot stand together, or so spelt."""
    wrong = {"en": "the of", "fr": "la des", "es": "el de el", "ru": "в от", "zh": "各国and各", "ar": "الى"}[code]
    word = WORDS[code].split("|")[0].lower()
    return re.sub("^(title: .*)'$", rf"\1 {word} {wrong} {word}'", text, count=1, flags=re.MULTILINE)


def _stopped(text: str, code: str) -> str:
    first = WORDS[code].split("|")[1]
    comma = "，" if code == "zh" else ", "
    return text.replace(first, first.replace(comma, "。" if code == "zh" else ". ", 1), 1)


FOREIGN = {"ar": "（", "en": "，", "es": "（", "fr": "，", "ru": "（", "zh": "؛"}
FIGURES = {"ar": "دورتها 77", "es": "su 77º período de sesiones", "zh": "第77届会议"}
LOOSE = {
    "ar": "وفقا للفقرة 1،",
    "en": "in accordance with paragraph 1,",
    "es": "de conformidad con el párrafo 1,",
    "fr": "conformément au paragraphe 1,",
    "ru": "в соответствии с пунктом 1,",
    "zh": "按照第1段",
}
ANNEXES = {"en": "Resolution 60/1 annex.", "es": "Resolución 60/1 anexo.", "fr": "Résolution 60/1 annexe."}
SERIES = {
    "ar": "United Nations, Treaty Series, vol. 15, No. 300.",
    "en": "United Nations, Treaty Series, vol. 15, No. 300.",
    "es": "Naciones Unidas, Treaty Series, vol. 15, núm. 300.",
    "fr": "Nations Unies, Recueil des Traités, vol. 15, no 300.",
    "ru": "United Nations, Treaty Series, vol. 15, No. 300.",
}


def _note(words: dict[str, str]) -> Callable[[str, str], str]:
    return lambda text, code: re.sub(r'report: ".*"', f'report: "{words[code]}"', text, count=1)


MORE: tuple[Fault, ...] = (
    Fault("member of a chain without its date", "TXT045", _undated, is_fixable=False),
    Fault("day touches its month", "TXT036", _touching, ("en", "es", "fr", "ru"), is_fixable=False),
    Fault("“or” in a chain", "TXT038", _joined, ("en", "es", "fr", "ru", "zh"), is_fixable=False),
    Fault("point in the number of a resolution", "TXT040", swap("77/18", "77.18"), is_fixable=False),
    Fault("No. before the number", "TXT040", swap("(?<=[ ~])77/18", "No. 77/18"), (*_LATIN, "ru"), is_fixable=False),
    Fault("two particles", "TXT010", _two_particles, is_fixable=False),
    Fault("nothing behind the verb", "TXT006", _without_text, is_fixable=False),
    Fault("words that cannot stand together", "TXT047", _glued, is_fixable=False),
    Fault("full stop inside a recital", "TXT048", _stopped, ("en", "es", "fr", "ru", "zh"), is_fixable=False),
    Fault(
        "mark of another script",
        "TXT046",
        lambda text, code: into_first_item(text, FOREIGN[code]),
        LANGUAGES,
        is_fixable=False,
    ),
    Fault(
        "session in figures of the language",
        "FCT014",
        lambda text, code: into_first_item(text, FIGURES[code]),
        ("ar", "es", "zh"),
        is_fixable=False,
    ),
    Fault(
        "number of a paragraph of nobody",
        "TXT019",
        lambda text, code: into_first_item(text, LOOSE[code]),
        is_fixable=False,
    ),
    Fault("digits of a number have changed places", "FCT001", in_line("V0", "3369", "3396"), is_fixable=False),
    Fault(
        "sign before a number is lost",
        "TXT044",
        lambda text, _: into_first_item(text, "依照大会77/18号决议"),
        ("zh",),
        is_fixable=False,
    ),
    Fault(
        "days joined by a hyphen",
        "TXT036",
        lambda text, _: into_first_item(text, "2013年8月1日-2014年7月31日"),
        ("zh",),
        is_fixable=False,
    ),
    Fault(
        "meeting for a session",
        "FCT014",
        lambda text, _: into_first_item(text, "《大会正式记录，第六十六次会议》"),
        ("zh",),
        is_fixable=False,
    ),
    Fault("stroke of a series lost", "FCT006", swap("A/81/302", "S/INF69"), is_fixable=False),
    Fault("two signs of a name, one wrong", "FCT010", swap("FRA, KIR, MUS", "法過"), ("zh",), is_fixable=False),
    Fault("old number joined to its date otherwise", "TXT044", _joined_otherwise, _SPACED),
    Fault("session of an old number in Latin", "TXT040", swap(r"\(د-30\)", "(XXX)"), ("ar",), is_fixable=False),
    Fault(
        "article parted from its preposition",
        "TXT047",
        swap(r"^(title: .*)'$", r"\1 de el lago'"),
        ("es",),
        is_fixable=False,
    ),
    Fault("symbol without its session", "FCT006", swap("A/81/302", "A/302"), is_fixable=False),
    Fault("symbol with a dash", "FCT006", swap("A/81/302", "A/81–302"), is_fixable=False),
    Fault("series misspelt in a symbol", "FCT006", swap("A/81/302", "A/HCR/31/2"), is_fixable=False),
    Fault("annex without its comma", "NTE009", _note(ANNEXES), _LATIN, is_fixable=False),
    Fault("series of treaties in roman", "NTE009", _note(SERIES), _SPACED, is_fixable=False),
    Fault("paragraph ends in “and”", "TXT001", swap(r'(;)"$', '; and"'), ("en",), is_fixable=False),
    Fault("year waits", "TXT021", swap(r"^(title: .*)'$", r"\1 20XX'"), is_fixable=False),
)
