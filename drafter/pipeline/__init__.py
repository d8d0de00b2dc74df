"""Where the rooms meet, and the only place where they do.

    verbs     read, load, render, build, schema: one file at a time, in memory
    runs      several specs at once, side by side, into files
    sources   opening and reading any form; imports: any form into specs and into each other
    checking  files → what the rules say of them, and mending them
    updates   a recurring text rolled forward
    redlines  two texts of any form → one with tracked changes; merges: three → one spec
    helps     a starter spec, the phrases
    files     writing a file so that a failure costs nothing; kept: what is kept of files in one process

What a verb needs is imported when it is called, so that importing drafter costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.model.front import LANGUAGES
    from drafter.pipeline.files import write
    from drafter.pipeline.helps import Page, phrases, start
    from drafter.pipeline.imports import Imported, convert, imported
    from drafter.pipeline.kept import forget
    from drafter.pipeline.merges import MergedDraft, merge
    from drafter.pipeline.runs import Job, Outcome, build_all, specs
    from drafter.pipeline.sources import take
    from drafter.pipeline.updates import Asked, roll
    from drafter.pipeline.verbs import FORMATS, STREAM, Loaded, Look, build, load, read, render, schema

__all__ = [
    "FORMATS",
    "LANGUAGES",
    "STREAM",
    "Asked",
    "Imported",
    "Job",
    "Loaded",
    "Look",
    "MergedDraft",
    "Outcome",
    "Page",
    "build",
    "build_all",
    "convert",
    "forget",
    "imported",
    "load",
    "merge",
    "phrases",
    "read",
    "render",
    "roll",
    "schema",
    "specs",
    "start",
    "take",
    "write",
]

_HOMES = {
    "drafter.model.front": ("LANGUAGES",),
    "drafter.pipeline.files": ("write",),
    "drafter.pipeline.helps": ("Page", "phrases", "start"),
    "drafter.pipeline.imports": ("Imported", "convert", "imported"),
    "drafter.pipeline.merges": ("MergedDraft", "merge"),
    "drafter.pipeline.kept": ("forget",),
    "drafter.pipeline.runs": ("Job", "Outcome", "build_all", "specs"),
    "drafter.pipeline.sources": ("take",),
    "drafter.pipeline.updates": ("Asked", "roll"),
    "drafter.pipeline.verbs": ("FORMATS", "STREAM", "Loaded", "Look", "build", "load", "read", "render", "schema"),
}


def __getattr__(name: str) -> object:
    """Fetch a verb from its file when it is first asked for, so that a command loads only what it does."""
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(home), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
