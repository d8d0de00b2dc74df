"""Words of a certain form: dates, numbers, names. Each reader raises ValueError for anything else."""

from __future__ import annotations

import datetime
import re

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def read_date(text: str) -> datetime.date:
    """A date as 2026-11-20; raises ValueError for anything else."""
    if not _DATE.fullmatch(text):
        raise ValueError
    return datetime.date.fromisoformat(text)


def read_whole(text: str) -> int:
    """A number of at most four figures; raises ValueError for anything else."""
    if not re.fullmatch(r"[0-9]{1,4}", text):
        raise ValueError
    return int(text)


def read_number(text: str) -> int | str:
    """A paragraph's number: one to count on from, or one printed as it stands; raises ValueError for a long one."""
    if len(text) > 20:
        raise ValueError
    return int(text) if re.fullmatch(r"[0-9]{1,4}", text) else text


def read_rule(text: str) -> str:
    """The code of a rule of `drafter check`, or the beginning of several; raises ValueError."""
    if not re.fullmatch(r"[A-Za-z]{3}[0-9]{0,3}", text):
        raise ValueError
    return text.upper()


def read_name(text: str) -> str:
    """A name a drafter gives to a note or paragraph; raises ValueError for what cannot be called by it."""
    if not re.fullmatch(r"[\w.-]{1,80}", text.rstrip("\0")):
        raise ValueError
    return text
