"""How fast drafter is beside docxtpl, python-docx and pandoc, on the same text, in one run, as ratios; how fast the
other commands are.

    python -m tests.bench [SPEC] [--rounds N] [--growth N] [--files N]

What is measured is processor time, of this process and of those it starts, so that others on the machine count for
little; it is the best of several rounds that take turns, so that a busy machine is busy for all. Nothing is asserted:
a clock is no test.
"""

from __future__ import annotations

import argparse
import io
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import yaml

from drafter import render, spec
from drafter.language import language
from drafter.model import walk
from drafter.model.front import Resolution
from drafter.writers import markdown
from drafter.writers.lines import Line
from drafter.writers.reading import read
from tests.bench import commands
from tests.bench.measuring import CHECKOUT, Work, as_installed, best

SEED = CHECKOUT / "specs" / "a-79-l9-rev1.zh.yaml"


@dataclass(frozen=True, slots=True)
class Contest:
    """Drafter's time for one job and another's, in seconds."""

    against: str
    ours: float
    theirs: float
    wanted: float

    @property
    def ratio(self) -> float:
        """How many times faster drafter is."""
        return self.theirs / self.ours

    def __str__(self) -> str:
        verdict = "reached" if self.ratio >= self.wanted else "MISSED"
        times = f"{self.ours * 1000:8.2f} ms {self.theirs * 1000:9.2f} ms"
        return f"{self.against:34} {times} {self.ratio:7.2f} x   wanted {self.wanted:.2f} x  {verdict}"


# --- the same text for the others -------------------------------------------------------------------------------


def paragraphs(resolution: Resolution) -> list[dict[str, str]]:
    """The text as another tool would be given it: number, opening verb, the rest."""
    return [said(line) for line in read(resolution, language(resolution.front.language)) if not line.table]


def said(line: Line) -> dict[str, str]:
    verb, rest = walk.plain(line.content[:1]), walk.plain(line.content[1:])
    return {"number": line.number, "verb": verb, "text": rest}


def template() -> bytes:
    """A docxtpl template with one loop: number, verb in bold, text."""
    import docx

    document = docx.Document()
    document.add_paragraph("{%p for p in paragraphs %}")
    paragraph = document.add_paragraph("{{ p.number }} ")
    paragraph.add_run("{{ p.verb }}").bold = True
    paragraph.add_run("{{ p.text }}")
    document.add_paragraph("{%p endfor %}")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def by_docxtpl(form: bytes, context: str) -> bytes:
    from docxtpl import DocxTemplate

    document = DocxTemplate(io.BytesIO(form))
    document.render(yaml.load(context, Loader=yaml.CSafeLoader), autoescape=True)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def by_python_docx(texts: list[dict[str, str]]) -> bytes:
    import docx

    document = docx.Document()
    for text in texts:
        paragraph = document.add_paragraph(f"{text['number']} ")
        paragraph.add_run(text["verb"]).bold = True
        paragraph.add_run(text["text"])
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


DOCXTPL_SCRIPT = """\
import sys
import yaml
from docxtpl import DocxTemplate
document = DocxTemplate(sys.argv[1])
with open(sys.argv[2], encoding="utf-8") as stream:
    document.render(yaml.load(stream, Loader=yaml.CSafeLoader), autoescape=True)
document.save(sys.argv[3])
"""

# --- contests ---------------------------------------------------------------------------------------------------


def in_memory(source: Path, rounds: int) -> list[Contest]:
    text, name = source.read_text(encoding="utf-8"), str(source)
    resolution = spec.loads(text, name)
    texts = paragraphs(resolution)
    context, form = yaml.safe_dump({"paragraphs": texts}, allow_unicode=True), template()
    ours, theirs, plain = best(
        rounds,
        lambda: render(spec.loads(text, name)),
        lambda: by_docxtpl(form, context),
        lambda: by_python_docx(texts),
    )
    return [Contest("docxtpl, in one process", ours, theirs, 3), Contest("python-docx, in one process", ours, plain, 5)]


def runs(source: Path, folder: Path, rounds: int) -> list[Contest]:
    resolution = spec.load(source)
    files = {
        "draft.md": markdown.write(resolution, language(resolution.front.language)).encode(),
        "script.py": DOCXTPL_SCRIPT.encode(),
        "template.docx": template(),
        "context.yaml": yaml.safe_dump({"paragraphs": paragraphs(resolution)}, allow_unicode=True).encode(),
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)

    def run(*command: str) -> Work:
        return lambda: subprocess.run(command, cwd=folder, check=True, capture_output=True, env=as_installed())

    drafter = run(sys.executable, "-m", "drafter", "build", str(source.resolve()), "-q", "-o", "draft.docx")
    script = run(sys.executable, "script.py", "template.docx", "context.yaml", "out.docx")
    ours, theirs = best(max(rounds // 2, 1), drafter, script)
    found = [Contest("a docxtpl script, whole processes", ours, theirs, 1 / 1.5)]
    if shutil.which("pandoc"):
        here, pandoc = best(
            max(rounds // 2, 1), lambda: render(spec.load(source)), run("pandoc", "draft.md", "-o", "p.docx")
        )
        found.append(Contest("pandoc runs", here, pandoc, 10))
    return found


def grown(operatives: int) -> str:
    """A draft of many paragraphs, every second of which calls a note."""
    notes = "".join(f"  n{n}: A/81/{n + 1}.\n" for n in range(operatives // 2))
    body = "".join(
        f"  - Decides: to consider matter {n} at its next session{f'[^n{n // 2}]' if n % 2 else ''}\n"
        for n in range(operatives // 2 * 2)
    )
    head = "schema: 1\nlanguage: en\nkind: draft resolution\ntitle: Growth\noperative:\n"
    return f"{head}{body}footnotes:\n{notes}"


def growth(operatives: int, rounds: int) -> str:
    """How the time grows from a quarter of some paragraphs to all of them; 4 is linear."""
    small, large = grown(operatives // 4), grown(operatives)
    quarter, whole = best(max(rounds // 4, 1), lambda: render(spec.loads(small)), lambda: render(spec.loads(large)))
    return (
        f"growth: {operatives // 4} paragraphs {quarter * 1000:.1f} ms, {operatives} with {operatives // 2} notes "
        f"{whole * 1000:.1f} ms: {whole / quarter:.2f} x for 4 x the text"
    )


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Hold drafter against others, as ratios.")
    parser.add_argument("spec", nargs="?", type=Path, default=SEED)
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--growth", type=int, default=1000, help="operative paragraphs of the largest draft")
    parser.add_argument("--files", type=int, default=1000, help="how many specs are checked")
    options = parser.parse_args(argv)
    print(f"{'drafter against':34} {'ours':>11} {'theirs':>12} {'faster by':>9}")
    for contest in in_memory(options.spec, options.rounds):
        print(contest)
    with tempfile.TemporaryDirectory() as folder:
        against = runs(options.spec, Path(folder), options.rounds)
        print(*against, sep="\n")
        print(commands.updates(options.spec, Path(folder), options.rounds, against[0].theirs))
    with tempfile.TemporaryDirectory() as folder:
        print(*commands.checks(options.spec, Path(folder), options.files), sep="\n")
    with tempfile.TemporaryDirectory() as folder:
        print(commands.starts(options.spec, Path(folder), options.rounds))
    print(commands.redlines(grown(min(options.growth, 400))))
    print(growth(options.growth, options.rounds))
