"""Where the rooms meet, and the only place where they do.

    verbs     read, load, render, build, schema: one file at a time, in memory
    runs      several specs at once, side by side, into files
    sources   opening and reading any form; imports: any form into specs and into each other
    checking  files → what the rules say of them, and mending them
    redlines  two texts of any form → one with tracked changes
    helps     a starter spec, the phrases
    files     writing a file so that a failure costs nothing

What a verb needs is imported when it is called, so that importing drafter costs nothing.
"""

from __future__ import annotations

from drafter.model.front import LANGUAGES
from drafter.pipeline.files import write
from drafter.pipeline.helps import Page, phrases, start
from drafter.pipeline.imports import Imported, convert, imported
from drafter.pipeline.runs import Job, Outcome, build_all, specs
from drafter.pipeline.sources import take
from drafter.pipeline.verbs import FORMATS, STREAM, Loaded, Look, build, load, read, render, schema

__all__ = [
    "FORMATS",
    "LANGUAGES",
    "STREAM",
    "Imported",
    "Job",
    "Loaded",
    "Look",
    "Outcome",
    "Page",
    "build",
    "build_all",
    "convert",
    "imported",
    "load",
    "phrases",
    "read",
    "render",
    "schema",
    "specs",
    "start",
    "take",
    "write",
]
