"""What all tests share: paths, and `--accept` for pages that record what a user sees."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

# On a server a change is judged by the change alone: the same drafts are generated each time. At home they differ from
# run to run, which finds more; what is found is kept in .hypothesis and tried again.
settings.register_profile("server", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("server")

# Each test sees its own work, and nothing is left in the folders of whoever runs them.
os.environ["DRAFTER_CACHE"] = ""

CHECKOUT = Path(__file__).parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write what commands print now into the transcripts")


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--accept"))


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder of the whole project."""
    return CHECKOUT


@pytest.fixture
def audit(tmp_path: Path) -> Callable[[bytes], list[str]]:
    """The strict audit of a Word file: what openxml-audit says against it, nothing if all is well."""
    from openxml_audit import OpenXmlValidator

    def said(data: bytes) -> list[str]:
        file = tmp_path / "audited.docx"
        file.write_bytes(data)
        result = OpenXmlValidator(strict=True).validate(file)
        return [f"{error.part_uri}: {error.description}" for error in result.errors]

    return said
