"""TXT005: typed number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.model.nodes import Heading, Item, Operative, Preambular

_LETTER = "[a-zа-я]"
_ROMAN = "[ivx]{1,5}"
_ABJAD = "[أبجدهوزحطي]"
_HAN = "[一二三四五六七八九十]"
TYPED = re.compile(
    rf"""\s*(?:
    (?: (?:OP|PP)[ ]?[0-9]{{1,2}}:?  |  [(](?:OP|PP)[ ]?[0-9]{{1,2}}[)]           # OP 3: (PP 2)
      | (?:№|[Пп]ункт|п\.)[ ]?[0-9]{{1,2}}\.                                    # № 3. п. 3.
      | [(][A-Z][)]  |  [(]?(?:{_LETTER}|{_ROMAN}|{_ABJAD}|[0-9]{{1,3}})[)]      # (A) (a) a) (iv) (أ) 1)
      | [0-9\u0660-\u0669]{{1,3}}(?:\.[-–]?(?!\d)|[)°:]|[ ]?[-–])                # 1. 1.- 1) 1° 1: 1 -
      | (?:[A-Za-zа-я]|{_ROMAN}|[IVX]{{2,5}}|[0-9]{{1,2}}(?:\.[0-9]{{1,2}})+
          |[0-9]{{1,2}}[ ]?(?:bis|ter)|(?:OP|PP)[ ]?[0-9]{{1,2}})\.(?=\s\w)      # A. iv. IV. 1.1. 3 bis. OP 3.
      | [0-9]{{1,2}}(?:\.[0-9]{{1,2}})+(?=\s[A-ZÀ-ÞА-Я])                         # 1.1
      | {_ABJAD}[ ]-  |  (?:أولا|ثانيا|ثالثا|رابعا|خامسا)[ ]-  |  ’[0-9]{{1,2}}‘  # أ - أولا - ’1‘
      | §[ ]?[0-9]{{1,3}}  |  [•▪◦○■□·–—*-](?!\s[*])                             # § 3, bullets; not * * *
    )\s+
    | [0-9]{{1,3}}\.(?=[A-ZÀ-ÞА-Яа-яء-ي])                                        # 1.Notes
    | [(]?(?:[a-z]|[ivx]{{2,5}})[)](?=[^\W\d_]{{2}}|[dl]’)                        # (a)to meet
    | o\s+(?=[A-ZÀ-Þ][a-zà-ÿ])                                                  # a bullet as pasted from Word
    | [㈠-㈩①-⒇]\s*  |  [(（]{_HAN}{{1,3}}[)）]\s*  |  {_HAN}{{1,3}}、  |  第{_HAN}，  # ㈠ (一) 一、 第一，
    | [(（](?:[a-z]|{_ROMAN}|[0-9]{{1,2}})[)）](?=[\u4e00-\u9fff])               # (a)各国
    | [0-9０-９]{{1,3}}[、.．](?=[\u4e00-\u9fff])                                # 1、各国
    )""",
    re.VERBOSE,
)
"""A number, letter or bullet, with the white space behind it."""


@rule(
    "TXT005",
    "typed-number",
    scope=Scope.TEXT,
    summary="Numbers of paragraphs are not typed into their text.",
    why="A typed number stays when paragraphs move, and is printed beside the real one.",
    source="United Nations Editorial Manual; facts on UN house style 1.3 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    amendments=False,
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example(
            "en",
            "operative: [{verb: Requests, text: all States, items: [• to meet, to write]}]",
            "operative: [{verb: Requests, text: all States, items: [to meet, to write]}]",
        ),
        Example(
            "en",
            'operative: [Notes: the report, "2. Decides to adjourn."]',
            'operative: [Notes: the report, "Decides to adjourn."]',
        ),
        Example("zh", "operative: [请: (a)各国开会]", "operative: [请: 各国开会]"),
        Example("zh", "operative: [(1)请: 各国开会]", "operative: [请: 各国开会]"),
    ),
)
def typed_number(draft: Draft) -> Iterator[Fault]:
    """Look for a number, letter or bullet that opens the text of a paragraph."""
    for line in draft.lines:
        block = line.entry.block
        found = TYPED.match(line.text) or TYPED.match(line.text, len(line.verb))
        if not found and isinstance(block, Operative | Preambular):
            found = _BARE.match(line.text)
        if found and (isinstance(block, Item) or not (isinstance(block, Heading) or line.entry.region == "annex")):
            bare = found[0].rstrip()
            message = f"The text of the paragraph opens with the typed number “{bare}”."
            end = len(line.verb) if found.end() < len(line.verb) else found.end() + _AFTER
            after = line.text[found.end() : end][:_AFTER]
            yield Fault(message, line.origin, "Take it out: position numbers it.", found[0] + after, 0, after)
    for place in draft.found(_MERGED):
        entry = place.piece.entry
        if place.piece.note is None and entry is not None and isinstance(entry.block, Operative | Item):
            message = f"A paragraph of its own seems to begin at “{place.text.strip()}”."
            yield place.fault(message, "Part the two, and take the number out.")


_BARE = re.compile(r"\s*[0-9]{1,2}\s+(?=[^\W\d])")
"""A number without its mark, with which no recital and no operative paragraph can open."""
_AFTER = 12
"""Characters behind a number by which its place is found; those of the verb alone, behind which a colon may stand."""
_MERGED = Sought(
    r"[;؛；][ \u00a0]?[0-9]{1,2}(?:\.| -)[ \u00a0\t](?=[^\W\d_])",
    near=r"[;؛；](?=[ \u00a0]?[0-9]{1,2}(?:\.| -)[ \u00a0\t])",
)
"""The number of the next paragraph inside one."""
