"""A small official file, written down as the United Nations lay theirs out; each test says only what is special."""

from __future__ import annotations

from drafter.findings import Finding
from drafter.model.front import Resolution
from drafter.readers.akn import read

CODES = {"ar": "ara", "en": "eng", "es": "spa", "fr": "fra", "ru": "rus", "zh": "zho"}
FORMULAS = {
    "ar": '<span class="bold italic">إن الجمعية العامة</span>،',
    "en": '<span class="italic">The General Assembly</span>,',
    "es": '<span class="italic">La Asamblea General</span>,',
    "fr": '<span class="italic">L’Assemblée générale</span>,',
    "ru": '<span class="italic">Генеральная Ассамблея</span>,',
    "zh": '<span class="bold">大会</span>，',
}
RECITAL = (
    '<container name="Recalling"><p xml:space="preserve"><span class="italic">Recalling</span> it,</p></container>'
)
NAMESPACE = 'xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un"'


def file(
    body: str = "", *, preamble: str = RECITAL, code: str = "en", meta: str = "", cover: str = "", after: str = ""
) -> bytes:
    """The bytes of a file with this body."""
    return f"""<akomaNtoso {NAMESPACE}><statement name="resolution">
  <meta><identification source="#x"><FRBRWork><FRBRdate date="2022-11-21" name="adoption"/></FRBRWork>
    <FRBRExpression><FRBRlanguage language="{CODES.get(code, code)}"/></FRBRExpression></identification>{meta}</meta>
  <coverPage><p><docNumber refersTo="#symbol">A/RES/77/18</docNumber></p>{cover}</coverPage>
  <preface><p><docNumber>77/18.</docNumber><docTitle>Lakes</docTitle></p></preface>
  <preamble><formula name="enactingFormula"><p>{FORMULAS.get(code, "")}</p></formula>{preamble}</preamble>
  <mainBody>{body}</mainBody>{after}
</statement></akomaNtoso>""".encode()


def paragraph(text: str, number: str = "", style: str = "SingleTxt") -> str:
    """A paragraph, numbered or not."""
    num = f"<num>{number}</num>" if number else ""
    return f'<paragraph class="{style}">{num}<content><p xml:space="preserve">\t{text}</p></content></paragraph>'


def heading(text: str, style: str = "H23") -> str:
    """A heading as Word styles left them."""
    return f'<paragraph class="{style}"><subheading>\t\t{text}</subheading></paragraph>'


def note(text: str, marker: str = "1") -> str:
    """A note at its call."""
    return f'<authorialNote marker="{marker}"><p xml:space="preserve">\t \t{text}</p></authorialNote>'


def reading(body: str = "", **given: str) -> tuple[Resolution, dict[str, Finding]]:
    """What is read from such a file, and the findings by their codes."""
    resolution, findings = read(file(body, **given), "A_RES_77_18.xml")
    return resolution, {finding.code: finding for finding in findings}
