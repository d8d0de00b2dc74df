"""How each of the six languages writes. `language("fr")` gives one; each loads when first asked for."""
