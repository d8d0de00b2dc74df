"""Checking: files → what the rules say of them.

paths     which files are checked, and which of them are language versions of one draft
settings  what is asked of a file: the command line over the project's own settings
reading   a file as the rules look at it: the draft, the text of a spec, the Word document
doubts    what the reader of a file says of it, as far as no rule says the same
manuscripts  a Word file: its text, its form, the house style it is held against
running   the rules on one file, on a set of versions, on many files side by side
placing   findings at the words concerned in the text of a spec
mending   the fixes of findings, made in files; word_mending makes those of Word files
results   what becomes of findings: held against a baseline, made a report
"""
