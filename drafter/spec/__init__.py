"""YAML ↔ model. `load` and `loads` read a spec, `json_schema` and `reference` describe the format.

    load        YAML text → tree with places (PyYAML events), within bounds
    accidents   what YAML would lose silently or cannot read, in plain words
    schema      the keys of the format: validation, JSON Schema and reference from one set of definitions
    markup      text → inline nodes; notes, closing marks, expressions beside it
    build       tree → model
    phrases     what expressions may call; `expressions` reads them, `showing` gives examples
    facts_file  facts that several languages share; `fact_checks` what cannot all be true
    dumping     model → YAML text
    exceptions  what checks are to leave unsaid
    looks       comments that ask for a look
    weaving     model → YAML text that keeps the lines of the specs it comes from
    editing     words changed in a file that otherwise stays as it is; `key_editing` its facts
    starting    a file to begin with

No heavy library is imported until a spec is read; Jinja2 only when a text holds an expression.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any

from drafter.model.front import Resolution
from drafter.spec.load import read_file, read_stream
from drafter.spec.reading import Reading, read
from drafter.spec.source import Source

__all__ = [
    "Reading",
    "dump",
    "json_schema",
    "load",
    "loads",
    "read",
    "read_path",
    "read_text",
    "reference",
]


def load(path: str | Path) -> Resolution:
    """Read the spec in a file.

    Raises:
        InputError: it cannot be used; carries every problem, sorted by place.

    """
    return read_path(path).resolution


def loads(text: str, name: str = "spec") -> Resolution:
    """Read a spec from its text; `name` is what findings call the file.

    Raises:
        InputError: it cannot be used; carries every problem, sorted by place.

    """
    return read_text(text, name).resolution


def read_path(path: str | Path) -> Reading:
    """Read the spec in a file, with the findings that do not stop it; raises as `load` does."""
    return read(read_file(Path(path)))


def read_text(text: str | IO[bytes], name: str = "spec", *, past: frozenset[str] = frozenset()) -> Reading:
    """Read a spec from its text or an open stream, with the findings that do not stop it; raises as `load` does.

    Problems of the codes in `past` do not stop it either.
    """
    return read(Source(name, text) if isinstance(text, str) else read_stream(text, name), past=past)


def dump(resolution: Resolution, *, schema: str = "", remarks: Iterable[str] = ()) -> str:
    """A resolution as a spec that reads back as the same model.

    Args:
        resolution: what to write; changes of a redline are written as if they were accepted.
        schema: where editors find the JSON Schema; "" for no directive.
        remarks: what needs a look, written as comments at the head.

    """
    from drafter.spec.dumping.document import dump as made

    return made(resolution, schema=schema, remarks=remarks)


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the format, every key explained, for editors."""
    from drafter.spec.schema.editor import json_schema as made

    return made()


def reference() -> str:
    """The reference of the format as Markdown, for specs/README.md."""
    from drafter.spec.schema.reference import reference as made

    return made()
