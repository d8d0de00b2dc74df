"""Expressions inside text, `{{ … }}`: Jinja2 reads them; what they may do is listed here.

Jinja2's parser gives a tree; of that tree only names, calls, texts, numbers and lists are worked out, by this file,
against the table of phrases. Attributes, operators, filters, loops and statements are refused before anything runs, so
there is no sandbox to break out of and no sum to run away.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, TemplateSyntaxError, nodes

from drafter.model.nodes import Inlines, Text
from drafter.spec.phrases import PHRASES, Phrase, PhraseError

if TYPE_CHECKING:
    from drafter.spec.build.context import Context
    from drafter.spec.source import Placed

MAX_LENGTH = 1000
"""The longest expression: a chain of some eighty resolutions."""

_ALLOWED = "Allowed are phrases, texts, numbers and lists, such as {{ resolutions(recalls) }} or {{ session(+2) }}."


def evaluate(expression: str, place: Placed, here: Context) -> Inlines:
    """What an expression stands for; with the problem noted where it cannot be told, what can be."""
    try:
        return _inlines(_value(_tree(expression), here, place))
    except PhraseError as error:
        here.problems.add(error.code, place, str(error), error.hint)
        return (Text(error.instead),) if error.instead else ()
    except (TypeError, RecursionError):
        here.problems.add("expression", place, f"{{{{{expression}}}}} cannot be worked out.", _ALLOWED)
    return ()


@cache
def _environment() -> Environment:
    return Environment(autoescape=False)  # noqa: S701 - parses only; nothing is rendered


@lru_cache(maxsize=512)
def _tree(expression: str) -> nodes.Expr:
    """The tree of an expression; raises `PhraseError` where there is none."""
    if len(expression) > MAX_LENGTH:
        msg = f"The expression is longer than {MAX_LENGTH} characters."
        raise PhraseError(msg, _ALLOWED)
    try:
        body = _environment().parse("{{" + expression + "}}").body
    except (TemplateSyntaxError, ValueError) as error:
        msg = f"The expression {{{{{expression}}}}} cannot be read: {error}."
        raise PhraseError(msg, _ALLOWED) from error
    output = body[0] if len(body) == 1 else None
    if not isinstance(output, nodes.Output) or len(output.nodes) != 1:
        msg = f"{{{{{expression}}}}} is not one expression."
        raise PhraseError(msg, _ALLOWED)
    return output.nodes[0]


def _value(node: nodes.Node, here: Context, place: Placed) -> object:
    """Work out a node of the tree."""
    if isinstance(node, nodes.Const):
        return node.value
    if isinstance(node, nodes.Name):
        found = _named(node.name, here)
        return found.give(here, place, (), {}) if isinstance(found, Phrase) else found
    if isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name) and not node.dyn_args and not node.dyn_kwargs:
        return _called(node, node.node.name, here, place)
    if isinstance(node, nodes.List | nodes.Tuple):
        return tuple(_value(item, here, place) for item in node.items)
    if isinstance(node, nodes.Neg | nodes.Pos) and isinstance(value := _value(node.node, here, place), int):
        return -value if isinstance(node, nodes.Neg) else value
    msg = "An expression in a spec may not compute: no operators, attributes, filters or conditions."
    raise PhraseError(msg, _ALLOWED)


def _named(name: str, here: Context) -> Any:
    found = PHRASES.get(name) or here.facts.get(name)
    if found is None:
        known = [*PHRASES, *here.facts]
        from difflib import get_close_matches

        near = get_close_matches(name, known, 1)
        hint = f"Did you mean “{near[0]}”?" if near else f"Known are: {', '.join(known)}."
        msg = f"Nothing is called “{name}”."
        raise PhraseError(msg, hint, "unknown-name")
    return found


def _called(node: nodes.Call, name: str, here: Context, place: Placed) -> object:
    phrase = _named(name, here)
    if not isinstance(phrase, Phrase):
        msg = f"“{name}” takes no brackets."
        raise PhraseError(msg, f"Write: {{{{ {name} }}}}")
    given = tuple(_value(argument, here, place) for argument in node.args)
    named = {keyword.key: _value(keyword.value, here, place) for keyword in node.kwargs}
    return phrase.give(here, place, given, named)


def _inlines(value: object) -> Inlines:
    if isinstance(value, str):
        return (Text(value),) if value else ()
    if isinstance(value, tuple) and value and not isinstance(value[0], str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return (Text(str(value)),)
    msg = "A list cannot stand in a text."
    raise PhraseError(msg, "Write {{ resolutions(recalls) }} for a chain of resolutions.")
