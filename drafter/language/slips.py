"""Slips of the hand in one word or a few."""

from __future__ import annotations


def is_one_slip(given: str, meant: str) -> bool:
    """Whether one letter too many, too few, another, or two in each other's place make some words of others."""
    if abs(len(given) - len(meant)) > 1:
        return False
    start = next((at for at, (one, other) in enumerate(zip(given, meant, strict=False)) if one != other), len(meant))
    left, right = given[start:], meant[start:]
    return (
        left[1:] == right
        or left == right[1:]
        or left[1:] == right[1:]
        or (left[:2] == right[1::-1] and left[2:] == right[2:])
    )
