"""The shelf of house styles: where the folders are, which there are, and how one is loaded with what it inherits."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from drafter.errors import InputError, UsageError
from drafter.findings import Origin, by_place
from drafter.house.source import Complaints, Value, laid_together, read
from drafter.house.style import House
from drafter.house.typed import typed
from drafter.model.front import Front

_MAIN_FILE = "house.yaml"
_LONGEST_CHAIN = 10


def shelf() -> Path:
    """The folder of the house styles: beside the package in a checkout, inside it once installed."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "templates"
    return installed if installed.is_dir() else package.parent / "templates"


def available(folder: Path | None = None) -> list[str]:
    """Names of the house styles on a shelf, sorted."""
    return sorted(path.parent.name for path in (folder or shelf()).glob(f"*/{_MAIN_FILE}"))


def choose(front: Front, folder: Path | None = None) -> str:
    """The house style for a document: that of its organ, or of the organ's committees where it names one."""
    if front.committee is None:
        return front.organ
    return load(front.organ, front.language, folder=folder).committee_house or front.organ


@lru_cache(maxsize=32)
def load(
    name: str,
    language: str = "en",
    *,
    folder: Path | None = None,
    emblem: Path | None = None,
    line_numbers: bool | None = None,
) -> House:
    """Load a house style as it stands for one language.

    Layers lie in this order, later ones over earlier ones: the oldest ancestor's folder, …, the folder itself, then
    their files for the language in the same order.

    Args:
        name: a folder of the shelf, or a path to a folder elsewhere (its ancestors are then sought on the shelf).
        language: code of the document's language.
        folder: another shelf.
        emblem: the user's own emblem, a PNG or JPEG file.
        line_numbers: whether to number lines; None leaves it to the house style.

    Raises:
        UsageError: there is no such house style or emblem.
        InputError: it has mistakes; each is reported with file and line.

    """
    if emblem is not None:
        _check_emblem(emblem)
    complaints = Complaints([])
    mains = _ancestry(name, folder or shelf(), complaints)
    folders = [*mains]
    layers = [_layer(each, main, complaints) for each, main in mains.items()]
    layers += [_language_layer(each, language, complaints) for each in folders]
    whole = laid_together(layer for layer in layers if layer is not None)
    whole.data.pop("inherits", None)
    house = None if complaints.found else typed(whole, House, complaints)
    if house is not None:
        _check_styles(whole, set(house.styles), complaints)
    if house is None or complaints.found:
        raise InputError(f"the house style {name} has mistakes", by_place(complaints.found))
    page = house.page if line_numbers is None else replace(house.page, number_lines=line_numbers)
    return replace(house, name=Path(name).name, language=language, emblem_file=emblem, page=page)


def _check_emblem(emblem: Path) -> None:
    if emblem.suffix.lower() not in (".png", ".jpg", ".jpeg"):
        msg = f"the emblem {emblem} must be a PNG or JPEG file"
        raise UsageError(msg)
    if not emblem.is_file():
        msg = f"the emblem {emblem} is not there"
        raise UsageError(msg)


def _ancestry(name: str, on: Path, complaints: Complaints) -> dict[Path, Value | None]:
    """The folder and those it inherits from, oldest first, with what their main files say."""
    folders: dict[Path, Value | None] = {}
    wanted: str | None = name
    while wanted:
        path = Path(wanted) if "/" in wanted and not folders else on / wanted
        if path in folders or len(folders) == _LONGEST_CHAIN:
            place = Origin(str([*folders][-1] / _MAIN_FILE))
            complaints.add("house-inherits", "this house style inherits from itself in the end", place)
            break
        if not (path / _MAIN_FILE).is_file():
            msg = f"there is no house style “{wanted}”; there are {', '.join(available(on)) or 'none'}"
            raise UsageError(msg)
        main = folders[path] = read(path / _MAIN_FILE, complaints)
        parent = main.data.get("inherits") if main and isinstance(main.data, dict) else None
        wanted = str(parent.data) if parent else None
    return dict(reversed(folders.items()))


def _layer(folder: Path, main: Value | None, complaints: Complaints) -> Value | None:
    """What a folder says: its main file, and under the name of each other file what that one holds."""
    if main is None or not isinstance(main.data, dict):
        return None
    parts = dict(main.data)
    for path in sorted(folder.glob("*.yaml")):
        if path.name != _MAIN_FILE and (part := read(path, complaints)) is not None:
            parts[path.stem] = part
    return Value(parts, main.origin)


def _language_layer(folder: Path, language: str, complaints: Complaints) -> Value | None:
    found = [path for path in folder.glob("languages/*.yaml") if path.stem == language]
    return read(found[0], complaints) if found else None


def _check_styles(value: Value, known: set[str], complaints: Complaints) -> None:
    """Every style that something refers to must be there."""
    if isinstance(value.data, list):
        for each in value.data:
            _check_styles(each, known, complaints)
    elif isinstance(value.data, dict):
        for key, each in value.data.items():
            if key in ("style", "based_on", "next") and each.data not in known:
                complaints.add("house-unknown-style", f"there is no style “{each.data}”", each.origin)
            _check_styles(each, known, complaints)
