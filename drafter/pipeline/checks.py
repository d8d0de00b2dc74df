"""Checking files: reading them, running the rules, finding the words concerned in the file."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.errors import DrafterError, InputError, UnforeseenError, UsageError, is_debugging
from drafter.findings import Finding, Origin, by_place
from drafter.pipeline.runs import FACTS

if TYPE_CHECKING:
    from drafter.check.draft import Draft
    from drafter.check.engine import Silence
    from drafter.check.rule import Rule
    from drafter.check.settings import Settings
    from drafter.check.word.manuscript import Manuscript
    from drafter.model.front import Resolution
    from drafter.spec.editing import Edit, Located

SUFFIXES = (".yaml", ".yml", ".docx", ".xml")
"""Ends of the names of files that a folder is searched for."""

_LARGEST = 100_000_000
_LANGUAGE_AT_END = re.compile(r"[._-](?:ar|en|es|fr|ru|zh|[ACEFRS])$")


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of checking one file: findings, silent rules, or the reason why it could not be checked."""

    path: str
    findings: tuple[Finding, ...] = ()
    silences: tuple[Silence, ...] = ()
    failure: DrafterError | None = None


@dataclass(slots=True)
class _Read:
    """A file that was read for checking."""

    path: str
    draft: Draft
    text: str = ""
    findings: list[Finding] = field(default_factory=list)
    manuscript: Manuscript | None = None


# --- which files ------------------------------------------------------------------------------------------------


def checkable(paths: Sequence[str]) -> list[str]:
    """The files that some paths name: files as they are, folders by what can be checked inside, sorted.

    Raises:
        UsageError: a folder holds nothing that can be checked.

    """
    found: list[str] = []
    for path in paths:
        if not Path(path).is_dir():
            found += [path] * (not path.endswith(FACTS))
            continue
        inside = sorted(str(file) for file in _walk(Path(path)))
        if not inside:
            raise UsageError(f"{path}: the folder holds nothing to check ({', '.join(SUFFIXES)}).")
        found.extend(inside)
    return list(dict.fromkeys(found))


def _walk(folder: Path) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if name.lower().endswith(SUFFIXES) and not name.startswith((".", "~$")) and not name.endswith(FACTS):
                yield Path(parent, name)


def _sets(paths: Sequence[str]) -> list[list[str]]:
    """Files that may be language versions of one draft, by folder and name; the others by themselves."""
    groups: dict[tuple[str, str], list[str]] = {}
    for path in paths:
        file = Path(path)
        groups.setdefault((_LANGUAGE_AT_END.sub("", str(file.with_suffix(""))), file.suffix), []).append(path)
    return list(groups.values())


# --- checking ---------------------------------------------------------------------------------------------------


