"""Edits of front matter."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from drafter.model.front import Agenda, Kind, Resolution, Session, Sponsor
from drafter.model.nodes import Note, Text
from drafter.model.walk import merged
from tests.redline.edits.places import Dice, Edit, sentence, title


def in_front(change: Callable[[Dice, Resolution], dict[str, Any]]) -> Edit:
    def edit(dice: Dice, text: Resolution) -> Resolution:
        return replace(text, front=replace(text.front, **change(dice, text)))

    return edit


def other_kind(dice: Dice, text: Resolution) -> dict[str, Any]:
    drafts = (Kind.DRAFT_RESOLUTION, Kind.REVISED_DRAFT_RESOLUTION)
    return {} if text.front.kind not in drafts else {"kind": dice.choice(drafts)}


def other_session(dice: Dice, text: Resolution) -> dict[str, Any]:
    return {"session": Session((text.front.session or Session(79)).number + dice.choice([1, 2]))}


def other_agenda(dice: Dice, text: Resolution) -> dict[str, Any]:
    titles = tuple(title(dice, text) for _ in range(dice.randint(0, 2)))
    return {"agenda": Agenda(items=(str(dice.randint(1, 180)),), titles=titles)}


def other_sponsors(dice: Dice, text: Resolution) -> dict[str, Any]:
    if text.front.kind.is_adopted or text.front.submitted_by:
        return {}
    return {"sponsors": (*text.front.sponsors[dice.randint(0, 1) :], Sponsor(name=sentence(dice, text, 1, 2)))}


def other_title(dice: Dice, text: Resolution) -> dict[str, Any]:
    return {"title": merged((*text.front.title, Text(" "), *title(dice, text)))}


def other_symbol(dice: Dice, _: Resolution) -> dict[str, Any]:
    year, number = dice.randint(1, 28), dice.randint(1, 90)
    return {"symbol": f"A/81/L.{number}", "date": datetime.date(2026, 11, year), "original": dice.choice(["fr", "en"])}


def sponsors_noted(dice: Dice, text: Resolution) -> dict[str, Any]:
    front = text.front
    if not front.sponsors:
        return {}
    first, *rest = front.sponsors
    note = None if first.note else Note((Text(sentence(dice, text, 2, 6)),))
    return {"sponsors": (replace(first, note=note), *rest)}


def submitted_otherwise(dice: Dice, text: Resolution) -> dict[str, Any]:
    if text.front.kind.is_adopted:
        return {}
    return {"submitted_by": () if text.front.submitted_by else title(dice, text), "sponsors": ()}
