"""Model → YAML: a spec that a drafter is glad to own, and that reads back as the same model."""
