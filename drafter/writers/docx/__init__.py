"""Resolution → Word document in a house style."""

from __future__ import annotations

from drafter.writers.docx.write import metadata, write

__all__ = ["metadata", "write"]
