"""The manual of house styles must name everything that there is."""

import re
import typing
from pathlib import Path

import pytest

from drafter.house import available, load
from drafter.house.style import House, Slot
from drafter.house.text import NAMES


@pytest.fixture(scope="module")
def manual(checkout: Path) -> str:
    return (checkout / "templates" / "README.md").read_text(encoding="utf-8")


def test_every_house_style_is_listed(manual: str) -> None:
    assert set(available()) <= set(re.findall(r"^\| `([\w-]+)` \|", manual, re.M))


@pytest.mark.parametrize("name", NAMES)
def test_every_name_a_text_may_have_is_explained(manual: str, name: str) -> None:
    assert f"`{name}`" in manual


@pytest.mark.parametrize("slot", typing.get_args(Slot))
def test_every_slot_is_explained(manual: str, slot: str) -> None:
    assert f"`{slot}`" in manual


def test_every_file_is_explained(manual: str, checkout: Path) -> None:
    files = {path.name for path in (checkout / "templates" / "general-assembly").glob("*.yaml")}
    assert files == set(re.findall(r"`(\w+\.yaml)`", manual.split("## A house style", maxsplit=1)[0]))
    assert {name.removesuffix(".yaml") for name in files} - {"house"} <= set(House.__dataclass_fields__)


def test_the_example_of_the_manual_works(manual: str, tmp_path: Path) -> None:
    folder = tmp_path / "my-mission"
    folder.mkdir()
    for file, text in re.findall(r"    # my-mission/(\S+)\n((?:    .*\n)+)", manual):
        (folder / file).write_text(text.replace("\n    ", "\n").removeprefix("    "), encoding="utf-8")
    house = load(str(folder), "en")
    assert house.styles["Normal"].form.font == "Cambria"
    assert house.feet.first.lines[0].text({}) == "Not an official document"
