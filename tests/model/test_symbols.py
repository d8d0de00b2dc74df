"""Symbols of documents and numbers of resolutions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.front import Session
from drafter.model.resolution_numbers import ResolutionNumber
from drafter.model.symbols import (
    ECONOMIC_AND_SOCIAL_COUNCIL,
    GENERAL_ASSEMBLY,
    HUMAN_RIGHTS_COUNCIL,
    SECURITY_COUNCIL,
    Symbol,
    SymbolError,
    find_symbols,
)

SYMBOLS = [
    "A/79/L.9/Rev.1",
    "A/C.3/80/L.21/Rev.1/Add.1",
    "S/2024/400",
    "E/2025/L.3",
    "A/HRC/60/L.1",
    "A/RES/77/18",
    "A/RES/ES-10/23",
    "A/ES-10/L.31",
    "A/80/604/Add.5",
    "A/CONF.192/BMS/2022/1",
    "A/79/302-S/2024/600",
    "A/RES/3369(XXX)",
    "A/RES/75/101A-B",
    "A/80/6 (Sect. 36)",
    "S/RES/2231 (2015)",
    "ICCD/COP(14)/23/Add.1",
    "CEDAW/C/BGD/6-7",
    "UNEP/EA.4/Res.1",
    "SPLOS/291",
]

NUMBERS = {
    "37/4": ("A/RES/37/4", GENERAL_ASSEMBLY),
    "3369 (XXX)": ("A/RES/3369(XXX)", GENERAL_ASSEMBLY),
    "217 A (III)": ("A/RES/217(III)", GENERAL_ASSEMBLY),
    "31/6 A": ("A/RES/31/6A", GENERAL_ASSEMBLY),
    "75/101 A and B": ("A/RES/75/101A-B", GENERAL_ASSEMBLY),
    "75/101 A to C": ("A/RES/75/101A-C", GENERAL_ASSEMBLY),
    "53/77 AA": ("A/RES/53/77AA", GENERAL_ASSEMBLY),
    "3201 (S-VI)": ("A/RES/3201(S-VI)", GENERAL_ASSEMBLY),
    "S-10/2": ("A/RES/S-10/2", GENERAL_ASSEMBLY),
    "ES-10/23": ("A/RES/ES-10/23", GENERAL_ASSEMBLY),
    "2593 (2021)": ("S/RES/2593(2021)", SECURITY_COUNCIL),
    "2021/2 A": ("E/RES/2021/2A", ECONOMIC_AND_SOCIAL_COUNCIL),
}


@pytest.mark.parametrize("text", SYMBOLS)
def test_a_symbol_prints_as_it_was_read(text: str) -> None:
    assert str(Symbol.parse(text)) == text


@pytest.mark.parametrize("text", SYMBOLS)
def test_a_symbol_is_found_in_a_sentence_without_the_full_stop(text: str) -> None:
    sentence = f"See {text}."
    assert [(sentence[start:end], str(symbol)) for start, end, symbol in find_symbols(sentence)] == [(text, text)]


@pytest.mark.parametrize(
    "text",
    [
        "../../x",
        "A/../79/L.9",
        "A/79/./L.9",
        "A//79/L.9",
        "/A/79/L.9",
        "A/79/L.9/",
        "A/79\\L.9",
        "C:/79/L.9",
        "A/79/L.9%2F",
        "a/79/l.9",
        "A/79",
        "A/RES",
        "A",
        "",
        "HIV/AIDS",
        "A/79/L.9 and so on",
        "A/79/L.9\x00",
        "А/79/L.9",  # Cyrillic А
        "A/79/" + "L.9/" * 200 + "L.9",
    ],
)
def test_what_is_no_symbol_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(SymbolError, match=r"A/79/L\.9/Rev\.1"):
        Symbol.parse(text)


def test_a_dash_and_a_no_break_hyphen_between_two_symbols_are_read_as_a_hyphen() -> None:
    assert str(Symbol.parse("A/79/302–S/2024/600")) == str(Symbol.parse("A/79/302‑S/2024/600")) == "A/79/302-S/2024/600"


@pytest.mark.parametrize(
    ("text", "session"),
    [
        ("A/79/L.9/Rev.1", Session(79)),
        ("A/C.3/80/L.21", Session(80)),
        ("A/HRC/60/L.1", Session(60)),
        ("A/RES/77/18", Session(77)),
        ("A/ES-10/L.31", Session(10, "emergency")),
        ("A/S-32/1", Session(32, "special")),
        ("A/RES/3369(XXX)", Session(30)),
        ("A/RES/3201(S-VI)", Session(6, "special")),
        ("A/CONF.192/15", None),
        ("A/AC.109/2019/L.18", None),
        ("S/2024/400", None),
    ],
)
def test_a_symbol_knows_its_session(text: str, session: Session | None) -> None:
    assert Symbol.parse(text).session == session


def test_a_symbol_knows_its_committee_revision_series_and_base() -> None:
    symbol = Symbol.parse("A/C.3/80/L.21/Rev.2/Add.1")
    assert (symbol.organ, symbol.committee, symbol.revision, symbol.is_limited) == (GENERAL_ASSEMBLY, 3, 2, True)
    assert str(symbol.base) == "A/C.3/80/L.21"


def test_a_symbol_of_the_human_rights_council_is_not_the_assemblys() -> None:
    assert Symbol.parse("A/HRC/60/L.1").organ == HUMAN_RIGHTS_COUNCIL


def test_the_address_of_a_double_symbol_is_that_of_its_first_half() -> None:
    assert Symbol.parse("A/79/302-S/2024/600").url("ru") == "https://docs.un.org/ru/A/79/302"


def test_words_with_strokes_are_no_symbols() -> None:
    assert list(find_symbols("HIV/AIDS, TB/HIV, and/or, 9/11, N/A, 2019/20, http://x.org/A/79/1/a, 77/18")) == []


@pytest.mark.parametrize("text", NUMBERS)
def test_a_resolution_number_prints_as_it_was_read_and_leads_to_its_document(text: str) -> None:
    number = ResolutionNumber.parse(text)
    assert (str(number), (str(number.symbol), number.organ)) == (text, NUMBERS[text])


@pytest.mark.parametrize("text", [text for text in NUMBERS if text != "217 A (III)"])
def test_a_resolution_number_is_read_from_its_symbol(text: str) -> None:
    number = ResolutionNumber.parse(text)
    assert ResolutionNumber.parse(str(number.symbol)) == number


def test_the_human_rights_council_numbers_its_resolutions_by_session_from_the_first() -> None:
    number = ResolutionNumber.parse("16/18", HUMAN_RIGHTS_COUNCIL)
    assert (str(number), number.url("en")) == ("16/18", "https://docs.un.org/en/A/HRC/RES/16/18")


@pytest.mark.parametrize(
    "text",
    [
        "16/18",
        "S-6/1",
        "3369 (XXXI)",
        "37",
        "77/0",
        "77/18/2",
        "9/11/2001",
        "1/2",
        "3 (IIII)",
        "300/1",
        "12 (1900)",
        "-1/2",
    ],
)
def test_what_is_no_resolution_number_is_refused_with_a_reason(text: str) -> None:
    with pytest.raises(SymbolError, match="“"):
        ResolutionNumber.parse(text)


def test_resolutions_stand_in_the_order_of_their_sessions() -> None:
    listed = ["217 A (III)", "3201 (S-VI)", "3369 (XXX)", "32/99", "S-10/2", "33/1", "75/250 A", "75/250 B", "77/18"]
    shuffled = sorted(listed, key=lambda text: text[::-1])
    assert [str(number) for number in sorted(map(ResolutionNumber.parse, shuffled))] == listed


def test_a_lettered_resolution_falls_into_its_parts() -> None:
    number = ResolutionNumber.parse("75/101 A-C")
    assert [str(part) for part in number.parts] == ["75/101 A", "75/101 B", "75/101 C"]
    assert str(number.whole) == "75/101"


@given(st.text("A/SRECL0123456789.()-–IVX and\u2011", max_size=40))
def test_whatever_is_read_prints_and_reads_back_the_same(text: str) -> None:
    for read in (Symbol.parse, ResolutionNumber.parse):
        try:
            name = read(text)
        except SymbolError:
            continue
        assert read(str(name)) == name
        assert name.url("en").startswith("https://docs.un.org/en/")


@given(
    st.sampled_from(["A/RES/", "A/", "S/RES/", "A/HRC/RES/", "E/RES/", ""]),
    st.sampled_from(["77", "3369", "ES-10", "S-6", "217", "20", "0", "99999", "2021"]),
    st.sampled_from(
        ["/18", "(XXX)", " A (III)", "/1A-B", "/L.9/Rev.1", "(2021)", "(VX)", "/1 A to C", "/3 A, C and D", "(III)A"]
    ),
)
def test_pieces_in_any_combination_are_a_resolution_number_or_refused(series: str, session: str, number: str) -> None:
    for organ in (GENERAL_ASSEMBLY, HUMAN_RIGHTS_COUNCIL, ECONOMIC_AND_SOCIAL_COUNCIL):
        try:
            parsed = ResolutionNumber.parse(series + session + number, organ)
        except SymbolError:
            continue
        assert ResolutionNumber.parse(str(parsed), parsed.organ) == parsed
        assert parsed.symbol.organ == parsed.organ


def test_a_long_run_of_near_symbols_is_read_in_good_time() -> None:
    assert list(find_symbols("A/" * 20_000 + "A." * 20_000)) == []
