"""Answers to proposals, which make an update repeatable: the same text and the same answers give the same bytes.

    # a file of answers, as YAML or JSON
    answers:
      session-1a2b3c: accept
      date-4d5e6f: refuse
      document-7a8b9c: {write: A/81/412}
      spent-0d1e2f: {write: "Welcomes the meeting held in 2026"}
      spent-3a4b5c: remove

A question about a whole paragraph is answered with the paragraph as a spec would say it (markup, calls of notes and
expressions included), or with `remove`; what else was proposed inside that paragraph then goes with its words. What no
answer speaks of is decided by how sure it is: certain and likely changes are made, questions leave the words.
A likely change that was answered is marked no more in the new text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from enum import StrEnum

from drafter.spec.dumping.yaml_text import OneLineKeys, write
from drafter.spec.load import parse
from drafter.spec.source import Problems, Source
from drafter.spec.tree import Mapping as Branch
from drafter.spec.tree import Node, Scalar
from drafter.update.proposals import Certainty, Proposal
from drafter.update.texts import Site, notes_of


class Verdict(StrEnum):
    """What is decided about a proposal."""

    ACCEPT = "accept"
    REFUSE = "refuse"
    WRITE = "write"
    REMOVE = "remove"


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


def chosen(proposals: Iterable[Proposal], answers: Answers, texts: Sequence[Site] = ()) -> list[Proposal]:
    """The proposals that are made, each with the words that were decided on; "" for a paragraph that goes.

    Where a paragraph is written anew or goes, what was proposed inside it is not made, nor what was proposed in its
    notes, unless the new words call them. `texts` are those of the document.
    """
    made: list[Proposal] = []
    for each in proposals:
        answer = answers.get(each.name) or usual(each)
        if answer.verdict is Verdict.WRITE or (answer.verdict is Verdict.REMOVE and each.whole):
            made.append(replace(each, new=answer.words))
        elif answer.verdict is Verdict.ACCEPT and each.changes:
            made.append(each)
    gone = replaced_texts(made, texts)
    return [each for each in made if each.whole or each.site not in gone]


def replaced_texts(made: Iterable[Proposal], texts: Sequence[Site]) -> set[int]:
    """The numbers of the texts that go with the words of paragraphs that are written anew or go."""
    gone: set[int] = set()
    for each in made:
        if each.whole:
            notes = [note.number for note in notes_of(texts, each.site) if f"[^{note.key}]" not in each.new]
            gone.update([each.site, *notes])
    return gone


# --- files ------------------------------------------------------------------------------------------------------

_HEAD = """\
# Answers for `drafter update --answers`: accept, refuse, or {write: other words}; of a paragraph also remove.
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
    if problems.beyond():
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
            "answers",
            value,
            f"This is no answer to “{key}”.",
            "Write accept, refuse, or {write: other words}; of a paragraph also remove.",
        )
    elif said := _unfit(answer, known[key]):
        problems.add("answers", value, *said)
    return answer


def _unfit(answer: Answer, proposal: Proposal) -> tuple[str, str] | None:
    """Why a proposal cannot be answered so, and what to do instead; None where it can."""
    if answer.verdict is Verdict.REMOVE and not proposal.whole:
        return f"“{proposal.name}” is about no paragraph that could be removed.", "Write accept or refuse."
    if answer.verdict is Verdict.WRITE and not (proposal.has_words or proposal.whole):
        fact = "Facts of the masthead are given with --symbol, --date, --item and --session."
        hint = fact if proposal.site < 0 else "It has sub-paragraphs; change it in the new spec."
        return f"“{proposal.name}” can be accepted or refused only.", hint
    return None


def _verdict(value: Node) -> Answer | None:
    if isinstance(value, Scalar) and value.text in (Verdict.ACCEPT, Verdict.REFUSE, Verdict.REMOVE):
        return Answer(Verdict(value.text))
    words = value.get("write") if isinstance(value, Branch) and [*value.keys] == ["write"] else None
    return Answer(Verdict.WRITE, words.text) if isinstance(words, Scalar) else None
