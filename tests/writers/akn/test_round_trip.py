"""Model → Akoma Ntoso → model gives the same model; what is written is valid and the same each time."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from drafter.language import LANGUAGES, language
from drafter.model.front import Resolution
from drafter.readers.akn import read
from drafter.writers.akn import write
from tests.generated import resolutions

SHARED = Path(__file__).parents[4] / "shared"
SCHEMA = SHARED / "facts" / "schemas" / "akomantoso30.xsd"
SAMPLE = SHARED / "corpus" / "akn-sample"
WIDELY = settings(
    max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.explicit, Phase.generate]
)
"""Many documents, without shrinking: a document that fails is shown whole, and soon."""


def written(resolution: Resolution) -> bytes:
    return write(resolution, language(resolution.front.language))


@cache
def schema() -> Any:
    import xmlschema

    return xmlschema.XMLSchema(str(SCHEMA))


@pytest.mark.parametrize("code", LANGUAGES)
@WIDELY
@given(data=st.data())
def test_any_resolution_comes_back_as_it_was(code: str, data: st.DataObject) -> None:
    resolution = data.draw(resolutions(code))
    again, findings = read(written(resolution), "again.xml")
    assert again == resolution
    assert not findings


@WIDELY
@given(resolution=st.sampled_from(LANGUAGES).flatmap(resolutions))
def test_the_same_resolution_gives_the_same_bytes(resolution: Resolution) -> None:
    assert written(resolution) == written(resolution)


@pytest.mark.skipif(not SCHEMA.exists(), reason="needs ../shared/facts/schemas")
@WIDELY
@given(resolution=st.sampled_from(LANGUAGES).flatmap(resolutions))
def test_what_is_written_is_valid_akoma_ntoso(resolution: Resolution) -> None:
    assert [f"{e.path}: {e.reason}" for e in schema().iter_errors(written(resolution).decode())] == []


@pytest.mark.skipif(not SAMPLE.exists(), reason="needs ../shared/corpus/akn-sample")
@pytest.mark.parametrize("path", sorted(SAMPLE.glob("*/*.xml")), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_official_resolutions_come_back_as_they_were(path: Path) -> None:
    resolution, _ = read(path.read_bytes(), path.name)
    again, findings = read(written(resolution), path.name)
    assert again == resolution
    assert not findings
