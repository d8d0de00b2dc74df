"""The measure itself: what counts as a mechanical edit, and what does not."""

import pytest

from tests.update.official.edits import Edit, mechanical, stands

OLD = "Decides to include in the provisional agenda of its seventy-ninth session the item on the lake."


def kinds(old: str, new: str) -> list[str]:
    return [edit.kind for edit in mechanical(old, new, "77/18", (77, 79), "en")]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (OLD, OLD.replace("seventy-ninth", "eighty-first"), ["session", "agenda"]),
        (OLD, OLD.replace("seventy-ninth", "eighty-second"), []),
        (OLD, OLD.replace("seventy-ninth", "eighty-first").replace("lake", "river"), ["session"]),
        ("at the fortieth session of the Board", "at the forty-second session of the Board", ["body"]),
        ("its resolution 75/16 of 23 November 2020,", "its resolution 77/18 of 21 November 2022,", ["recall"]),
        ("its resolution 75/16 on lakes,", "its welcome resolution on rivers 77/18 and lakes,", []),
        (
            "resolutions 73/1 of 1 May 2018 and 75/16 of 23 November 2020,",
            "resolutions 73/1 of 1 May 2018, 75/16 of 23 November 2020 and 77/18 of 21 November 2022,",
            ["recall"],
        ),
    ],
)
def test_only_what_follows_the_cycle_is_mechanical(old: str, new: str, found: list[str]) -> None:
    assert kinds(old, new) == found


def test_an_edit_is_found_where_its_words_stand_at_its_place() -> None:
    new = OLD.replace("seventy-ninth", "eighty-first")
    [edit, _] = mechanical(OLD, new, "77/18", (77, 79), "en")
    assert isinstance(edit, Edit)
    assert stands((edit.start, edit.end), new, new)
    assert not stands((edit.start, edit.end), new, OLD)
