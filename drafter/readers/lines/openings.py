"""The opening verb of a paragraph: what is emphasised at its beginning, else the longest phrase of the lists.

An emphasis wins over the lists: it is the drafter's own mark. Space and punctuation at its edges are given back.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Literal

from drafter.language.lexicon import lexicon
from drafter.model.nodes import Break, Emphasis, Inline, Inlines, Note, Reference, Text, Verb
from drafter.model.walk import merged, plain

Region = Literal["preamble", "operative"]

_LONGEST = 90
_EDGE = " \u00a0\t,;:.，；：。、،؛"


def with_verb(content: Inlines, code: str, region: Region) -> Inlines:
    """A paragraph with its opening as a `Verb`; as it is where there is none."""
    if content and isinstance(content[0], Verb):
        return content
    phrase = phrase_of(content, code, region)
    emphasised = emphasised_opening(content)
    if emphasised is not None:
        return emphasised
    if phrase and content and isinstance(content[0], Emphasis):
        # All of it is emphasised; the phrase alone means something.
        content = roman(content)
    if not phrase or not content or not isinstance(first := content[0], Text):
        return content
    rest = (Text(first.text[len(phrase) :]),) if len(first.text) > len(phrase) else ()
    return (Verb((Text(phrase),)), *rest, *content[1:])


def phrase_of(content: Inlines, code: str, region: Region) -> str | None:
    """The phrase of the language's list that opens some content, emphasised or not."""
    return _listed(plain(content)[: _LONGEST * 2].strip(), code, region)


@lru_cache(maxsize=4096)
def _listed(text: str, code: str, region: Region) -> str | None:
    match = lexicon(code).find(text, region)
    return text[: match.end] if match else None


def emphasised_opening(content: Inlines) -> Inlines | None:
    """Content whose emphasised beginning is a `Verb`; None where nothing or everything is emphasised."""
    taken: list[Inline] = []
    for position, node in enumerate(content):
        if isinstance(node, Emphasis):
            taken.append(node)
        elif not (isinstance(node, Text) and not node.text.strip() and _emphasised_at(content, position + 1)):
            break
        else:
            taken.append(node)
    if not taken:
        return None
    rest = content[len(taken) :]
    shown = plain(tuple(taken))
    words = shown.strip(_EDGE)
    if not words or len(shown) > _LONGEST or not plain(rest).strip(_EDGE):
        return None
    return _trimmed(tuple(taken), rest)


def _emphasised_at(content: Inlines, position: int) -> bool:
    return position < len(content) and isinstance(content[position], Emphasis)


def _trimmed(taken: Inlines, rest: Inlines) -> Inlines:
    """The verb without space and marks at its end, which go to what follows."""
    inner = merged(tuple(_without_emphasis(taken)))
    text = plain(inner)
    kept = text.rstrip(_EDGE)
    back = text[len(kept) :]
    if len(inner) == 1 and isinstance(inner[0], Text):
        return merged((Verb((Text(kept),)), Text(back), *rest)) if back else (Verb((Text(kept),)), *rest)
    return (Verb(inner), *rest)


def _without_emphasis(content: Inlines) -> list[Inline]:
    out: list[Inline] = []
    for node in content:
        out += _without_emphasis(node.content) if isinstance(node, Emphasis) else [node]
    return out


def wholly(content: Inlines, style: str) -> bool:
    """Whether every character stands in one style, notes aside."""
    shown = [node for node in content if not isinstance(node, Note | Break) and plain((node,)).strip()]
    return bool(shown) and all(_within(node, style) for node in shown)


def _within(node: Inline, style: str) -> bool:
    return isinstance(node, Emphasis) and (node.style == style or wholly(node.content, style))


def roman(content: Inlines) -> Inlines:
    """Content without the emphasis that all of it has: the style of titles and headings gives it."""
    for style in ("bold", "italic", "underline"):
        if wholly(content, style):
            content = merged(tuple(_stripped(content, style)))
    return content


def _stripped(content: Inlines, style: str) -> list[Inline]:
    out: list[Inline] = []
    for node in content:
        if isinstance(node, Emphasis) and node.style == style:
            out += node.content
        elif isinstance(node, Emphasis):
            out.append(Emphasis(merged(tuple(_stripped(node.content, style))), node.style))
        else:
            out.append(node)
    return out


def trimmed(content: Inlines) -> Inlines:
    """Content without white space at its ends."""
    out = list(content)
    while out and isinstance(first := out[0], Text | Break):
        text = first.text.lstrip(" \t\n\u3000") if isinstance(first, Text) else ""
        if text:
            out[0] = Text(text)
            break
        del out[0]
    while out and isinstance(last := out[-1], Text | Break):
        text = last.text.rstrip(" \t\n\u3000") if isinstance(last, Text) else ""
        if text:
            out[-1] = Text(text)
            break
        del out[-1]
    return tuple(out)


def split_at(content: Inlines, position: int) -> tuple[Inlines, Inlines]:
    """Content before and behind a place counted in plain characters; a note at the place goes before it."""
    left: list[Inline] = []
    right: list[Inline] = []
    for node in content:
        if isinstance(node, Note | Reference):
            (left if position >= 0 and not right else right).append(node)
            continue
        size = len(plain((node,)))
        if size <= position:
            left.append(node)
        elif position <= 0:
            right.append(node)
        elif isinstance(node, Text):
            left.append(Text(node.text[:position]))
            right.append(Text(node.text[position:]))
        elif isinstance(node, Break):
            right.append(node)
        else:
            inner = split_at(node.content, position)
            left.append(replace(node, content=inner[0]))
            right.append(replace(node, content=inner[1]))
        position = max(position - size, 0)
    return tuple(left), tuple(right)


def squeezed(content: Inlines) -> Inlines:
    """Content whose runs of tabs and spaces are one space each; no-break spaces stay."""
    out: list[Inline] = []
    for node in content:
        if isinstance(node, Text):
            out.append(Text(re.sub(r"[ \t\r\f]+", " ", node.text)))
        elif isinstance(node, Note | Reference | Break):
            out.append(node)
        else:
            out.append(replace(node, content=squeezed(node.content)))
    return merged(tuple(out))
