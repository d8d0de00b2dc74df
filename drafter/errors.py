"""Failures: what stops a command, and the exit code each one ends in.

A finding is something to say about a draft (see `findings`); a failure is a reason to stop.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.findings import Finding


class ExitCode(IntEnum):
    """How a command ends; the whole table."""

    FINE = 0
    FINDINGS = 1
    UNUSABLE = 2


DEBUG = "DRAFTER_DEBUG"
"""Environment variable with which an engineer sees the traceback of an error that nobody foresaw."""


def is_debugging() -> bool:
    """Whether tracebacks are wanted."""
    return bool(os.environ.get(DEBUG))


class DrafterError(Exception):
    """Base of every failure that drafter raises on purpose; its text is meant for the user."""

    exit_code = ExitCode.UNUSABLE


class InputError(DrafterError):
    """The input cannot be used. Carries every problem that was found in it.

    Attributes:
        findings: the problems, sorted by place; never empty when raised by a reader.

    """

    def __init__(self, message: str, findings: Sequence[Finding] = ()) -> None:
        super().__init__(message)
        self.findings = tuple(findings)


class OutputError(DrafterError):
    """The result cannot be written where it was asked for."""


class UsageError(DrafterError):
    """The command line or a call asks for something that does not exist."""


class MissingToolError(DrafterError):
    """A program outside this package is needed and is not there (LibreOffice for PDF)."""


class UnforeseenError(DrafterError):
    """A fault of drafter itself, in one sentence.

    Raise it in place of any exception that nobody foresaw, unless `is_debugging`: an engineer wants the traceback.
    """

    def __init__(self, error: BaseException) -> None:
        what = f"{type(error).__name__}: {error}".rstrip(": ")
        super().__init__(
            f"Something in drafter itself went wrong ({what}). Set {DEBUG}=1 to see where, and please report it."
        )
