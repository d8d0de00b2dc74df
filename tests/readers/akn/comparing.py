"""What a file says against what we read: paragraphs, numbers, notes and verbs, counted.

The other side is `akn_facts.py`, an oracle that shares no code with drafter. What it leaves as the file has it, and
drafter mends, is made alike on both sides first: spaces in Chinese, marks of direction, turned digit groups in Arabic,
look-alike signs in numbers, the comma of the opening line. A number the oracle left in the text still counts as the
paragraph's number.
"""

from __future__ import annotations

import importlib.util
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from drafter.language import language
from drafter.language.shape import Language
from drafter.model.front import Resolution
from drafter.model.nodes import Annex, Heading, Inlines, Note, Part, Section, Table, Text, Verb
from drafter.model.outline import Entry, outline
from drafter.model.walk import plain

TOOLS = Path(__file__).parents[4] / "shared" / "tools"


@dataclass(frozen=True)
class Said:
    """One paragraph: number and text together, its notes (characters behind the call, text), its opening verb."""

    text: str
    notes: tuple[tuple[int, str], ...] = ()
    verb: str = ""
    kind: str = ""


@dataclass
class Tally:
    """Counts of what was compared and what was alike, with the differences."""

    paragraphs: int = 0
    same: int = 0
    verbs: int = 0
    same_verbs: int = 0
    notes: int = 0
    same_notes: int = 0
    files: int = 0
    differences: list[str] = field(default_factory=list)

    def shares(self) -> tuple[float, float, float]:
        """Shares of paragraphs, verbs and notes that are alike."""
        pairs = ((self.same, self.paragraphs), (self.same_verbs, self.verbs), (self.same_notes, self.notes))
        return tuple(same / every if every else 1.0 for same, every in pairs)  # type: ignore[return-value]


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


# --- the same form for both sides

SIGNS = str.maketrans({"（": "(", "）": ")", "‘": "'", "’": "'", "–": "-", "—": "-", "‑": "-", "ـ": ""})


def levelled(text: str, code: str) -> str:
    """Text without what drafter mends on purpose."""
    text = re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]", "", text)
    text = " ".join(text.split())
    if code == "ar":
        text = re.sub(r"(?<![\d.,/])\d{1,3}(?: \d{3})* \d{1,3}(?![\d.,/])", _ordered, text)
    return text.replace(" ", "") if code == "zh" else text


def _ordered(match: re.Match[str]) -> str:
    groups = match.group().split()
    return " ".join(max(groups, groups[::-1]))


def numbered(number: str, text: str, code: str) -> str:
    """Number and text, the signs of the number alike whatever the file has."""
    number = re.sub(r"\s", "", levelled(number, code)).translate(SIGNS)
    if code == "ru":
        number = number.translate(str.maketrans("аеосхі", "aeocxi"))
    return f"{number}{'' if code == 'zh' else ' '}{levelled(text, code)}".strip()


# --- what the oracle says


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
        yield from (Said(_close(cell, code), kind="cell") for row in paragraph["rows"] for cell in row)
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


def _close(text: str, code: str) -> str:
    """The text of a cell without its spaces, which the oracle makes up between lines and pieces of it."""
    return re.sub(r"\s", "", levelled(text, code))


def typed_number(text: str) -> tuple[str, str]:
    """A number that the oracle left in the text."""
    match = TYPED.match(text)
    return (match.group(1), text[match.end() :]) if match else ("", text)


# --- what the model says


def of_model(resolution: Resolution) -> list[Said]:
    """The paragraphs of a model, with the numbers that position gives them."""
    code = resolution.front.language
    out: list[Said] = []
    part = -1
    for entry in outline(resolution):
        if entry.part > part:
            part = entry.part
            out.append(Said(levelled(_opening(resolution.parts[part], resolution), code), kind="enacting"))
        out += _lines(entry, language(code))
    return [one for one in out if one.text or one.notes]


def _opening(part: Part, resolution: Resolution) -> str:
    """The opening line; its mark is given by position and not compared."""
    front = resolution.front
    return plain(part.organ_line) or language(front.language).organ_line(front.organ)


