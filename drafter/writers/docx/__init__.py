"""Resolution → Word document in a house style."""

from __future__ import annotations

from drafter.writers.docx.write import write

__all__ = ["write"]
