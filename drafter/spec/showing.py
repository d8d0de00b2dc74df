"""The phrases with an example in a language, each worked out as a spec would."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.language import language
from drafter.model.nodes import Paragraph
from drafter.spec.phrases import PHRASES
from drafter.spec.reading import read
from drafter.spec.source import Source

_SPEC = """\
schema: 1
language: {language}
session: 79
recalls: [75/16, 77/18]
agenda: {{item: 1, title: …}}
preamble:
  - verb: none
    text: >-
      {{{{ {usage} }}}}
operative:
  - {{verb: none, text: …, label: report}}
  - {{verb: none, text: …}}
"""


@dataclass(frozen=True, slots=True)
class Shown:
    """A phrase as its page shows it: how it is written, what it gives, and what that is in one language."""

    usage: str
    meaning: str
    example: str


def shown(code: str) -> list[Shown]:
    """Every phrase with its example in a language, in a text of the seventy-ninth session."""
    speaker = language(code)
    group = speaker.words["example-group"]
    return [
        Shown(usage, phrase.meaning, _worked_out(usage, code))
        for phrase in PHRASES.values()
        for usage in [phrase.usage.replace("the Group of 77 and China", group)]
    ]


def _worked_out(usage: str, code: str) -> str:
    from drafter.model.nodes import Reference
    from drafter.model.outline import by_label, outline
    from drafter.model.walk import plain

    resolution = read(Source("example", _SPEC.format(language=code, usage=usage))).resolution
    [paragraph] = resolution.parts[0].preamble
    content = paragraph.content if isinstance(paragraph, Paragraph) else ()
    places = by_label(outline(resolution))
    numbers = [places[node.label].numbers for node in content if isinstance(node, Reference)]
    marks = language(code).marks.preambular
    return plain(content).removesuffix(marks) + " ".join(language(code).reference(each) for each in numbers)
