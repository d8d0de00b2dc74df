"""`drafter rules`: what checks look for, and why."""

from __future__ import annotations

import argparse
import sys
import textwrap
from typing import TYPE_CHECKING

from drafter.check.register import BY_CODE, RULES
from drafter.errors import ExitCode, UsageError

if TYPE_CHECKING:
    from drafter.check.rule import Rule

EXAMPLES = """\
  drafter rules               every rule in a line
  drafter rules TXT009        one of them: what, why, examples, source
  drafter rules FCT           a group of them in a line each
"""

_WIDTH = 100


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `drafter rules`."""
    parser.add_argument("code", nargs="?", default="", metavar="CODE", help="a code, its beginning, or a rule's name")


def run(options: argparse.Namespace) -> ExitCode:
    """Print the page of a rule, or a line for each of several."""
    asked = options.code.strip()
    one = BY_CODE.get(asked.upper()) or next((rule for rule in RULES if rule.name == asked.lower()), None)
    if one:
        sys.stdout.write(page(one))
        return ExitCode.FINE
    chosen = [rule for rule in RULES if rule.code.startswith(asked.upper())]
    if not chosen:
        raise UsageError(f"There is no rule “{asked}”. `drafter rules` lists them.")
    for rule in chosen:
        fixable = " (--fix mends it)" if rule.is_fixable else ""
        print(f"{rule.code}  {rule.name}: {rule.summary}{fixable}")
    return ExitCode.FINE


_LONGEST = 400
"""Characters of an example that are shown."""


def page(rule: Rule) -> str:
    """The page of one rule."""
    severity = f"{rule.draft} in a draft" + (f", {rule.submission} at submission" * (rule.draft != rule.submission))
    where = ", ".join(sorted(rule.languages)) or "all six languages"
    parts = [
        f"{rule.code} {rule.name}",
        *(textwrap.fill(text, _WIDTH) for text in (rule.summary, rule.why)),
        f"Severity: {severity}\nDocuments: {_documents(rule)}\nLanguages: {where}\nSince: {rule.since}\n"
        f"--fix: {'mends it where the mend cannot be wrong' if rule.is_fixable else 'leaves it to you'}",
        textwrap.fill(f"Source: {rule.source}", _WIDTH),
        *(f"{each.language}  wrong:  {_shown(each.wrong)}\n    right:  {_shown(each.right)}" for each in rule.examples),
    ]
    return "\n\n".join(parts) + "\n"


def _documents(rule: Rule) -> str:
    """What a rule is silent about, and where it is milder."""
    kinds = {"decisions": rule.decisions, "adopted texts": rule.adopted, "amendments": rule.amendments}
    silent = [kind for kind, applies in kinds.items() if not applies]
    said = [f"all but {' and '.join(silent)}" if silent else "all"]
    said += [f"of {', '.join(sorted(rule.organs))} only"] if rule.organs else []
    said += ["in adopted texts a note, as official copies waver"] if rule.adopted and rule.adopted_copies_waver else []
    return "; ".join(said)


def _shown(example: str) -> str:
    """An example, its further lines below the first."""
    text = example if len(example) <= _LONGEST else f"{example[:_LONGEST]} …"
    return text.replace("\n", "\n" + " " * len("en  wrong:  "))
