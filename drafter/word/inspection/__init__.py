"""Inspecting Word files: everything about the form of a file, for those who judge it.

    file         a Word file taken apart: stories, sections, styles, properties, what was left in it
    stories      the body, heads and feet, notes, each with its place
    looks        what characters and paragraphs look like, through styles, themes and defaults
    paragraphs   one paragraph as it stands: stretches of one look, fields, pictures
    taking       how its content is taken apart, run by run, and fields across paragraphs
    pictures     pictures and drawings, and whether they say in words what they show
    walk         the paragraphs of a story, counted as `word.reading` counts them
    sections     paper, margins, heads and feet of each section
    definitions  the styles that the file defines, and what each comes to
    options      what a file asks of every program that opens it
    traces       properties, comments, tracked changes: what a file tells about those who made it

`word.reading` gives the text and forgets the form; here it is the other way round. Each thing knows the element it
comes from, so that `word.mending` can change that and nothing else. Nothing is worked out before it is asked for.
"""
