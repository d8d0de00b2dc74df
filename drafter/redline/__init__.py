"""Model × model → model: what changed between two texts, drawn by the writers as tracked changes.

compare    two documents → one with changes, a summary, and what a redline cannot show (`fidelity`)
readings   the ways to read two documents as one, and the one that is shown
parts      which part of the old text became which of the new one
align      which block became which; tree merges the two trees
relaid     the same line by line, whatever hangs on what: steps, stream and flow, anchors and sequence below it
words      the content of a paragraph as words, and back; changes compares such contents, letters makes that fast
splits     paragraphs divided and joined; notes those of two texts
settle     accepting and refusing
size       how much is marked, against the fewest words that need be
merge      three drafts into one
"""

from drafter.redline.compare import Redline, Summary, redline
from drafter.redline.settle import accept, reject

__all__ = ["Redline", "Summary", "accept", "redline", "reject"]
