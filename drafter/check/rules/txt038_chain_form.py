"""TXT038: chain form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from drafter.check.draft import Draft
from drafter.check.pieces import Piece
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.dates import CitedResolution
from drafter.language.shape import Language

_MANY = 3
"""From so many members on a chain without “and” is broken and no apposition."""


@rule(
    "TXT038",
    "chain-form",
    scope=Scope.TEXT,
    summary="A chain of resolutions has the noun of its number, “and” before its last member with no comma before it, "
    "and each resolution once.",
    why="When a resolution is added to a chain or taken out, these are what stays behind.",
    source="Facts on UN house style 1.5 and 6.5: no comma before “and” in 761 English chains (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    adopted_copies_waver=True,
    is_fixable=True,
    examples=(
        Example(
            "en",
            'preamble: ["Recalling its resolutions 60/1 of 16~September 2005, and 70/1 of 25~September 2015"]',
            'preamble: ["Recalling its resolutions 60/1 of 16~September 2005 and 70/1 of 25~September 2015"]',
        ),
        Example(
            "fr",
            'preamble: ["Rappelant ses résolutions 60/1 du 16~septembre 2005 et 60/1 du 16~septembre 2005"]',
            'preamble: ["Rappelant sa résolution 60/1 du 16~septembre 2005"]',
        ),
        Example(
            "es",
            'preamble: ["Recordando su resolución 60/1, de 16~de~septiembre de~2005, y 70/1, de 25~de~septiembre '
            'de~2015"]',
            'preamble: ["Recordando sus resoluciones 60/1, de 16~de~septiembre de~2005, y 70/1, de 25~de~septiembre '
            'de~2015"]',
        ),
    ),
)
def chain_form(draft: Draft) -> Iterator[Fault]:
    """Look at the noun before each chain, at its last joint and for members that come twice."""
    for found in draft.found(_PARTED):
        message = f"“{found.text.strip()}” stands between two resolutions of a chain."
        yield found.fault(message, "Write a comma, or “and” before the last.")
    for found in draft.found(_UNPARTED) if draft.language.code not in ("ar", "zh") else ():
        start, end = found.start - 4, found.end + 5
        right = f"{found.piece.text[start : found.start]}, {found.piece.text[found.end : end]}"
        message = "Nothing stands between two resolutions of a chain."
        yield found.piece.fault((start, end), message, "Put a comma there.", right)
    for found in draft.found(_PARTED_IN_CHINESE) if draft.language.code == "zh" else ():
        span, right = (found.start, found.end + _FOLLOWING), f"和{found.piece.text[found.end : found.end + _FOLLOWING]}"
        yield found.piece.fault(span, "A comma stands before “和” in the chain.", "Take it out.", right)
    for found in draft.found(_NAMELESS_IN_CHINESE) if draft.language.code == "zh" else ():
        yield found.fault(f"No word for resolution stands behind “{found.text}”.", "Write 决议.")
    if draft.language.code == "ar":
        for found in draft.found(_JOINED):
            context = found.piece.text[found.end : found.end + 5]
            span, right = (found.start, found.end + len(context)), f"{found.text}\u00a0{context}"
            yield found.piece.fault(span, "The conjunction touches the number.", "Put a no-break space between.", right)
        for found in draft.found(_UNJOINED):
            yield found.fault("No “و” joins the resolution to the one before it.", "Put it there.")
    for found in (
        draft.found(_nameless(draft.language)) if "possessives" in draft.language.tables["resolutions"] else ()
    ):
        yield found.fault(f"No word for resolution stands behind “{found.text}”.", "Write it.")
    for piece, chain in draft.chains:
        ends = _NUMBER.search(piece.text, chain[-1].end) is None
        yield from _noun(piece, chain, draft.language, ends=ends or _begins_anew(piece, chain, draft.language))
        yield from _twice(piece, chain)
        if len(chain) > 1:
            yield from _joints(piece, chain, draft.language, ends=ends)


_PARTED = Sought(
    r"(?:(?<=[0-9]{4})|(?<=[0-9][ \u00a0]года))(?:\u00a0?[;؛](?: and| et| y| и)?|[ \u00a0]&)[ \u00a0]"
    r"(?=[0-9]{2}/[0-9]{1,3}[ ,])",
    near=r"[;؛&](?=[ \u00a0])",
)
"""What parts two members, behind the year of the first."""
_PARTED_IN_CHINESE = Sought(
    r"(?:(?<=[0-9]号)|(?<=\)号))[，、]和(?=[12][0-9]{3}年|第[0-9])", near="[，、](?=和[12第])(?<=号.)"
)
_NAMELESS_IN_CHINESE = Sought(r"(?<=日第)[0-9]{2}/[0-9]{1,3}号(?=[，；。\n]|$)", near=r"号(?=[，；。\n]|$)(?<=[0-9].)")
_FOLLOWING = 5
_UNPARTED = Sought(
    r"(?:(?<=[0-9]{4})|(?<=[0-9][ \u00a0]года))[ \u00a0]"
    r"(?=[0-9]{2}/[0-9]{1,3},?[ \u00a0](?:of|du|de|от)[ \u00a0][0-9])",
    near=r"[ \u00a0](?<=[0-9]{4}.)(?=[0-9]{2}/)|[ \u00a0](?<=года.)(?=[0-9]{2}/)",
)
"""Only a space between two members."""
_JOINED = Sought(r"(?<=[0-9]{4})،? و(?=[0-9]{2}/)", near=r"و(?=[0-9]{2}/)")
_UNJOINED = Sought(
    r"(?<=[0-9]{4})،? (?=[0-9]{2}/[0-9]{1,3} المؤرخ)[0-9]{2}/[0-9]{1,3}", near=r"[ ](?=[0-9]{2}/[0-9]{1,3} المؤرخ)"
)
_NUMBER = re.compile(r"[0-9]+/[0-9]+|[0-9]{1,4}(?: [A-Z])?[ \u00a0]?\((?:[XVILSE-]+|[0-9]{4}|د)")
"""Another resolution; the chain may go on with it behind a title."""


def _begins_anew(piece: Piece, chain: list[CitedResolution], language: Language) -> bool:
    """Whether the next number behind a chain has a noun of its own."""
    following = _NUMBER.search(piece.text, chain[-1].end)
    before = piece.text[chain[-1].end : following.start()] if following else ""
    return any(noun.search(before) for noun in _nouns(language).values())


def _noun(piece: Piece, chain: list[CitedResolution], language: Language, *, ends: bool) -> Iterator[Fault]:
    """The word for resolution before a chain, where it is of another number."""
    before = piece.text[max(0, chain[0].start - _NEAR) : chain[0].start]
    right, wrong = _number_of_noun(len(chain), has_dual="dual" in _nouns(language), ends=ends)
    found = next((found for each in wrong if (found := _nouns(language)[each].search(before))), None)
    if found:
        start = chain[0].start - len(before) + found.start("noun")
        span = start, start + len(found["noun"])
        yield piece.fault(span, f"“{found['noun']}” stands before {_number(chain)}.", f"Write the {right}.")


def _number_of_noun(members: int, *, has_dual: bool, ends: bool) -> tuple[str, tuple[str, ...]]:
    """What the noun before some resolutions is, and what it cannot be; a list that goes on may have more."""
    if members == 1:
        return "singular", ("plural",) if ends else ()
    if not has_dual or (members == 2 and not ends):
        return "plural", ("singular",)
    return ("dual", ("singular", "plural")) if members == 2 else ("plural", ("singular", "dual"))


_NEAR = 40


def _number(chain: list[CitedResolution]) -> str:
    return "one resolution" if len(chain) == 1 else f"{len(chain)} resolutions"


def _twice(piece: Piece, chain: list[CitedResolution]) -> Iterator[Fault]:
    met: set[str] = set()
    for each in chain:
        number = str(each.number)
        if number in met:
            span = each.resolution.start, each.resolution.end
            yield piece.fault(span, f"Resolution {number} stands twice in the chain.", "Take one out.")
        met.add(number)


def _joints(piece: Piece, chain: list[CitedResolution], language: Language, *, ends: bool) -> Iterator[Fault]:
    """What stands between the members: a comma, and “and” before the last alone."""
    and_ = language.tables["resolutions"]["and"]
    bare = and_.strip(" ,\u00a0")
    between = [piece.text[a.end : b.start] for a, b in pairwise(chain)]
    has_and = [
        bool(re.search(rf"(?<!\w){bare}" if language.code != "zh" else f"{bare}|及|与", each)) for each in between
    ]
    for before, after, joint in zip(chain, chain[1:], between, strict=False):
        if other := _OTHER_JOINT.search(joint):
            message = f"“{other[0].strip()}” stands between two resolutions of a chain."
            yield _at_joint(piece, before, after, message, "Write a comma, or “and” before the last.")
    if _is_early(has_and, between, language) or (ends and _is_alone_early(has_and, between, language)):
        at = has_and.index(True)
        message = f"“{bare}” stands before a resolution that is not the last of the chain."
        yield _at_joint(piece, chain[at], chain[at + 1], message, "Write a comma.")
    yield from _last_joint(piece, chain, language, has_and, ends=ends)


_OTHER_JOINT = re.compile(r"[;؛；&]|(?<!\w)(?:or|ou|[ou]|или|أو)(?!\w)|或")
"""What joins no chain."""


def _is_early(has_and: list[bool], between: list[str], language: Language) -> bool:
    """Whether “and” stands between members further forward too, and commas elsewhere; Arabic repeats it."""
    return language.code != "ar" and has_and[-1] and sum(has_and) >= _TWO and all(len(each) < _NEAR for each in between)


def _is_alone_early(has_and: list[bool], between: list[str], language: Language) -> bool:
    """Whether “and” stands before the last but one alone, and nothing but a comma before the last."""
    is_early = len(has_and) > 1 and has_and[-2] and sum(has_and) == 1
    return is_early and language.code != "ar" and between[-1].strip(" \u00a0号") in (",", "、", "，")


_TWO = 2


def _last_joint(
    piece: Piece, chain: list[CitedResolution], language: Language, has_and: list[bool], *, ends: bool
) -> Iterator[Fault]:
    """A comma before the last “and”, or no “and” at all."""
    and_ = language.tables["resolutions"]["and"]
    before, last = chain[-2:]
    between, bare = piece.text[before.end : last.start], and_.strip(" ,\u00a0")
    context = piece.text[last.start : last.start + 6]
    if has_and[-1] and re.match(r"[,،，、]", between) and not and_.startswith(",") and language.code != "ar":
        message = f"A comma stands before “{bare}” in the chain."
        yield piece.fault((before.end, last.start + len(context)), message, "Take it out.", and_ + context)
    elif ends and not has_and[-1] and (not any(has_and) or language.code == "ar") and _is_list(piece, chain, language):
        message = f"“{bare}” is missing before the last resolution of the chain."
        yield piece.fault((before.end, last.start + len(context)), message, f"Put “{bare}” there.", and_ + context)


def _is_list(piece: Piece, chain: list[CitedResolution], language: Language) -> bool:
    """Whether resolutions are one list: many, or two behind the noun for several."""
    many = _nouns(language)["plural"]
    before = piece.text[max(0, chain[0].start - _NEAR) : chain[0].start]
    return len(chain) >= _MANY or bool(many.search(before))


def _at_joint(piece: Piece, before: CitedResolution, after: CitedResolution, message: str, hint: str) -> Fault:
    """A fault of what stands between two members, shown with the beginning of the second."""
    return piece.fault((before.end, min(len(piece.text), after.start + 6)), message, hint)


@cache
def _nameless(language: Language) -> Sought:
    """A possessive with a number and a date behind it, where the noun belongs."""
    words, glue = language.tables["resolutions"]["possessives"], language.tables["resolutions"]["dated"]
    joint = re.escape(glue.removeprefix("{number}").removesuffix("{date}")).replace(r"\ ", "[ \u00a0]")
    number = rf"[0-9]{{2}}/[0-9]{{1,3}}{joint}[0-9]"
    return Sought(rf"(?i:\b(?:{words}))(?=[ \u00a0]{number})", near=rf"[aesur](?=[ \u00a0]{number})")


@cache
def _nouns(language: Language) -> dict[str, re.Pattern[str]]:
    """The nouns for one, for two and for several resolutions at the end of what stands before a number."""
    table = language.tables["resolutions"]
    keys = {"singular": "noun-one", "dual": "noun-two", "plural": "noun-many"}
    forms = {number: table[key] for number, key in keys.items() if key in table}
    return {number: re.compile(rf"(?<!\w)(?P<noun>{nouns})[ \u00a0]+\Z") for number, nouns in forms.items()}
