"""What becomes of the results of a check: held against a baseline, made a report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.errors import InputError
from drafter.pipeline.checking.running import Checked
from drafter.pipeline.checking.settings import settings_for
from drafter.pipeline.files import write

if TYPE_CHECKING:
    from drafter.check.settings import Settings
    from drafter.findings import Finding


def said(checked: Checked) -> tuple[Finding, ...]:
    """Everything there is to say of a file; of one that cannot be read, why, by the code of the rule it breaks."""
    if not checked.failure:
        return checked.findings
    if isinstance(checked.failure, InputError) and checked.failure.findings:
        return tuple(replace(each, code=_RULES.get(each.code, each.code)) for each in checked.failure.findings)
    from drafter.findings import Finding, Origin

    return (Finding("unusable", str(checked.failure), origin=Origin(checked.path)),)


_RULES = {"too-deep": "TXT030", "unknown-verb": "TXT006"}
"""What a reader stops at that is the matter of a rule as well."""


def report(checked: Sequence[Checked], form: str) -> str:
    """The results as one of `drafter.check.reports.REPORTS`."""
    from drafter import __version__
    from drafter.check.register import BY_CODE
    from drafter.check.reports import REPORTS, Run

    return REPORTS[form](Run({each.path: said(each) for each in checked}, BY_CODE, __version__))


def write_baseline(checked: Sequence[Checked], target: Path) -> None:
    """Write the findings of a run as a baseline; raises `OutputError`."""
    from drafter.check import baseline

    write(target, baseline.written({each.path: each.findings for each in checked}).encode())


def beyond_baseline(checked: Sequence[Checked], settings: Settings) -> list[Checked]:
    """The results without the findings that the baseline of a file's settings holds.

    Raises:
        InputError: a baseline cannot be read.

    """
    from drafter.check import baseline

    known: dict[str, baseline.Known] = {}
    results = []
    for each in checked:
        name = settings_for(each.path, settings).baseline
        if name is None or each.failure:
            results.append(each)
            continue
        if name not in known:
            known[name] = baseline.read(_text(name), name)
        results.append(replace(each, findings=tuple(baseline.new(each.findings, known[name]))))
    return results


def _text(name: str) -> str:
    try:
        return Path(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{name}: the baseline cannot be read.") from error