def check_all(paths: Sequence[str], settings: Settings, workers: int = 1) -> Iterator[Checked]:
    """Check files, side by side if asked; results come in the order of the sets they belong to.

    A file that cannot be read does not stop the others.
    """
    jobs = [(group, settings) for group in _sets(paths)]
    if min(workers, len(jobs)) <= 1:
        for job in jobs:
            yield from _checked_set(job)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(min(workers, len(jobs))) as pool:
        for results in pool.map(_checked_set, jobs, chunksize=max(1, len(jobs) // (workers * 4))):
            yield from results


def _checked_set(job: tuple[list[str], Settings]) -> list[Checked]:
    """Check the files of one set by themselves, then together."""
    paths, settings = job
    results: list[Checked] = []
    read: list[_Read] = []
    for path in paths:
        try:
            one = read_for_check(path, settings_for(path, settings))
            result = inspected(one, settings_for(path, settings))
            read.append(one)
        except DrafterError as error:
            result = Checked(path, failure=error)
        except Exception as error:
            if is_debugging():
                raise
            result = Checked(path, failure=DrafterError(f"{path}: {UnforeseenError(error)}"))
        results.append(result)
    return _with_parity(results, read, settings)


def inspected(read: _Read, settings: Settings) -> Checked:
    """What the rules say of one file."""
    from drafter.check.engine import Selection, inspect, silences
    from drafter.check.rule import Scope
    from drafter.check.rules import RULES
    from drafter.pipeline.manuscripts import with_places

    selection = Selection(settings.select, settings.ignore)
    rules = [rule for rule in RULES if selection.takes(rule)]
    found = [*read.findings, *inspect(read.draft, rules)]
    if read.manuscript:
        found = with_places([*found, *inspect(read.draft, rules, Scope.WORD, read.manuscript)], read.manuscript)
    silent = silences(rules, read.draft.front, read.manuscript)
    return Checked(read.path, tuple(_shown(by_place(found), read)), tuple(silent))


def _with_parity(results: list[Checked], read: list[_Read], settings: Settings) -> list[Checked]:
    """Add what the rules on sets say of the language versions together."""
    by_language = {each.draft.front.language: each for each in sorted(read, key=lambda each: each.draft.front.language)}
    if len(by_language) < 2 or len(by_language) < len(read):
        return results
    from drafter.check.draft import DraftSet
    from drafter.check.engine import Selection, inspect
    from drafter.check.rule import Scope
    from drafter.check.rules import RULES

    asked = settings_for(read[0].path, settings)
    rules = [rule for rule in RULES if Selection(asked.select, asked.ignore).takes(rule)]
    versions = DraftSet({code: each.draft for code, each in by_language.items()})
    together = inspect(versions.model, rules, Scope.SET, versions)
    of = {each.path: each for each in read}
    return [
        replace(result, findings=tuple(by_place([*result.findings, *_shown(own, of[result.path])])))
        if (own := [finding for finding in together if finding.origin.file == result.path])
        else result
        for result in results
    ]


def read_for_check(path: str, settings: Settings) -> _Read:
    """Read a spec, a Word file or an official XML.

    Raises:
        InputError: it cannot be used; carries every problem.

    """
    suffix = Path(path).suffix.lower()
    if suffix == ".docx":
        return read_word(_bytes(path), path, settings)
    if suffix == ".xml":
        from drafter.readers import akn

        resolution, _ = akn.read(_bytes(path), path)
        return _Read(path, _draft(resolution, settings, path))
    from drafter.spec.load import read_file

    return read_spec(read_file(Path(path)).text, path, settings)


def read_word(data: bytes, path: str, settings: Settings) -> _Read:
    """Read a Word file from its bytes; raises as `read_for_check` does."""
    from drafter.pipeline.manuscripts import manuscript

    made, found = manuscript(data, path, settings, lambda resolution: _draft(resolution, settings, path))
    return _Read(path, made.draft, "", found, made)


def read_spec(text: str, path: str, settings: Settings) -> _Read:
    """Read a spec from its text; raises as `read_for_check` does."""
    from drafter import spec
    from drafter.spec.places import places

    reading = spec.read_text(text, path)
    placed: Callable[[], dict[str, Origin]] = cache(lambda: places(text, path))
    draft = _draft(reading.resolution, settings, path, lambda key: placed().get(key))
    return _Read(path, draft, text, list(reading.findings))


def _draft(
    resolution: Resolution, settings: Settings, path: str, places: Callable[[str], Origin | None] = lambda _: None
) -> Draft:
    from drafter.check.draft import Draft
    from drafter.check.engine import stage_of
    from drafter.language import language

    front = resolution.front
    return Draft(resolution, language(front.language), stage_of(front, settings.stage), path, places)


def _bytes(path: str) -> bytes:
    try:
        with Path(path).open("rb") as stream:
            data = stream.read(_LARGEST + 1)
    except OSError as error:
        raise InputError(f"{path}: the file cannot be read: {error.strerror or error}.") from error
    if len(data) > _LARGEST:
        raise InputError(f"{path}: the file is larger than {_LARGEST // 1_000_000} MB; no resolution is that long.")
    return data


# --- findings in the file -----------------------------------------------------------------------------------------


def _shown(findings: Sequence[Finding], read: _Read) -> list[Finding]:
    """Findings that nothing suppresses, at the words concerned, each with its line of the file."""
    if not read.text:
        return [replace(finding, fix=None) for finding in findings]
    from drafter.check.suppression import kept, suppressions

    given, unreasoned = suppressions(read.text, read.path)
    found = [*kept(findings, given), *unreasoned]
    return by_place(placed(found, read.text, read.path)) if found else []


def placed(findings: Sequence[Finding], text: str, path: str) -> list[Finding]:
    """Findings of a spec at the words concerned, fixes as the file writes them.

    A fix whose words do not stand in the file as such (an expression writes them) is dropped.
    """
    from drafter.spec.editing import located

    edits = [_edit(finding, path) for finding in findings]
    asked = [edit for edit in edits if edit]
    places = iter(located(text, asked, path) if asked else ())
    starts = [0, *(match.end() for match in re.finditer("\r\n|[\r\n\x85\u2028\u2029]", text)), len(text) + 1]
    return [
        _placed(finding, next(places) if edit else None, text, starts)
        for finding, edit in zip(findings, edits, strict=True)
    ]


def _edit(finding: Finding, path: str) -> Edit | None:
    from drafter.spec.editing import Edit

    at = finding.origin
    if not finding.words or at.file != path or at.line is None or at.column is None:
        return None
    new = finding.fix.replacement if finding.fix else finding.words
    return Edit(at.line, at.column, finding.words, new, finding.occurrence)


def _placed(finding: Finding, place: Located | None, text: str, starts: list[int]) -> Finding:
    from bisect import bisect_right

    at, fix = finding.origin, finding.fix
    if place is None:
        fix = None
    else:
        line = bisect_right(starts, place.start)
        at = replace(at, line=line, column=place.start - starts[line - 1] + 1)
        fix = fix and replace(fix, old=text[place.start : place.end], replacement=place.replacement)
    if at.line is None or finding.excerpt or at.line >= len(starts):
        return replace(finding, origin=at, fix=fix)
    excerpt = text[starts[at.line - 1] : starts[at.line]].rstrip("\r\n")
    return replace(finding, origin=at, fix=fix, excerpt=excerpt)


# --- settings -----------------------------------------------------------------------------------------------------


def settings_for(path: str, asked: Settings) -> Settings:
    """What was asked for on the command line, and where that says nothing what the project's settings say."""
    found = project_settings(str(Path(path).resolve().parent))
    return asked.over(found) if found else asked


@cache
def project_settings(folder: str) -> Settings | None:
    """The settings of the nearest folder upwards that has some.

    Raises:
        UsageError: they cannot be read.

    """
    from drafter.check.settings import FILES, read

    for place in (Path(folder), *Path(folder).parents):
        for name in FILES:
            file = place / name
            if file.is_file() and (settings := read(file.read_text(encoding="utf-8", errors="replace"), str(file))):
                return _anchored(settings, place)
    return None


def _anchored(settings: Settings, folder: Path) -> Settings:
    return replace(settings, baseline=str(folder / settings.baseline)) if settings.baseline else settings


def rules() -> Sequence[Rule]:
    """Every rule."""
    from drafter.check.rules import RULES

    return RULES
