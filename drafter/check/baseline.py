"""A baseline: the findings a project has for now, so that only new ones are spoken of.

A finding is known again by file, code and the words it is about, not by its line: text added above changes nothing.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath

from drafter.errors import InputError
from drafter.findings import Finding

Known = Counter[tuple[str, str, str]]


def written(findings: Mapping[str, Sequence[Finding]]) -> str:
    """The baseline of a run, as JSON that compares well line by line."""
    known = Counter(_key(finding) for found in findings.values() for finding in found)
    rows = [[*key, count] for key, count in sorted(known.items())]
    lines = ",\n".join("    " + json.dumps(row, ensure_ascii=False) for row in rows)
    return f'{{\n  "version": 1,\n  "findings": [\n{lines}\n  ]\n}}\n'


def read(text: str, name: str) -> Known:
    """The findings of a baseline.

    Raises:
        InputError: it is none.

    """
    try:
        tree = json.loads(text)
        return Counter({(str(file), str(code), str(words)): int(n) for file, code, words, n in tree["findings"]})
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise InputError(f"{name}: this is no baseline. Write one with `drafter check --write-baseline`.") from error


def new(findings: Iterable[Finding], known: Known) -> list[Finding]:
    """The findings that a baseline does not hold; of several alike, those beyond its count."""
    left = Counter(known)
    fresh = []
    for finding in findings:
        key = _key(finding)
        if left[key] > 0:
            left[key] -= 1
        else:
            fresh.append(finding)
    return fresh


def _key(finding: Finding) -> tuple[str, str, str]:
    return PurePath(finding.origin.file).as_posix(), finding.code, finding.words or finding.message
