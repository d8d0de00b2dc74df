"""What one process keeps of files that a user may change, and forgetting it."""

from __future__ import annotations


def forget() -> None:
    """Read the settings of projects and house styles anew, and follow links anew, when they are next needed."""
    from drafter.house.shelf import load
    from drafter.pipeline.checking.settings import project_settings
    from drafter.spec.facts_file import real

    real.cache_clear()
    load.cache_clear()
    project_settings.cache_clear()
