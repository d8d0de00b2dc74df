"""A file as the rules look at it: the draft, and the text of the spec or the Word file it came in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from drafter.findings import Finding, Origin
from drafter.pipeline.checking.doubts import doubts, slips_of_markup
from drafter.pipeline.sources import Form, Source, opened, spec_text, told

if TYPE_CHECKING:
    from drafter.check.draft import Draft
    from drafter.check.settings import Settings
    from drafter.check.word.manuscript import Manuscript
    from drafter.model.front import Resolution
    from drafter.readers.akn.places import Places
    from drafter.spec.exceptions import Ignored
    from drafter.spec.tree import Mapping


@dataclass(slots=True)
class Read:
    """A file that was read for checking.

    Attributes:
        path: what findings call the file.
        draft: the resolution in it.
        text: the text of a spec; "" for other forms, in which nothing is mended.
        tree: that text as it was parsed.
        markup: the bytes of an XML file, in which findings are placed; none for other forms.
        manuscript: the Word file, where it is one; rules of `Scope.WORD` look at it.
        findings: what reading it had to say.
        ignored: rules that the spec asks to say nothing, and where.

    """

    path: str
    draft: Draft
    text: str = ""
    tree: Mapping | None = None
    markup: bytes = b""
    manuscript: Manuscript | None = None
    findings: list[Finding] = field(default_factory=list)
    ignored: tuple[Ignored, ...] = ()


def read_file(path: str, settings: Settings) -> Read:
    """Read a file of any form there is a reader for.

    Raises:
        InputError: it cannot be used; carries every problem.

    """
    source = opened(path)
    if source.form is Form.SPEC:
        return read_spec(spec_text(source), path, settings)
    if source.form is Form.WORD:
        return read_word(source.data, path, settings)
    loaded = told(source)
    draft = _draft(loaded.resolution, settings, path, _keys_of(source))
    markup = source.data if source.form is Form.XML else b""
    findings = doubts(loaded.findings, source.form, settings)
    if markup:
        findings += slips_of_markup(source.data, source.name, draft, settings)
    return Read(path, draft, markup=markup, findings=findings)


def _keys_of(source: Source) -> Callable[[str], Origin | None]:
    """The places of the front matter in an XML file; none in a plain text."""
    if source.form is not Form.XML:
        return lambda _: None

    @cache
    def places() -> Places:
        from drafter.readers.akn.places import Places

        return Places(source.data.decode("utf-8-sig", errors="replace"))

    def place(key: str) -> Origin | None:
        line = places().of_key(key)
        return None if line is None else Origin(source.name, line)

    return cache(place)


def read_word(data: bytes, path: str, settings: Settings) -> Read:
    """Read a Word file from its bytes; raises as `read_file` does."""
    from drafter.check.word.cover import on_cover
    from drafter.pipeline.checking.manuscripts import manuscript

    made, found = manuscript(data, path, settings, lambda resolution: _draft(resolution, settings, path))
    made.draft.places = on_cover(made)
    return Read(path, made.draft, manuscript=made, findings=found)


def read_spec(text: str, path: str, settings: Settings) -> Read:
    """Read a spec from its text; raises as `read_file` does."""
    from drafter import spec
    from drafter.spec.closing import leaves_marks
    from drafter.spec.looks import looks
    from drafter.spec.places import places
    from drafter.spec.reading import SLIPS

    reading = spec.read_text(text, path, past=SLIPS)
    placed: Callable[[], dict[str, Origin]] = cache(lambda: places(reading))
    draft = _draft(reading.resolution, settings, path, lambda key: placed().get(key))
    draft.verbs |= {verb.lower() for verb in reading.exceptions.verbs}
    draft.looks = looks(text, path)
    draft.leaves_marks = cache(lambda: leaves_marks(text))
    ignored = reading.exceptions.ignored
    return Read(path, draft, text, reading.tree, findings=list(reading.findings), ignored=ignored)


def _draft(
    resolution: Resolution, settings: Settings, path: str, places: Callable[[str], Origin | None] = lambda _: None
) -> Draft:
    from drafter.check.draft import Draft
    from drafter.check.engine import stage_of
    from drafter.language import language

    front = resolution.front
    draft = Draft(resolution, language(front.language), stage_of(front, settings.stage), path, places)
    draft.verbs = frozenset(verb.lower() for verb in settings.verbs)
    return draft
