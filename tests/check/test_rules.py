"""Every rule has a page, and its examples are what it says."""

import pytest

from drafter.check.rule import Rule, Scope, by_code
from drafter.check.rules import RULES
from drafter.check.settings import Settings
from drafter.cli.main import main
from drafter.findings import Severity
from drafter.pipeline.checking.reading import read_spec
from drafter.pipeline.checking.running import inspected

EXAMPLES = [
    (rule, example)
    for rule in RULES
    if rule.scope is Scope.TEXT
    for example in rule.examples
    if example.wrong.startswith(("preamble:", "operative:", "title:", "{symbol", "sponsors:"))
]


def draft(piece: str, language: str) -> str:
    """A whole spec round a piece of one."""
    lines = piece.strip("{}").replace(", session", "\nsession") if piece.startswith("{") else piece
    text = f"schema: 1\nlanguage: {language}\n{lines}\n"
    text += "" if "title:" in piece else "title: T\n"
    return text + ("" if "operative:" in piece or "preamble:" in piece else "operative: [{verb: none, text: T}]\n")


def codes(piece: str, language: str) -> set[str]:
    read = read_spec(draft(piece, language), "example.yaml", Settings())
    return {finding.code for finding in inspected(read, Settings()).findings}


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=lambda each: getattr(each, "code", "") or each.language)
def test_an_example_is_wrong_and_right_as_its_page_says(rule: Rule, example: object) -> None:
    assert rule.code in codes(example.wrong, example.language)  # type: ignore[attr-defined]
    assert rule.code not in codes(example.right, example.language)  # type: ignore[attr-defined]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_has_a_page_with_source_and_example(rule: Rule, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", rule.code]) == 0
    page = capsys.readouterr().out
    assert rule.source
    assert rule.examples
    assert "Source: " in page
    assert "wrong: " in page


def test_no_rule_grows_milder_at_submission() -> None:
    order = list(Severity)
    assert [rule.code for rule in RULES if order.index(rule.submission) < order.index(rule.draft)] == []


def test_two_rules_with_one_code_are_refused() -> None:
    with pytest.raises(ValueError, match="is taken"):
        by_code([RULES[0], RULES[0]])
