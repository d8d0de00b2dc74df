"""What the rules on Word files stand on.

manuscript   a Word file as the rules look at it: its form, its text, the house style it is held against
measure      what the house style asks of a kind of paragraph, and where a paragraph differs
recognition  which house style a file is set in
openings     the opening verb of a paragraph: what is emphasised and what ought to be
masthead     the head of page 1: which of its parts are there, and which contradict each other
displayed    what stands apart from the running text: opening block, headings, cells, running heads
italics      words in italic that can be neither a title nor foreign
likeness     such a line held against the form that the house gives it, and made like it again
characters   characters of the text that differ from what the house asks
restoring    styles and direct format as the house has them
scripts      what script a text is in, and which language tag speaks for it
silence      why a rule has nothing to say of a file
gathering    one fault at many places, said once
    rules        the rules themselves, one file each
"""
