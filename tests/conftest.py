"""What all tests share: paths, and `--accept` for pages that record what a user sees."""

from __future__ import annotations

from pathlib import Path

import pytest

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
