"""`--fix` mends the words of a Word file as it does those of a spec: the seeded faults of texts, built into Word."""

import io
from pathlib import Path

import docx
import pytest

from drafter.check.settings import Settings
from drafter.language import LANGUAGES
from drafter.pipeline.checking.mending import mend
from tests.check.test_faults import CASES
from tests.check.word.drafts import built_from

_EACH = 6
"""Of so many faults one is built into Word."""


def paragraphs(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_words_of_a_word_file_are_mended(code: str, tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    # Doubled spaces stay: the record that drafter leaves in its files keeps them.
    fixable = [case for case in CASES if case[0].is_fixable and case[0].code != "TXT017" and case[1] == code]
    restored = []
    for fault, _, text, broken in fixable[::_EACH]:
        clean, wrong = built_from(text, code), built_from(broken, code)
        if paragraphs(clean) != paragraphs(wrong):  # a spec may say in two ways what Word shows in one
            path.write_bytes(wrong)
            mend(str(path), Settings())
            restored.append((paragraphs(path.read_bytes()) == paragraphs(clean), fault.kind))
            assert mend(str(path), Settings()) is None, fault.kind
    assert len(restored) > 3
    lost = [kind for is_restored, kind in restored if not is_restored]
    assert len(lost) <= len(restored) // 8, lost
