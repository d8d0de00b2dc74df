"""The sizes of redlines alone, in a fraction of the time: no LibreOffice, no audit.

    python -m tests.redline.official.sizes CORPUS [REAL] [EDITED] [PART]

Prints every pair that marks more than it may; PART of a pair's name picks pairs.
"""

from __future__ import annotations

import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from statistics import median

from drafter.pipeline import render
from drafter.pipeline.redlines import compare, drawn
from tests.redline.official.pairs import Pair, chosen
from tests.redline.official.size import MOST, Size, size


def main(corpus: Path, real: int = 45, changed: int = 25, part: str = "") -> None:
    pairs = [pair for pair in chosen(corpus, real, changed) if part in str(pair)]
    with ProcessPoolExecutor(2) as pool:
        found = list(zip(pairs, pool.map(_size, pairs, chunksize=2), strict=True))
    over = sorted((each for each in found if each[1].larger > MOST), key=lambda each: -each[1].larger)
    for pair, each in over:
        print(f"{pair}: {each}")
    sizes = [each.larger for _, each in found]
    print(f"{len(pairs)} pairs, {len(over)} over {MOST}, median {median(sizes):.3f}, largest {max(sizes):.2f}")


def _size(pair: Pair) -> Size:
    old, new = pair.texts()
    return size(drawn(compare(old, new)), render(old), render(new))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:4]), *sys.argv[4:5])
