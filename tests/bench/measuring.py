"""Processor time, best of several rounds that take turns."""

from __future__ import annotations

import gc
import os
import resource
import time
from collections.abc import Callable
from pathlib import Path

CHECKOUT = Path(__file__).parent.parent.parent

Work = Callable[[], object]


def spent() -> float:
    """Processor time in seconds, so far, of this process and of those it has started and waited for."""
    started = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + started.ru_utime + started.ru_stime


def best(rounds: int, *works: Work) -> list[float]:
    """The shortest time of each of several works that take turns; each is done once beforehand, unmeasured.

    Rubbish is collected between the works and not during them, so that none pays for what another left behind.
    """
    times = [float("inf")] * len(works)
    for work in works:
        work()
    for _ in range(rounds):
        for place, work in enumerate(works):
            gc.collect()
            gc.disable()
            start = spent()
            work()
            times[place] = min(times[place], spent() - start)
            gc.enable()
    return times


def as_installed() -> dict[str, str]:
    """The environment with this checkout on the path, and compiled modules kept as an installation keeps them."""
    path = os.pathsep.join(filter(None, [str(CHECKOUT), os.environ.get("PYTHONPATH")]))
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": path}
