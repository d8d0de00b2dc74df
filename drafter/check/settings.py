"""What a project asks of checks: the table `[tool.drafter.check]` of pyproject.toml, or `[check]` of drafter.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from typing import Any

from drafter.check.rule import Stage
from drafter.errors import UsageError

FILES = ("drafter.toml", "pyproject.toml")
"""Names of the files that hold settings; the first that is found in a folder or above it counts."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is asked for; empty where nothing was said.

    Attributes:
        select, ignore: codes or their beginnings.
        stage: how far the drafts have come.
        house: name of a house style to hold Word files against.
        verbs: opening phrases that are accepted beyond the lists of the languages.
        baseline: path of the findings to leave unsaid, from the folder of the file of settings.

    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    stage: Stage | None = None
    house: str | None = None
    baseline: str | None = None
    verbs: tuple[str, ...] = ()

    def over(self, other: Settings) -> Settings:
        """These settings, and the other's where these say nothing; both lists of what to ignore count."""
        return Settings(
            self.select or other.select,
            (*self.ignore, *other.ignore),
            self.stage or other.stage,
            self.house or other.house,
            self.baseline or other.baseline,
            (*self.verbs, *other.verbs),
        )


def read(text: str, name: str) -> Settings | None:
    """The settings in a file; None where it has no table for them.

    Raises:
        UsageError: the file is no TOML, or the table says what it cannot.

    """
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{name}: this is no TOML: {error}.") from error
    room, table = "", tree
    for key in ("tool", "drafter") if name.endswith("pyproject.toml") else ():
        room, table = f"{room}{key}.", table.get(key, {})
        if not isinstance(table, dict):
            raise UsageError(f"{name}: “{key}” is no table.")
    if strange := [key for key in table if key != "check"]:
        raise UsageError(f"{name}: “{strange[0]}” stands outside [{room}check], where all settings belong.")
    return _settings(table["check"], name) if table else None


def _settings(table: Any, name: str) -> Settings:
    known = [field.name for field in fields(Settings)]
    if not isinstance(table, dict) or (strange := [key for key in table if key not in known]):
        what = f"“{strange[0]}” is no setting" if isinstance(table, dict) else "“check” is no table"
        raise UsageError(f"{name}: {what}; there are {', '.join(known)}.")
    for key, what in (("select", "codes"), ("ignore", "codes"), ("verbs", "opening phrases")):
        given = table.get(key, [])
        if not isinstance(given, list) or not all(isinstance(each, str) for each in given):
            raise UsageError(f"{name}: {key} is a list of {what}.")
    if (stage := table.get("stage")) not in (None, *Stage):
        raise UsageError(f"{name}: the stage “{stage}” does not exist; there are {', '.join(Stage)}.")
    return Settings(
        tuple(table.get("select", ())),
        tuple(table.get("ignore", ())),
        Stage(stage) if stage else None,
        str(table["house"]) if "house" in table else None,
        str(table["baseline"]) if "baseline" in table else None,
        tuple(table.get("verbs", ())),
    )
