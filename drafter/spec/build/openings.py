"""The opening verb of a paragraph: given, or found at the beginning of its text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from drafter.model.nodes import Inline, Inlines, Text, Verb
from drafter.spec.closing import LEFT_OPEN, Region, closed
from drafter.spec.folding import on_one_line
from drafter.spec.markup import plain

if TYPE_CHECKING:
    from drafter.spec.build.context import Context
    from drafter.spec.tree import Scalar

_NO_SPACE_BEFORE = ",;:.)，；：。、）،؛”»"
NO_VERB = "none"


def with_verb(verb: Scalar, text: Scalar | None, here: Context) -> Inlines:
    """A paragraph whose verb is given; `none` stands for no verb."""
    rest = here.markup.unclosed(text)
    if verb.text == NO_VERB:
        return rest
    return joined(Verb(here.markup.inlines(verb)), rest, han=here.markup.han)


def closed_with_verb(verb: Scalar, text: Scalar | None, mark: str, here: Context) -> Inlines:
    """The same with the closing mark of its place."""
    han, note_follows = here.markup.han, here.closings.marks.note_follows
    words = on_one_line(verb, han=han), on_one_line(text, han=han) if text else ""
    bare = _without_markup(*words, mark, note_follows=note_follows, han=han)
    return closed(with_verb(verb, text, here), mark, note_follows=note_follows) if bare is None else bare


@lru_cache(maxsize=4096)
def _without_markup(verb: str, text: str, mark: str, *, note_follows: bool, han: bool) -> Inlines | None:
    """The same of texts that have no markup, None of others; kept, for most paragraphs come back."""
    opening, rest = plain(verb), plain(text)
    if opening is None or rest is None:
        return None
    return closed(rest if verb == NO_VERB else joined(Verb(opening), rest, han=han), mark, note_follows=note_follows)


def joined(opening: Inline, rest: Inlines, *, han: bool) -> Inlines:
    """A verb and the text behind it, with a space between them where the language has one."""
    if not rest or rest == LEFT_OPEN:
        return (opening, *rest)
    first = rest[0]
    if han or (isinstance(first, Text) and first.text[:1] in _NO_SPACE_BEFORE):
        return (opening, *rest)
    if isinstance(first, Text):
        return (opening, Text(" " + first.text), *rest[1:])
    return (opening, Text(" "), *rest)


def with_verb_found(text: Scalar, region: Region, here: Context) -> Inlines:
    """A paragraph whose verb is the longest phrase of the language's list that opens it."""
    content = here.markup.unclosed(text)
    if region == "annex":
        return content
    first = content[0].text if content and isinstance(content[0], Text) else ""
    if phrase := _opening(first, region, here) or _numbered_opening(first, region, here):
        rest = (Text(first.removeprefix(phrase)),) if first != phrase else ()
        return (Verb((Text(phrase),)), *rest, *content[1:])
    if not here.closings.verbless:
        _unknown(text, region, here)
    return content


def _opening(text: str, region: Region, here: Context) -> str | None:
    from drafter.language.lexicon import find

    own = max((verb for verb in here.verbs if text.startswith(verb)), key=len, default=None)
    return own or find(text, region, here.language.code)


_TYPED = re.compile(r"[(（]?(?:[0-9]{1,3}|[A-Za-z]|[ivxIVX]{2,5}|[一二三四五六七八九十]{1,3})[.)）、]\s*|[•·–—*-]\s+")
"""A number or bullet that was typed before the verb; the rule on typed numbers speaks of it."""


def _numbered_opening(text: str, region: Region, here: Context) -> str | None:
    """The same behind a typed number, which goes with it as where a colon stands behind the verb."""
    typed = _TYPED.match(text)
    phrase = _opening(text[typed.end() :], region, here) if typed else None
    return typed[0] + phrase if typed and phrase else None


def _unknown(text: Scalar, region: Literal["preamble", "operative"], here: Context) -> None:
    from drafter.language.lexicon import lexicon

    kind = "preambular" if region == "preamble" else "operative"
    message = f"The opening verb cannot be told: no {kind} phrase in the list opens this paragraph."
    near = lexicon(here.language.code).nearest(text.text, region, 1)
    meant = f"Did you mean “{near[0]}”? If not, write" if near else "Write"
    hint = f"{meant} the verb apart, “- Verb: text”; or “verb: none” and “text: …” if it has none."
    here.problems.add("unknown-verb", text, message, hint)
