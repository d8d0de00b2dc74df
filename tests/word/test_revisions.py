import datetime

from drafter.word.revisions import Revisions


def test_each_change_has_an_id_of_its_own() -> None:
    revisions = Revisions("Chair")
    assert revisions.around("inserted", "<w:r/>") == '<w:ins w:id="1" w:author="Chair"><w:r/></w:ins>'
    assert revisions.around("deleted", "<w:r/>") == '<w:del w:id="2" w:author="Chair"><w:r/></w:del>'


def test_no_clock_is_read() -> None:
    dated = Revisions("Chair", datetime.datetime(2026, 11, 20, 9, 30, tzinfo=datetime.UTC))
    assert 'w:date="2026-11-20T09:30:00Z"' in dated.mark("inserted")
    assert "w:date" not in Revisions("Chair").mark("inserted")


def test_nothing_is_changed_around_nothing() -> None:
    assert Revisions("Chair").around("inserted", "") == ""


def test_a_range_names_its_move() -> None:
    written = Revisions("Chair").range("moved-from", "move1", "<w:r/>")
    assert written == (
        '<w:moveFromRangeStart w:id="1" w:author="Chair" w:name="move1"/><w:r/><w:moveFromRangeEnd w:id="1"/>'
    )
