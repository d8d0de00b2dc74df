"""TXT050: sub-paragraph case."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from drafter.check.draft import Draft
from drafter.check.pieces import Line
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.model.nodes import Paragraph


@rule(
    "TXT050",
    "sub-paragraph-case",
    scope=Scope.TEXT,
    summary="All sub-paragraphs of a list begin in the same case: with a capital in English and Spanish, with a small "
    "letter in Russian, with either in French.",
    why="A list is read at a glance; one that begins otherwise looks like the end of another.",
    source="Counted in adopted resolutions of sessions 75 to 77: of 400 lists none begins in both cases, and of 170 in "
    "English and Spanish two begin with small letters (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    languages=("en", "es", "fr", "ru"),
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example(
            "en",
            "operative: [{verb: Requests, text: all States, items: [to meet, To write]}]",
            "operative: [{verb: Requests, text: all States, items: [To meet, To write]}]",
        ),
        Example(
            "fr",
            "operative: [{verb: Prie, text: tous, items: [d’agir, d’écrire, De lire]}]",
            "operative: [{verb: Prie, text: tous, items: [d’agir, d’écrire, de lire]}]",
        ),
        Example(
            "ru",
            "operative: [{verb: просит, text: всех, items: [писать, Читать, считать]}]",
            "operative: [{verb: просит, text: всех, items: [писать, читать, считать]}]",
        ),
    ),
)
def sub_paragraph_case(draft: Draft) -> Iterator[Fault]:
    """Hold the first letter of each sub-paragraph against the others of its list, and against the language."""
    blocks = [line.entry.block for line in draft.lines if line.entry.region != "annex"]
    lists = [block.items for block in blocks if isinstance(block, Paragraph) and block.items]
    lines = {id(line.entry.block): line for line in draft.lines} if lists else {}
    for items in lists:
        yield from _odd([lines[id(item)] for item in items], draft.language.tables["sub-paragraphs"]["begin"])


_TYPED_NUMBER = re.compile(r"\w{1,4}[).]")
"""Is the matter of TXT005; what begins behind it cannot be told."""


def _odd(items: Sequence[Line], usual: str) -> Iterator[Fault]:
    """Those that begin otherwise; a capital may belong to a name, which is why it counts as a remark."""
    items = [line for line in items if not _TYPED_NUMBER.match(line.text)]
    small = [line for line in items if line.text[:1].islower()]
    capital = [line for line in items if line.text[:1].isupper() and not line.text[1:2].isupper()]
    in_small = usual == "small" or (usual == "either" and len(small) >= len(capital))
    odd = capital if in_small else small
    if usual == "either" and not (small and capital):
        return
    for line in odd:
        first = line.text[0]
        right = first.lower() if in_small else first.upper()
        message = f"The sub-paragraph begins with a {'capital' if in_small else 'small letter'}."
        word = line.text.split(maxsplit=1)[0].rstrip(".,;:")
        mild = Severity.NOTE if in_small else None
        fixed = right + word[1:] if len(word) > 1 else None  # French “A” may be “à”
        yield Fault(message, line.origin, f"Write “{right}”.", word, 0, fixed, mild)
