"""What a spec may hold: one set of definitions for validation, for editors (JSON Schema) and for the reference."""
