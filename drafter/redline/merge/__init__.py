"""Three drafts into one: a base and what two sides have made of it. No word of either side is lost.

twins       which block of one draft is which of another, wherever it stands
trios       each block in the three drafts, and the list where it belongs
order       the order of a list out of three
blocks      the trees of blocks; `rows` the cells of a table row
content     words inside a paragraph, a heading, a cell, a note; `chains` resolutions that both sides added
front       the facts of the masthead
labels      names of paragraphs, references to them, numbers of alternatives
closing     closing marks, which follow from position
brackets    alternatives as negotiators write them
conflicts   the list of what the two sides must settle
"""

from drafter.redline.merge.conflicts import Conflict, Kind
from drafter.redline.merge.merge import Merged, merge

__all__ = ["Conflict", "Kind", "Merged", "merge"]
