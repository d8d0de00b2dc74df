"""A spec written for a changed resolution keeps the lines that still say the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter import spec
from drafter.spec.weaving import Donor, woven

SPEC = """\
# yaml-language-server: $schema=../specs/schema.json
# Ours.
language: en
schema: 1
title:   "Water levels"   # agreed
sponsors: [Chad, Peru]

operative:
    # First things first.
    - verb: Requests
      text: >-
        the observatory to publish its
        readings[^note]
    - section: Basins
      operative:
        # A comment inside.
        - Invites:   all States to write
        - Decides: to meet again
    - Encourages: everybody   # everybody!
# The end of the list.
footnotes:
  note: A/81/1.   # the report
"""


def written(text: str, *donors: str) -> str:
    """The text's meaning in the words of the donors."""
    given = [Donor(each, f"{place}.yaml", spec.loads(each)) for place, each in enumerate(donors)]
    return woven(spec.loads(text), given)


def test_a_spec_that_says_the_same_stays_letter_by_letter() -> None:
    assert written(SPEC, SPEC) == SPEC


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("to meet again", "to meet soon"),
        ("    - Encourages: everybody   # everybody!\n", ""),
        ("# The end of the list.\n", "    - Decides: to end\n# The end of the list.\n"),
        ("Chad, Peru", "Chad, Oman, Peru"),
        ("  note: A/81/1.   # the report", "  note: A/81/2."),
        ("schema: 1\n", "schema: 1\nsymbol: A/81/L.7\n"),
        (
            "        - Invites:   all States to write\n",
            "        - Invites:   all States to write\n        - Thanks: Chad\n",
        ),
    ],
)
def test_only_what_has_changed_is_written_anew(old: str, new: str) -> None:
    changed = SPEC.replace(old, new)
    assert spec.loads(changed) != spec.loads(SPEC)
    plain = "\n".join(line.split("   #")[0] for line in changed.splitlines())
    seen = written(plain, SPEC).splitlines()
    lost = [line for line in changed.splitlines() if line not in seen]
    assert all(line.strip() in ("note: A/81/2.",) for line in lost), lost


def test_a_comment_above_what_has_changed_stays_above_it() -> None:
    changed = SPEC.replace("the observatory", "the old observatory")
    assert "    # First things first.\n    - Requests: the old observatory" in written(changed, SPEC)


def test_where_a_sub_paragraph_has_changed_the_paragraph_keeps_its_keys_in_order() -> None:
    listed = SPEC.replace(
        "    - Encourages: everybody   # everybody!\n",
        "    - verb: Invites\n      label: them   # all\n      text: States\n"
        "      items:\n        - to go\n        - to stay\n",
    )
    assert written(listed.replace("to go", "to come"), listed) == listed.replace("to go", "to come")


def test_an_item_of_another_donor_comes_with_its_comment() -> None:
    other = (
        "schema: 1\nlanguage: en\ntitle: Water levels\noperative:\n- Decides: to go\n# Said twice.\n- Thanks:  Chad\n"
    )
    both = SPEC.replace("# The end of", "    - Thanks: Chad\n# The end of")
    assert "    # Said twice.\n    - Thanks:  Chad\n# The end" in written(both, SPEC, other)


def test_expressions_and_shared_facts_stay(tmp_path: Path) -> None:
    (tmp_path / "shared.facts.yaml").write_text("schema: 1\nsession: 81\n", encoding="utf-8")
    body = "title: T\noperative:\n  - Decides: to meet {{ at_session(+1) }}\n"
    text = f"schema: 1\nlanguage: en\nfacts: shared.facts.yaml\n{body}"
    draft = tmp_path / "draft.yaml"
    draft.write_text(text, encoding="utf-8")
    donor = Donor(text, str(draft), spec.load(draft))
    assert woven(spec.load(draft), [donor], str(draft)) == text


@pytest.mark.parametrize(
    "text", ["{schema: 1, language: en, title: T, operative: [Decides to go]}\n", SPEC.replace("\n", "\r\n")]
)
def test_a_layout_without_lines_of_its_own_is_written_anew(text: str) -> None:
    assert spec.loads(written(text, text)) == spec.loads(text)


def test_no_donor_is_no_harm() -> None:
    assert spec.loads(written(SPEC)) == spec.loads(SPEC)


@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parents[2] / "examples").rglob("[!.]*.yaml")), ids=lambda path: path.name
)
def test_every_example_stays_as_its_drafter_wrote_it(path: Path) -> None:
    if path.name.endswith(".facts.yaml"):
        return
    text = path.read_text(encoding="utf-8")
    made = spec.load(path)
    assert woven(made, [Donor(text, str(path), made)], str(path)) == text
