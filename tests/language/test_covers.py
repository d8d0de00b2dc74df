"""Lines of the cover and of the opening block, in each language."""

from __future__ import annotations

import datetime

import pytest

from drafter.errors import InputError, UsageError
from drafter.language import LANGUAGES, language
from drafter.model.front import Adoption, Agenda, Front, Kind, Session, Sponsor
from drafter.model.nodes import Inlines, Note, Text

ISLAMIC = Note((Text("On behalf of the States …"),))
LIST = Note((Text("Any changes …"),))


def printed(line: Inlines) -> str:
    """A line with the marks of its notes where they are called."""
    return "".join(
        node.mark or "" if isinstance(node, Note) else node.text
        for node in line
        if hasattr(node, "text") or isinstance(node, Note)
    )


def spaced(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u2011", "-")


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_is_loaded_once(code: str) -> None:
    assert language(code) is language(code)
    assert language(code).code == code


def test_a_language_beyond_the_six_is_refused_with_the_list() -> None:
    with pytest.raises(UsageError, match="ar, en, es, fr, ru, zh"):
        language("de")


def test_an_organ_without_words_is_refused_with_the_known_ones() -> None:
    with pytest.raises(InputError, match="general-assembly, security-council"):
        language("fr").organ("parliament")


@pytest.mark.parametrize(
    ("code", "first", "emergency", "special"),
    [
        ("en", "Eighty-first session", "Tenth emergency special session", "Thirty-second special session"),
        (
            "fr",
            "Quatre-vingt-unième session",
            "Dixième session extraordinaire d’urgence",
            "Trente-deuxième session extraordinaire",
        ),
        (
            "es",
            "Octogésimo primer período de sesiones",
            "Décimo período extraordinario de sesiones de emergencia",
            "Trigésimo segundo período extraordinario de sesiones",
        ),
        (
            "ru",
            "Восемьдесят первая сессия",
            "Десятая чрезвычайная специальная сессия",
            "Тридцать вторая специальная сессия",
        ),
        ("zh", "第八十一届会议", "第十届紧急特别会议", "第三十二届特别会议"),
        (
            "ar",
            "الدورة الحادية والثمانون",
            "الدورة الاستثنائية الطارئة العاشرة",
            "الدورة الاستثنائية الثانية والثلاثون",
        ),
    ],
)
def test_the_session_stands_on_the_cover(code: str, first: str, emergency: str, special: str) -> None:
    speaker = language(code)
    assert speaker.session_line(Session(81)) == first
    assert speaker.session_line(Session(10, "emergency")) == emergency
    assert speaker.session_line(Session(32, "special")) == special


@pytest.mark.parametrize(
    ("code", "one", "two", "provisional"),
    [
        ("en", "Agenda item 127 (b)", "Agenda items 13 (a) and 115", "Item 35 of the provisional agenda"),
        (
            "fr",
            "Point 127 b) de l’ordre du jour",
            "Points 13 a) et 115 de l’ordre du jour",
            "Point 35 de l’ordre du jour provisoire",
        ),
        ("es", "Tema 127 b) del programa", "Temas 13 a) y 115 del programa", "Tema 35 del programa provisional"),
        (
            "ru",
            "Пункт 127 b) повестки дня",
            "Пункты 13 a) и 115 повестки дня",
            "Пункт 35 предварительной повестки дня",
        ),
        ("zh", "议程项目127(b)", "议程项目13(a)和115", "临时议程项目35"),
        (
            "ar",
            "البند 127 (ب) من جدول الأعمال",
            "البندان 13 (أ) و 115 من جدول الأعمال",
            "البند 35 من جدول الأعمال المؤقت",
        ),
    ],
)
def test_the_agenda_line_counts_its_items(code: str, one: str, two: str, provisional: str) -> None:
    speaker = language(code)
    assert spaced(speaker.agenda_line(Agenda(items=("127 (b)",)))) == one
    assert spaced(speaker.agenda_line(Agenda(items=("13 (a)", "115")))) == two
    assert spaced(speaker.agenda_line(Agenda(items=("35",), provisional=True))) == provisional


def test_sub_items_of_one_item_share_its_number() -> None:
    assert language("en").agenda_line(Agenda(items=("72 (b)", "72 (c)"))) == "Agenda item 72 (b) and (c)"


def test_three_items_have_the_arabic_plural_and_letters_beyond_z_are_doubled() -> None:
    assert spaced(language("ar").agenda_line(Agenda(items=("13", "99 (gg)", "115")))) == (
        "البنود 13 و 99 (ز ز) و 115 من جدول الأعمال"
    )


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "Cameroon,* Congo and Equatorial Guinea:** revised draft resolution"),
        ("fr", "Cameroon*, Congo et Equatorial Guinea** : projet de résolution révisé"),
        ("es", "Cameroon*, Congo y Equatorial Guinea**: proyecto de resolución revisado"),
        ("ru", "Cameroon*, Congo и Equatorial Guinea**: пересмотренный проект резолюции"),
        ("zh", "Cameroon、* Congo和Equatorial Guinea：** 订正决议草案"),
        ("ar", "Cameroon* وCongo وEquatorial Guinea**: مشروع قرار منقح"),
    ],
)
def test_marks_stand_where_the_language_puts_them(code: str, line: str) -> None:
    sponsors = [Sponsor(name="Cameroon", note=ISLAMIC), Sponsor(name="Congo"), Sponsor(name="Equatorial Guinea")]
    kind = language(code).kind(Front(kind=Kind.REVISED_DRAFT_RESOLUTION))
    assert spaced(printed(language(code).sponsor_line(sponsors, [LIST], kind))) == line