def _lines(entry: Entry, spoken: Language) -> Iterator[Said]:
    block, code = entry.block, spoken.code
    if isinstance(block, Part):
        return
    if isinstance(block, Table):
        yield from (Said(_close(_cell(cell.content), code), kind="cell") for row in block.rows for cell in row.cells)
    elif isinstance(block, Section):
        number = entry.numbers[-1]
        yield Said(number if isinstance(number, str) else spoken.section_number(number))
        yield _one("", block.title, code)
    elif isinstance(block, Annex):
        number = entry.numbers[-1] if entry.numbers else None
        yield _one("", block.heading or (Text(spoken.annex_heading(number)),), code)  # type: ignore[arg-type]
        yield _one("", block.title, code)
    elif isinstance(block, Heading):
        shown = spoken.heading_number(entry.level, entry.numbers[-1]) if entry.numbers else block.number or ""
        yield _one(shown, block.content, code)
    else:
        shown = spoken.number(entry.level, entry.numbers[-1]) if entry.numbers else ""
        yield _one(shown, block.content, code)


def _cell(content: Inlines) -> str:
    return "".join(f" {plain(n.content)}" if isinstance(n, Note) else plain((n,)) for n in content)


def _one(number: str, content: Inlines, code: str) -> Said:
    notes = []
    for n, node in enumerate(content):
        if isinstance(node, Note):
            notes.append((len(levelled(plain(content[n + 1 :]), code)), levelled(plain(node.content), code)))
    verb = levelled(plain(content[0].content), code) if content and isinstance(content[0], Verb) else ""
    return Said(numbered(number, plain(content), code), tuple(notes), verb)


# --- what a Word file says

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


# --- comparing


def compare(theirs: list[Said], ours: list[Said], name: str, tally: Tally, code: str) -> None:
    """Count what is alike; paragraphs are paired by their text first, then in the order of what is left."""
    tally.files += 1
    texts = {one.text for one in theirs}
    ours = _on_one_line(_without_comma(ours, theirs), texts)
    keys = [[_close(one.text, code).lower() for one in side] for side in (theirs, ours)]
    matcher = SequenceMatcher(None, *keys, autojunk=False)
    for action, a, b, c, d in matcher.get_opcodes():
        left, right = theirs[a:b], ours[c:d]
        for n, one in enumerate(left):
            other = right[n] if n < len(right) else None
            _count(one, other, name, tally)
        if action in ("insert", "replace") and len(right) > len(left):
            tally.differences += [f"{name}\t+ {one.text[:250]}" for one in right[len(left) :]]


def _without_comma(ours: list[Said], theirs: list[Said]) -> list[Said]:
    """Opening lines without their comma, which drafter sets by its own rule."""
    openings = {one.text for one in theirs if one.kind == "enacting"}
    return [replace(one, text=bare) if (bare := one.text.rstrip(",，،")) in openings else one for one in ours]


def _on_one_line(ours: list[Said], texts: set[str]) -> list[Said]:
    """Number and title of a section as one line where the file has them so; drafter gives each its own."""
    out: list[Said] = []
    for one in ours:
        together = (f"{out[-1].text} {one.text}", f"{out[-1].text}{one.text}") if out else ()
        found = next((text for text in together if text in texts and len(out[-1].text) < 12), None)
        if found:
            out[-1] = replace(one, text=found)
        else:
            out.append(one)
    return out


def _count(one: Said, other: Said | None, name: str, tally: Tally) -> None:
    places = [at for at, _ in one.notes]
    same = other is not None and _alike(one, other) and [at for at, _ in other.notes] == places
    tally.paragraphs += 1
    tally.same += same
    if not same:
        tally.differences.append(f"{name}\t{one.kind} - {_show(one)}\n\t\t+ {_show(other) if other else ''}")
    notes = Counter(text for _, text in one.notes)
    tally.notes += sum(notes.values())
    found = Counter(text for _, text in other.notes) if other else Counter[str]()
    tally.same_notes += sum((notes & found).values())
    if other and notes - found:
        tally.differences.append(f"{name}\tNOTE {list(notes - found)}\n\t\t {list(found - notes)}")
    if one.verb:
        tally.verbs += 1
        alike = other is not None and one.verb == other.verb
        tally.same_verbs += alike
        if not alike and same:
            tally.differences.append(f"{name}\tVERB {one.verb!r} {other.verb if other else ''!r} {one.text[:60]}")


def _alike(one: Said, other: Said) -> bool:
    """Whether two paragraphs have the same text; of cells the oracle has no spaces."""
    text = re.sub(r"\s", "", other.text) if one.kind == "cell" else other.text
    return one.text.lower() == text.lower()


def _show(one: Said) -> str:
    text = one.text if len(one.text) < 160 else f"{one.text[:80]} … {one.text[-70:]}"
    return f"{text}  {[at for at, _ in one.notes] or ''}"
