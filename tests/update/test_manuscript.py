"""A spec rolled forward in its own file: words and facts change where they stand, everything else stays."""

from pathlib import Path

import pytest

from drafter.language import LANGUAGES, Dated, language
from drafter.pipeline.updates import Asked, Update, Updated, planned, updated

SPEC = """\
# Our lake, as adopted.
schema: 1
language: en
kind: resolution       # was L.9
symbol: A/RES/79/9
session: 79
sponsors: [CMR, TCD]
sponsors_note: Any changes will be reflected in the record.
recalls: [75/16, 77/18]   # every two years
adopted:
  date: 2024-11-18

preamble:
  # the chain
  - Recalling: its {{ resolutions(recalls) }}
  - Noting: >-
      the report of the Secretary-General
      on resolution~77/18[^report]
  - Noting: resolution {{ resolution("77/18") }}, and resolutions {{ citations("75/16", "77/18") }}

operative:
  - Requests: the Secretary-General to report at its *eighty-first session*, ^[As at its seventy-ninth session.]
      if possible
  - Decides: to return to it {{ at_session(+2) }}
footnotes:
  report: A/79/302, para.~4.    # by the Secretary-General
"""


def made(tmp_path: Path, spec: str = SPEC, **asked: object) -> tuple[Update, Updated, str]:
    source, target = tmp_path / "old.yaml", tmp_path / "new.yaml"
    source.write_text(spec, encoding="utf-8")
    update = planned(str(source), Asked(**asked))  # type: ignore[arg-type]
    result = updated(update, target)
    return update, result, result.files[target]


def difference(old: str, new: str) -> list[str]:
    lines = [line for line in new.splitlines() if line not in old.splitlines()]
    return [line.strip() for line in lines]


def test_only_what_changes_differs(tmp_path: Path) -> None:
    _, result, text = made(tmp_path)
    assert result.outcome.findings == ()
    assert difference(SPEC, text) == [
        "kind: draft resolution       # was L.9",
        "session: 81",
        "recalls: [75/16, 77/18, 79/9]   # every two years",
        "on resolution~79/9[^report]",
        '- Noting: resolution {{ resolution("79/9") }}, and resolutions {{ citations("75/16", "77/18", "79/9") }}',
        "# drafter: look: “seventy-ninth session” became “eighty-first session”. The session of the last text, which "
        "is now another.",
        "- Requests: the Secretary-General to report at its *eighty-third session*, ^[As at its eighty-first session.]",
        "# drafter: look: “A/79/302” became “A/81/[…]”. A document of the last session; fill in the number of its "
        "successor.",
        "report: A/81/[…], para.~4.    # by the Secretary-General",
    ]


def test_comments_and_order_stay(tmp_path: Path) -> None:
    _, _, text = made(tmp_path)
    comments = [line for line in SPEC.splitlines() if line.strip().startswith("#")]
    assert [line for line in text.splitlines() if line in comments] == comments


def test_the_facts_of_adoption_and_the_old_note_go(tmp_path: Path) -> None:
    _, result, text = made(tmp_path)
    front = result.outcome.resolution.front
    assert (front.symbol, front.adoption, front.sponsors_notes, front.distribution) == (None, None, (), "limited")
    assert "sponsors: [CMR, TCD]" in text


def test_an_expression_follows_its_fact_by_itself(tmp_path: Path) -> None:
    update, _, text = made(tmp_path)
    follows = [each.old for each in update.plan.proposals if update.report.writes_itself(each)]
    assert "at_session(+2)" in text
    assert follows[-1] == "eighty-first session"


def test_facts_of_the_new_document_go_to_their_keys(tmp_path: Path) -> None:
    import datetime

    _, _, text = made(tmp_path, symbol="A/81/L.7", date=datetime.date(2026, 11, 20), no_sponsors=True)
    assert "symbol: A/81/L.7\n" in text
    assert "date: 2026-11-20\n" in text
    assert "sponsors" not in text


def test_a_refused_change_of_an_expression_is_said(tmp_path: Path) -> None:
    source, target = tmp_path / "old.yaml", tmp_path / "new.yaml"
    source.write_text(SPEC, encoding="utf-8")
    update = planned(str(source))
    for each in update.plan.proposals:
        if update.report.writes_itself(each):
            update.decide(each.name, "refuse")
    messages = [finding.message for finding in updated(update, target).outcome.findings]
    assert messages
    assert set(messages) == {"This changed with a fact, which an expression follows."}


def test_a_date_that_the_index_lacks_is_given_in_the_spec(tmp_path: Path) -> None:
    import datetime

    spec = SPEC.replace("79", "85").replace("77/18", "83/18").replace("session: 85", "session: 85")
    spec = spec.replace("recalls:", "known: {83/18: 2028-11-20}\nrecalls:").replace("2024-11-18", "2030-11-18")
    _, result, text = made(tmp_path, spec, on=datetime.date(2030, 11, 18))
    assert "known: {83/18: 2028-11-20, 85/9: 2030-11-18}" in text
    assert result.outcome.findings == ()


@pytest.mark.parametrize("code", LANGUAGES)
def test_words_change_where_they_stand_in_every_language(tmp_path: Path, code: str) -> None:
    import datetime

    speaker = language(code)
    dates = {"75/16": datetime.date(2020, 11, 23), "77/18": datetime.date(2022, 11, 21)}
    chain = [Dated(number, date) for number, date in dates.items()]
    cited = speaker.resolutions(chain).replace("\u00a0", "~")
    spec = f"""\
schema: 1
language: {code}
kind: resolution
symbol: A/RES/79/9
session: 79
preamble:
  - verb: none
    text: … {cited} …   # the chain
operative:
  - verb: none
    text: … {_at(code, 81)} …
"""
    _, result, text = made(tmp_path, spec)
    assert result.outcome.findings == ()
    grown = [*chain, Dated("79/9", datetime.date(2024, 11, 18))]
    assert speaker.resolutions(grown).replace("\u00a0", "~") + " …   # the chain" in text
    assert _at(code, 83) in text


def _at(code: str, session: int) -> str:
    from drafter.model.front import Session

    return language(code).session(Session(session), "at").replace("\u00a0", "~")


FACTS = "schema: 1\nkind: resolution\nsymbol: A/RES/79/9\nsession: 79  # ours\nrecalls:\n  - 75/16\n  - 77/18\n"
SHARING = """\
schema: 1
language: en
facts: lake.facts.yaml   # shared
preamble:
  - Recalling: its {{ resolutions(recalls) }}
operative:
  - Decides: to meet {{ at_session(+2) }}
"""


@pytest.mark.parametrize(
    ("target", "facts", "named"),
    [("out/new.yaml", "out/lake.facts.yaml", "lake.facts.yaml"), ("new.en.yaml", "new.facts.yaml", "new.facts.yaml")],
)
def test_shared_facts_become_a_file_of_their_own(tmp_path: Path, target: str, facts: str, named: str) -> None:
    (tmp_path / "lake.facts.yaml").write_text(FACTS, encoding="utf-8")
    (tmp_path / "lake.en.yaml").write_text(SHARING, encoding="utf-8")
    result = updated(planned(str(tmp_path / "lake.en.yaml")), tmp_path / target)
    assert result.outcome.findings == ()
    assert f"facts: {named}   # shared" in result.files[tmp_path / target]
    new = result.files[tmp_path / facts]
    assert "session: 81  # ours\nrecalls:\n  - 75/16\n  - 77/18\n  - 79/9\n" in new
    assert (tmp_path / "lake.facts.yaml").read_text(encoding="utf-8") == FACTS
