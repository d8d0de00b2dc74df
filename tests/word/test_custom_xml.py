"""A record goes into a file and comes back, or is passed over."""

from itertools import chain

import pytest

from drafter.word import custom_xml
from drafter.word.custom_xml import NAMESPACE, bare, digest, find_record, record_part


def _part(body: str) -> bytes:
    return body.encode()


@pytest.mark.parametrize("record", ['{"a": 1}', "<&>\"'", "Réunion 决议 قرار", ""])
def test_a_record_comes_back_as_it_went_in(record: str) -> None:
    assert find_record([_part(record_part(record))]) == record


def test_the_record_is_found_among_parts_of_others() -> None:
    others = [b"<bibliography xmlns='urn:other'/>", b"", b"\xff\xfe"]
    assert find_record(chain(others, [_part(record_part("mine"))])) == "mine"


@pytest.mark.parametrize(
    "part",
    [
        b"<record>mine</record>",
        f'<other xmlns="{NAMESPACE}">mine</other>'.encode(),
        f'<record xmlns="{NAMESPACE}">mine'.encode(),
        f'<!DOCTYPE r [<!ENTITY e "mine">]><record xmlns="{NAMESPACE}">&e;</record>'.encode(),
    ],
    ids=["of no namespace", "another element", "broken off", "with entities"],
)
def test_what_is_no_record_is_passed_over(part: bytes) -> None:
    assert find_record([part]) is None
    assert find_record([part, _part(record_part("sound"))]) == "sound"


def test_a_record_larger_than_any_honest_one_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    part = _part(record_part("x" * 100))
    monkeypatch.setattr(custom_xml, "LARGEST", len(part))
    assert find_record([part]) == "x" * 100
    monkeypatch.setattr(custom_xml, "LARGEST", len(part) - 1)
    assert find_record([part]) is None


def test_an_edited_paragraph_has_another_digest_and_a_rebroken_one_the_same() -> None:
    assert digest(bare("Decides  to\u00a0remain\nseized")) == digest(bare("Decides to remain seized"))
    assert digest(bare("Decides to remain seized")) != digest(bare("Decides to remain ceased"))
