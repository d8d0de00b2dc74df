"""The opening verb of a paragraph: given, or found at the beginning of its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from drafter.model.nodes import Inline, Inlines, Text, Verb
from drafter.spec.closing import LEFT_OPEN

if TYPE_CHECKING:
    from drafter.spec.build.context import Context
    from drafter.spec.tree import Scalar

Region = Literal["preamble", "operative", "annex"]

_NO_SPACE_BEFORE = ",;:.)，；：。、）،؛”»"
NO_VERB = "none"


def with_verb(verb: Scalar, text: Scalar | None, here: Context) -> Inlines:
    """A paragraph whose verb is given; `none` stands for no verb."""
    rest = here.markup.unclosed(text)
    if verb.text == NO_VERB:
        return rest
    return joined(Verb(here.markup.inlines(verb)), rest, han=here.markup.han)


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
    phrase = _phrase(first, region, here)
    if phrase:
        rest = first[len(phrase) :]
        return (Verb((Text(phrase),)), *((Text(rest),) if rest else ()), *content[1:])
    if not here.verbless:
        _unknown(text, region, here)
    return content


def _phrase(text: str, region: Region, here: Context) -> str | None:
    from drafter.language import lexicon  # noqa: PLC0415 - the lists load when a text asks for them

    return lexicon.find(text, region, here.language.code)


def _unknown(text: Scalar, region: Region, here: Context) -> None:
    kind = "preambular" if region == "preamble" else "operative"
    message = f"The opening verb cannot be told: no {kind} phrase in the list opens this paragraph."
    hint = "Write the verb apart, “- Verb: text”; or “verb: none” and “text: …” if it has none."
    here.problems.add("unknown-verb", text, message, hint)
