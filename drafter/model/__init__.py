"""The resolution itself: nodes, front matter, outline and numbering, walking, symbols. Knows no YAML, Word or XML."""
