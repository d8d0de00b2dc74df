"""What `drafter check` remembers: the answer to a question that was asked before, while nothing has changed."""

import stat
import sys
from pathlib import Path

import pytest

from drafter.cli import check, memory
from drafter.cli.main import main
from drafter.pipeline.checking.settings import project_settings
from tests.check.clean import clean

WRONG = clean("en").replace("Recalling also:", "Recalling:")


@pytest.fixture
def records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one wrong draft to stand in; returns that of the records."""
    drafts = tmp_path / "drafts"
    drafts.mkdir()
    (drafts / "draft.yaml").write_text(WRONG, encoding="utf-8")
    monkeypatch.chdir(drafts)
    monkeypatch.setenv(memory.CACHE, str(tmp_path / "records"))
    return tmp_path / "records"


@pytest.fixture
def works(records: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Grows by the paths of each check that is really done."""
    done: list[str] = []
    work = check.run

    def run(options: check.argparse.Namespace) -> check.ExitCode:
        project_settings.cache_clear()
        done.extend(options.paths)
        return work(options)

    monkeypatch.setattr(check, "run", run)
    return done


def test_an_answer_is_given_again_word_for_word_without_the_work(
    works: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "draft.yaml"]) == 1
    first = capsys.readouterr()
    assert main(["check", "draft.yaml"]) == 1
    assert capsys.readouterr() == first
    assert "TXT009" in first.out
    assert "1 file checked" in first.err
    assert works == ["draft.yaml"]


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("draft.yaml", clean("en")),
        ("drafter.toml", "[check]\nignore = ['TXT009']"),
        ("../drafter.toml", "[check]\nignore = ['TXT009']"),
    ],
)
def test_a_file_that_changed_or_came_is_looked_at(works: list[str], file: str, text: str) -> None:
    assert main(["check", "draft.yaml"]) == 1
    Path(file).write_text(text, encoding="utf-8")
    assert main(["check", "draft.yaml"]) == 0


def test_a_shared_file_of_facts_that_changed_is_looked_at(works: list[str]) -> None:
    spec = clean("en").replace("sponsors: [FRA, KIR, MUS]", "facts: ours.facts.yaml")
    Path("draft.yaml").write_text(spec, encoding="utf-8")
    Path("ours.facts.yaml").write_text("schema: 1\nsponsors: [FRA]\n", encoding="utf-8")
    assert main(["check", "draft.yaml"]) == 0
    Path("ours.facts.yaml").write_text("schema: 1\nsession: none\n", encoding="utf-8")
    assert main(["check", "draft.yaml"]) == 2


def test_a_draft_that_came_into_a_folder_is_looked_at(works: list[str]) -> None:
    assert main(["check", ".", "--ignore", "TXT009"]) == 0
    Path("another.yaml").write_text(WRONG.replace("Recalling", "Recaling"), encoding="utf-8")
    assert main(["check", ".", "--ignore", "TXT009"]) == 1


@pytest.mark.parametrize("again", [["--afresh"], ["--stage", "submission"], ["-j", "2"], ["--fix", "--diff"]])
def test_another_question_is_not_that_one(works: list[str], again: list[str]) -> None:
    main(["check", "draft.yaml"])
    main(["check", "draft.yaml", *again])
    assert works == ["draft.yaml", "draft.yaml"]


def test_mending_is_done_each_time(works: list[str]) -> None:
    for _ in range(2):
        Path("draft.yaml").write_text(WRONG, encoding="utf-8")
        assert main(["check", "draft.yaml", "--fix"]) == 0


def test_what_cannot_be_used_is_tried_again(works: list[str]) -> None:
    assert main(["check", "late.yaml"]) == 2
    Path("late.yaml").write_text(clean("en"), encoding="utf-8")
    assert main(["check", "late.yaml"]) == 0


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"seen": {}, "said": [1], "code": 0}', '{"seen": 3}', "\x00"])
def test_a_broken_record_costs_nothing(works: list[str], records: Path, text: str) -> None:
    main(["check", "draft.yaml"])
    [record] = records.iterdir()
    record.write_text(text)
    assert main(["check", "draft.yaml"]) == 1


def test_a_new_release_of_drafter_answers_anew(
    works: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["check", "draft.yaml"])
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "rule.py").touch()
    monkeypatch.setattr(memory, "HOME", (*memory.HOME, str(tmp_path / "package")))
    main(["check", "draft.yaml"])
    assert works == ["draft.yaml", "draft.yaml"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the user's folders by other means")
def test_records_are_for_their_owner_alone(works: list[str], records: Path) -> None:
    main(["check", "draft.yaml"])
    assert [stat.S_IMODE(path.stat().st_mode) for path in (records, *records.iterdir())] == [0o700, 0o600]


def test_the_oldest_records_give_way(works: list[str], records: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_MOST_RECORDS", 2)
    for code in ("TXT001", "TXT002", "TXT003"):
        main(["check", "draft.yaml", "--select", code])
    assert len([*records.iterdir()]) == 2


def test_nothing_is_kept_where_the_user_says_so(
    works: list[str], records: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(memory.CACHE, "")
    main(["check", "draft.yaml"])
    main(["check", "draft.yaml"])
    assert works == ["draft.yaml", "draft.yaml"]
    assert not records.exists()


def test_a_folder_that_cannot_be_written_to_stops_no_check(works: list[str], records: Path) -> None:
    records.write_text("a file where the folder should be")
    assert main(["check", "draft.yaml"]) == 1
