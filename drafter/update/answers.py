"""Answers to proposals, which make an update repeatable: the same text and the same answers give the same bytes.

    # a file of answers, as YAML or JSON
    answers:
      session-1a2b3c: accept
      date-4d5e6f: refuse
      document-7a8b9c: {write: A/81/412}

What no answer speaks of is decided by how sure it is: certain and likely changes are made, questions leave the words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from enum import StrEnum

from drafter.spec.dumping.yaml_text import OneLineKeys, write
from drafter.spec.load import parse
from drafter.spec.source import Problems, Source
from drafter.spec.tree import Mapping as Branch
from drafter.spec.tree import Node, Scalar
from drafter.update.proposals import Certainty, Proposal


class Verdict(StrEnum):
    """What is decided about a proposal."""

    ACCEPT = "accept"
    REFUSE = "refuse"
    WRITE = "write"


@dataclass(frozen=True, slots=True)
class Answer:
    """A verdict; with `WRITE` the words that are to stand there."""

    verdict: Verdict
    words: str = ""


Answers = Mapping[str, Answer]
"""Answers by the names of proposals."""


def usual(proposal: Proposal) -> Answer:
    """The answer where nobody gave one."""
    made = proposal.changes and proposal.certainty is not Certainty.OPEN
    return Answer(Verdict.ACCEPT if made else Verdict.REFUSE)


def chosen(proposals: Iterable[Proposal], answers: Answers) -> list[Proposal]:
    """The proposals that are made, each with the words that were decided on."""
    made: list[Proposal] = []
    for each in proposals:
        answer = answers.get(each.name) or usual(each)
        if answer.verdict is Verdict.WRITE:
            made.append(replace(each, new=answer.words))
        elif answer.verdict is Verdict.ACCEPT and each.changes:
            made.append(each)
    return made


# --- files ------------------------------------------------------------------------------------------------------

_HEAD = """\
# Answers for `drafter update --answers`: accept, refuse, or {write: other words}.
# What is not listed is decided by how sure it is. A name belongs to its words: where they change, it is new.
"""


def written(proposals: Iterable[Proposal], answers: Answers, *, given_only: bool = False) -> str:
    """A file of answers that says what became of each proposal, or of those alone that were answered."""
    tree: dict[str, object] = {}
    for each in proposals:
        if given_only and each.name not in answers:
            continue
        answer = answers.get(each.name) or usual(each)
        is_write = answer.verdict is Verdict.WRITE
        tree[each.name] = OneLineKeys(write=answer.words) if is_write else str(answer.verdict)
    return _HEAD + write({"answers": tree})


def read(text: str, name: str, proposals: Iterable[Proposal]) -> dict[str, Answer]:
    """Read a file of answers.

    Raises:
        InputError: it cannot be read, or speaks of proposals that are not made; carries every problem.

    """
    source, problems = Source(name, text), Problems()
    root = parse(source, problems)
    given = root.get("answers") if isinstance(root, Branch) else None
    if not isinstance(given, Branch):
        problems.stop("answers", root, "There are no answers in this file.", "Write: answers: {session-1a2b3c: accept}")
    known = {each.name: each for each in proposals}
    found = {key: _answer(key, given, known, problems) for key in given.keys}
    if problems.serious:
        problems.refuse(source)
    return {key: answer for key, answer in found.items() if answer}


def _answer(key: str, given: Branch, known: Mapping[str, Proposal], problems: Problems) -> Answer | None:
    place, value = given.keys[key], given.entries[key]
    if key not in known:
        near = get_close_matches(key, known, 1)
        hint = (
            f"Did you mean {near[0]}?"
            if near
            else "Its paragraph has changed since; `drafter update --plan` lists all."
        )
        problems.add("answers", place, f"There is no proposal “{key}”.", hint)
        return None
    answer = _verdict(value)
    if answer is None:
        problems.add(
            "answers", value, f"This is no answer to “{key}”.", "Write accept, refuse, or {write: other words}."
        )
    elif answer.verdict is Verdict.WRITE and known[key].site < 0:
        hint = "Facts of the masthead are given with --symbol, --date, --item and --session."
        problems.add("answers", value, f"“{key}” can be accepted or refused only.", hint)
    return answer


def _verdict(value: Node) -> Answer | None:
    if isinstance(value, Scalar) and value.text in (Verdict.ACCEPT, Verdict.REFUSE):
        return Answer(Verdict(value.text))
    words = value.get("write") if isinstance(value, Branch) and [*value.keys] == ["write"] else None
    return Answer(Verdict.WRITE, words.text) if isinstance(words, Scalar) else None
