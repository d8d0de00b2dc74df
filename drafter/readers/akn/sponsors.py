"""The workflow's list of sponsors, an English sentence in every language's file → sponsors."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from drafter.facts.states import find_state
from drafter.findings import Severity
from drafter.language.grammar import capitalised
from drafter.model.front import Sponsor
from drafter.model.nodes import Inlines, Note, Text
from drafter.model.walk import plain
from drafter.readers.akn.reading import Reading

SECOND_HALVES = ("Barbuda", "Herzegovina", "Nevis", "the Grenadines", "Principe", "Tobago", "Northern Ireland")
"""What follows "and" inside the name of a State."""

BETWEEN = re.compile(rf"(?:, | and (?!{'|'.join(SECOND_HALVES)}))(?![^(]*\))")
"""What stands between two sponsors; not inside brackets."""

LONGEST_LIST = 20_000
"""Characters; all States together have a fifth of them."""


@dataclass(frozen=True, slots=True)
class Submission:
    """Who submitted a draft: sponsors, or a sentence in their place."""

    sponsors: tuple[Sponsor, ...] = ()
    by: Inlines = ()


def submission(steps: Sequence[etree._Element], reading: Reading) -> Submission:
    """Read who submitted a draft and who joined the sponsors later."""
    sponsors: list[Sponsor] = []
    by: Inlines = ()
    for step in steps:
        written = " ".join(step.get("by", "").split())
        if re.search(r"\b(submitted|introduced|the representative|recommend\w*)\b", written):
            by = _sentence(written, step, reading)
        else:
            sponsors += [
                sponsor for name in names(written) if (sponsor := _sponsor(name, reading.language.code)) not in sponsors
            ]
    if sponsors and by:
        message = f"The file names sponsors and says besides: “{plain(by)}”. A resolution keeps the sponsors."
        reading.say("submission-left-out", message, reading.origin(steps[0]), Severity.NOTE)
    if reading.language.code != "en" and any(sponsor.note for sponsor in sponsors):
        message = "The file says in English on whose behalf a sponsor acts; the note was kept as it is."
        reading.say("note-in-english", message, reading.origin(steps[0]), Severity.NOTE, "Translate it.")
    return Submission(tuple(sponsors), () if sponsors else by)


def _sentence(written: str, step: etree._Element, reading: Reading) -> Inlines:
    """As "Draft resolution submitted by the Chair"; the files have it in English only."""
    if reading.language.code == "en":
        return (Text(f"Draft resolution {written}"),)
    message = f"The file says in English who submitted the draft, which the resolution does not keep: “{written}”."
    reading.say("submission-left-out", message, reading.origin(step), Severity.NOTE)
    return ()


def names(written: str) -> Iterator[str]:
    """The names in "A, B (on behalf of …) and C"."""
    yield from (name.strip() for name in BETWEEN.split(written[:LONGEST_LIST]) if name.strip())


def _sponsor(written: str, language: str) -> Sponsor:
    """A sponsor, named in the language of the text where it is a State; who it speaks for becomes its note."""
    state = find_state(written, "en")
    name, _, said = ("", "", "") if state else written.partition(" (")
    state = state or find_state(name, "en")
    shown, code = (state.name(language), state.code) if state else (name or written, None)
    if not said:
        return Sponsor(name=shown, code=code)
    said = said.removesuffix(")")
    return Sponsor(name=shown, code=code, note=Note((Text(f"{capitalised(said)}."),), mark="*"))
