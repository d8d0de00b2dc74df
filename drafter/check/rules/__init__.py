"""Every rule, in the order of the codes. A new rule is a file here and a line in this list."""

from drafter.check.rule import by_code
from drafter.check.rules.txt001_closing_mark import closing_mark

RULES = (closing_mark,)

BY_CODE = by_code(RULES)
