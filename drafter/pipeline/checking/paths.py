"""Which files are checked, and which of them are language versions of one draft."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from drafter.errors import UsageError
from drafter.pipeline.runs import FACTS

SUFFIXES = (".yaml", ".yml", ".docx", ".xml")
"""Ends of the names of files that a folder is searched for."""

_LANGUAGE_AT_END = re.compile(r"[._-](?:ar|en|es|fr|ru|zh|[ACEFRS])$")


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


def version_sets(paths: Sequence[str]) -> list[list[str]]:
    """Files that may be language versions of one draft, by folder and name; the others by themselves."""
    groups: dict[tuple[str, str], list[str]] = {}
    for path in paths:
        file = Path(path)
        groups.setdefault((_LANGUAGE_AT_END.sub("", str(file.with_suffix(""))), file.suffix), []).append(path)
    return list(groups.values())
