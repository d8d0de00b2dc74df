"""The reference of the format in Markdown, made from the definitions (specs/README.md)."""

from __future__ import annotations

from importlib import resources

from drafter.spec.schema.editor import records
from drafter.spec.schema.keys import BODY_KEYS, FACTS, FRONT_KEYS, SPEC
from drafter.spec.schema.kinds import Key, Record


def reference() -> str:
    """The whole reference: the guide in `reference.md`, its tables filled from the definitions."""
    guide = resources.files(__package__).joinpath("reference.md").read_text(encoding="utf-8")
    others = "\n".join(_chapter(record) for record in records(SPEC) if record is not SPEC)
    shared = ", ".join(f"`{key.name}`" for key in FACTS.keys)
    return guide.format(
        phrases=_phrases(), shared=shared, front=_table(FRONT_KEYS), body=_table(BODY_KEYS), others=others
    )


def _chapter(record: Record) -> str:
    return f"### {record.expects[0].upper()}{record.expects[1:]}\n\n{record.meaning}\n\n{_table(record.keys)}"


def _phrases() -> str:
    from drafter.spec.showing import shown

    rows = ["| You type | What it gives | In English, in a text of session 79 |", "|---|---|---|"]
    rows += [f"| `{{{{ {each.usage} }}}}` | {each.meaning} | {each.example} |" for each in shown("en")]
    return "\n".join(rows) + "\n"


def _table(keys: tuple[Key, ...]) -> str:
    rows = ["| Key | What it is | Wants | Example |", "|---|---|---|---|"]
    for key in keys:
        name = f"**`{key.name}`**" if key.required else f"`{key.name}`"
        example = f"`{key.example.splitlines()[0]}`" if key.example else ""
        if "\n" in key.example:
            example = "<br>".join(f"`{line}`" for line in key.example.splitlines())
        cells = (name, key.meaning, key.kind.expects, example)
        rows.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(rows) + "\n"
