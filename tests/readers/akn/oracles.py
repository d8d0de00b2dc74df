"""What a file says as `akn_facts.py` and `docx_facts.py` see it, oracles that share no code with drafter.

A number that an oracle left in the text still counts as the paragraph's number.
"""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.readers.akn.said import Said, closed_up, levelled, numbered

TOOLS = Path(__file__).parents[4] / "shared" / "tools"


@cache
def tool(name: str) -> ModuleType:
    """An oracle from ../shared/tools as a module."""
    spec = importlib.util.spec_from_file_location(name, TOOLS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def of_xml(path: Path, code: str) -> list[Said]:
    """The paragraphs of a file as `akn_facts.py` sees them."""
    facts = tool("akn_facts")
    facts.LEADBOLD = code == "zh"
    tree = facts.etree.parse(str(path), facts.etree.XMLParser(remove_comments=True, recover=True)).getroot()
    _join_lone_numbers(tree, facts.NS)
    out: list[Said] = []
    for statement in tree.iter(facts.NS + "statement"):
        record = facts.statement(statement, tree.find(".//" + facts.NS + "coverPage"), str(path), code, "/")
        for paragraph in record["paragraphs"]:
            out += _said(paragraph, code)
    return [one for one in out if one.text or one.notes]


def _join_lone_numbers(tree: Any, namespace: str) -> None:
    """Give a number that has no text to the next paragraph: the oracle drops such numbers."""
    for element in list(tree.iter(namespace + "paragraph")):
        number, following = element.find(namespace + "num"), element.getnext()
        alone = number is not None and not "".join(element.itertext()).replace(number.text or "", "", 1).strip()
        if alone and following is not None and [child.tag for child in following] == [namespace + "content"]:
            following.insert(0, number)


def _bracketless(note: str) -> str:
    """A note without the empty brackets that it begins with in some Arabic files."""
    return re.sub(r"^\(\d*\)\s*", "", note)


def _said(paragraph: dict[str, Any], code: str) -> Iterator[Said]:
    if paragraph["kind"] == "table":
        yield from (Said(closed_up(cell, code), kind="cell") for row in paragraph["rows"] for cell in row)
        return
    number, text = paragraph.get("num", ""), paragraph["text"]
    if not number:
        number, text = typed_number(text)
    notes = tuple(
        (len(levelled(paragraph["text"][note["at"] :], code)), _bracketless(levelled(note["text"], code)))
        for note in paragraph.get("notes", ())
    )
    verb = levelled(paragraph.get("lead", ""), code) if paragraph["kind"] in ("preambular", "operative") else ""
    shown = numbered(number, text, code)
    yield Said(shown.rstrip(" ,，،") if paragraph["kind"] == "enacting" else shown, notes, verb, paragraph["kind"])


TYPED = re.compile(r"^[\u200e\u200f]*(\d{1,3}[\u200e\u200f ]*-|[’‘]\d+[’‘]|[㈠-㈩]|[•–·]|\d{1,2}-\d{1,2}-?)\s+(?=\S)")


def typed_number(text: str) -> tuple[str, str]:
    """A number that the oracle left in the text."""
    match = TYPED.match(text)
    return (match.group(1), text[match.end() :]) if match else ("", text)


CALL = re.compile(r"\[\^([^\]]+)\]")


def of_docx(path: Path, code: str) -> list[Said]:
    """The paragraphs of a Word file as `docx_facts.py` sees them: numbers as Word counts them, emphasis as it shows."""
    facts = tool("docx_facts").facts(str(path))
    notes = iter(facts["notes"])
    return [one for p in facts["paragraphs"] if (one := _printed(p, notes, code)).text or one.notes]


def _printed(paragraph: dict[str, Any], notes: Iterator[dict[str, str]], code: str) -> Said:
    shown = re.sub(r"[(（](\[\^\d+\])[)）]", r"\1", paragraph["text"]) if code == "ar" else paragraph["text"]
    called = tuple(
        (len(levelled(CALL.sub("", shown[call.end() :]), code)), _bracketless(levelled(next(notes)["text"], code)))
        for call in CALL.finditer(shown)
    )
    number, text = paragraph["number"], CALL.sub("", shown)
    if not number:
        match = TYPED_IN_WORD.match(text)
        number, text = (match.group(1), text[match.end() :]) if match else ("", text)
    return Said(numbered(number, text, code), called, levelled(_emphasised(paragraph["spans"], code), code))


TYPED_IN_WORD = re.compile(r"^\t*(\S{1,6}(?: -)?)\t+(?=\S)")


def _emphasised(spans: list[dict[str, Any]], code: str) -> str:
    """The emphasised opening of a paragraph, behind its tabs and a typed number."""
    out = ""
    for span in spans:
        if span["italic"] or (code == "zh" and span["bold"]):
            out += span["text"]
        elif out or not re.fullmatch(r"\s*(\S{1,6}(?: -)?\t)?", span["text"]):
            break
    return CALL.sub("", out)
