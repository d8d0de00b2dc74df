"""TXT022: foreign quotes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.pieces import Found
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.shape import Language

_OPENING = "«“„‟「『‘"
_SINGLE = r"(?<!\w)‘(?=[^\W\d][^‘’\n]{1,80}’(?!\w))"
"""The opening one of a single pair, which no language but English and Spanish has inside its own."""


@rule(
    "TXT022",
    "foreign-quotes",
    scope=Scope.TEXT,
    summary="Quotation marks are those of the language, the opening one first.",
    why="“ ” in English, Spanish and Chinese, « » in French and Russian, ” “ in Arabic; another pair is left over "
    "from another language.",
    source="Facts on UN house style 6.6, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example("en", "title: The «lakes»", "title: The “lakes”"),
        Example("fr", "title: Les “lacs”", "title: Les «~lacs~»"),
        Example("ar", "title: “البحيرات”", "title: ”البحيرات“"),
    ),
)
def foreign_quotes(draft: Draft) -> Iterator[Fault]:
    """Look for marks of other languages, and for pairs turned round; marks inside a pair of the language's own pass."""
    marks = draft.language.marks
    for found in draft.found(_foreign(draft.language)):
        if _is_inside(found, draft.language) or _quotes_another_script(found, draft.language):
            continue
        right = marks.open_quote if _opens(found, draft.language) else marks.close_quote
        message = f"“{found.text}” is no quotation mark of this language, or turned the wrong way."
        yield found.fault(message, f"Write {right.strip()} in its place.", right)


def _opens(found: Found, language: Language) -> bool:
    """Whether a mark opens: by its place between space and word, else by its own shape."""
    text = found.piece.text
    before, after = text[: found.start][-1:], text[found.end :][:1]
    if (not before or before in " \u00a0(") != (not after or after in " \u00a0),;.،؛"):
        return not before or before in " \u00a0("
    return (found.text in _OPENING) != (language.code == "ar" and found.text in "“”")


def _is_inside(found: Found, language: Language) -> bool:
    """Whether a mark stands in a quotation that the language's own marks enclose."""
    opening, closing = language.marks.open_quote.strip(), language.marks.close_quote.strip()
    before = found.piece.text[: found.start]
    if found.text == "’" and "‘" not in before:
        return True  # an apostrophe
    return (opening == "«" or found.text in "‘’") and before.count(opening) > before.count(closing)


def _quotes_another_script(found: Found, language: Language) -> bool:
    """Whether the quotation is in Latin letters inside a Russian text: titles in English keep their marks."""
    text = found.piece.text
    near = text[found.end : found.end + 1] if found.text in _OPENING else text[: found.start][-1:]
    return language.code == "ru" and near.isascii() and near.isalpha()


@cache
def _foreign(language: Language) -> Sought:
    opening, closing = language.marks.open_quote.strip(), language.marks.close_quote.strip()
    wrong = language.tables["typography"]["foreign-quotes"] + ("“”" if opening == "«" else "")
    # Pairs turned round: the closing mark at the beginning of a word, the opening one behind a word.
    turned = rf"(?:(?<=[ \u00a0(\n])|(?<=^)){closing}(?=\w)|(?<=\w){opening}(?=[ \u00a0,;.،؛)\n]|$)"
    doubled = "|''|``|‘‘|’’|<<|>>"
    if language.code in ("en", "es"):
        # The inner pair where no outer one stands round it.
        wrong += "‘"
        turned += r"|(?<=[\w.!?])’(?=[ \u00a0,;.)\n]|$)(?<![sS]’)"
    if opening == "«":
        turned = rf"(?:(?<=[ (\n])|(?<=^)){closing}(?=\w)|(?<=\w){opening}(?=[ ,;.)\n]|$)"
    if language.code == "zh":
        return Sought(f"[{wrong}]{doubled}|{_SINGLE}", near=f"[{wrong}'`‘’<>]")
    if language.code in ("ar", "fr", "ru"):
        turned += f"|{_SINGLE}"
    return Sought(f"[{wrong}]{doubled}|{turned}", near=f"[{wrong}{opening}{closing}'`‘’<>]")
