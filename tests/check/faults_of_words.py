"""More ways to break a draft: words that cannot stand beside each other, torn and joined ones, figures, citations."""

from __future__ import annotations

from tests.check.breaking import Fault, swap
from tests.check.faults_of_slips import slip

WORDS: tuple[Fault, ...] = (
    slip(
        "article of another gender",
        "TXT047",
        {"es": "y del cooperación", "fr": "et le coopération", "en": "and these resolution"},
    ),
    slip(
        "article of another number",
        "TXT047",
        {"es": "y los cooperación", "fr": "et les droit", "en": "in this nations"},
    ),
    slip("noun of another number", "TXT047", {"es": "y la resoluciones", "fr": "et la résolutions"}),
    slip("conjunction before its own vowel", "TXT047", {"es": "o otros lagos"}),
    slip("conjunction for a vowel before none", "TXT047", {"es": "en los lagos e ríos"}),
    slip("verb for a preposition", "TXT047", {"fr": "et le droit a la paix"}),
    slip("two articles", "TXT047", {"fr": "et aux les lacs", "ar": "لالأمم المتحدة"}),
    slip("preposition before no vowel", "TXT047", {"ru": "и об международном"}),
    slip("preposition before a vowel", "TXT047", {"ru": "и о осуществлении"}),
    slip("soft sign of a verb", "TXT047", {"ru": "и все согласуються"}),
    slip(
        "word torn by a hyphen",
        "TXT047",
        {
            "en": "and the implementa-tion",
            "es": "y la coopera-ción",
            "fr": "et la coopéra-tion",
            "ru": "и организа-ций",
        },
    ),
    slip(
        "word torn before its last letters",
        "TXT047",
        {
            "en": "and the organizatio ns",
            "es": "y las organizacion es",
            "fr": "et les organisatio ns",
            "ru": "и организац ий",
        },
    ),
    slip(
        "small word joined to a long one", "TXT047", {"en": "and the organizationsof lakes", "fr": "et laprésente eau"}
    ),
    slip("accent left out at the end", "TXT047", {"fr": "et la possibilite", "ar": "وإلى انتاج المياه"}),
    slip("character of the same sound", "TXT037", {"zh": "和保护湖泊的措失"}),
    slip(
        "figure of five without a mark",
        "TXT029",
        {"en": "for 45000 people", "fr": "pour 45000 personnes", "ru": "для 45000 человек"},
    ),
    slip(
        "decimals of three figures",
        "TXT029",
        {"en": "for 12.500 people", "es": "para 12,500 personas", "fr": "pour 12,500 personnes"},
    ),
    slip("apostrophe for thousands", "TXT029", {"en": "for 1'500 tons"}),
    slip(
        "letter of a sub-paragraph as another language writes it",
        "TXT047",
        {"en": "in paragraph 3 b) above", "es": "en el párrafo 3 (b)", "fr": "au paragraphe 3 (b) ci-dessus"},
    ),
    slip(
        "letter of the symbol alone",
        "TXT040",
        {"en": "in resolution A/77/18", "fr": "dans la résolution A/77/18", "zh": "和第A/77/18号决议"},
    ),
    slip(
        "abbreviation of number alone",
        "TXT040",
        {"es": "y la resolución N.º 77/18", "ru": "и резолюцию N 77/18"},
    ),
    slip(
        "date that is said to be given",
        "TXT044",
        {
            "ar": "وقرارها 77/18 المؤرخ في 21 تشرين الثاني/نوفمبر 2022",
            "fr": "et la résolution 77/18 de le 21 novembre 2022",
        },
    ),
    slip("date in brackets behind", "TXT044", {"zh": "和第77/18号决议(2022年11月21日)"}),
    slip(
        "comma before the last of a chain",
        "TXT038",
        {"zh": "和2005年9月16日第60/1号、2015年9月25日第70/1号，和2022年11月21日第77/18号决议"},
    ),
    slip(
        "brackets in brackets", "TXT025", {"en": "of lakes ((large))", "fr": "des lacs ((grands))", "zh": "湖泊((大))"}
    ),
    slip("figure that touches a comma", "TXT026", {"en": "and others,110 in all", "fr": "et autres,110 en tout"}),
    slip("call of one letter that touches", "TXT028", {"en": "and women s lakes"}),
    slip("letter X for what is to come", "TXT021", {"en": "on X June", "es": "en su X período", "zh": "和X年X月"}),
    slip(
        "words for what is to come",
        "TXT021",
        {"en": "(check)", "fr": "(à vérifier)", "es": "(pendiente)", "ru": "(уточнить)"},
    ),
    slip("Arabic misread", "TXT034", {"ar": "Ø§لمياه", "ru": "и Ñ€ека"}),
    slip("box for a character", "TXT034", {"zh": "和湖□泊"}),
    slip("month before the day", "TXT036", {"es": "y noviembre 21 de 2022", "ru": "и 21 ноября 2022 году"}),
    slip("month between hyphens", "TXT036", {"en": "and 21-Nov-2022", "es": "y 21-XI-2022"}),
    slip("low mark for a comma", "TXT046", {"en": "and lakes‚ large", "ar": "والبحيرات‚ وغيرها"}),
    Fault(
        "number without its mark typed", "TXT005", swap(r"\n  - (?=\w+:)", "\n  - 4 "), ("en", "fr"), is_fixable=False
    ),
)
