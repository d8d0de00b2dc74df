"""Hostile specs, in a process of their own with two seconds and 300 MB: refused in words, never with a traceback."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

resource = pytest.importorskip("resource", reason="limits on a process are a thing of Unix")

SECONDS = 2
MEGABYTES = 300

HEAD = "schema: 1\nlanguage: en\nkind: draft resolution\ntitle: Title\n"
BODY = "operative:\n  - Decides: to meet\n"


def limit_the_process() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES * 2**20, MEGABYTES * 2**20))


def build(spec: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "drafter", "build", str(spec), "--format", "text", *options],
        capture_output=True,
        text=True,
        preexec_fn=limit_the_process,
        timeout=20,
        check=False,
        cwd=Path(__file__).parent.parent.parent,
    )


def laughs() -> str:
    lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    return HEAD + "\n".join(lines) + "\n" + BODY


def text(words: str) -> str:
    return HEAD + f"operative:\n  - Decides: {words}\n"


HOSTILE: dict[str, Callable[[], str]] = {
    "aliases that multiply": laughs,
    "an alias to itself": lambda: HEAD + "preamble: &a [*a]\n" + BODY,
    "100,000 levels of lists": lambda: HEAD + "preamble: " + "[" * 100_000 + "]" * 100_000 + "\n" + BODY,
    "100,000 levels of mappings": lambda: HEAD + "preamble: " + "{a: " * 100_000 + "\n",
    "100,000 levels that never close": lambda: "[" * 100_000,
    "a tag that runs a program": lambda: HEAD + "job: !!python/object/apply:os.system ['touch pwned']\n" + BODY,
    "a tag that makes an object": lambda: HEAD + "job: !!python/object:drafter.model.front.Session {}\n" + BODY,
    "a walk up the classes": lambda: text("'{{ \"\".__class__.__mro__ }}'"),
    "a text multiplied": lambda: text("\"{{ 'a' * 10**8 }}\""),
    "a power without end": lambda: text('"{{ 9**9**9 }}"'),
    "a loop": lambda: text('"{% for i in range(10**9) %}x{% endfor %}"'),
    "a range made a list": lambda: text('"{{ range(10**9) | list }}"'),
    "an expression nested without end": lambda: text('"{{ ' + "(" * 50_000 + "1" + ")" * 50_000 + ' }}"'),
    "emphasis nested without end": lambda: text('"' + "<u>" * 50_000 + "x" + "</u>" * 50_000 + '"'),
    "notes nested without end": lambda: text('"' + "[^: x" * 20_000 + "]" * 20_000 + '"'),
    "asterisks without end": lambda: text('"' + "*a **" * 100_000 + '"'),
    "a path for a symbol": lambda: "symbol: ../../x\n" + HEAD + BODY,
    "a path for a house style": lambda: "organ: ../../../etc\n" + HEAD + BODY,
    "facts from elsewhere": lambda: "facts: /etc/passwd\n" + HEAD + BODY,
    "a key of a million letters": lambda: "k" * 1_000_000 + ": x\n" + HEAD + BODY,
    "100,000 unknown keys": lambda: HEAD + "".join(f"k{n}: x\n" for n in range(100_000)) + BODY,
    "100,000 equal keys": lambda: HEAD + "title: x\n" * 100_000 + BODY,
    "control characters": lambda: HEAD.replace("Title", '"\\x1b[2J\\0"') + BODY,
    "binary": lambda: "\0\1\2\3",
    "a million documents": lambda: "---\n" * 1_000_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_refused_in_words_within_two_seconds_and_300_megabytes(name: str, tmp_path: Path) -> None:
    spec = tmp_path / "hostile.yaml"
    spec.write_text(HOSTILE[name](), encoding="utf-8")
    done = build(spec)
    assert done.returncode == 2, done.stdout[:500] + done.stderr[:2000]
    assert done.stderr
    assert "Traceback" not in done.stderr
    assert "drafter itself" not in done.stderr
    assert len(done.stderr) < 100_000
    assert sorted(tmp_path.iterdir()) == [spec]


def test_a_file_of_100_megabytes_is_not_even_read(tmp_path: Path) -> None:
    spec = tmp_path / "huge.yaml"
    with spec.open("wb") as stream:
        stream.truncate(100_000_000)
    done = build(spec)
    assert done.returncode == 2
    assert "larger than" in done.stderr


def test_an_endless_stream_is_cut_off() -> None:
    with Path("/dev/zero").open("rb") as endless:
        done = subprocess.run(
            [sys.executable, "-m", "drafter", "build", "-", "--format", "text"],
            stdin=endless,
            capture_output=True,
            text=True,
            preexec_fn=limit_the_process,
            timeout=20,
            check=False,
            cwd=Path(__file__).parent.parent.parent,
        )
    assert done.returncode == 2
    assert "larger than" in done.stderr


def test_200_000_brackets_are_merely_ugly(tmp_path: Path) -> None:
    spec = tmp_path / "brackets.yaml"
    spec.write_text(text('"' + "[" * 200_000 + '"'), encoding="utf-8")
    assert build(spec).returncode == 0


def test_a_symbol_never_names_a_file(tmp_path: Path) -> None:
    spec = tmp_path / "plain.yaml"
    spec.write_text("symbol: A/81/L.7\n" + HEAD + BODY, encoding="utf-8")
    assert build(spec).returncode == 0
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["plain.txt", "plain.yaml"]
