"""Turning documents of any form into specs, and into each other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from drafter.errors import UsageError
from drafter.findings import Severity
from drafter.pipeline.files import write
from drafter.pipeline.sources import Changes, take
from drafter.pipeline.verbs import FORMATS, Loaded, Look, render

SPEC_ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Imported:
    """A document as a spec, and what there is to say about the way it was read."""

    text: str
    loaded: Loaded

    @property
    def needs_a_look(self) -> bool:
        """Whether something was lost, or read in a way that may be wrong."""
        return any(finding.severity is not Severity.NOTE for finding in self.loaded.findings)


def imported(source: str, *, changes: Changes = "accept", language: str | None = None) -> Imported:
    """Read a document of any form and write it as a spec; raises as `take` does.

    What needs a look stands as comments at the head of the spec.
    """
    loaded = with_facts(take(source, changes=changes, language=language))
    return Imported(as_spec(loaded), loaded)


def with_facts(loaded: Loaded) -> Loaded:
    """What was read with its facts gathered: recalled resolutions as a list, notes with names."""
    from drafter.language import language
    from drafter.readers.gathered import with_facts as gathered

    resolution = loaded.resolution
    return replace(loaded, resolution=gathered(resolution, language(resolution.front.language)))


def as_spec(loaded: Loaded) -> str:
    """A resolution as a spec, with what is doubtful about it as comments."""
    from drafter import spec

    doubts = [f for f in loaded.findings if f.severity is not Severity.NOTE]
    remarks = [f"LOOK: {f.message} {f.hint}".strip() + _where(f.origin.line, f.origin.paragraph) for f in doubts]
    return spec.dump(loaded.resolution, remarks=remarks)


def _where(line: int | None, paragraph: int | None) -> str:
    if paragraph is not None:
        return f" (paragraph {paragraph})"
    return "" if line is None else f" (line {line})"


def convert(source: str, target: Path, *, changes: Changes = "accept", look: Look | None = None) -> Loaded:
    """Read a document of any form and write it in the form that the target's ending names.

    Raises:
        InputError: the source cannot be used.
        UsageError: no form has that ending.
        OutputError: the target cannot be written.

    """
    ending = target.suffix.lower()
    forms = {suffix: form for form, suffix in FORMATS.items()}
    if ending not in forms and ending not in SPEC_ENDINGS:
        known = ", ".join([*forms, *SPEC_ENDINGS])
        raise UsageError(f"{target}: no form has the ending “{ending}”; there are {known}.")
    loaded = take(source, changes=changes)
    is_spec = ending in SPEC_ENDINGS
    write(target, as_spec(loaded).encode() if is_spec else render(loaded.resolution, forms[ending], look))
    return loaded
