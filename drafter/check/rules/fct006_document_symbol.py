"""FCT006: document symbol."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.facts.symbol_slips import SIGNS, find_slips
from drafter.findings import Severity
from drafter.model.symbols import Symbol, find_symbols


@rule(
    "FCT006",
    "document-symbol",
    scope=Scope.TEXT,
    summary="Symbols of documents are spelt as they are printed, and the documents exist already.",
    why="A reader types the symbol into the document system; A/81.302 and A/83/302 lead nowhere.",
    source="United Nations Editorial Manual, document symbols; symbols cited in resolutions of sessions 75 to 77 "
    "(Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    is_fixable=True,
    examples=(
        Example("en", "title: Report A/81.302", "title: Report A/81/302"),
        Example("fr", "title: Rapport A/C3/81/L.2", "title: Rapport A/C.3/81/L.2"),
        Example("ru", "title: Доклад А/81/L17", "title: Доклад A/81/L.17"),
        Example("en", "title: Report S/2026.302", "title: Report S/2026/302"),
        Example("es", "title: Informe A/AC.105.1116", "title: Informe A/AC.105/1116"),
        Example("zh", "session: 81\ntitle: 报告 A/83/302", "session: 81\ntitle: 报告 A/81/302"),
    ),
)
def document_symbol(draft: Draft) -> Iterator[Fault]:
    """Look for mistyped symbols, and for those of sessions and years that are still to come."""
    front = draft.front
    given = {"symbol": front.symbol, "amends": front.amends, "adopted.draft": front.adoption and front.adoption.draft}
    slips = [(key, slip) for key, text in given.items() if text for slip in find_slips(text)]
    if not slips:
        yield from draft.doubted("bad-symbol")
    for key, slip in slips:
        hint = f"Write “{slip.right}”." if slip.right else "Look it up."
        words = (given[key] or "")[slip.start : slip.end]
        yield Fault(f"{slip.what}.", draft.place(key), hint, words, 0, slip.right)
    for piece in draft.holding(*SIGNS):
        for slip in find_slips(piece.text):
            hint = f"Write “{slip.right}”." if slip.right else "Look the symbol up."
            torn = draft.front.kind.is_adopted and piece.text[slip.start : slip.end].replace(" ", "") == slip.right
            lost = draft.front.kind.is_adopted and slip.right is None
            mild = Severity.NOTE if torn or lost else None  # copies of adopted texts have spaces where lines ended
            yield piece.fault((slip.start, slip.end), f"{slip.what}.", hint, slip.right, mild)
        for start, end, symbol in find_symbols(piece.text):
            if what := _to_come(symbol, draft) or (symbol.joint and _to_come(symbol.joint, draft)):
                yield piece.fault((start, end), f"“{symbol}” is of {what}, after this text.", "Look the symbol up.")


def _to_come(symbol: Symbol, draft: Draft) -> str:
    """The session or year of a symbol, where it lies behind that of the text."""
    session, cited, year, date = draft.session, symbol.session, symbol.elements[1], draft.front.date
    if session and session.kind != "regular":
        return ""
    if session and cited and cited.kind == "regular" and cited.number > session.number and year != "HRC":
        return f"session {cited.number}"
    last = session.opens + 1 if session else date.year if date else _NO_YEAR
    return f"the year {year}" if symbol.elements[0] in "SE" and year.isdecimal() and last < int(year) < _NO_YEAR else ""


_NO_YEAR = 2100