def test_a_shared_note_has_one_mark_and_is_printed_once() -> None:
    sponsors = [Sponsor(name="Iraq", note=ISLAMIC), Sponsor(name="Mali", note=ISLAMIC), Sponsor(name="Peru")]
    line = language("en").sponsor_line(sponsors, [LIST], "draft resolution")
    assert printed(line) == "Iraq,* Mali* and Peru:** draft resolution"
    assert [node for node in line if isinstance(node, Note)] == [
        Note(ISLAMIC.content, mark="*"),
        Note(LIST.content, mark="**"),
    ]


def test_two_marks_at_one_point_are_separated_by_a_comma() -> None:
    line = language("en").sponsor_line([Sponsor(name="Iraq", note=ISLAMIC)], [LIST], "draft resolution")
    assert printed(line) == "Iraq:*,** draft resolution"


def test_a_mark_the_drafter_chose_is_kept_and_not_given_twice() -> None:
    chosen = Note(ISLAMIC.content, mark="**")
    line = language("en").sponsor_line([Sponsor(name="Iraq", note=chosen)], [LIST], "draft resolution")
    assert printed(line) == "Iraq:**,* draft resolution"


def test_spanish_and_turns_to_e_before_the_sound_i() -> None:
    spanish = language("es")
    assert spanish.join(["Argentina", "Irán"]) == "Argentina e Irán"
    assert spanish.join(["Chile", "India", "Iraq"]) == "Chile, India e Iraq"
    assert spanish.join(["Chile", "Perú"]) == "Chile y Perú"
    assert spanish.join(["cobre", "hierro"]) == "cobre y hierro"


def test_lists_of_one_and_none_need_no_conjunction() -> None:
    assert language("en").join(["Peru"]) == "Peru"
    assert language("en").join([]) == ""


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "amendment to revised draft resolution A/C.3/80/L.20/Rev.1"),
        ("fr", "amendement au projet de résolution révisé A/C.3/80/L.20/Rev.1"),
        ("es", "enmienda al proyecto de resolución revisado A/C.3/80/L.20/Rev.1"),
        ("ru", "поправка к пересмотренному проекту резолюции A/C.3/80/L.20/Rev.1"),
        ("zh", "对A/C.3/80/L.20/Rev.1号订正决议草案的修正案"),
        ("ar", "تعديل لمشروع القرار المنقح A/C.3/80/L.20/Rev.1"),
    ],
)
def test_an_amendment_names_what_it_changes(code: str, line: str) -> None:
    assert language(code).kind(Front(kind=Kind.AMENDMENT, amends="A/C.3/80/L.20/Rev.1")) == line


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_kind_has_its_words(code: str) -> None:
    assert all(language(code).kind(Front(kind=kind)) for kind in Kind)


