"""The rules on one file, on a set of language versions, on many files side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from drafter.errors import DrafterError, UnforeseenError, is_debugging
from drafter.findings import Finding, by_place
from drafter.pipeline.checking.doubts import untold
from drafter.pipeline.checking.manuscripts import with_places
from drafter.pipeline.checking.paths import version_sets
from drafter.pipeline.checking.placing import placed, placed_in_markup
from drafter.pipeline.checking.reading import Read, read_file
from drafter.pipeline.checking.settings import settings_for

if TYPE_CHECKING:
    from drafter.check.engine import Silence
    from drafter.check.rule import Rule
    from drafter.check.settings import Settings


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of checking one file: findings, silent rules, or the reason why it could not be checked."""

    path: str
    findings: tuple[Finding, ...] = ()
    silences: tuple[Silence, ...] = ()
    failure: DrafterError | None = None


def check_all(paths: Sequence[str], settings: Settings, workers: int = 1) -> Iterator[Checked]:
    """Check files, side by side if asked; results come in the order of the sets they belong to.

    A file that cannot be read does not stop the others. What is wrong in a file that several share is said once.
    """
    said: set[Finding] = set()
    for each in _checked(paths, settings, workers):
        shared = {finding for finding in each.findings if finding.origin.file != each.path}
        again = shared & said
        said |= shared
        yield replace(each, findings=tuple(one for one in each.findings if one not in again)) if again else each


def _checked(paths: Sequence[str], settings: Settings, workers: int) -> Iterator[Checked]:
    jobs = [(group, settings) for group in version_sets(paths)]
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
    read: list[Read] = []
    for path in paths:
        try:
            asked = settings_for(path, settings)
            one = read_file(path, asked)
            result = inspected(one, asked)
            read.append(one)
        except DrafterError as error:
            result = Checked(path, failure=error)
        except Exception as error:
            if is_debugging():
                raise
            result = Checked(path, failure=DrafterError(f"{path}: {UnforeseenError(error)}"))
        results.append(result)
    return _with_parity(results, read, settings)


def inspected(read: Read, settings: Settings) -> Checked:
    """What the rules say of one file: those on texts of the resolution, those on Word files of its form."""
    from drafter.check.engine import inspect, silences
    from drafter.check.rule import Scope

    rules = _asked(settings, word=read.manuscript is not None)
    found = inspect(read.draft, rules)
    found += [*read.findings, *untold(read.draft.doubts, found, settings)]
    if read.manuscript is not None:
        found = with_places([*found, *inspect(read.draft, rules, Scope.WORD, read.manuscript)], read.manuscript)
    silent = silences(rules, read.draft.front, read.manuscript)
    return Checked(read.path, tuple(_shown(found, read)), silent)


def _with_parity(results: list[Checked], read: list[Read], settings: Settings) -> list[Checked]:
    """Add what the rules on sets say of the language versions together."""
    by_language = {each.draft.front.language: each for each in sorted(read, key=lambda each: each.draft.front.language)}
    if len(by_language) < 2 or len(by_language) < len(read):
        return results
    from drafter.check.engine import inspect
    from drafter.check.rule import Scope
    from drafter.check.versions import DraftSet

    rules = _asked(settings_for(read[0].path, settings))
    versions = DraftSet({code: each.draft for code, each in by_language.items()})
    together = inspect(versions.model, rules, Scope.SET, versions)
    of = {each.path: each for each in read}
    return [
        replace(result, findings=tuple(by_place([*result.findings, *_shown(own, of[result.path])])))
        if (own := [finding for finding in together if finding.origin.file == result.path])
        else result
        for result in results
    ]


@cache
def _asked(settings: Settings, *, word: bool = False) -> tuple[Rule, ...]:
    """The rules that some settings ask for, those on Word files if it is one; kept, for files share their settings."""
    from drafter.check.engine import Selection

    if word:
        from drafter.check.register import RULES
    else:
        from drafter.check.rules import RULES
    selection = Selection(settings.select, settings.ignore)
    return tuple(rule for rule in RULES if selection.takes(rule))


def _shown(findings: Sequence[Finding], read: Read) -> list[Finding]:
    """Findings that nothing suppresses, at the words concerned, each with its line of the file."""
    if read.markup:
        return by_place(placed_in_markup(findings, read.markup))
    if not read.text:
        return by_place(replace(finding, fix=None) for finding in findings)
    from drafter.check.suppression import Suppression, kept, suppressions

    by_comment, unreasoned = suppressions(read.text, read.path)
    by_key = [Suppression((each.code,), each.first, each.last) for each in read.ignored]
    given = [*by_comment, *by_key]
    own = kept([each for each in findings if each.origin.file == read.path], given)
    shared = kept(
        [each for each in findings if each.origin.file != read.path], [each for each in given if not each.first]
    )
    found = placed([*own, *unreasoned], read.text, read.path, read.tree) if own or unreasoned else []
    return by_place([*found, *_shown_elsewhere(shared)])


def _shown_elsewhere(findings: Sequence[Finding]) -> Iterator[Finding]:
    """Findings in the files that a spec shares with others, such as its facts, each with its line."""
    if not findings:
        return
    from drafter.check.suppression import kept, suppressions
    from drafter.pipeline.sources import opened, spec_text

    for name in dict.fromkeys(each.origin.file for each in findings):
        try:
            text = spec_text(opened(name))
        except DrafterError:
            text = ""
        own = [replace(each, words="", fix=None) for each in findings if each.origin.file == name]
        yield from placed(kept(own, suppressions(text, name)[0]), text, name, None)
