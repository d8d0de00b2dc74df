"""TXT048: sentence ended."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.pieces import Found, Piece
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.shape import Marks
from drafter.model.nodes import Item, Operative, Preambular, Verb
from drafter.model.outline import Entry

_BEFORE = r"(?:[^\W\d_]{3,}|(?<![\w./])(?:19|20)[0-9]{2}|[)”»“])"
"""What no stop cuts short: a word of some letters, a year, the end of a bracket or of a quotation."""
_ENDED = Sought(
    rf"{_BEFORE}(?:\.(?=[ \u00a0][^\W\d_A-ZÀ-ÞА-Я])|[?؟](?=[ \u00a0][^\W\d_]))"
    r"|(?<![\w./@:])[^\W\d_]{4,}\.(?=(?!org|com|int|net)[a-zß-ÿа-яё\u0621-\u064a]{2,}[ ,،])",
    near=r"[.?؟](?=[ \u00a0][^\W\d_]|[a-zß-ÿа-яё\u0621-\u064a]{2})",
)
_ANOTHER_BEGINS = Sought(
    rf"{_BEFORE}\."
    r"(?=[ \u00a0](?:[A-ZÀ-ÞА-Я][a-zß-ÿа-яё]*,?[ \u00a0][a-zß-ÿа-яё]|(?:The|Les?|Las?|Los|El|Il)[ \u00a0]))",
    near=r"\.(?<=[a-zß-ÿа-яё0-9)”»].)"
    r"(?=[ \u00a0](?:[A-ZÀ-ÞА-Я][a-zß-ÿа-яё]*,?[ \u00a0][a-zß-ÿа-яё]|[TLEI][a-z]{1,2}[ \u00a0]))",
)
_ENDED_IN_CHINESE = Sought(r"(?:[\u4e00-\u9fff]{2}|[)》”])[。？](?=[\u4e00-\u9fff])", near=r"[。？](?=[\u4e00-\u9fff])")
_CUT = (
    "ibid",
    "voir",
    "secc",
    "seccs",
    "chap",
    "sect",
    "vols",
    "paras",
    "párr",
    "párrs",
    "núms",
    "supp",
    "suppl",
    "arts",
    "art",
    "cap",
    "etc",
    "fig",
    "inc",
    "núm",
    "par",
    "res",
    "sec",
    "tom",
    "vol",
    "гл",
    "лат",
    "млн",
    "руб",
    "стр",
    "тыс",
)
"""Words that are cut short."""


@rule(
    "TXT048",
    "sentence-ended",
    scope=Scope.TEXT,
    summary="No full stop stands inside a recital or an operative paragraph.",
    why="A resolution is one sentence; a stop where a comma belongs ends it.",
    source="Facts on UN house style 1.5; in adopted resolutions of sessions 75 to 77 a slip wherever a small letter "
    "follows (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    adopted_copies_waver=True,
    examples=(
        Example(
            "en",
            "preamble: ['Recalling the lakes. and the rivers']",
            "preamble: ['Recalling the lakes and the rivers']",
        ),
        Example("ru", "preamble: ['напоминая об озерах. и о реках']", "preamble: ['напоминая об озерах и о реках']"),
        Example("zh", "preamble: [回顾各湖泊。并回顾各河流]", "preamble: [回顾各湖泊，并回顾各河流]"),
    ),
)
def sentence_ended(draft: Draft) -> Iterator[Fault]:
    """Look for stops with more of the sentence behind them; annexes and quotations have sentences."""
    is_chinese = draft.language.code == "zh"
    for found in draft.found(_ENDED_IN_CHINESE if is_chinese else _ENDED):
        entry = found.piece.entry
        is_ours = entry is not None and _is_of_sentence(entry)
        if found.piece.note is not None or _is_quoted(found, draft.language.marks):
            continue
        is_sure = is_ours and _opens_as_one(found.piece)
        if found.text[:-1].lower() in _CUT or (not is_sure and draft.language.code in ("ar", "zh")):
            continue  # where no letter is small, a declaration may go on with another sentence
        mild = None if is_ours else Severity.NOTE
        yield found.fault(f"“{found.text}” ends the sentence.", "Write a comma, or nothing.", severity=mild)
    for found in draft.found(_ANOTHER_BEGINS):
        entry = found.piece.entry
        is_ours = entry is not None and found.piece.note is None and _opens_as_one(found.piece)
        if is_ours and found.text[:-1].lower() not in _CUT and not _is_quoted(found, draft.language.marks):
            yield found.fault(f"“{found.text}” ends the sentence.", "Write a comma or a semicolon.")


def _is_quoted(found: Found, marks: Marks) -> bool:
    """Whether a stop stands in a quotation, not right behind one."""
    return not found.text.startswith(marks.close_quote.strip()) and found.is_quoted(marks)


def _opens_as_one(piece: Piece) -> bool:
    """Whether a piece opens with a verb or is a sub-paragraph; the paragraphs of declarations have sentences."""
    is_item = piece.entry is not None and isinstance(piece.entry.block, Item) and piece.entry.region != "annex"
    return is_item or isinstance(next(iter(piece.content), None), Verb)


def _is_of_sentence(entry: Entry) -> bool:
    """Whether a block is a part of the one sentence of the text: a recital, a paragraph, a sub-paragraph."""
    return isinstance(entry.block, Preambular | Operative | Item) and entry.region != "annex"
