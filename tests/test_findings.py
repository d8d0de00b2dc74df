"""Findings say where; failures say how a command ends."""

from __future__ import annotations

import pickle

import pytest

from drafter.errors import DEBUG, DrafterError, ExitCode, InputError, UnforeseenError, is_debugging
from drafter.findings import Finding, Origin, by_place


@pytest.mark.parametrize(
    ("origin", "said"),
    [
        (Origin("a.yaml", 3, 5), "a.yaml:3:5"),
        (Origin("a.yaml", 3), "a.yaml:3"),
        (Origin("a.yaml"), "a.yaml"),
        (Origin("a.docx", paragraph=7), "a.docx: paragraph 7"),
    ],
)
def test_a_place_is_written_as_editors_jump_to_it(origin: Origin, said: str) -> None:
    assert str(origin) == said


def test_findings_come_in_the_order_of_their_places() -> None:
    places = [Origin("b", 1), Origin("a", 10, 2), Origin("a", 10, 1), Origin("a", 9), Origin("a", paragraph=2)]
    findings = [Finding("code", "message", origin=origin) for origin in places]
    assert [str(finding.origin) for finding in by_place(findings)] == [
        "a: paragraph 2",
        "a:9",
        "a:10:1",
        "a:10:2",
        "b:1",
    ]


def test_a_failure_crosses_from_one_process_to_another_with_its_findings() -> None:
    failure = InputError("one problem", [Finding("code", "message")])
    assert pickle.loads(pickle.dumps(failure)).findings == failure.findings


def test_every_failure_ends_in_exit_code_2() -> None:
    assert {kind.exit_code for kind in (DrafterError, *DrafterError.__subclasses__())} == {ExitCode.UNUSABLE}


def test_an_unforeseen_error_is_one_sentence_that_names_it() -> None:
    assert str(UnforeseenError(KeyError("x"))).startswith("Something in drafter itself went wrong (KeyError: 'x').")
    assert "(ValueError)" in str(UnforeseenError(ValueError()))


def test_an_engineer_asks_for_tracebacks_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(DEBUG, raising=False)
    assert not is_debugging()
    monkeypatch.setenv(DEBUG, "1")
    assert is_debugging()
