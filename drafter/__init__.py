"""Write United Nations resolutions.

Readers → one model → writers:

    spec      YAML ↔ model                    check     model → findings
    readers   Akoma Ntoso, Word → model       update    a text rolled forward to another session
    writers   model → Word, HTML, text, …     redline   two texts → one with tracked changes

`model` is the resolution, `language` and `facts` what the six languages and the records know, `house` the house
styles in `templates/`, `word` Word as such, `pipeline` the only place where these rooms meet, `cli` the commands.
"""
