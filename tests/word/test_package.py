import io
import zipfile
from pathlib import Path

from drafter.house import load
from drafter.language import language
from drafter.writers.docx import write
from tests.builders import operative, resolution

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


def _written(**look: object) -> zipfile.ZipFile:
    house = load("general-assembly", "en", **look)  # type: ignore[arg-type]
    return zipfile.ZipFile(io.BytesIO(write(resolution(operative("Decides| it.")), language("en"), house)))


def test_content_types_come_first_and_dates_are_pinned() -> None:
    archive = _written()
    assert archive.namelist()[0] == "[Content_Types].xml"
    assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_an_emblem_of_the_user_s_own_stands_in_the_masthead(tmp_path: Path) -> None:
    emblem = tmp_path / "emblem.png"
    emblem.write_bytes(PIXEL)
    archive = _written(emblem=emblem)
    assert archive.read("word/media/emblem.png") == PIXEL
    assert 'descr="Emblem of the United Nations"' in archive.read("word/header3.xml").decode()


def test_no_emblem_ships() -> None:
    archive = _written()
    assert not [name for name in archive.namelist() if "media" in name]
    assert "drawing" not in archive.read("word/header3.xml").decode()
