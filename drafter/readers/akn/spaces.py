"""White space inside a paragraph: what only lays out the XML goes, what a reader sees stays."""

from __future__ import annotations

import re
from dataclasses import replace

from drafter.findings import Origin
from drafter.model.nodes import Break, Emphasis, Inline, Inlines, Note, Reference, Text, Verb
from drafter.model.walk import merged, plain
from drafter.readers.akn.digits import GROUPS, in_order
from drafter.readers.akn.reading import Reading

SPACES = re.compile(r"[ \t\r\n]+")
"""White space that XML lays itself out with; a no-break space is text."""

DOUBLED = re.compile(r"[\w)»”%]{1,20}(?: {2,}[\w(«“]| ?\t ?[^\W\d])\S{0,19}")
"""Two words with more than one space, or a tab, between them on one line."""

STRAY = re.compile(r"[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")
"""White space and invisible marks."""


def tidy(content: Inlines, reading: Reading, at: Origin) -> Inlines:
    """Collapse white space, take emphasis off its edges, and mend what stands stray beside notes and in numbers."""
    if found := DOUBLED.search(plain(content)):
        reading.mend("doubled-space", at, found[0])
    nodes = _joined(_ends(_collapse(_unmarked(content, reading, at), _Last())))
    nodes = _sober(nodes, reading, at)
    nodes = _close_gaps(nodes, reading, at)
    if reading.language.code == "ar":
        nodes = _turn_groups(nodes, reading, at)
    return merged(nodes)


def _unmarked(content: Inlines, reading: Reading, at: Origin) -> Inlines:
    """Content without marks of direction and thin spaces at its start, which hide the opening verb."""
    first = content[0] if content else None
    if not isinstance(first, Text) or not (found := STRAY.match(first.text)) or not found.group().strip(" \t\r\n"):
        return content
    reading.mend("stray-mark", at)
    return merged((Text(first.text[found.end() :]), *content[1:]))


class _Last:
    """Whether the last character so far was a space; nothing at all counts as one."""

    space = True


def _collapse(content: Inlines, last: _Last) -> Inlines:
    out: list[Inline] = []
    for node in content:
        if isinstance(node, Text):
            text = SPACES.sub(" ", node.text)
            if last.space:
                text = text.removeprefix(" ")
            if text:
                last.space = text.endswith(" ")
            out.append(Text(text))
        elif isinstance(node, Break):
            last.space = True
            out.append(node)
        elif isinstance(node, Note | Reference):
            last.space = False
            out.append(node)
        else:
            inner = _collapse(node.content, last)
            if merged(inner):
                out += _edges(replace(node, content=inner))
    return merged(tuple(out))


def _edges(node: Inline) -> Inlines:
    """A node with the spaces at its edges taken outside: emphasis begins and ends with a character."""
    if not isinstance(node, Emphasis | Verb):
        return (node,)
    text = plain(node.content)
    if not text.strip():
        return tuple(n if isinstance(n, Note) else Text(plain((n,))) for n in node.content)
    before = Text(" " if text.startswith(" ") else "")
    after = Text(" " if text.endswith(" ") else "")
    return before, replace(node, content=_ends(node.content)), after


def _ends(content: Inlines) -> Inlines:
    """Content without a space at its start and end."""
    nodes = list(merged(content))
    if nodes and isinstance(first := nodes[0], Text):
        nodes[0] = Text(first.text.lstrip(" "))
    if nodes and isinstance(last := nodes[-1], Text):
        nodes[-1] = Text(last.text.rstrip(" "))
    kept = merged(tuple(nodes))
    return kept if kept == content or not kept else _ends(kept)


def _joined(content: Inlines) -> Inlines:
    """Join neighbouring emphasis of one style, over spaces too: files often cut a phrase in pieces."""
    out: list[Inline] = []
    for node in content:
        if isinstance(node, Emphasis):
            gap = out.pop() if len(out) > 1 and isinstance(out[-1], Text) and out[-1].text.isspace() else Text("")
            before = out[-1] if out else None
            if isinstance(before, Emphasis) and before.style == node.style:
                out[-1] = Emphasis(_joined(merged((*before.content, gap, *node.content))), node.style)
                continue
            out.append(gap)
        out.append(node)
    return merged(tuple(out))


def _sober(content: Inlines, reading: Reading, at: Origin) -> Inlines:
    """Content without emphasis on mere punctuation, and without the bold that runs on behind a bold italic opening."""
    out: list[Inline] = []
    opens = bool(content) and isinstance(content[0], Emphasis) and content[0].style == "italic"
    for n, node in enumerate(content):
        runs_on = n == 1 and opens and isinstance(node, Emphasis) and node.style == "bold"
        if isinstance(node, Emphasis) and node.style != "underline" and (runs_on or _mere_punctuation(node)):
            reading.mend("stray-emphasis", at)
            out += node.content
        else:
            out.append(node)
    return merged(tuple(out))


def _mere_punctuation(node: Emphasis) -> bool:
    return all(isinstance(inner, Text) and not any(map(str.isalnum, inner.text)) for inner in node.content)


def _close_gaps(content: Inlines, reading: Reading, at: Origin) -> Inlines:
    """A space beside a note is a trace of where the note stood in Word: in Chinese any, elsewhere a second one."""
    chinese = reading.language.code == "zh"
    nodes = list(content)
    for n, node in enumerate(nodes):
        if not isinstance(node, Note):
            continue
        before, after = nodes[n - 1] if n else None, nodes[n + 1] if n + 1 < len(nodes) else None
        spaced = isinstance(after, Text) and after.text.startswith(" ")
        if isinstance(after, Text) and spaced and chinese:
            nodes[n + 1] = Text(after.text.lstrip(" "))
            reading.mend("stray-space", at)
        if isinstance(before, Text) and before.text.endswith(" ") and (spaced or after is None or chinese):
            nodes[n - 1] = Text(before.text.rstrip(" "))
            reading.mend("stray-space", at)
    return tuple(nodes)


def _turn_groups(content: Inlines, reading: Reading, at: Origin) -> Inlines:
    def mended(match: re.Match[str]) -> str:
        number = in_order(match.group(), turned=reading.turned)
        if number != match.group():
            reading.mend("digit-groups", at)
        return number

    return tuple(Text(GROUPS.sub(mended, n.text)) if isinstance(n, Text) else n for n in content)
