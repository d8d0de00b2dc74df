"""Clean drafts in six languages: what a rule may not speak of, and what faults break."""

from __future__ import annotations

import datetime

from drafter.language import language
from drafter.language.shape import Dated

CHAIN = (
    Dated("3369 (XXX)", datetime.date(1975, 10, 10)),
    Dated("60/1", datetime.date(2005, 9, 16)),
    Dated("70/1", datetime.date(2015, 9, 25)),
)
ONE = Dated("77/18", datetime.date(2022, 11, 21))

# Verbs: recalling, recalling also, recalling further, noting; takes note, welcomes, also welcomes, requests.
VERBS = {
    "en": "Recalling|Recalling also|Recalling further|Noting|Takes note|Welcomes|Also welcomes|Requests",
    "fr": "Rappelant|Rappelant également|Rappelant en outre|Notant|Prend note|Se félicite|Se félicite également|Prie",
    "es": "Recordando|Recordando también|Recordando además|Observando|Toma nota|Acoge con beneplácito"
    "|Acoge con beneplácito también|Solicita",
    "ru": "ссылаясь|ссылаясь также|ссылаясь далее|отмечая|принимает к сведению|приветствует|приветствует также|просит",
    "zh": "回顾|又回顾|还回顾|注意到|表示注意到|欢迎|又欢迎|请",
    "ar": "إذ تشير|وإذ تشير أيضا|وإذ تشير كذلك|وإذ تلاحظ|تحيط علما|ترحب|ترحب أيضا|تطلب",
}
# Title; a thing done; the report; the Secretary-General; two things to do.
WORDS = {
    "en": "Lakes|the work on the lakes, old and new|the report|the Secretary-General|To meet|To write",
    "fr": "Lacs|les travaux sur les lacs, anciens et nouveaux|du rapport|le Secrétaire général|de se réunir|d’écrire",
    "es": "Lagos|la labor sobre los lagos, viejos y nuevos|del informe|al Secretario General|Que se reúna|Que escriba",
    "ru": "Озера|работу на озерах, старых и новых|доклад|Генерального секретаря|собраться|написать",
    "zh": "湖泊|关于湖泊的工作，包括新旧湖泊|报告|秘书长|开会|写信",
    "ar": "البحيرات|الأعمال المتعلقة بالبحيرات، القديمة والجديدة|بالتقرير|إلى الأمين العام|أن يجتمع|أن يكتب",
}


def clean(code: str) -> str:
    """A draft with nothing wrong, as a spec in a language; every mark is typed."""
    speaker, marks = language(code), language(code).marks
    verbs, words = VERBS[code].split("|"), WORDS[code].split("|")
    chain, one = speaker.resolutions(CHAIN), speaker.resolutions([ONE])
    comma, semi, colon, stop = (typed(m) for m in (marks.preambular, marks.operative, marks.introductory, marks.final))
    call = ("", "[^report]") if marks.note_follows else ("[^report]", "")
    return f"""\
schema: 1
language: {code}
symbol: A/81/L.17
session: 81
date: 2026-10-22
agenda: {{item: "75", title: {words[0]}}}
sponsors: [FRA, KIR, MUS]
title: '{titled(words[0], code)}'

preamble:
  - {verbs[0]}: "{typed(chain)}{comma}"
  - {verbs[1]}: "{typed(one)}{comma}"
  - {verbs[2]}: "{words[1]}{call[0]}{comma}{call[1]}"
  - {verbs[3]}: "{words[1]}{comma}"

operative:
  - {verbs[4]}: "{words[2]}{semi}"
  - {verbs[5]}: "{words[1]}{semi}"
  - {verbs[6]}: "{words[1]}{semi}"
  - verb: {verbs[7]}
    text: "{words[3]}{colon}"
    items:
      - "{words[4]}{semi}"
      - "{words[5]}{stop}"

footnotes:
  report: "A/81/302{typed(marks.sentence)}"
"""


def titled(word: str, code: str) -> str:
    """A title with a figure and a word in quotation marks."""
    marks, gap = language(code).marks, "" if code == "zh" else " "
    return typed(f"{word}8{gap}{marks.open_quote}{word}{marks.close_quote}")


def typed(text: str) -> str:
    return text.replace("\u00a0", "~")
