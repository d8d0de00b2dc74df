"""Ways to break a Word file: each changes the markup of one part at one place."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from drafter.check.register import BY_CODE
from drafter.language import LANGUAGES, language
from tests.check.clean import VERBS
from tests.check.word.drafts import Parts

DOCUMENT, STYLES, NOTES, CORE = "word/document.xml", "word/styles.xml", "word/footnotes.xml", "docProps/core.xml"
SETTINGS = "word/settings.xml"
FOOT, HEADS = "word/footer", "word/header"
Change = Callable[[Parts, str], None]


@dataclass(frozen=True, slots=True)
class Fault:
    """A way to break a Word file: which rule has to find it, and in which place."""

    kind: str
    code: str
    place: str
    change: Change
    languages: tuple[str, ...] = LANGUAGES
    stays: bool = False

    @property
    def is_fixable(self) -> bool:
        """Whether `--fix` has to mend it."""
        return BY_CODE[self.code].is_fixable and not self.stays


# --- ways to change markup --------------------------------------------------------------------------------------


def swap(part: str, old: str, new: str, count: int = 1) -> Change:
    """Replace what a pattern finds in the parts whose names begin so."""

    def change(parts: Parts, _: str) -> None:
        for name in sorted(parts):
            if name.startswith(part):
                changed = re.sub(old, new, parts[name], count=count, flags=re.DOTALL)
                if changed != parts[name]:
                    parts[name] = changed
                    return

    return change


def every(part: str, old: str, new: str) -> Change:
    """Replace everything that a pattern finds."""

    def change(parts: Parts, _: str) -> None:
        for name in parts:
            if name.startswith(part):
                parts[name] = re.sub(old, new, parts[name], flags=re.DOTALL)

    return change


def at(verb: int, old: str, new: str) -> Change:
    """Replace what a pattern finds in the paragraph that opens with a verb of the draft; VERB stands for it."""

    def change(parts: Parts, code: str) -> None:
        word = re.escape(VERBS[code].split("|")[verb])
        pieces = re.split(r"(?<=</w:p>)", parts[DOCUMENT])
        place = next(n for n, piece in enumerate(pieces) if re.search(f">{word}</w:t>", piece))
        pieces[place] = re.sub(old.replace("VERB", word), new, pieces[place], count=1, flags=re.DOTALL)
        parts[DOCUMENT] = "".join(pieces)

    return change


def item(old: str, new: str) -> Change:
    """Replace what a pattern finds in the first sub-paragraph."""
    return swap(DOCUMENT, rf'(<w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>(?:(?!</w:p>).)*?){old}', rf"\1{new}")


def short(verb: int) -> Change:
    """Emphasise only the first word of a phrase."""

    def change(parts: Parts, code: str) -> None:
        first, rest = VERBS[code].split("|")[verb].rsplit(" ", 1)
        run = r"<w:r><w:rPr><w:rStyle [^>]*/>((?:(?!</w:rPr>).)*</w:rPr><w:t [^>]*>)"
        cut = rf"\1{first}</w:t></w:r><w:r><w:rPr>\2 {rest}</w:t></w:r>"
        at(verb, rf"({run}){first} {rest}</w:t></w:r>", cut)(parts, code)

    return change


CHARACTERS = r"(?<=<w:rPr>)(?=(?:(?!</w:rPr>).)*</w:rPr><w:t[ >])"
"""Where the properties of the first run with text begin."""
ARIAL = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>'


def cover(style: str, old: str, new: str) -> Change:
    """Replace what a pattern finds in the first paragraph of a style."""

    def change(parts: Parts, _: str) -> None:
        pieces = re.split(r"(?<=</w:p>)", parts[DOCUMENT])
        place = next(n for n, piece in enumerate(pieces) if f'<w:pStyle w:val="{style}"/>' in piece)
        pieces[place] = re.sub(old, new, pieces[place], count=1, flags=re.DOTALL)
        parts[DOCUMENT] = "".join(pieces)

    return change


TEXT = r"(?<=VERB</w:t></w:r><w:r><w:rPr>)"
"""Where the properties of the run behind the verb begin."""
STYLED = r'<w:rStyle w:val="\w+Opening"/>(?=(?:(?!</w:rPr>).)*</w:rPr><w:t [^>]*>VERB)'
BEHIND = r"(?<=VERB)</w:t></w:r>(<w:r><w:rPr>(?:(?!</w:rPr>).)*</w:rPr><w:t [^>]*>) "
P = "<w:pPr>"
IN_LIST = r'(?<=<w:numId w:val="1"/></w:numPr>)'
SECOND = "operative paragraph 2"
LETTERS = ("en", "es", "fr", "ru", "ar")


def a_word_more(parts: Parts, code: str) -> None:
    """Another word of the text emphasised with the verb."""
    verb = re.escape(VERBS[code].split("|")[5])
    sign = r"\S" if code == "zh" else r" \S+"
    pattern = rf"({verb})(</w:t></w:r><w:r><w:rPr>(?:(?!</w:rPr>).)*</w:rPr><w:t [^>]*>)({sign})"
    parts[DOCUMENT] = re.sub(pattern, r"\1\3\2", parts[DOCUMENT], count=1)


def typed_number(parts: Parts, code: str) -> None:
    """The second operative paragraph numbered by hand."""
    number = language(code).number(0, 2)
    at(5, r"<w:numPr>.*?</w:numPr></w:pPr>", f"</w:pPr><w:r><w:t>{number}</w:t><w:tab/></w:r>")(parts, code)


def of_other_language(parts: Parts, code: str) -> None:
    """The line that names the language of the document names another."""
    line, other = language(code).language_line(), language("fr" if code != "fr" else "es").language_line()
    for name in parts:
        if name.startswith(HEADS):
            parts[name] = parts[name].replace(f">{line}<", f">{other}<")


def comment(parts: Parts, _: str) -> None:
    at(5, r"(?=</w:p>)", '<w:r><w:commentReference w:id="0"/></w:r>')(parts, _)


def company(parts: Parts, _: str) -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties"
    parts["docProps/app.xml"] = (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Company>Mission of Ours</Company></Properties>"
    )
    tie = f'<Relationship Id="rIdApp" Type="{kind}" Target="docProps/app.xml"/></Relationships>'
    parts["_rels/.rels"] = parts["_rels/.rels"].replace("</Relationships>", tie)


def masthead_without(words: str) -> Change:
    """A line of the masthead taken away: named as the language's own word, or a pattern."""

    def change(parts: Parts, code: str) -> None:
        said = language(code)
        pattern = words.replace("NATIONS", re.escape(said.words["united-nations"]))
        pattern = pattern.replace("ORGAN", re.escape(said.organ("general-assembly")))
        pattern = pattern.replace("DISTR", re.escape(said.distribution_line("limited")))
        pattern = pattern.replace("ORIGINAL", re.escape(said.original_line("en" if code != "en" else "fr")))
        swap("word/header3.xml", rf"(?<=>){pattern}(?=</w:t>)", "")(parts, code)

    return change


