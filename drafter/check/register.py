"""Every rule by its code: those on texts and those on Word files, which load only when a Word file is checked."""

from drafter.check.rule import Rule, by_code
from drafter.check.rules import RULES as TEXT_RULES
from drafter.check.word.rules import RULES as WORD_RULES

RULES: tuple[Rule, ...] = (*TEXT_RULES, *WORD_RULES)

BY_CODE = by_code(RULES)
