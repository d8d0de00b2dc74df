"""TXT022: foreign quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.pieces import Found
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.shape import Language

_OPENING = "«“„‟「『‘"
_SINGLE = Sought(r"(?<![\w‘])‘(?=[^\W\d])(?:[^‘“”«»\n]*(?<!’)’(?![\w’]))?", near="‘")
_SINGLE_HAN = Sought(r"(?<!‘)‘(?=[\w《])(?:[^‘“”\n]*?(?<!’)’(?!’))?", near="‘")
"""A single pair, with all between where its end is found: no language has it but inside its own marks."""
_ENDS = re.compile(r"’(?!\w)")
_TURNED_HAN = Sought("”[^“”\n]+“", near="”(?=[^“”\n]+“)")
"""The closing mark first: so it stands between two quotations too, but then one is open."""


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
        Example("en", "title: The ‘lakes’", "title: The “lakes”"),
        Example("ru", "title: Озера ‘Большие’", "title: Озера «Большие»"),
        Example("zh", "title: ‘湖泊’会议", "title: “湖泊”会议"),
        Example("zh", "title: 通过<<湖泊公约>>", "title: 通过《湖泊公约》"),
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
        titles = draft.language.tables["typography"].get("titles") if found.text in _ANGLES else None
        cure = f"Write {right.strip()} in its place{f', or {titles} round a title' if titles else ''}."
        yield found.fault(message, cure, None if titles else right)
        if found.text == "„" and (end := _end_of_low(found, draft.language)):
            cure = f"Write {marks.close_quote.strip()} in its place."
            yield found.piece.fault((end, end + 1), message.replace("„", "“"), cure, marks.close_quote)
    for found in draft.found(_TURNED_HAN) if draft.language.code == "zh" else ():
        if not found.is_quoted(marks):
            right = f"“{found.text[1:-1]}”"
            yield found.fault(f"The marks of {found.text} are turned the wrong way.", f"Write {right}.", right)
    for found in draft.found(_SINGLE_HAN if draft.language.code == "zh" else _SINGLE):
        if not _is_inside(found, draft.language) and not _quotes_another_script(found, draft.language):
            yield from _single(found, draft.language)


def _end_of_low(found: Found, language: Language) -> int | None:
    """Where the quotation that a low mark opens ends in “, which by itself would seem to open another."""
    text = found.piece.text
    end = text.find("“", found.end) if language.marks.open_quote == "“" else -1
    if end < 0 or "”" in text[found.end : end] or _foreign(language).pattern.match(text, end):
        return None
    return end


def _single(found: Found, language: Language) -> Iterator[Fault]:
    """Both marks of a single pair; the end is certain only where one mark can be it."""
    message = "A single quotation mark stands where no quotation is open."
    opening, closing = language.marks.open_quote, language.marks.close_quote
    ends = [found.start + match.start() for match in _ENDS.finditer(found.text)]
    text = found.piece.text
    last = next((end for end in reversed(ends) if text[end - 1] not in "sS"), ends[0] if ends else None)
    span = found.start, found.start + 1
    yield found.piece.fault(span, message, f"Write {opening.strip()} in its place.", opening if last else None)
    if last:
        yield found.piece.fault((last, last + 1), message, f"Write {closing.strip()} in its place.", closing)


def _opens(found: Found, language: Language) -> bool:
    """Whether a mark opens: by its place between space and word, else by its own shape."""
    text = found.piece.text
    before, after = text[: found.start][-1:], text[found.end :][:1]
    if (not before or before in " \u00a0(") != (not after or after in " \u00a0),;.،؛"):
        return not before or before in " \u00a0("
    if found.text in _TYPEWRITTEN and all(map(text.__contains__, _TYPEWRITTEN)):
        return found.text == _TYPEWRITTEN[0]
    if found.text in _SHAPELESS:
        return text.count(found.text, 0, found.start) % 2 == 0
    if found.text == "“" and text.rfind("„", 0, found.start) > text.rfind("“", 0, found.start):
        return False
    return (found.text in _OPENING or found.text in ("<<", "<")) != (language.code == "ar" and found.text in "“”")


_TYPEWRITTEN = ("``", "''")
_SHAPELESS = (*_TYPEWRITTEN, "″", "＂")
_ANGLES = ("<<", ">>", "<", ">")


def _is_inside(found: Found, language: Language) -> bool:
    """Whether a mark stands in a quotation that the language's own marks enclose."""
    is_single = language.marks.open_quote.strip() == "«" or found.text[0] == "‘"
    return is_single and found.is_quoted(language.marks)


def _quotes_another_script(found: Found, language: Language) -> bool:
    """Whether the quotation is in Latin letters inside a Russian text: titles in English keep their marks."""
    text = found.piece.text
    opens = found.start if found.text[0] in _OPENING else max(text.rfind(sign, 0, found.start) for sign in _OPENING)
    near = text[opens + 1 : opens + 2] if opens >= 0 else text[: found.start][-1:]
    return language.code == "ru" and near.isascii() and near.isalpha()


@cache
def _foreign(language: Language) -> Sought:
    opening, closing = language.marks.open_quote.strip(), language.marks.close_quote.strip()
    wrong = (
        language.tables["typography"]["foreign-quotes"]
        + ("‹›＂" if language.code == "zh" else "‹›「」『』《》〈〉")
        + ("“”" if opening == "«" else "")
    )
    # Pairs turned round: the closing mark at the beginning of a word, the opening one behind a word.
    turned = rf"(?:(?<=[ \u00a0(\n])|(?<=^)){closing}(?=\w)|(?<=\w){opening}(?=[ \u00a0,;.،؛)\n]|$)"
    doubled = "|''|``|‘‘|’’|<<|>>"
    if opening == "«":
        turned = rf"(?:(?<=[ (\n])|(?<=^)){closing}(?=\w)|(?<=\w){opening}(?=[ ,;.)\n]|$)"
    if language.code == "zh":
        return Sought(
            rf"[{wrong}]{doubled}|<(?=[\w-]*[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])>",
            near=f"[{wrong}'`‘’<>](?:(?<!’)|(?=’))",
        )
    return Sought(f"[{wrong}]{doubled}|{turned}", near=f"[{wrong}{opening}{closing}'`‘’<>](?:(?<!’)|(?=’))")
