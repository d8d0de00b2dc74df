"""Readers: official XML and Word files → model, with findings. One package a format; they share only the model."""
