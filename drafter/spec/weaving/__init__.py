"""Writing a resolution as a spec that keeps the lines of the specs it comes from.

pieces  a YAML text cut at its keys and list items, comments with what they stand before
weave   the pieces that still say the same, and new ones for what has changed
"""

from drafter.spec.weaving.weave import Donor, woven

__all__ = ["Donor", "woven"]
