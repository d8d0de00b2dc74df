"""Changing facts in a spec: every other character of the file stays."""

import pytest

from drafter.spec.editing import Located, put
from drafter.spec.key_editing import Keys

SPEC = """\
schema: 1        # the version
kind: resolution   # adopted now
symbol:
agenda: {item: 125 (b), note: A/79/150., title: [One, Two]}

recalls:
    - 75/16
    - 77/18   # the last
sponsors: [Chad,
  Gabon]
adopted:
  date: 2024-11-18
  # the hall was cold
  meeting: 39th plenary meeting
# the text
operative:
  - Decides: to meet
parts:
  - title: A
    closing: [one, two]
note: >-
  folded
  text
"""


def changed(*changes: list[Located], text: str = SPEC) -> str:
    return put(text, [change for each in changes for change in each])


def difference(after: str) -> list[str]:
    before = SPEC.splitlines()
    lines = after.splitlines()
    return [f"-{line}" for line in before if line not in lines] + [f"+{line}" for line in lines if line not in before]


def test_a_value_changes_and_its_comment_stays() -> None:
    assert difference(changed(Keys(SPEC).put("kind", "draft resolution"))) == [
        "-kind: resolution   # adopted now",
        "+kind: draft resolution   # adopted now",
    ]


def test_an_empty_value_is_filled_in() -> None:
    assert "\nsymbol: A/81/L.7\n" in changed(Keys(SPEC).put("symbol", "A/81/L.7"))


def test_a_new_key_stands_behind_the_first_neighbour_that_is_there() -> None:
    after = changed(Keys(SPEC).put("session", "81", behind=("date", "kind", "schema")))
    assert "kind: resolution   # adopted now\nsession: 81\nsymbol:" in after


def test_a_key_goes_with_all_that_stands_below_it() -> None:
    after = changed(Keys(SPEC).drop("adopted"))
    assert "  Gabon]\n# the text\noperative:" in after


@pytest.mark.parametrize(
    ("key", "left"),
    [
        ("agenda.item", "{note: A/79/150., title: [One, Two]}"),
        ("agenda.note", "{item: 125 (b), title: [One, Two]}"),
        ("agenda.title", "{item: 125 (b), note: A/79/150.}"),
    ],
)
def test_a_key_goes_out_of_braces_with_its_comma(key: str, left: str) -> None:
    assert f"agenda: {left}\n" in changed(Keys(SPEC).drop(key))


def test_a_list_grows_in_the_way_it_is_written() -> None:
    keys = Keys(SPEC)
    after = changed(keys.append("recalls", "79/9"), keys.append("sponsors", "Mali"))
    assert "    - 77/18   # the last\n    - 79/9\nsponsors: [Chad,\n  Gabon, Mali]\n" in after


def test_a_key_inside_a_list_is_found_by_its_position() -> None:
    assert "  - title: A\nnote: >-" in changed(Keys(SPEC).drop("parts.0.closing"))


def test_a_block_of_text_gives_way_to_a_word() -> None:
    assert changed(Keys(SPEC).put("note", "short")).endswith("\nnote: short\n")


def test_what_yaml_would_misread_is_quoted() -> None:
    assert 'item: "12, 13"' in changed(Keys(SPEC).put("agenda.item", "12, 13"))


def test_nothing_changes_for_a_key_that_is_not_there() -> None:
    assert Keys(SPEC).drop("job") == []


def test_line_ends_of_windows_stay() -> None:
    text = "schema: 1\r\nrecalls:\r\n  - 77/18\r\n"
    assert (
        changed(Keys(text).append("recalls", "79/9"), text=text) == "schema: 1\r\nrecalls:\r\n  - 77/18\r\n  - 79/9\r\n"
    )


def test_changes_at_one_place_keep_their_order() -> None:
    assert put("ab", [Located(1, 1, "1"), Located(1, 1, "2")]) == "a12b"


def test_a_paragraph_that_says_something_else_keeps_the_keys_beside_its_verb() -> None:
    text = "operative:\n  - Calls upon: all States  # soon\n    items: [to write]\n"
    new = Keys(text).say(2, 5, "Urges all lakes", "Urges")
    assert put(text, new) == text.replace("Calls upon: all States", "Urges: all lakes")
