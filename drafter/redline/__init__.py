"""Model × model → model: what changed between two texts, drawn by the writers as tracked changes."""

from drafter.redline.compare import Redline, Summary, redline
from drafter.redline.settle import accept, reject

__all__ = ["Redline", "Summary", "accept", "redline", "reject"]
