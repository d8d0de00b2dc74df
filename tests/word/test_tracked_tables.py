"""A table that takes the place of another: one gap serves both, so that no end goes in front of a table."""

from drafter.word.tracked_paragraphs import Tracked, TrackedTable
from drafter.word.tracked_tables import exchanged

GAP = Tracked("", '<w:pStyle w:val="Gap"/>')
NEW, OLD = (TrackedTable("<w:tbl><w:tr/></w:tbl>", end) for end in ("inserted", "deleted"))


def ends(*pieces: Tracked | TrackedTable) -> list[str | None]:
    """Of each piece, the change of its end; tables in capitals."""
    found = ((isinstance(each, TrackedTable), each.side) for each in exchanged(pieces) if not isinstance(each, str))
    return [side.upper() if is_table and side else side for is_table, side in found]


def test_the_new_table_stands_in_front_of_the_old_one_between_the_gaps_of_both() -> None:
    gone, come = (Tracked(GAP.runs, GAP.properties, end=end) for end in ("deleted", "inserted"))
    assert ends(GAP, OLD, gone, gone, NEW, come, come) == ["ins", "INS", None, "DEL", None, "del"]


def test_tables_stay_in_their_places_where_the_second_goes_too() -> None:
    gone = Tracked(GAP.runs, GAP.properties, end="deleted")
    assert ends(GAP, OLD, gone, OLD, gone) == [None, "DEL", "del", "DEL", "del"]
