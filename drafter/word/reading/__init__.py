"""Reading Word files: the bytes of a package → a neutral Word document and findings.

    package     the zip, opened within bounds; what a file is that is no Word file
    markup      one XML part, parsed without entities, network or deep nesting
    document    the neutral document: paragraphs, runs, notes, tables, comments
    styles      what bold, italic and the rest come to through styles
    lists       numbers as Word counts them
    paragraphs  one paragraph: runs, links, fields, tracked changes
    runs        what stands inside a run, and its look
    pieces      what a paragraph has come to so far
    story       body, note, header: paragraphs and tables in order
    read        the whole

It knows nothing of the United Nations, and does not use python-docx: that library reads without bounds and knows no
notes, no counted numbers and no tracked changes, so that all of this would have to be done beside it anyway.
"""
