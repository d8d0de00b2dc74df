"""What helps a drafter to begin: a starter spec, and the phrases a spec may use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from drafter.errors import OutputError, UsageError
from drafter.pipeline.files import write


def start(
    name: str,
    *,
    language: str = "en",
    kind: str = "draft resolution",
    organ: str = "general-assembly",
    committee: int | None = None,
) -> Path:
    """Write a starter spec; arguments as in `drafter.spec.starting.starter`.

    Raises:
        UsageError: there is no such language, kind or organ.
        OutputError: a file of that name is there already, or cannot be written.

    """
    from drafter.spec.starting import file_name, starter

    target = file_name(name)
    if target.exists():
        raise OutputError(f"{target}: a file of that name is there already, and it stays. Choose another name.")
    text = starter(target.name, language=language, kind=kind, organ=organ, committee=committee)
    write(target, text.encode())
    return target


@dataclass(frozen=True, slots=True)
class Page:
    """A phrase: how it is written, what it gives, and what that is in some languages."""

    usage: str
    meaning: str
    examples: Mapping[str, str]


def phrases(name: str | None = None, language: str | None = None) -> dict[str, Page]:
    """The phrases by name, or one of them, with examples in all languages or in one.

    Raises:
        UsageError: there is no such phrase or language.

    """
    from drafter.model.front import LANGUAGES
    from drafter.spec.phrases import PHRASES
    from drafter.spec.showing import shown

    if name is not None and name not in PHRASES:
        raise UsageError(f"There is no phrase “{name}”; there are {', '.join(PHRASES)}.")
    if language is not None and language not in LANGUAGES:
        raise UsageError(f"There is no language “{language}”; there are {', '.join(LANGUAGES)}.")
    spoken = [language] if language else list(LANGUAGES)
    pages = {code: dict(zip(PHRASES, shown(code), strict=True)) for code in spoken}
    return {
        each: Page(phrase.usage, phrase.meaning, {code: pages[code][each].example for code in spoken})
        for each, phrase in PHRASES.items()
        if name in (None, each)
    }
