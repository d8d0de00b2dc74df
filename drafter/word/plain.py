"""The characters that a piece of WordprocessingML shows."""

from __future__ import annotations

import html
import re

_TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:noBreakHyphen/>")


def characters(markup: str) -> str:
    """The characters of its runs, one after another; tabs and line ends left out."""
    return "".join(html.unescape(match[1]) if match[1] is not None else "\u2011" for match in _TEXT.finditer(markup))