def masthead_with(properties: str) -> Change:
    """The organ's name in the masthead with direct format."""

    def change(parts: Parts, code: str) -> None:
        name = re.escape(language(code).organ("general-assembly"))
        swap("word/header3", rf"(?<=<w:rPr>)((?:(?!<w:rPr>).)*<w:t[^>]*>{name})", rf"{properties}\1")(parts, code)

    return change


def at_organ(properties: str) -> Change:
    """The line of the text that names the organ, with direct format."""

    def change(parts: Parts, code: str) -> None:
        name = re.escape(language(code).organ_line("general-assembly"))
        swap(DOCUMENT, rf"(</w:pPr>)((?:(?!</w:pPr>).)*>{name}<)", rf"{properties}\1\2")(parts, code)

    return change


def at_organ_characters(properties: str) -> Change:
    """The name of the organ above the text, with direct format of its characters."""

    def change(parts: Parts, code: str) -> None:
        name = re.escape(language(code).organ_line("general-assembly"))
        style = r'(<w:rStyle w:val="OrganName"/>)'
        swap(DOCUMENT, rf"{style}((?:(?!<w:rStyle ).)*>{name}<)", rf"\1{properties}\2")(parts, code)

    return change


def people(parts: Parts, _: str) -> None:
    space = "http://schemas.microsoft.com/office/word/2012/wordml"
    person = '<w15:person w15:author="A. Delegate"/>'
    parts["word/people.xml"] = f'<w15:people xmlns:w15="{space}">{person}</w15:people>'


