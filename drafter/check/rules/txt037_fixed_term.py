"""TXT037: fixed term."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from drafter.check.draft import Draft
from drafter.check.names import is_slip_of, names_mistyped
from drafter.check.pieces import Found, outermost
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Listed, Sought
from drafter.check.spelling import misspelt, with_another_letter
from drafter.findings import Severity
from drafter.language.han_slips import is_doubtful
from drafter.language.shape import Language
from drafter.language.vocabulary import runs_of_letters


@rule(
    "TXT037",
    "fixed-term",
    scope=Scope.TEXT,
    summary="Organs, offices and words that come back in every resolution are spelt as the United Nations spells them.",
    why="“Secretary General”, “member states” and “program” are how others write; an editor changes each of them.",
    source="United Nations Editorial Manual, Spelling and Capitalization; counted in adopted resolutions of sessions "
    "75 to 77 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    adopted_copies_waver=True,
    is_fixable=True,
    examples=(
        Example("en", "title: Report of the Secretary General", "title: Report of the Secretary-General"),
        Example("en", "title: Report of the Genral Assembly", "title: Report of the General Assembly"),
        Example("en", "title: Implemenation of the plan", "title: Implementation of the plan"),
        Example("en", "title: The program of member states", "title: The programme of Member States"),
        Example("fr", "title: Rapport du Secrétaire Général", "title: Rapport du Secrétaire général"),
        Example("es", "title: Informe del secretario general", "title: Informe del Secretario General"),
        Example("ru", "title: Доклад Генерального Секретаря", "title: Доклад Генерального секретаря"),
        Example("zh", "title: 其它湖泊", "title: 其他湖泊"),
        Example("zh", "title: 保护湖泊的措失", "title: 保护湖泊的措施"),
        Example("zh", "title: 关于UN湖泊", "title: 关于联合国湖泊"),
        Example("ar", "title: تقرير الامين العام", "title: تقرير الأمين العام"),
    ),
)
def fixed_term(draft: Draft) -> Iterator[Fault]:
    """Look for each form that is listed as wrong; where another text may have it, the fault is a note."""
    listed = list(_listed(draft))
    told = [found for found, _ in listed]
    yield from outermost(listed)
    for name, sought in names_mistyped(draft.language):
        for found in draft.found(sought):
            if not found.is_in_one_of(told) and is_slip_of(found.text, name, draft.language):
                told.append(found)
                yield found.fault(f"“{found.text}” is mistyped.", f"Write “{name}”.", name)
    mild = Severity.NOTE if draft.front.kind.is_adopted else None  # five in a hundred hold a rare word that is right
    for found, meant in misspelt(draft, letters=True):
        if not found.is_in_one_of(told):
            severity = Severity.NOTE if draft.language.code == "zh" and is_doubtful(found.text) else mild
            yield found.fault(f"“{found.text}” is mistyped.", f"Write “{meant}”, if that is meant.", severity=severity)


def _listed(draft: Draft) -> Iterator[tuple[Found, Fault]]:
    listed, terms = _terms(draft.language)
    for sought, every in draft.found_each(listed):
        term = terms[sought]
        for found in every:
            mild = Severity.NOTE if term.doubtful else None
            fixed = None if term.doubtful else term.right
            message = f"“{found.text}” is not the usual form."
            yield found, found.fault(message, f"Write “{term.right}”.", fixed, mild)
    for found, meant in with_another_letter(draft):
        yield found, found.fault(f"“{found.text}” is mistyped.", f"Write “{meant}”.", meant)


@dataclass(frozen=True, slots=True)
class _Term:
    """A wrong form, as it stands in the text, and the right one; a doubtful one is right in some texts."""

    wrong: str
    right: str
    doubtful: bool


@cache
def _terms(language: Language) -> tuple[Listed, dict[Sought, _Term]]:
    table = language.tables["terms"]
    rows = [(*pair, False) for pair in table["wrong"]] + [(*pair, True) for pair in table["doubtful"]]
    terms = {_sought(wrong, language): _Term(wrong, right.strip("*"), doubtful) for wrong, right, doubtful in rows}
    parts_words = language.code != "zh"
    forms = ((sought, t.wrong.strip("*"), _whole_words(t.wrong) if parts_words else ()) for sought, t in terms.items())
    return Listed(forms), terms


def _whole_words(wrong: str) -> list[str]:
    """The words of a form; beside a star stands a part of one."""
    words = runs_of_letters(wrong)
    return words[wrong.startswith("*") : len(words) - wrong.endswith("*")]


def _sought(wrong: str, language: Language) -> Sought:
    """A whole word; a star stands for more letters. Chinese has no spaces between words."""
    bare = wrong.strip("*")
    if "\u4e00" <= bare[0] <= "\u9fff":
        return Sought(re.escape(bare), near=bare)
    letters = "A-Za-z0-9_" if language.code == "zh" else r"\w"
    before = "" if wrong.startswith("*") else rf"(?<![{letters}-])"
    behind = "" if wrong.endswith("*") else rf"(?![{letters}\u2011/-])"
    return Sought(before + re.escape(bare) + behind, near=bare)
