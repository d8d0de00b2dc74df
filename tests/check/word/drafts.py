"""Clean Word files in six languages, as drafter builds them, and taken apart into their parts."""

from __future__ import annotations

import io
import zipfile
from functools import cache

from drafter import house
from drafter.check.rule import Stage
from drafter.check.settings import Settings
from drafter.findings import Finding
from drafter.language import language
from drafter.pipeline.checking.reading import read_spec, read_word
from drafter.pipeline.checking.running import inspected
from drafter.writers import docx
from tests.check.clean import WORDS, clean

Parts = dict[str, str]

FORM = Settings(select=("WRD", "ACC"))
SUBMITTED = Settings(select=("WRD", "ACC"), stage=Stage.SUBMISSION)


def spec(code: str) -> str:
    """The clean draft, with an original language, and an annex that holds a heading and a table."""
    word = WORDS[code].split("|")[0]
    text = clean(code).replace("session: 81\n", f"session: 81\noriginal: {'en' if code != 'en' else 'fr'}\n")
    rows = f"{{header: [[{word}, {word}]], rows: [[{word}, '8'], [{word}, '9']]}}"
    annex = f"annex:\n  - title: {word}\n    body:\n      - heading: {word}\n      - table: {rows}\n      - {word}\n\n"
    return text.replace("footnotes:", f"{annex}footnotes:")


@cache
def built(code: str, style: str = "general-assembly") -> bytes:
    """The clean draft as a Word file."""
    return built_from(spec(code), code, style)


def built_from(text: str, code: str, style: str = "general-assembly") -> bytes:
    """A spec as a Word file."""
    resolution = read_spec(text, "draft.yaml", Settings()).draft.resolution
    return docx.write(resolution, language(code), house.load(style, code))


def parts_of(data: bytes) -> Parts:
    """The XML parts of a Word file by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {
            name: archive.read(name).decode("utf-8") for name in archive.namelist() if name.endswith((".xml", ".rels"))
        }


def packed(data: bytes, parts: Parts) -> bytes:
    """A Word file with some parts replaced, and others added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, parts.get(name, "").encode("utf-8") if name in parts else old.read(name))
        for name in parts.keys() - set(old.namelist()):
            new.writestr(name, parts[name].encode("utf-8"))
    return out.getvalue()


def said(data: bytes, settings: Settings = FORM) -> tuple[Finding, ...]:
    """What the rules on Word files say."""
    return inspected(read_word(data, "draft.docx", settings), settings).findings
