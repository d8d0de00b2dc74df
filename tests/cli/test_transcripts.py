"""Commands print what the pages in `transcripts/` say. `pytest --accept` rewrites the pages; read the difference."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.transcript import played

PAGES = sorted((Path(__file__).parent / "transcripts").glob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_page_is_what_a_user_sees(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, accept: bool
) -> None:
    written = page.read_text(encoding="utf-8")
    seen = played(written, tmp_path, monkeypatch)
    if accept:
        page.write_text(seen, encoding="utf-8")
    assert written == seen


def test_there_are_pages() -> None:
    assert len(PAGES) >= 3
