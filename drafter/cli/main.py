"""The command `drafter`: finds the file of a command, runs it, and turns every end into words and an exit code.

Nothing is imported here that `drafter --help` does not need.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from drafter.errors import DrafterError, ExitCode, UnforeseenError, UsageError, is_debugging

if TYPE_CHECKING:
    import argparse
    from typing import NoReturn, Protocol

    class Command(Protocol):
        """What the file of a command holds."""

        EXAMPLES: str

        def configure(self, parser: argparse.ArgumentParser) -> None:
            """Declare the options."""

        def run(self, options: argparse.Namespace) -> ExitCode:
            """Do the work."""


COMMANDS = {
    "build": ("build", "write Word, PDF, HTML, text, Markdown, JSON or Akoma Ntoso from specs"),
    "import": ("import_", "read Word files, official XML and plain text into specs"),
    "convert": ("convert", "turn a document of one form into another"),
    "update": ("update", "roll a recurring text forward to its next session"),
    "redline": ("redline", "show what changed between two texts, as tracked changes, a page or text"),
    "merge": ("merge", "bring two edited drafts of one text together, what they dispute in square brackets"),
    "new": ("new", "write a commented spec to begin with"),
    "phrases": ("phrases", "list what {{ … }} may say in a spec, with examples in six languages"),
    "check": ("check", "say what a United Nations editor would send back, and mend it where that is safe"),
    "rules": ("rules", "list what checks look for; explain a rule with examples and its source"),
    "schema": ("schema", "print the JSON Schema of specs, which lets an editor complete and explain keys"),
}
"""Every command: its file in this folder, and what it does. A new command is a file and a line here."""

REMEMBERED = ("check",)
"""Commands that only say something: what they said is said again while nothing has changed."""

_INTERRUPTED = 130
_FEW_COLLECTIONS = 100_000
"""New objects between two searches for rubbish: a command is over before Python's usual 700 make any sense."""


def run() -> NoReturn:
    """Run the command line and end the process.

    What is left at the end is frozen: Python would search all of it for rubbish once more, a tenth of a command's time,
    before it gives everything back anyway.
    """
    import gc

    gc.set_threshold(_FEW_COLLECTIONS)
    code = main()
    gc.freeze()
    sys.exit(code)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = _ended(lambda: _dispatch(list(sys.argv[1:] if argv is None else argv)))
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        print("drafter: stopped", file=sys.stderr)
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has seen enough. Python would complain again when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.FINE


def _ended(work: Callable[[], int]) -> int:
    """Do the work; what it cannot do is said, and becomes an exit code."""
    try:
        return work()
    except DrafterError as error:
        _report(error)
        return error.exit_code
    except BrokenPipeError:
        raise
    except Exception as error:
        if is_debugging():
            raise
        _report(UnforeseenError(error))
        return ExitCode.UNUSABLE


def _report(error: DrafterError) -> None:
    from drafter.cli import report

    report.failure(error)


def _dispatch(argv: list[str]) -> int:
    name, rest = (argv[0], argv[1:]) if argv else ("--help", [])
    if name in ("-h", "--help", "help"):
        if rest and rest[0] in COMMANDS:
            return _command(rest[0], ["--help"])
        print(_help(), end="")
        return ExitCode.FINE
    if name in ("-V", "--version"):
        from drafter import __version__

        print(f"drafter {__version__}")
        return ExitCode.FINE
    if name not in COMMANDS:
        raise UsageError(_unknown(name))
    if name in REMEMBERED:
        from drafter.cli import memory

        return memory.run(argv, lambda: _command(name, rest))
    return _command(name, rest)


def _command(name: str, argv: list[str]) -> int:
    from drafter.cli.parser import Parser

    file, summary = COMMANDS[name]
    command: Command = import_module(f"drafter.cli.{file}")
    parser = Parser(name, summary, command.EXAMPLES)
    command.configure(parser)
    try:
        options = parser.parse_args(argv)
    except SystemExit as done:
        return int(done.code or 0)
    if getattr(options, "watch", False):
        from drafter.cli import again

        options.jobs = 1  # what other processes look at is not known here
        return again.run(argv, lambda: _ended(lambda: command.run(options)))
    return command.run(options)


def _help() -> str:
    width = max(map(len, COMMANDS))
    commands = "\n".join(f"  {name:<{width}}  {summary}" for name, (_, summary) in COMMANDS.items())
    return f"""\
drafter writes United Nations resolutions: from a YAML spec to a Word document in UN house style.

usage: drafter COMMAND …

commands:
{commands}

options:
  -h, --help     this text; `drafter COMMAND --help` explains a command, with examples
  -V, --version  the version

examples:
  drafter build my-draft.yaml              writes my-draft.docx beside the spec
  drafter build specs --out-dir out        builds every spec of a folder

Exit codes: 0 fine, 1 findings in a draft, 2 unusable input or command line.
"""


def _unknown(name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, COMMANDS, 1)
    cure = f"Did you mean `drafter {near[0]}`?" if near else "`drafter --help` lists the commands."
    if name.lower().endswith((".yaml", ".yml")):
        cure = f"Did you mean `drafter build {name}`?"
    return f"There is no command “{name}”. {cure}"
