"""Asking a person about proposals, one by one: on a terminal, or with the answers piped in."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from drafter.cli import report

if TYPE_CHECKING:
    from drafter.pipeline.updates import Update

HELP = """\
  Enter   as proposed: a change is made, a question leaves the words
  a       accept       r       refuse       e       write other words
  d       decide all the rest as proposed
  q       stop; nothing is written
"""
_PROMPT = "[Enter/a/r/e/d/q/?] "


def ask(update: Update) -> bool:
    """Go through what is not answered yet; False where the person stops, or the input ends too early."""
    open_ones = [each for each in update.plan.proposals if each.name not in update.answers]
    for number, proposal in enumerate(open_ones, 1):
        report.say(f"\n{number} of {len(open_ones)}")
        for line in update.report.described(proposal):
            report.say(line)
        answer = _answer(update, proposal.name, can_write=proposal.site >= 0)
        if answer in ("d", "q"):
            return answer == "d"
    return True


def _answer(update: Update, name: str, *, can_write: bool) -> str:
    """One answer that can be understood."""
    while True:
        said = _read(_PROMPT)
        key = "q" if said is None else said.strip().lower()
        if key in ("", "d", "q"):
            return key
        if key in ("a", "accept", "r", "refuse"):
            update.decide(name, "accept" if key[0] == "a" else "refuse")
            return key
        if key in ("e", "edit") and not can_write:
            report.say("  A fact of the masthead is accepted or refused; --symbol, --date and --item give another.")
        elif key in ("e", "edit"):
            words = _read("write: ")
            if words and words.strip():
                update.decide(name, "write", words.strip("\r\n"))
                return key
        else:
            report.say(HELP.rstrip())


def _read(prompt: str) -> str | None:
    """One line of standard input; None where it has ended."""
    print(prompt, end="", file=sys.stderr, flush=True)
    line = sys.stdin.readline()
    if not sys.stdin.isatty():
        print(line.rstrip("\r\n"), file=sys.stderr)
    return line or None
