"""The Member States and the State of Palestine: codes, and names in six languages."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class State:
    """A State.

    Attributes:
        code: ISO 3166-1 alpha-3: "CMR".
        m49: code of the M49 standard: "120".
        names: by language, as lists and sponsor lines print them: "Bahamas (The)".

    """

    code: str
    m49: str
    names: Mapping[str, str]

    def name(self, language: str) -> str:
        """Its name in a language of `front.LANGUAGES`."""
        return self.names[language]


def states() -> tuple[State, ...]:
    """All of them in the English order, the State of Palestine last."""
    return tuple(_by_code().values())


def state(code: str) -> State | None:
    """The State with a code ("CMR", in any case); None where there is none."""
    return _by_code().get(code.upper())


def find_state(name: str, language: str) -> State | None:
    """The State that a name in a language means: as listed, in running text, with article, short or former.

    Accents, case and the kind of hyphen do not matter: "Iran (Islamic Republic of)", "the Islamic Republic of Iran".
    """
    return _by_name(language).get(_bare(name, language))


def nearest(name: str, language: str, count: int = 3) -> list[str]:
    """Names of States in a language that look most like a mistaken one, the best first.

    Words count by themselves, so that "Federal Republic of Germany" and "French Republic" find what they mean; what
    stands in many names, such as "Republic", does not count. A name with figures is a group’s, and so is one of many
    words, unless it differs from that of a State by a letter or two.
    """
    given = _telling(_bare(name, language), language)
    if not given or re.search(r"\d", name):
        return []
    if len(given) > _MOST_WORDS:
        return _of_many_words(name, language)
    scores: dict[str, float] = {}
    for form, each in _by_name(language).items():
        scores[each.code] = max(scores.get(each.code, 0), _likeness(given, form, language))
    near = sorted((code for code, score in scores.items() if score >= _NEAR), key=lambda code: -scores[code])
    return [_by_code()[code].name(language) for code in near[:count]]


def _of_many_words(name: str, language: str) -> list[str]:
    """The State whose long name differs by a letter or two, as one of a list."""
    from difflib import get_close_matches

    near = get_close_matches(_bare(name, language), list(_by_name(language)), 1, _A_SLIP)
    return [_by_name(language)[form].name(language) for form in near]


_A_SLIP = 0.92
_NEAR = 0.64
_ALIKE = 0.6
_MOST_WORDS = 3


def _likeness(given: list[str], form: str, language: str) -> float:
    """How much of a known name a given one has, by the letters of its telling words: 0 to 1."""
    from difflib import SequenceMatcher

    words = _telling(form, language) or form.split()
    alike = [max(SequenceMatcher(None, one, other).ratio() for other in given) for one in words]
    found = sum(ratio * len(one) for ratio, one in zip(alike, words, strict=True) if ratio >= _ALIKE)
    return found / sum(map(len, words))


def _telling(form: str, language: str) -> list[str]:
    """The words of a name that are not in many names."""
    return [word for word in _WORD.findall(form) if word not in _usual(language)]


_WORD = re.compile(r"[^\W_]+")
_MANY = 3


@cache
def _usual(language: str) -> frozenset[str]:
    """Words that stand in the names of several States: "republic", "of", "and"."""
    counts = Counter(word for each in states() for word in set(_WORD.findall(_bare(each.name(language), language))))
    return frozenset(word for word, count in counts.items() if count >= _MANY)


@cache
def _by_code() -> dict[str, State]:
    head, *rows = _rows("states.tsv")
    languages = head[2:]
    return {code: State(code, m49, dict(zip(languages, names, strict=True))) for code, m49, *names in rows}


@cache
def _by_name(language: str) -> dict[str, State]:
    """Every form under which a State is looked up; what two States might be called leads to neither."""
    forms: dict[str, State] = {}
    for each in states():
        forms[_bare(each.name(language), language)] = each
    for each in states():
        for form in _forms(each.name(language)):
            forms.setdefault(_bare(form, language), each)
    for code, spoken, alias in _rows("state_aliases.tsv"):
        if spoken == language:
            forms[_bare(alias, language)] = _by_code()[code]
    return forms


# "Iran (Islamic Republic of)": the name, and what running text puts before it.
_PARENTHESIS = re.compile(r"(?P<name>.+) \((?P<title>.+)\)")
# What Arabic leaves open in brackets: "إيران (جمهورية - الإسلامية)".
_PLACE_OF_NAME = " - "


def _forms(listed: str) -> Iterator[str]:
    """A listed name as running text has it: "Islamic Republic of Iran", and without the title."""
    if not (match := _PARENTHESIS.fullmatch(listed)):
        return
    name, title = match["name"], match["title"]
    yield name
    if _PLACE_OF_NAME in title:
        yield title.replace(_PLACE_OF_NAME, f" {name} ")
    yield f"{title}{'' if title.endswith('’') else ' '}{name}"


# Articles before a name, by language; Arabic writes its own together with the name.
_ARTICLES = {"en": r"the ", "fr": r"le |la |les |l’", "es": r"el |la |los |las ", "ar": "ال"}


def _bare(name: str, language: str) -> str:
    """A name without article, accents, case, kinds of hyphen and apostrophe, and signs of Arabic vowels."""
    text = " ".join(re.sub(r"[\u2010-\u2015-]", "-", name.replace("'", "’")).split())
    if article := _ARTICLES.get(language):
        text = re.sub(f"^(?:{article})", "", text, flags=re.IGNORECASE)
    text = text.replace(" (The)", "").replace(" (the)", "").replace(" - ", "-")
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign)).casefold()


def _rows(file: str) -> list[list[str]]:
    lines = (_DATA / file).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]
