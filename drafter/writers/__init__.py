"""Writers: the model as Word, HTML, Markdown, plain text, JSON. Each takes a resolution and gives a string or bytes."""
