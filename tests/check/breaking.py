"""How a clean draft is broken: a fault, the tools that make one, and every fault in every language.

A fault changes the text of a clean spec at one place; it says which rule has to find it and on which line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from drafter.language import LANGUAGES
from tests.check.clean import VERBS, clean


@dataclass(frozen=True, slots=True)
class Fault:
    """A way to break a draft; `change` gives the broken text, or the same where it does not apply."""

    kind: str
    code: str
    change: Callable[[str, str], str]
    languages: tuple[str, ...] = LANGUAGES
    is_fixable: bool = True


def in_line(start: str, old: str, new: str | Callable[[re.Match[str]], str]) -> Callable[[str, str], str]:
    """Change a line that holds `start` (a number of VERBS, or text)."""

    def change(text: str, code: str) -> str:
        names = {f"V{n}": verb for n, verb in enumerate(VERBS[code].split("|"))}
        lines = text.split("\n")
        wanted = names.get(start, start)
        at = next(
            (n for n, line in enumerate(lines) if re.search(rf"(?:- |verb: |^\s*){re.escape(wanted)}(?::|$)", line)), -1
        )
        if at >= 0:
            lines[at] = re.sub(
                old.replace("VERB", re.escape(wanted)),
                new if callable(new) else lambda m: m.expand(names.get(new, new)),
                lines[at],
                count=1,
            )
        return "\n".join(lines)

    return change


def digit(start: str, pattern: str, shift: int = 1) -> Callable[[str, str], str]:
    """Change one digit of what a pattern finds on a line, its last group."""

    def change(text: str, code: str) -> str:
        verb = VERBS[code].split("|")[int(start[1:])]
        lines = text.split("\n")
        at = next(n for n, line in enumerate(lines) if f"- {verb}:" in line)
        match = re.search(pattern, lines[at])
        if match:
            figure = str((int(match[1]) + shift) % 10)
            lines[at] = lines[at][: match.start(1)] + figure + lines[at][match.end(1) :]
        return "\n".join(lines)

    return change


def swap(old: str, new: str | Callable[[re.Match[str]], str], count: int = 1) -> Callable[[str, str], str]:
    return lambda text, _: re.sub(old, new, text, count=count, flags=re.MULTILINE)


def seeded(faults: Iterable[Fault]) -> Iterator[tuple[Fault, str, str, str]]:
    """Every fault in every language it applies to: the fault, the language, the clean text and the broken one."""
    for fault in faults:
        for code in fault.languages:
            text = clean(code)
            broken = fault.change(text, code)
            if broken != text:
                yield fault, code, text, broken


def changed_lines(text: str, broken: str) -> set[int]:
    """The lines of the broken text that differ from the clean one."""
    from difflib import SequenceMatcher

    old, new = text.split("\n"), broken.split("\n")
    found = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return {line + 1 for tag, _, _, start, end in found if tag != "equal" for line in range(start, max(end, start + 1))}