_SHAPE = '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="s1">'
WATERMARK = f'{_SHAPE}<v:textpath string="DRAFT"/></v:shape></w:pict></w:r>'
BOX = (
    f"{_SHAPE}<v:textbox><w:txbxContent><w:p><w:r><w:t>8</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape>"
    "</w:pict></w:r>"
)
DRAWING = (
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:docPr id="7" name="Lake"/></wp:inline></w:drawing></w:r>'
)


def line_swapped(line: str, old: str, new: str) -> Change:
    """A line of the masthead as the language writes it for one thing, written for another."""

    def change(parts: Parts, code: str) -> None:
        write = getattr(language(code), line)
        swap("word/header3", re.escape(write(old)), write(new))(parts, code)

    return change


def organ_misspelt(parts: Parts, code: str) -> None:
    """The organ's name in the masthead without its fourth letter."""
    name = language(code).organ("general-assembly")
    swap("word/header3", re.escape(f">{name}<"), f">{name[:3]}{name[4:]}<")(parts, code)


def organ_misspelt_in_text(parts: Parts, code: str) -> None:
    """The line that names the organ above the text without its fourth letter."""
    name = language(code).organ_line("general-assembly")
    swap(DOCUMENT, re.escape(f">{name}<"), f">{name[:3]}{name[4:]}<")(parts, code)


def linked_to(address: str) -> Change:
    """A word of the second operative paragraph with a link."""

    def change(parts: Parts, code: str) -> None:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
        tie = f'<Relationship Id="rIdOwn" Type="{kind}" Target="{address}" TargetMode="External"/></Relationships>'
        ties = "word/_rels/document.xml.rels"
        parts[ties] = parts[ties].replace("</Relationships>", tie)
        at(5, "(?=</w:p>)", '<w:hyperlink r:id="rIdOwn"><w:r><w:t>8</w:t></w:r></w:hyperlink>')(parts, code)

    return change


def without_language(parts: Parts, code: str) -> None:
    """The line that names the language of the document taken away."""
    swap("word/header3", f">{language(code).language_line()}<", "><")(parts, code)


def section_turned(parts: Parts, code: str) -> None:
    """The first section turned round: from right to left, or in Arabic from left to right."""
    if code == "ar":
        swap(DOCUMENT, "<w:bidi/>(?=(?:<w:rtlGutter/>)?<w:docGrid)", "")(parts, code)
    else:
        swap(DOCUMENT, "(?=<w:docGrid)", "<w:bidi/>")(parts, code)


def paragraph_out(style: str) -> Change:
    """The first paragraph of a style taken away."""
    return swap(DOCUMENT, rf'<w:p><w:pPr><w:pStyle w:val="{style}"/>(?:(?!</w:p>).)*</w:p>', "")


def style(properties: str) -> Change:
    """The style of the text with a property more."""
    return swap(STYLES, r'(w:styleId="SingleTxt".*?<w:pPr>)', rf"\1{properties}")


def table_turned(parts: Parts, code: str) -> None:
    """The columns of the first table turned round."""
    if code == "ar":
        swap(DOCUMENT, "<w:bidiVisual/>", "")(parts, code)
    else:
        swap(DOCUMENT, "(?<=<w:tblPr>)", "<w:bidiVisual/>")(parts, code)


def table_of_masthead_turned(parts: Parts, code: str) -> None:
    """The columns of the masthead turned round."""
    if code == "ar":
        swap("word/header3", "<w:bidiVisual/>", "")(parts, code)
    else:
        swap("word/header3", "(?<=<w:tblPr>)", "<w:bidiVisual/>")(parts, code)


def custom(parts: Parts, _: str) -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
    space = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
    one = '<property pid="2" name="Author email"><lpwstr>a@example.org</lpwstr></property>'
    parts["docProps/custom.xml"] = f'<Properties xmlns="{space}">{one}</Properties>'
    tie = f'<Relationship Id="rIdCustom" Type="{kind}" Target="docProps/custom.xml"/></Relationships>'
    parts["_rels/.rels"] = parts["_rels/.rels"].replace("</Relationships>", tie)
