"""Three versions of a table row into one: cell by cell, also where one side has added or struck columns."""

from __future__ import annotations

from dataclasses import replace

from drafter.model.nodes import Cell, Text
from drafter.redline.merge.brackets import Brackets, Clash
from drafter.redline.merge.content import weave

Cells = tuple[Cell, ...]


def merged_cells(base: Cells | None, mine: Cells, theirs: Cells, brackets: Brackets) -> tuple[Cells, tuple[Clash, ...]]:
    """The cells of a row, and the clashes in them."""
    if mine in (base, theirs) or theirs == base:
        return (theirs if mine in (base, theirs) else mine), ()
    if len(mine) == len(theirs) and (base is None or len(base) == len(mine)):
        old: tuple[Cell | None, ...] = base or (None,) * len(mine)
        pairs = [_cell(was, left, right, brackets) for was, left, right in zip(old, mine, theirs, strict=True)]
        return tuple(cell for cell, _ in pairs), tuple(clash for _, clashes in pairs for clash in clashes)
    if base is not None and len(base) == len(mine):
        return _reshaped(base, theirs, mine, brackets, turned=True)
    if base is not None and len(base) == len(theirs):
        return _reshaped(base, mine, theirs, brackets, turned=False)
    return _side_by_side(mine, theirs, brackets)


def _cell(base: Cell | None, mine: Cell, theirs: Cell, brackets: Brackets) -> tuple[Cell, tuple[Clash, ...]]:
    woven = weave(base.content if base else None, mine.content, theirs.content, brackets)
    content = woven.content
    clashes = woven.clashes
    if woven.torn:
        content = brackets.both(mine.content, theirs.content)
        clashes = (Clash(mine.content, theirs.content, base.content if base else ()),)
    frame = theirs if base and replace(mine, content=()) == replace(base, content=()) else mine
    return replace(frame, content=content), clashes


def _reshaped(
    base: Cells, shaper: Cells, editor: Cells, brackets: Brackets, *, turned: bool
) -> tuple[Cells, tuple[Clash, ...]]:
    """The columns of the side that changed their number, with what the other side has changed in its cells."""
    from rapidfuzz.distance import Indel

    out = list(shaper)
    clashes: list[Clash] = []
    at: dict[int, int] = {}
    for code in Indel.opcodes([hash(cell) for cell in base], [hash(cell) for cell in shaper]):
        if code.tag == "equal":
            at.update(zip(range(code.src_start, code.src_end), range(code.dest_start, code.dest_end), strict=True))
    for place, (was, now) in enumerate(zip(base, editor, strict=True)):
        if now == was:
            continue
        if place in at:
            out[at[place]] = now
            continue
        clashes.append(Clash(now.content, (), was.content) if turned else Clash((), now.content, was.content))
        said = brackets.one(now.content, brackets.mine if turned else brackets.theirs)
        last = out[-1] if out else Cell(content=())
        out[-1:] = [replace(last, content=(*last.content, *((Text(" "),) if last.content else ()), *said))]
    return tuple(out), tuple(clashes)


def _side_by_side(mine: Cells, theirs: Cells, brackets: Brackets) -> tuple[Cells, tuple[Clash, ...]]:
    """Two rows of other columns each: the second's words stand in brackets behind the first's."""
    clashes = []
    out = list(mine)
    for place, cell in enumerate(theirs):
        left = mine[place] if place < len(mine) else None
        if left and left.content == cell.content:
            continue
        clashes.append(Clash(left.content if left else (), cell.content, ()))
        said = brackets.both(left.content, cell.content) if left else brackets.one(cell.content, brackets.theirs)
        if left:
            out[place] = replace(left, content=said)
        else:
            out.append(replace(cell, content=said))
    return tuple(out), tuple(clashes)
