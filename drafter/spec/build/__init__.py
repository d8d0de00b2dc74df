"""Tree → model: front matter, parts, paragraphs, tables. Faults of shape are noted before and passed over here."""
