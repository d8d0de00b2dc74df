"""Pages in which commands and what they print are written down, and running them.

A page is Markdown. A code block `yaml NAME` is a file of that name. A block `console` holds commands behind `$`, each
followed by all it prints, and by `[exit code N]` where that is not 0. `drafter` runs in this process; `cat` and `ls`
show what came of it. `<` gives a command its standard input.
"""

from __future__ import annotations

import io
import re
import shlex
import sys
from pathlib import Path

import pytest

from drafter.cli.main import main

BLOCK = re.compile(r"^```(?P<info>.*)\n(?P<body>(?:(?!```).*\n)*)^```$", re.MULTILINE)


class Stream(io.TextIOWrapper):
    """A stand-in for standard output or input."""

    def __init__(self, data: bytes = b"") -> None:
        super().__init__(io.BytesIO(data), encoding="utf-8", newline="\n", write_through=True)

    def text(self) -> str:
        return self.buffer.getvalue().decode("utf-8", "replace")  # type: ignore[attr-defined]


def played(page: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The page as it would be if it were written now."""
    monkeypatch.chdir(folder)

    def block(found: re.Match[str]) -> str:
        language, _, name = found["info"].partition(" ")
        if language == "yaml" and name:
            Path(name).parent.mkdir(parents=True, exist_ok=True)
            Path(name).write_text(found["body"], encoding="utf-8")
        if language != "console":
            return found[0]
        commands = [line for line in found["body"].splitlines() if line.startswith("$ ")]
        return "```console\n" + "".join(f"{line}\n{output(line[2:], monkeypatch)}" for line in commands) + "```"

    return BLOCK.sub(block, page)


def output(line: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """All that a command prints, and its exit code."""
    words, _, source = line.partition(" < ")
    program, *arguments = shlex.split(words)
    if program == "cat":
        return Path(arguments[0]).read_text(encoding="utf-8")
    if program == "ls":
        return "".join(f"{path.name}\n" for path in sorted(Path(arguments[0] if arguments else ".").iterdir()))
    screen = Stream()
    monkeypatch.setattr(sys, "stdout", screen)
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(sys, "stdin", Stream(Path(source).read_bytes() if source else b""))
    monkeypatch.setenv("COLUMNS", "100")
    code = main(arguments)
    said = screen.text()
    if said and not said.endswith("\n"):
        said += "\n"
    return said + (f"[exit code {code}]\n" if code else "")
