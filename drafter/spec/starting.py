"""A spec to begin with: what `drafter new` writes, in any language, for any kind of document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from drafter.errors import UsageError
from drafter.house.shelf import available, shelf
from drafter.model.front import LANGUAGES, Kind

if TYPE_CHECKING:
    from jinja2 import Template

_FOLDER = "starters"


def starter(
    name: str,
    *,
    language: str = "en",
    kind: str = Kind.DRAFT_RESOLUTION.value,
    organ: str = "general-assembly",
    committee: int | None = None,
) -> str:
    """The text of a commented spec that builds at once.

    Args:
        name: what the file will be called; the comments name it.
        language: one of the six.
        kind: one of `Kind`.
        organ: a house style.
        committee: a Main Committee, 1 to 6.

    Raises:
        UsageError: there is no such language, kind or organ.

    """
    import yaml

    _refuse_unknown("language", language, LANGUAGES)
    _refuse_unknown("kind", kind, [each.value for each in Kind])
    _refuse_unknown("organ", organ, _organs())
    words = (shelf() / _FOLDER / "words" / f"{language}.yaml").read_text(encoding="utf-8")
    given = {"name": name, "language": language, "kind": kind, "organ": organ, "committee": committee, "schema": None}
    return _template().render(given, words=yaml.load(words, Loader=yaml.CSafeLoader))


def _organs() -> list[str]:
    """House styles that are organs: the languages know their names."""
    from drafter.language import language

    return [name for name in available() if name in language("en").tables["organs"]]


def _refuse_unknown(what: str, given: str, known: list[str] | tuple[str, ...]) -> None:
    if given not in known:
        raise UsageError(f"There is no {what} “{given}”; there are {', '.join(known)}.")


def _template() -> Template:
    """The one template; its marks are << >> so that the {{ }} of a spec stand as they are."""
    from jinja2 import Environment, StrictUndefined

    marks = ("<%", "%>", "<<", ">>", "<#", "#>")
    environment = Environment(  # noqa: S701 - the template is ours, and its result is YAML
        *marks, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string((shelf() / _FOLDER / "starter.yaml.j2").read_text(encoding="utf-8"))


def file_name(name: str) -> Path:
    """The file a new draft goes to: `.yaml` is added where it is left out."""
    return Path(name if name.endswith((".yaml", ".yml")) else f"{name}.yaml")
