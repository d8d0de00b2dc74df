"""TXT021: placeholder."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from drafter.check.draft import Draft
from drafter.check.pieces import Found
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.shape import Language
from drafter.model.symbols import find_symbols

_IN_WORDS = r"0-9A-Za-zÀ-ɏ\u0400-\u04ff"
"""Signs of which words are made, where none of another script can stand for them: Chinese sets no spaces."""
_KINDS = (
    # Letters that stand for words or figures; not the roman numeral of 3369 (XXX).
    (
        rf"(?<![(_{_IN_WORDS}\u2011-])(?:[XХ][XХ]+|[xх][xх]+)(?![_{_IN_WORDS}])|(?<=[A-Z]-)XX(?![\w-])"
        r"|(?<![(\w-])XX+(?=th|st|nd|rd)",
        r"(?<=[XХxх])[XХxх]",
    ),
    (rf"(?<![(_{_IN_WORDS}\u2011-])(?:NN|YY|N\.N\.)(?![_{_IN_WORDS}])", r"(?<=N)\.?N|(?<=Y)Y"),
    (rf"(?<![_{_IN_WORDS}-])(?:TBD|TBC|TBA|TODO|FIXME)(?![_{_IN_WORDS}-])", r"(?<=T)[BO]|(?<=F)IX"),
    # Years and numbers whose figures are to come.
    (
        r"(?<![0-9])(?:19|20)(?:XX|ХХ|xx|[0-9][Xx_]|__|\.\.(?!\.))(?![0-9A-Za-z_])",
        r"(?<=20[0-9][Xx_])|(?<=20\.)\.",
    ),
    (r"(?<=[0-9]{2}/)(?:…|\.{3}|_{1,3}|[Xx]+|\?+)|#{3,}", r"(?<=[0-9]/[XxХхx…_.?])|(?<=##)#"),
    # What a bracket holds.
    (r"\((?:tb[acd]|TB[ACD])\)", r"(?<=\()(?:T|tb[acd]\))"),
    (
        r"\[(?:insert|tb[acd]|to be|à (?:compl|conf|préc)|por (?:det|conf|comp)|подлеж|待|يحدد)[^\[\]\n]*\]",
        r"(?<=\[)(?:ins|tb|to|à|por|под|待|يح)",
    ),
    (r"\[[ .…_xX]*\]|\([ .…_?？؟]*\)", r"(?<=\[)[ .…_xX\]]|(?<=\()[ .…_)?？؟]"),
    (
        r"\{(?:date|name|title|number|place)\}|<(?:date|name|title|number|place|country|nom|titre|numéro|lieu|pays"
        r"|nombre|título|número|fecha|lugar|país)>",
        r"(?<=\{)(?:da|na|ti|nu|pl)|(?<=<)[cdflnpt]",
    ),
    # Signs in a row.
    (r"_{3,}|__(?=[ \u00a0月日]|年)", r"(?<=_)_"),
    (r"[?？؟]{2,}|○{2,}", r"(?<=[?？؟])[?？؟]|(?<=○)○"),
    (r"…+|\.{3,}|(?<= )\.\.(?=[ \u00a0][^\W\d_])", r"(?<=…)|(?<=\.)\.\.|(?<= \.)\.[ \u00a0]"),
    # What Word writes where a reference is lost.
    (
        r"Error! (?:Reference source|Bookmark) not|Erreur ! (?:Source du renvoi|Signet)|¡?Error[!.] No se encuentra"
        r"|Ошибка! (?:Источник ссылки|Закладка) не|错误!未找到|错误！未找到|خطأ! لم يتم العثور",
        r"(?<=E)rr|(?<=О)ши|(?<=错)误|(?<=خ)ط",
    ),
)
"""Marks that wait for words, and for each what shows where it can be: its first sign, one of `_FIRST`, and the next."""
_FIRST = "XХxхNYTF[(_?？؟○{<….EО错خ#"
_MARKS = Sought(
    "|".join(mark for mark, _ in _KINDS),
    near=f"[{re.escape(_FIRST)}](?:{'|'.join(shown for _, shown in _KINDS)})",
)
_DUMMY = Sought(r"[Ll]orem ipsum", near="orem ipsum")
_BRACKETS = Sought(r"\[[^\[\]\n]*\]?|\]")
"""Words in square brackets; a bracket may close in a paragraph further on."""
_ATTRIBUTED = re.compile(r"[–—]\s*[^\[\]–—]+\]?$")
_SHOWN = 60
_UNDOUBTED = ("TBD", "TBC", "TODO")


@rule(
    "TXT021",
    "placeholder",
    scope=Scope.TEXT,
    summary="Nothing waits to be filled in or settled.",
    why="XX, TBD and square brackets are for drafts under negotiation.",
    source="United Nations guidelines for the submission of proposals, 2019; Editorial Manual, Paragraphs.",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.ERROR,
    examples=(
        Example("en", "title: Report of XX", "title: Report of the Secretary-General"),
        Example("en", "title: Report on the year 202X", "title: Report on the year 2026"),
        Example("fr", "title: Rapport [à compléter]", "title: Rapport du Secrétaire général"),
        Example("zh", "title: 会议日期待定", "title: 会议日期"),
        Example("en", "title: Meeting on a day to be confirmed", "title: Meeting on 3~May"),
        Example("es", "title: Reunión el día por determinar", "title: Reunión el 3~de~mayo"),
        Example("ru", "title: Дата будет определена позднее", "title: Дата"),
        Example("en", "title: '[Safe – North / Clean – South] drinking water'", "title: Safe drinking water"),
    ),
)
def placeholder(draft: Draft) -> Iterator[Fault]:
    """Look for them."""
    words = _words(draft.language)
    for found in chain.from_iterable(map(draft.found, (_MARKS, _DUMMY, words))):
        is_number = found.piece.text[: found.start].endswith("/")
        if is_number or not found.text.startswith((".", "…")) or not _is_cut(found, draft.language):
            # Adopted texts have centuries and annexes of such numbers, and titles with such words.
            is_doubtful = draft.front.kind.is_adopted and found.text not in _UNDOUBTED and not _is_basis(found, draft)
            mild = Severity.NOTE if is_doubtful else None
            yield found.fault(f"“{found.text}” waits to be filled in.", "Fill it in.", severity=mild)
    for found in draft.found(_doubtful(draft.language)):
        message = f"“{found.text}” may wait to be replaced."
        yield found.fault(message, "Replace it, where it does.", severity=Severity.NOTE)
    for found in draft.found(_BRACKETS):
        if _is_basis(found, draft) and not 0 < found.start < found.end - 1:
            continue  # the basis of adoption stands in brackets, with none inside
        if not _MARKS.pattern.fullmatch(found.text) and not _is_settled(found):
            shown = found.text if len(found.text) <= _SHOWN else f"{found.text[: _SHOWN - 2]} …"
            cure = "Settle it: keep one wording and take the brackets out."
            # In a note it may be part of a source; adopted texts add words to what they quote.
            is_mild = found.piece.note is not None or (draft.front.kind.is_adopted and not _is_basis(found, draft))
            mild = Severity.NOTE if is_mild else None
            yield found.fault(f"“{shown}” is still under negotiation.", cure, severity=mild)


@cache
def _words(language: Language) -> Sought:
    table = language.tables["placeholders"]
    return Sought(table["words"], near=table["near"])


@cache
def _doubtful(language: Language) -> Sought:
    table = language.tables["placeholders"]
    return Sought(table["doubtful"], near=table["doubtful-near"])


def _is_basis(found: Found, draft: Draft) -> bool:
    """Whether it stands in the line on the basis of adoption; copies have lost some symbols between round brackets."""
    adoption = draft.front.adoption
    return adoption is not None and found.piece.content is adoption.basis and not found.text.startswith("(")


def _is_cut(found: Found, language: Language) -> bool:
    """Whether points stand for words that a quotation or a note leaves out."""
    return found.piece.note is not None or found.is_quoted(language.marks)


def _is_settled(found: Found) -> bool:
    """Whether brackets are part of a source: round a document's symbol."""
    return not _ATTRIBUTED.search(found.text) and any(True for _ in find_symbols(found.text))
