"""The whole model → YAML."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from drafter.language import language
from drafter.model.front import Resolution
from drafter.model.nodes import Block, Part, Section
from drafter.spec.closing import Closings
from drafter.spec.dumping.body import Body, Keys
from drafter.spec.dumping.expressions import phrases_of
from drafter.spec.dumping.front import front_keys
from drafter.spec.dumping.markup import Written
from drafter.spec.dumping.yaml_text import GAP, write
from drafter.spec.schema.keys import BODY_KEYS

if TYPE_CHECKING:
    from drafter.model.nodes import Note

DIRECTIVE = "# yaml-language-server: $schema={}"


def dump(resolution: Resolution, *, schema: str = "", remarks: Iterable[str] = ()) -> str:
    """A resolution as a spec, which reads back as the same model.

    Args:
        resolution: what to write; changes of a redline are written as if they were accepted.
        schema: where editors find the JSON Schema; "" for no directive.
        remarks: what needs a look, written as comments at the head.

    """
    front = resolution.front
    speaks = language(front.language)
    written = Written(speaks.marks.sentence, phrases_of(front, speaks))
    restart = _restarts(resolution)
    han = speaks.code == "zh"
    body = Body(written, Closings.of(front.kind, speaks.marks), han=han, restart=restart)
    keys = front_keys(front, written)
    if restart:
        keys["numbering"] = "restart"
    keys |= _with_gaps(_parts(resolution.parts, body, written))
    head = [DIRECTIVE.format(schema)] if schema else []
    head += [f"# {line}" for remark in remarks for line in remark.splitlines()]
    return "".join(f"{line}\n" for line in head) + write(keys, han=han)


def _with_gaps(keys: Keys) -> Keys:
    """An empty line before each key of the body."""
    spaced: Keys = {}
    for key, value in keys.items():
        spaced[f"gap before {key}"] = GAP
        spaced[key] = value
    return spaced


def _parts(parts: tuple[Part, ...], body: Body, written: Written) -> Keys:
    if len(parts) == 1 and not parts[0].letter and not parts[0].title:
        keys = _part(parts[0], body, written)
    else:
        keys = {"parts": [_part(part, body, written) for part in parts]}
    if written.notes:
        keys["footnotes"] = {name: _footnote(note, written) for name, note in written.notes.items()}
    order = [key.name for key in BODY_KEYS]
    return dict(sorted(keys.items(), key=lambda entry: order.index(entry[0])))


def _part(part: Part, body: Body, written: Written) -> Keys:
    annexes = [body.annex(annex) for annex in part.annexes] if part.annexes else []
    keys: Keys = {
        "title": written.text(part.title),
        "letter": part.letter,
        "opening": written.text(part.organ_line),
        "preamble": body.preamble(part.preamble),
        "operative": body.operative(part.operative),
        "annex": annexes[0] if len(annexes) == 1 else annexes,
        "closing": [written.text(line) for line in part.closing],
    }
    return {key: value for key, value in keys.items() if value or key == "operative" or (key == "annex" and annexes)}


def _footnote(note: Note, written: Written) -> object:
    text = written.note(note)
    return {"mark": note.mark, "text": text} if note.mark else text


def _restarts(resolution: Resolution) -> bool:
    """Whether every section of the document counts anew."""
    found = [section.restart for part in resolution.parts for section in _sections(part.operative)]
    return bool(found) and all(found)


def _sections(blocks: tuple[Block, ...]) -> list[Section]:
    return [block for block in blocks if isinstance(block, Section)]
