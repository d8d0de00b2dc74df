"""Opening phrases of paragraphs in six languages."""

import time

import pytest

from drafter.language import LANGUAGES
from drafter.language.folding import Folded
from drafter.language.lexicon import Lexicon, Part, find, lexicon

OPENINGS: list[tuple[str, Part, str, str]] = [
    ("en", "preamble", "Recalling also", "Recalling also its resolution 77/18"),
    ("en", "preamble", "Recalling", "Recalling alsothis"),
    ("en", "preamble", "Noting with appreciation", "Noting with appreciation the efforts"),
    ("en", "preamble", "Taking note", "Taking note of the report"),
    ("en", "operative", "Also requests", "Also requests the Secretary-General"),
    ("en", "operative", "Calls upon", "Calls upon all States"),
    ("en", "operative", "Stresses", "Stresses the importance of dialogue"),
    ("fr", "preamble", "Profondément préoccupée", "Profondément préoccupée par la situation"),
    ("fr", "operative", "S’inquiète", "S'inquiète de la situation"),
    ("fr", "operative", "Prie également", "Prie également le Secrétaire général"),
    ("es", "preamble", "Acogiendo con beneplácito", "Acogiendo con beneplácito la labor"),
    ("es", "operative", "Hace suyas", "Hace suyas las conclusiones"),
    ("ru", "preamble", "ссылаясь", "ссылаясь на свою резолюцию"),
    ("ru", "preamble", "с удовлетворением отмечая", "с удовлетворением отмечая доклад"),
    ("ru", "operative", "настоятельно призывает", "настоятельно призывает государства"),
    ("zh", "preamble", "又回顾", "又回顾其2022年11月21日第77/18号决议"),
    ("zh", "preamble", "表示注意到", "表示注意到秘书长的报告"),
    ("zh", "operative", "请", "请秘书长"),
    ("ar", "preamble", "وإذ تشير أيضا", "وإذ تشير أيضا إلى قرارها"),
    ("ar", "operative", "تطلب", "تطلب إلى الأمين العام"),
]


@pytest.mark.parametrize(("code", "part", "phrase", "text"), OPENINGS)
def test_the_longest_phrase_that_opens_a_text_is_found(code: str, part: Part, phrase: str, text: str) -> None:
    match = lexicon(code).find(text, part)
    assert match
    assert match.phrase.replace("'", "’") == phrase
    assert text[match.start : match.end] == match.phrase


@pytest.mark.parametrize(
    ("code", "part", "text"),
    [
        ("en", "preamble", "The Assembly met"),
        ("en", "operative", "Recalling its resolution"),
        ("en", "preamble", "Requests the Secretary-General"),
        ("en", "preamble", "Notingly"),
        ("fr", "operative", "Le Comité"),
        ("zh", "operative", "秘书长"),
        ("ar", "operative", "الأمين العام"),
        ("ru", "operative", "Генеральный секретарь"),
        ("en", "operative", ""),
        ("en", "operative", "   "),
        ("en", "operative", "…\x00" * 500),
    ],
)
def test_a_text_that_no_phrase_of_its_part_opens_brings_nothing(code: str, part: Part, text: str) -> None:
    assert lexicon(code).find(text, part) is None


def test_the_match_keeps_what_is_printed_no_break_spaces_and_signs_of_vowels() -> None:
    french = lexicon("fr").find("Prend\u00a0note du rapport", "operative")
    arabic = lexicon("ar").find("تحيط علماً بتقرير الأمين العام", "operative")
    russian = lexicon("ru").find("будучи по\u2011прежнему обеспокоена тем", "preamble")
    assert french
    assert arabic
    assert russian
    assert (french.phrase, arabic.phrase) == ("Prend\u00a0note", "تحيط علماً")
    assert russian.phrase == "будучи по\u2011прежнему обеспокоена"


def test_the_first_arabic_recital_and_the_later_ones_have_the_same_verb() -> None:
    first = lexicon("ar").find("إذ تشير إلى قرارها", "preamble")
    later = lexicon("ar").find("وإذ تشير إلى قرارها", "preamble")
    assert first
    assert later
    assert first.entry.verb == later.entry.verb == "وإذ تشير"


def test_case_of_the_first_letter_does_not_matter() -> None:
    assert find("recalling its resolution", "preamble", "en") == "recalling"
    assert find("Ссылаясь на резолюцию", "preamble", "ru") == "Ссылаясь"


def test_latin_letters_that_slipped_into_a_russian_word_do_not_matter() -> None:
    assert find("c удовлетворением отмечает доклад", "operative", "ru") == "c удовлетворением отмечает"


