"""Tree → model: front matter, parts, paragraphs, tables. Faults of shape were noted before; here they are passed over."""
