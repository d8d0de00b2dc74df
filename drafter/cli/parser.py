"""The parser of a command's options: argparse, with its complaints raised like all others."""

from __future__ import annotations

import argparse
import os
from typing import NoReturn

from drafter.errors import UsageError


class Parser(argparse.ArgumentParser):
    """A parser for one command.

    Raises:
        UsageError: the command line cannot be understood.

    """

    def __init__(self, name: str, summary: str, examples: str) -> None:
        super().__init__(
            prog=f"drafter {name}",
            description=f"{summary[:1].upper()}{summary[1:]}.",
            epilog=f"examples:\n{examples}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )

    def error(self, message: str) -> NoReturn:
        """Complain as the rest of drafter does, without repeating every option."""
        raise UsageError(f"{message}. `{self.prog} --help` explains the command.")


def add_jobs(parser: argparse.ArgumentParser, default: int | None = None) -> None:
    """Declare how many processes work side by side; None leaves it to the command."""
    parser.add_argument(
        "-j", "--jobs", metavar="N", type=_count, default=default, help="how many processes work side by side"
    )


def add_watch(parser: argparse.ArgumentParser) -> None:
    """Declare that a command is done again each time something it looked at changes."""
    parser.add_argument(
        "--watch", action="store_true", help="do it again whenever a file that it looked at changes; Ctrl+C ends"
    )


def add_quiet(parser: argparse.ArgumentParser) -> None:
    """Declare that a command keeps to itself what it wrote and where."""
    parser.add_argument("-q", "--quiet", action="store_true", help="say nothing but what is wrong")


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 256:
        raise argparse.ArgumentTypeError("a number from 1 to 256 is needed")
    return min(int(text), (os.cpu_count() or 1) * 4)