@pytest.mark.parametrize(
    ("code", "adopted", "report", "direct", "meeting"),
    [
        (
            "en",
            "Resolution adopted by the General Assembly on 21 November 2022",
            "[on the report of the Third Committee (A/79/458/Add.2, para. 99)]",
            "[without reference to a Main Committee (A/77/L.18 and A/77/L.18/Add.1)]",
            "92nd plenary meeting",
        ),
        (
            "fr",
            "Résolution adoptée par l’Assemblée générale le 21 novembre 2022",
            "[sur la base du rapport de la Troisième Commission (A/79/458/Add.2, par. 99)]",
            "[sans renvoi à une grande commission (A/77/L.18 et A/77/L.18/Add.1)]",
            "92e séance plénière",
        ),
        (
            "es",
            "Resolución aprobada por la Asamblea General el 21 de noviembre de 2022",
            "[sobre la base del informe de la Tercera Comisión (A/79/458/Add.2, párr. 99)]",
            "[sin remisión previa a una Comisión Principal (A/77/L.18 y A/77/L.18/Add.1)]",
            "92a sesión plenaria",
        ),
        (
            "ru",
            "Резолюция, принятая Генеральной Ассамблеей 21 ноября 2022 года",
            "[по докладу Третьего комитета (A/79/458/Add.2, пункт 99)]",
            "[без передачи в главные комитеты (A/77/L.18 и A/77/L.18/Add.1)]",
            "92-е пленарное заседание",
        ),
        (
            "zh",
            "2022年11月21日大会决议",
            "[根据第三委员会的报告(A/79/458/Add.2，第99段)]",
            "[未经发交主要委员会而通过(A/77/L.18和A/77/L.18/Add.1)]",
            "第92次全体会议",
        ),
        (
            "ar",
            "قرار اتخذته الجمعية العامة في 21 تشرين الثاني/نوفمبر 2022",
            "[بناء على تقرير اللجنة الثالثة (A/79/458/Add.2، الفقرة 99)]",
            "[دون الإحالة إلى لجنة رئيسية (A/77/L.18 و A/77/L.18/Add.1)]",
            "الجلسة العامة 92",
        ),
    ],
)
def test_an_adopted_text_says_how_it_was_adopted(
    code: str, adopted: str, report: str, direct: str, meeting: str
) -> None:
    speaker = language(code)
    front = Front(kind=Kind.RESOLUTION, adoption=Adoption(date=datetime.date(2022, 11, 21)))
    assert spaced(speaker.adoption_line(front)) == adopted
    assert spaced(speaker.basis_line(["A/79/458/Add.2"], 3, "99")) == report
    assert spaced(speaker.basis_line(["A/77/L.18", "A/77/L.18/Add.1"])) == direct
    assert spaced(speaker.meeting_line(92)) == meeting


def test_the_adopting_council_is_named_and_the_arabic_verb_agrees() -> None:
    front = Front(organ="security-council", kind=Kind.RESOLUTION, date=datetime.date(2021, 8, 30))
    assert spaced(language("en").adoption_line(front)) == "Resolution adopted by the Security Council on 30 August 2021"
    assert language("ar").adoption_line(front) == "قرار اتخذه مجلس الأمن في 30 آب/أغسطس 2021"


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("en", ["Distr.: Limited", "1 November 2025", "", "Original: French"]),
        ("fr", ["Distr. limitée", "1er novembre 2025", "Français", "Original : français"]),
        ("es", ["Distr. limitada", "1 de noviembre de 2025", "Español", "Original: francés"]),
        ("ru", ["Distr.: Limited", "1 November 2025", "Russian", "Original: French"]),
        ("zh", ["Distr.: Limited", "1 November 2025", "Chinese", "Original: French"]),
        ("ar", ["Distr.: Limited", "1 November 2025", "Arabic", "Original: French"]),
    ],
)
def test_the_masthead_has_its_lines_in_english_for_three_languages(code: str, lines: list[str]) -> None:
    speaker = language(code)
    written = [
        speaker.distribution_line("limited"),
        speaker.date_line(datetime.date(2025, 11, 1)),
        speaker.language_line(),
        speaker.original_line("fr"),
    ]
    assert [spaced(line) for line in written] == lines


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    "organ", ["general-assembly", "security-council", "economic-and-social-council", "human-rights-council"]
)
def test_every_organ_opens_its_texts(code: str, organ: str) -> None:
    assert language(code).organ(organ)
    assert language(code).organ_line(organ).endswith(language(code).organ(organ)[1:])


@pytest.mark.parametrize("code", LANGUAGES)
def test_all_six_main_committees_have_names(code: str) -> None:
    assert len({language(code).committee(number) for number in range(1, 7)}) == 6


def test_a_sub_item_that_was_typed_in_arabic_letters_stands_as_it_is() -> None:
    assert language("ar").agenda_line(Agenda(items=("127 (ب)",))).endswith("127 (ب) من جدول الأعمال")
