"""House styles: typed view of the folders in `templates/`. Knows how a page should look, not how Word says it."""

from __future__ import annotations

from drafter.house.format import Format, Style, Tab
from drafter.house.shelf import available, choose, load, shelf
from drafter.house.style import House

__all__ = ["Format", "House", "Style", "Tab", "available", "choose", "load", "shelf"]
