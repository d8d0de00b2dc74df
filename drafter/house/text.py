"""Text of a house style with places to fill: Jinja2, strict about names it does not know."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from operator import itemgetter
from typing import Any

from drafter.house.typed import ReadsItself

NAMES = (
    "united_nations",
    "organ",
    "symbol",
    "symbol_series",
    "symbol_rest",
    "distribution",
    "date",
    "language",
    "original",
    "session",
    "committee",
    "agenda",
    "kind",
    "title",
    "adoption",
    "number",
    "job",
    "job_letter",
    "job_line",
)
"""What the text parts of a house style may name; each is a string, empty where the draft does not say."""


_ONE_NAME = re.compile(r"\{\{ *(\w+) *\}\}")
"""Most texts are no more than one name; they need no template engine, which takes long to load."""


@dataclass(frozen=True, slots=True)
class Phrase(ReadsItself):
    """A text such as `{{ session }}`; empty when all it names is empty."""

    source: str
    _fill: Callable[[Mapping[str, str]], str] | None = field(default=None, compare=False, repr=False)

    @classmethod
    def from_value(cls, data: object) -> Phrase:
        """Read and compile a text; raises `ValueError` where it is no template or names something unknown."""
        if isinstance(data, list | dict):
            msg = "expected is text"
            raise ValueError(msg)
        source = str(data)
        if (name := _ONE_NAME.fullmatch(source)) and name[1] in NAMES:
            return cls(source, itemgetter(name[1]))
        return cls(source, _compiled(source) if "{{" in source or "{%" in source else None)

    def __call__(self, context: Mapping[str, str]) -> str:
        """Fill the places."""
        return self.source if self._fill is None else self._fill(context)


def _compiled(source: str) -> Callable[[Mapping[str, str]], str]:
    from jinja2 import TemplateSyntaxError, meta

    environment = _environment()
    try:
        tree = environment.parse(source)
        unknown = meta.find_undeclared_variables(tree) - set(NAMES)
        if unknown:
            msg = f"“{min(unknown)}” is not known here; known are {', '.join(NAMES)}"
            raise ValueError(msg)
        template = environment.from_string(source)
    except TemplateSyntaxError as error:
        msg = f"this template cannot be read: {error.message}"
        raise ValueError(msg) from error
    render: Callable[[Mapping[str, str]], str] = template.render
    return render


@cache
def _environment() -> Any:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    return SandboxedEnvironment(undefined=StrictUndefined, autoescape=False)  # Word, not HTML
