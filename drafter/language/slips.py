"""Slips of the hand in one word or a few."""

from __future__ import annotations

from collections.abc import Iterator


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


def is_slip_of_likes(given: str, meant: str, likes: dict[int, str]) -> bool:
    """Whether letters that look alike, a letter twice or two in each other's place make a word of another.

    Args:
        given: the word as it stands.
        meant: what it may be.
        likes: for each letter (its code point) the one that stands for all that look like it.

    """
    if not is_one_slip(given, meant) or len(given) < len(meant):
        return False
    pairs = enumerate(zip(given, meant, strict=False))
    at = next((at for at, (one, other) in pairs if one != other), len(meant))
    if len(given) > len(meant):
        return given[at - 1] == given[at]
    is_turned = given[at : at + 2] == meant[at : at + 2][::-1]
    return is_turned or given.translate(likes) == meant.translate(likes)


def turned(word: str, *, is_name: bool = False) -> Iterator[str]:
    """A word with two of its letters in each other's place; of short ones and names the first and the last are sure."""
    edge = is_name or len(word) < _SHORT
    places = range(edge, len(word) - 1 - edge)
    return (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in places)


_SHORT = 6
"""Letters of a word that is another one too often with its first or its last letters turned."""
