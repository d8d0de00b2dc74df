"""Documents in a line: build one, look at its parts, or ask the independent reader in ../shared what it says."""

from __future__ import annotations

import importlib.util
import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from drafter import house
from drafter.language import language
from drafter.model.front import Resolution
from drafter.writers import docx


@dataclass(frozen=True)
class Built:
    """A built document and what is in it."""

    data: bytes

    def part(self, name: str) -> str:
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            return archive.read(name).decode()

    @property
    def body(self) -> str:
        return self.part("word/document.xml")

    def paragraph(self, text: str) -> str:
        """The markup of the paragraph that holds a text."""
        return next(each for each in re.findall(r"<w:p>.*?</w:p>", self.body) if text in each)

    @property
    def texts(self) -> list[str]:
        """The paragraphs of the body as bare text, empty ones left out."""
        found = (re.sub(r"<[^>]+>", "", each) for each in re.findall(r"<w:p>.*?</w:p>", self.body))
        return [text for text in found if text]


@pytest.fixture(scope="session")
def build() -> Callable[..., Built]:
    """Build a document in the house style its front matter asks for, or another."""

    def built(resolution: Resolution, name: str | None = None, **look: Any) -> Built:
        front = resolution.front
        style = house.load(name or house.choose(front), front.language, **look)
        return Built(docx.write(resolution, language(front.language), style))

    return built


@pytest.fixture(scope="session")
def facts(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[Built], dict[str, Any]]:
    """What an independent reader finds in a document: paragraphs with their numbers and spans, and notes."""
    tool = checkout.parent / "shared" / "tools" / "docx_facts.py"
    if not tool.is_file():
        pytest.skip(f"the independent reader {tool} is not here")
    spec = importlib.util.spec_from_file_location("docx_facts", tool)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    folder = tmp_path_factory.mktemp("facts")

    def found(built: Built, mode: str | None = None) -> dict[str, Any]:
        file = folder / "built.docx"
        file.write_bytes(built.data)
        result: dict[str, Any] = module.facts(str(file), mode)
        return result

    return found
