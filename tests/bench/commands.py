"""How fast the commands are that have no rival: check, update, redline."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from drafter import spec
from drafter.pipeline.checking.paths import checkable
from drafter.pipeline.redlines import compare, drawn
from tests.bench.measuring import CHECKOUT, Work, as_installed, best, spent

CHECKED_A_SECOND = 150
"""Specs on one core; what is wanted."""
STARTED = 2
"""How many times `drafter --help` a check may take; what is wanted."""
UPDATED = 4
"""How many times a docxtpl script's time an update may take; what is wanted."""
REDLINED = 2.0
"""Seconds for a redline of 400 paragraphs; what is wanted."""


def checks(source: Path, folder: Path, files: int) -> list[str]:
    """How many specs a second `drafter check` gets through: the project's own in turn, and one again and again."""
    for room in ("specs", "examples"):
        shutil.copytree(CHECKOUT / room, folder / room)
    own = [Path(path) for path in checkable([str(folder)]) if path.endswith(".yaml")]
    again = folder / "specs" / source.name
    shutil.copyfile(source, again)
    return [rate("specs and examples in turn", own, files), rate(f"{source.name} again and again", [again], files)]


def rate(what: str, originals: list[Path], files: int) -> str:
    """The rate of a whole process, its start included, for distinct copies, each beside its original."""
    copies = [str(distinct(number, originals[number % len(originals)])) for number in range(files)]
    command = [sys.executable, "-m", "drafter", "check", "-j", "1", "--afresh", *copies]
    start = spent()
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=as_installed())
    rate = files / (spent() - start)
    verdict = "reached" if rate >= CHECKED_A_SECOND else "MISSED"
    unread = "" if f"{files} file" in done.stderr else ", of which some cannot be read"
    return f"check: {what}, {files} files{unread}: {rate:.0f} a second   wanted {CHECKED_A_SECOND}  {verdict}"


def distinct(number: int, original: Path) -> Path:
    copy = original.with_name(f"{number}-{original.name}")
    copy.write_text(f"{original.read_text(encoding='utf-8')}# {number}\n", encoding="utf-8")
    return copy


def starts(source: Path, folder: Path, rounds: int) -> str:
    """How long a check takes as a process, asked for the first time and asked again, beside `drafter --help`."""

    def run(*arguments: str) -> Work:
        command = [sys.executable, "-m", "drafter", *arguments]
        environment = as_installed() | {"DRAFTER_CACHE": str(folder)}
        return lambda: subprocess.run(command, check=False, capture_output=True, env=environment)

    asked = ("check", str(source.resolve()))
    greeting, first, again = best(max(rounds // 2, 1), run("--help"), run(*asked, "--afresh"), run(*asked))
    verdict = "reached" if again < STARTED * greeting else "MISSED"
    return (
        f"check as a process: {first / greeting:.2f} x --help at first, {again / greeting:.2f} x asked again"
        f"   wanted {STARTED} x  {verdict}"
    )


def updates(source: Path, folder: Path, rounds: int, script: float) -> str:
    """How long an update takes as a process, beside a docxtpl script's time for the text."""
    command = [sys.executable, "-m", "drafter", "update", str(source.resolve()), "--plan"]
    [ours] = best(
        max(rounds // 2, 1),
        lambda: subprocess.run(command, cwd=folder, check=False, capture_output=True, env=as_installed()),
    )
    verdict = "reached" if ours < UPDATED * script else "MISSED"
    return f"update as a process: {ours / script:.2f} x a docxtpl script   wanted {UPDATED} x  {verdict}"


def redlines(text: str) -> str:
    """How long it takes to compare and write a text, every paragraph of which has changed."""
    before, after = spec.loads(text), spec.loads(re.sub(r"consider matter (\d+) at", r"study matter \1 before", text))
    start = spent()
    drawn(compare(before, after))
    taken = spent() - start
    verdict = "reached" if taken < REDLINED else "MISSED"
    count = len(before.parts[0].operative)
    return f"redline: {count} paragraphs, all changed: {taken:.2f} s   wanted {REDLINED} s  {verdict}"
