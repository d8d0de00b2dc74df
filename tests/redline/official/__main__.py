"""Every redline held against its two texts by two tools that share no code with drafter.

    python -m tests.redline.official CORPUS [REAL] [EDITED]

CORPUS is a folder with the unpacked sessions 75 to 77; REAL successive texts (45) and EDITED texts with edits (25) are
taken in each language. Prints the table, and every difference with its pair.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median

from tests.redline.official.held import Held, held
from tests.redline.official.pairs import FOLDERS, Edited, chosen
from tests.redline.official.size import MOST

TOOLS = ("docx_facts", "LibreOffice")


def main(corpus: Path, real: int = 45, changed: int = 25) -> None:
    pairs = chosen(corpus, real, changed)
    with tempfile.TemporaryDirectory(prefix="redlines-") as folder:
        found = held(pairs, Path(folder))
    table(_groups(found), found)


def table(groups: Iterable[tuple[str, list[Held]]], found: list[Held]) -> None:
    """Print what was found of groups, and every difference with its pair."""
    print(f"{'':10}{'pairs':>6}{'accepted':>18}{'refused':>18}{'strict':>8}{'gaps':>6}{'size':>14}{'over':>6}{'s':>12}")
    for title, each in groups:
        print(_row(title, each))
    for line in _differences(found):
        print(line)


def _groups(found: list[Held]) -> Iterator[tuple[str, list[Held]]]:
    for kind, is_edited in (("real", False), ("edited", True)):
        of_kind = [each for each in found if isinstance(each.pair, Edited) is is_edited]
        for language in FOLDERS:
            yield f"{language} {kind}", [each for each in of_kind if each.pair.language == language]
    yield "all", found


def _row(title: str, found: list[Held]) -> str:
    if not found:
        return title
    sizes, seconds = [each.size.larger for each in found], [each.seconds for each in found]
    accepted, refused = (_exact(sides) for sides in ([x.accepted for x in found], [x.refused for x in found]))
    strict, gaps = sum(len(each.strict) for each in found), sum(len(each.gaps) for each in found)
    over = sum(ratio > MOST for ratio in sizes)
    return (
        f"{title:10}{len(found):6}{accepted:>18}{refused:>18}{strict:8}{gaps:6}"
        f"{median(sizes):8.3f}{max(sizes):6.2f}{over:6}{median(seconds):7.3f}{max(seconds):5.2f}"
    )


def _exact(sides: list[dict[str, list[str]]]) -> str:
    """How many redlines are exact by each tool, of those that the tool got through."""
    return " ".join(
        f"{sum(side.get(tool) == [] for side in sides)}/{sum(tool in side for side in sides)}" for tool in TOOLS
    )


def _differences(found: list[Held]) -> Iterator[str]:
    asked = any("LibreOffice" in each.accepted for each in found)
    for each in found:
        for word, side in (("accepted", each.accepted), ("refused", each.refused)):
            for tool, lines in side.items():
                yield from (f"{each.pair}: {word}, {tool}: {line[:300]}" for line in lines[:1])
        if asked and "LibreOffice" not in each.accepted:
            yield f"{each.pair}: LibreOffice does not get through"
        yield from (f"{each.pair}: {line[:300]}" for line in (*each.strict[:2], *each.gaps))
        if each.size.larger > MOST:
            yield f"{each.pair}: {each.size}"


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
