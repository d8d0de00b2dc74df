"""The opening verb of a paragraph: given, or found at the beginning of its text."""

from __future__ import annotations

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
    phrase = _opening(first, region, here)
    if not phrase and not here.closings.verbless:
        phrase = _meant(first, text, region, here)
    if not phrase:
        return content
    rest = (Text(first.removeprefix(phrase)),) if first != phrase else ()
    return (Verb((Text(phrase),)), *rest, *content[1:])


def _opening(text: str, region: Literal["preamble", "operative"], here: Context) -> str | None:
    from drafter.language.lexicon import find
    from drafter.language.meant_openings import with_particle_behind

    if own := max((verb for verb in here.verbs if text.startswith(verb)), key=len, default=None):
        return own
    phrase = find(text, region, here.language.code)
    return with_particle_behind(phrase, text, region, here.language) if phrase else None


def _meant(text: str, place: Scalar, region: Literal["preamble", "operative"], here: Context) -> str:
    """The words that are meant to open a text, with the problem noted that they are no phrase of this part."""
    from drafter.language.meant_openings import meant_opening

    kind, other = ("preambular", "operative") if region == "preamble" else ("operative", "preambular")
    message = f"The opening verb cannot be told: no {kind} phrase in the list opens this paragraph."
    meant = meant_opening(text, region, here.language.code)
    if meant and meant.of_other_part:
        message = f"“{meant.words}” opens {other} paragraphs, and this is a{'n' * (kind == 'operative')} {kind} one."
    right = f"Did you mean “{meant.phrase}”? If not, write" if meant and meant.phrase else "Write"
    hint = f"{right} the verb apart, “- Verb: text”; or “verb: none” and “text: …” if it has none."
    here.problems.add("unknown-verb", place, message, hint)
    return meant.words if meant else ""