@pytest.mark.parametrize(
    ("code", "part", "text", "verb", "form"),
    [
        ("en", "preamble", "Deploring with profound dismay further", "Deploring", "further"),
        ("en", "operative", "Also acclaims", None, None),
        ("en", "operative", "Further applauds with great satisfaction", "Applauds", "further"),
        ("fr", "operative", "Applaudit avec une grande satisfaction", "Applaudit", "plain"),
        ("es", "operative", "Aplaude además con profunda satisfacción", "Aplaude", "further"),
        ("ru", "preamble", "с крайней тревогой подтверждая также", "подтверждая", "also"),
        ("zh", "operative", "又十分赞赏地核准", "核准", "also"),
        ("ar", "operative", "تصر مع عميق الأسف", None, None),
        ("ar", "operative", "تقترح كذلك مع عميق الأسف", "تقترح", "further"),
    ],
)
def test_particles_and_manners_combine_with_any_verb_of_the_list(
    code: str, part: Part, text: str, verb: str | None, form: str | None
) -> None:
    match = lexicon(code).find(text + " X", part)
    assert (match and match.entry.verb, match and match.entry.form) == (verb, form)
    if match:
        assert match.phrase == text
        assert match.entry.count == 0


def test_an_entry_knows_its_verb_its_form_and_whether_it_is_addressed() -> None:
    entry = lexicon("en").entry("Noting with concern also", "preamble")
    requests = lexicon("en").entry("Further requests", "operative")
    assert entry
    assert requests
    assert (entry.plain, entry.verb, entry.form, entry.addressed) == ("Noting with concern", "Noting", "also", False)
    assert (requests.plain, requests.verb, requests.form, requests.addressed) == (
        "Requests",
        "Requests",
        "further",
        True,
    )


def test_a_phrase_with_more_behind_it_is_no_entry() -> None:
    assert lexicon("en").entry("Requests the Secretary-General", "operative") is None


@pytest.mark.parametrize(
    ("code", "plain", "also", "further"),
    [
        ("en", "Recalling", "Recalling also", "Recalling further"),
        ("fr", "Rappelant", "Rappelant également", "Rappelant en outre"),
        ("es", "Recordando", "Recordando también", "Recordando además"),
        ("ru", "ссылаясь", "ссылаясь также", "ссылаясь далее"),
        ("zh", "回顾", "又回顾", "还回顾"),
        ("ar", "وإذ تشير", "وإذ تشير أيضا", "وإذ تشير كذلك"),
    ],
)
def test_the_forms_of_the_cycle_are_given_for_a_plain_phrase(code: str, plain: str, also: str, further: str) -> None:
    forms = lexicon(code)
    assert [forms.form(plain, "preamble", form) for form in ("plain", "also", "further")] == [plain, also, further]
    assert forms.form("XX", "preamble", "also") is None


@pytest.mark.parametrize(
    ("code", "part", "feminine", "masculine"),
    [
        ("fr", "preamble", "Profondément préoccupée", "Profondément préoccupé"),
        ("es", "preamble", "Convencida", "Convencido"),
        ("ru", "preamble", "будучи убеждена", "будучи убежден"),
        ("ar", "preamble", "وإذ تضع في اعتبارها", "وإذ يضع في اعتباره"),
        ("ar", "operative", "تعرب عن تقديرها", "يعرب عن تقديره"),
    ],
)
def test_phrases_that_agree_with_the_organ_know_their_other_gender(
    code: str, part: Part, feminine: str, masculine: str
) -> None:
    assembly, council = lexicon(code).entry(feminine, part), lexicon(code).entry(masculine, part)
    assert assembly
    assert council
    assert (assembly.gender, assembly.counterpart) == ("feminine", masculine)
    assert (council.gender, council.counterpart) == ("masculine", feminine)


def test_a_mistake_brings_the_nearest_phrases() -> None:
    assert lexicon("en").nearest("Recaling its resolution", "preamble")[0] == "Recalling"
    assert lexicon("fr").nearest("Encouradge les États", "operative")[0] == "Encourage"
    assert lexicon("ru").nearest("сылаясь на резолюцию", "preamble")[0] == "ссылаясь"
    assert lexicon("en").nearest("Xyzzy", "operative") == []


def test_no_phrase_opens_an_annex() -> None:
    assert find("Recalling its resolution", "annex", "en") is None


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_row_of_a_list_is_sound(code: str) -> None:
    parts: tuple[Part, Part] = ("preamble", "operative")
    for part in parts:
        entries = list(lexicon(code).phrases(part))
        assert len(entries) > 200
        for entry in entries:
            assert Folded(entry.phrase, code).text == entry.phrase[:1].lower() + entry.phrase[1:], entry
            assert lexicon(code).entry(entry.phrase, part) == entry
            assert (entry.form == "plain") == (entry.plain == entry.phrase), entry
            assert entry.part == part


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_phrase_stands_twice_in_a_list(code: str) -> None:
    for part in ("preamble", "operative"):
        keys = [Folded(entry.phrase, code).text for entry in lexicon(code).phrases(part)]  # type: ignore[arg-type]
        assert len(keys) == len(set(keys))


def test_a_list_loads_in_a_few_milliseconds() -> None:
    table = (Lexicon.__module__.rpartition(".")[0], "data", "verbs.ar.tsv")
    from importlib import resources

    text = resources.files(table[0]).joinpath(*table[1:]).read_text("utf-8")
    best = min(_timed(text) for _ in range(5))
    assert best < 0.02


def _timed(text: str) -> float:
    start = time.perf_counter()
    Lexicon("ar", text)
    return time.perf_counter() - start
