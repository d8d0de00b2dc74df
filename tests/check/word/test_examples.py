"""The examples of rules on Word files: pieces of markup, right in a clean file and wrong in place of it."""

import pytest

from drafter.check.rule import Example, Rule
from drafter.check.word.rules import RULES
from tests.check.word.drafts import built, packed, parts_of, said

EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=lambda each: getattr(each, "code", "") or each.language)
def test_an_example_is_wrong_and_right_as_its_page_says(rule: Rule, example: Example) -> None:
    data = built(example.language)
    parts = parts_of(data)
    holding = [name for name, text in parts.items() if example.right in text]
    assert holding, "the right markup stands in a file that drafter builds"
    broken = {name: parts[name].replace(example.right, example.wrong) for name in holding}
    assert rule.code in {finding.code for finding in said(packed(data, broken))}
    assert rule.code not in {finding.code for finding in said(data)}
