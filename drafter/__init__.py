"""Write United Nations resolutions.

Readers → one model → writers:

    spec      YAML ↔ model                    check     model → findings
    readers   Akoma Ntoso, Word → model       update    a text rolled forward to another session
    writers   model → Word, HTML, text, …     redline   two texts → one with tracked changes, three → one

`model` is the resolution, `language` and `facts` what the six languages and the records know, `house` the house
styles in `templates/`, `word` Word as such, `pipeline` the only place where these rooms meet, `cli` the commands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.pipeline import Asked, Look, build, load, merge, read, render, roll, schema

__version__ = "0.1.0"

__all__ = ["Asked", "Look", "build", "load", "merge", "read", "render", "roll", "schema"]


def __getattr__(name: str) -> object:
    """Fetch a public verb from the pipeline when it is first asked for, so that importing drafter costs nothing."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from drafter import pipeline

    return getattr(pipeline, name)
