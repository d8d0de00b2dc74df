"""Loading: values stay as written and know their places; YAML's traps and bombs are refused."""

from __future__ import annotations

import io
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from drafter import spec
from drafter.errors import InputError
from drafter.spec.load import MAX_BYTES, parse
from drafter.spec.source import Problems, Source
from drafter.spec.tree import Mapping, Scalar
from tests.spec.reading import complaints, read, refused, whole


def tree(text: str) -> Mapping:
    root = parse(Source("draft.yaml", text), Problems())
    assert isinstance(root, Mapping)
    return root


@pytest.mark.parametrize("written", ["NO", "1:30", "2026-11-20", "0x1F", "1e3", "null", "true", "077"])
def test_a_value_stays_as_it_is_written(written: str) -> None:
    value = tree(f"a: {written}").get("a")
    assert isinstance(value, Scalar)
    assert value.text == written


def test_every_value_knows_its_line_and_column() -> None:
    value = tree("a:\n  - b: c\n").entries["a"]
    assert (value.line, value.column) == (2, 3)


def test_blocks_of_the_model_know_where_they_were_written() -> None:
    origin = read("operative:\n  - Decides: to meet\n").parts[0].operative[0].origin
    assert origin is not None
    assert str(origin) == "draft.yaml:4:5"


def test_the_second_of_two_equal_keys_is_refused() -> None:
    (problem,) = refused(whole("title: one\ntitle: two\noperative: [Decides to meet]\n"))
    assert (problem.code, problem.origin.line, problem.excerpt) == ("duplicate-key", 4, "title: two")
    assert "line 3" in problem.message


def test_all_problems_come_at_once_and_sorted() -> None:
    found = complaints("titel: x\ndate: 2026-13-40\nsession: 8x\noperative: [Decides to meet]\n")
    assert found == ["3:1 unknown-key", "4:7 bad-date", "5:10 bad-session"]


def test_a_file_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    text = whole("title: Été\noperative: [Decides to meet]\n")
    for encoding in ("utf-8-sig", "utf-16"):
        file = tmp_path / f"{encoding}.yaml"
        file.write_text(text, encoding=encoding)
        assert spec.load(file).front.title == spec.loads(text).front.title


def test_a_file_that_is_no_utf_8_is_refused_with_the_line() -> None:
    with pytest.raises(InputError, match="UTF-8") as failure:
        spec.read_text(io.BytesIO("schema: 1\ntitle: Été\n".encode("latin-1")), "draft.yaml")
    assert failure.value.findings[0].origin.line == 2


def test_a_file_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        spec.load(tmp_path / "absent.yaml")


def test_a_folder_is_no_spec(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="folder"):
        spec.load(tmp_path)


def test_a_second_document_in_the_file_is_refused() -> None:
    assert refused("schema: 1\n---\nschema: 1\n")[-1].code == "several-documents"


def test_an_empty_file_is_refused() -> None:
    assert [problem.code for problem in refused("# nothing\n")] == ["empty"]


def test_anchors_aliases_and_tags_are_refused() -> None:
    codes = {problem.code for problem in refused(whole("title: &a x\njob: *a\nsymbol: !!python/object:os.system x\n"))}
    assert {"anchor", "alias", "tag"} <= codes


@pytest.mark.parametrize("key", ["title", "organ", "date", "agenda", "operative"])
def test_an_asterisk_before_a_text_gets_one_complaint_and_its_cure(key: str) -> None:
    body = {"title": "Lakes", "operative": "[Decides to meet]"} | {key: "*Word"}
    (problem,) = refused(whole("".join(f"{name}: {value}\n" for name, value in body.items())))
    assert (problem.code, problem.excerpt) == ("alias", f"{key}: *Word")
    assert "put the whole text in quotes" in problem.hint


def test_a_control_character_written_as_an_escape_is_refused() -> None:
    assert complaints('title: "a\\u0007b"\noperative: [Decides to meet]\n') == ["3:8 control-character"]


BOMBS: dict[str, Callable[[], str]] = {
    "deep lists": lambda: "[" * 100_000,
    "deep keys": lambda: "{a: " * 100_000,
    "deep dashes": lambda: "- " * 100_000,
    "aliases": lambda: "a: &a [x]\n" + "".join(f"b{n}: &b{n} [*a, *a, *a]\n" for n in range(1000)),
    "many values": lambda: whole("operative:\n" + "  - Decides to meet\n" * 300_000),
    "many problems": lambda: whole("operative:\n" + "  - '[^a] {{ b }} *c'\n" * 20_000),
    "one endless text": lambda: whole("title: '" + "*a " * 300_000 + "'\n"),
    "open braces": lambda: whole("title: '" + "{{ " * 300_000 + "'\n"),
    "open brackets": lambda: whole("title: '" + "[^:" * 300_000 + "'\n"),
    "a link without end": lambda: whole("title: '[a](https://" + "a(b" * 300_000 + "'\n"),
    "a large file": lambda: "a" * (MAX_BYTES + 1),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_in_time(name: str) -> None:
    text = BOMBS[name]()
    start = time.process_time()
    assert refused(text)
    assert time.process_time() - start < 2


def test_a_bomb_takes_little_memory() -> None:
    text = BOMBS["many values"]()
    tracemalloc.start()
    refused(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 100_000_000


def test_a_stream_is_read_no_further_than_a_spec_may_be_long() -> None:
    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            assert size >= 0, "somebody reads to an end that never comes"
            return b"a" * size

    with pytest.raises(InputError, match="larger"):
        spec.read_text(Endless(), "<stdin>")  # type: ignore[arg-type]
