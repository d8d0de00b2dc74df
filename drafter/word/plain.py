"""The characters that a piece of our own WordprocessingML shows."""

from __future__ import annotations

import re

_TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:noBreakHyphen/>")


def characters(markup: str) -> str:
    """The characters of its runs, one after another; tabs and line ends left out."""
    shown = "".join(match[1] if match[1] is not None else "\u2011" for match in _TEXT.finditer(markup))
    return shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
