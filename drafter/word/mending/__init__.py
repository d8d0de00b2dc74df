"""Mending Word files: small edits at exact places, everything else byte for byte as it was.

    edits     what can be changed: properties of a run, a paragraph, a section; texts; runs cut in two
    markup    raw pieces of XML: spans of elements, properties put in where the schema wants them
    splicing  edits as splices of a part's bytes
    applying  a file with edits made, its other parts untouched

A part is never parsed and written anew: attributes would change their order, declarations their quotes, and a
drafter's version control would show a thousand changes for one.
"""
