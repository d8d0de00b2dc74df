"""Lines → resolution: what a Word file and plain text have in common once their paragraphs are known.

A file becomes a list of `Line`s: paragraphs with their inline content, number and look. What a line means follows
from what it says, from how its language would write the same thing, and, where the file has them, from its styles.

    line       Line, Role and Page: what the readers of files hand over
    labels     a number as printed → what it may count
    tongue     which of the six languages it is
    known      how a language would write each line of a cover, to recognise it by
    cover      the lines before the text → front matter
    sponsors   the sponsors' line and a delegate's own “Sponsors: …”
    openings   the emphasised or listed verb of a paragraph
    regions    where parts, preamble, operative part, sections and annexes begin
    nesting    which paragraph hangs on which, from numbers, levels and indents
    assembly   all of it together
"""
