"""Every rule has a page, and its examples are what it says."""

from pathlib import Path

import pytest

from drafter.check.register import RULES
from drafter.check.rule import Example, Rule, Scope, by_code
from drafter.check.settings import Settings
from drafter.cli.main import main
from drafter.findings import Severity
from drafter.language import LANGUAGES, language
from drafter.language.sessions import find_misspelt
from drafter.pipeline.checking.running import check_all

EXAMPLES = [(rule, example) for rule in RULES if rule.scope is not Scope.WORD for example in rule.examples]


def draft(piece: str, language: str) -> str:
    """A whole spec round some of its keys."""
    text = f"schema: 1\n{piece}\n"
    text += "" if "language:" in piece else f"language: {language}\n"
    text += "" if "title:" in piece else "title: T\n"
    return text + ("" if "operative:" in piece or "preamble:" in piece else "operative: [{verb: none, text: T}]\n")


def codes(pieces: str, language: str, folder: Path) -> set[str]:
    """What is said of a spec, or of several versions with a line of hyphens between them."""
    folder.mkdir()
    files = [str(folder / f"lakes.{code}.yaml") for code in ("en", language)]
    for file, piece in zip(files, pieces.split("\n---\n"), strict=False):
        Path(file).write_text(draft(piece, language), encoding="utf-8")
    checked = check_all([file for file in files if Path(file).exists()], Settings())
    return {finding.code for one in checked for finding in one.findings}


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=lambda each: getattr(each, "code", "") or each.language)
def test_an_example_is_wrong_and_right_as_its_page_says(rule: Rule, example: Example, tmp_path: Path) -> None:
    assert rule.code in codes(example.wrong, example.language, tmp_path / "wrong")
    assert rule.code not in codes(example.right, example.language, tmp_path / "right")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_has_a_page_with_source_and_example(rule: Rule, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", rule.code]) == 0
    page = capsys.readouterr().out
    assert rule.source
    assert rule.examples
    assert "Source: " in page
    assert "wrong: " in page


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_page_shows_its_rule_in_several_languages(rule: Rule) -> None:
    applies = rule.languages or frozenset(LANGUAGES)
    assert len({example.language for example in rule.examples}) >= min(len(applies), 2)


def test_no_rule_grows_milder_at_submission() -> None:
    order = list(Severity)
    assert [rule.code for rule in RULES if order.index(rule.submission) < order.index(rule.draft)] == []


def test_two_rules_with_one_code_are_refused() -> None:
    with pytest.raises(ValueError, match="is taken"):
        by_code([RULES[0], RULES[0]])


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("ar", "ما قيل في الدورة الحادية والثمانيين", "الدورة الحادية والثمانيين"),
        ("es", "Recordando su octogésimo primero período de sesiones", "octogésimo primero período de sesiones"),
        ("en", "Recalling the seventy-seventh and seventy-eighth sessions, and a long session", ""),
        ("ar", "في دورتها \u200fالسادسة والسبعين وعن الدورة المائية", ""),
        ("ru", "отмечая, что первая сессия прошла", ""),
        ("fr", "Rappelant ses dix-septième et dix-huitième sessions et la même session", ""),
    ],
)
def test_one_slip_in_an_ordinal_is_seen_and_a_plural_is_none(code: str, text: str, words: str) -> None:
    assert [text[each.start : each.end] for each in find_misspelt(text, language(code))] == [words] * bool(words)


def test_a_session_without_its_hyphen_is_no_session_of_long_ago(tmp_path: Path) -> None:
    lost = "session: 81\noperative: [Decides to place it on the provisional agenda of its eighty second session]"
    assert codes(lost, "en", tmp_path / "lost") == {"FCT014"}
