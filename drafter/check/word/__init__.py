"""What the rules on Word files stand on.

manuscript   a Word file as the rules look at it: its form, its text, the house style it is held against
measure      what the house style asks of a kind of paragraph, and where a paragraph differs
recognition  which house style a file is set in
openings     the opening verb of a paragraph: what is emphasised and what ought to be
scripts      what script a text is in, and which language tag speaks for it
silence      why a rule has nothing to say of a file
gathering    one fault at many places, said once
    rules        the rules themselves, one file each
"""
