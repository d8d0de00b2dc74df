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
  x       remove the paragraph that is asked about
  d       decide all the rest as proposed
  q       stop; nothing is written
"""
_PROMPT = "[Enter/a/r/e/x/d/q/?] "


def ask(update: Update) -> bool:
    """Go through what is not answered yet; False where the person stops, or the input ends too early.

    The certain changes of the masthead go without asking: a draft cannot stay an adopted text.
    """
    asked = [each for each in update.plan.proposals if each.name not in update.answers and not update.is_settled(each)]
    for number, proposal in enumerate(asked, 1):
        report.say("")
        report.say(f"{number} of {len(asked)}")
        for line in update.report.described(proposal):
            report.say(line)
        answer = _answer(update, proposal.name, can_write=proposal.has_words or proposal.whole, is_whole=proposal.whole)
        if answer in ("d", "q"):
            return answer == "d"
    return True


def _answer(update: Update, name: str, *, can_write: bool, is_whole: bool) -> str:
    """One answer that can be understood."""
    while True:
        said = _read(_PROMPT)
        key = "q" if said is None else said.strip().lower()
        if key in ("", "d", "q"):
            return key
        if key in ("a", "accept", "r", "refuse"):
            update.decide(name, "accept" if key[0] == "a" else "refuse")
            return key
        if key in ("x", "remove") and is_whole:
            update.decide(name, "remove")
            return key
        if key in ("x", "remove"):
            report.say("  Only a question about a whole paragraph can be answered so.")
        elif key in ("e", "edit") and not can_write:
            report.say("  Only words of a text can be written here: facts come with --symbol, --date and --item.")
        elif key in ("e", "edit"):
            words = _read("write: ")
            if words and words.strip():
                update.decide(name, "write", words.strip("\r\n"))
                return key
        else:
            for line in HELP.splitlines():
                report.say(line)


def _read(prompt: str) -> str | None:
    """One line of standard input; None where it has ended."""
    print(prompt, end="", file=sys.stderr, flush=True)
    line = sys.stdin.readline()
    if not sys.stdin.isatty():
        print(line.rstrip("\r\n"), file=sys.stderr)
    return line or None
