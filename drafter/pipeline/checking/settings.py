"""What is asked of a file: the command line over the settings of the project it lies in."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.errors import UsageError

if TYPE_CHECKING:
    from drafter.check.settings import Settings


def settings_for(path: str, asked: Settings) -> Settings:
    """What was asked for on the command line, and where that says nothing what the project's settings say."""
    found = project_settings(os.path.dirname(os.path.realpath(path)))
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
            text = _text(place / name)
            if text is not None and (settings := read(text, str(place / name))):
                return _anchored(settings, place)
    return None


def _text(file: Path) -> str | None:
    """What a file says; None where there is none. It is tried, not looked for: answers rest on what was tried."""
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        raise UsageError(f"{file}: the settings cannot be read: {error.strerror or error}.") from error


def _anchored(settings: Settings, folder: Path) -> Settings:
    return replace(settings, baseline=str(folder / settings.baseline)) if settings.baseline else settings
