"""The parser of a command's options: argparse, with its complaints raised like all others."""

from __future__ import annotations

import argparse
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
