"""Changing keys in a spec while its comments, order and layout stay: the facts, where `editing` changes the words.

Every change is a `Located`: characters of the file and what stands there instead. Changes are gathered from one text
and made together, so that none moves the place of another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from drafter.spec.build.openings import NO_VERB
from drafter.spec.dumping.yaml_text import scalar as written
from drafter.spec.editing import Located
from drafter.spec.load import parse
from drafter.spec.schema.keys import PARAGRAPH
from drafter.spec.source import LINE_END, Problems, Source, line_starts
from drafter.spec.tree import Mapping, Node, Scalar, Sequence

_EMPTY_LINE = re.compile(r"[ \t]*\r?\n")


@dataclass(slots=True)
class Keys:
    """The keys of a file that is a mapping, and where they stand.

    Keys are named by their way from the top, such as `agenda.item` or `parts.0.closing`; items of lists count from 0.

    Raises:
        InputError: the text is no YAML within the bounds of a spec.

    """

    text: str
    name: str = "spec"
    root: Mapping = field(init=False)
    _starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        root = parse(Source(self.name, self.text), Problems())
        self.root = root if isinstance(root, Mapping) else Mapping({}, {}, Source(self.name, self.text), 1, 1)
        self._starts = line_starts(self.text)

    # --- looking

    def find(self, key: str) -> Node | None:
        """What stands behind a key; None where it is not there."""
        node: Node | None = self.root
        for step in key.split("."):
            if isinstance(node, Sequence) and step.isdecimal():
                node = node.items[int(step)] if int(step) < len(node.items) else None
            else:
                node = node.entries.get(step) if isinstance(node, Mapping) else None
        return node

    def place(self, key: str) -> tuple[int, int] | None:
        """Line and column of what stands behind a key."""
        node = self.find(key)
        return (node.line, node.column) if node else None

    # --- changing

    def put(self, key: str, value: str, *, behind: Iterable[str] = ()) -> list[Located]:
        """A key with another value; a key that is not there is added behind the first of some that are."""
        node = self.find(key)
        if isinstance(node, Scalar):
            start, end = self._at(node), self._end(node)
            parent = self.find(key.rpartition(".")[0]) if "." in key else self.root
            flow = isinstance(parent, Mapping) and self._is_flow(parent)
            lead = " " if node.is_empty and self.text[start - 1 : start] == ":" else ""
            return [Located(start, end, lead + written(value, flow=flow))]
        if node is not None:
            return [*self.drop(key), *self._added(key, value, (key,))]
        return self._added(key, value, behind)

    def drop(self, key: str) -> list[Located]:
        """A key and all that stands behind it, comments inside included; comments around it stay."""
        parent, _, last = key.rpartition(".")
        holder = self.find(parent) if parent else self.root
        if not isinstance(holder, Mapping) or last not in holder.keys:
            return []
        if self._is_flow(holder):
            return self._out_of_flow(holder, last)
        start = self._starts[holder.keys[last].line - 1]
        lead = self.text[start : self._at(holder.keys[last])]
        if lead.strip():  # the first key of an item: "- key: …"
            return []
        end = self._line_after(holder, last)
        if re.search(r"(?:^|\n)[ \t]*\r?\n\Z", self.text[:start]) and (gap := _EMPTY_LINE.match(self.text, end)):
            end = gap.end()
        return [Located(start, end, "")]

    def append(self, key: str, value: str) -> list[Located]:
        """One more item of a list, written as the others are."""
        node = self.find(key)
        if not isinstance(node, Sequence) or not node.items:
            return self.put(key, f"[{written(value, flow=True)}]") if node is None else []
        item = node.items[-1]
        end = self._end(item)
        if self.text[self._at(node)] == "[":
            return [Located(end, end, f", {written(value, flow=True)}")]
        first = self._at(node.items[0])
        lead = re.search(r"-[ \t]*\Z", self.text[self._starts[node.items[0].line - 1] : first])
        margin = " " * (node.items[0].column - 1 - len(lead[0] if lead else "- "))
        break_at = self._line_end(end)
        return [Located(break_at, break_at, f"{self._newline}{margin}{lead[0] if lead else '- '}{written(value)}")]

    # --- items of lists

    def say(self, line: int, column: int, words: str, verb: str = "") -> list[Located]:
        """The item at a place saying other words, behind a verb of their own; its other keys stay.

        [] where no item begins there.
        """
        way = self._way(line, column)
        node = self.find(way) if way else None
        rest = words[len(verb) :].lstrip()
        if isinstance(node, Mapping) and (node.get("text") or node.get("verb")):
            opening = self.put(f"{way}.verb", verb or "none") if node.get("verb") else []
            told = rest if node.get("verb") else words
            return [*opening, *self.put(f"{way}.text", told, behind=("verb",))]
        if node is None:
            return []
        own = PARAGRAPH.verb(node) if isinstance(node, Mapping) else ""
        if isinstance(node, Mapping) and own and len(node.keys) > 1:
            said = f"{written(verb or NO_VERB)}: {written(rest)}"
            return [Located(self._at(node.keys[own]), self._end(node.entries[own]), said)]
        said = f"{written(verb)}: {written(rest)}" if verb and rest else written(words)
        return [Located(self._at(node), self._end(node), said)]

    def remove(self, line: int, column: int) -> list[Located]:
        """A list without the item at a place, and no list where it is the only one; comments above it stay.

        [] for one in brackets.
        """
        way = self._way(line, column)
        node, holder = (self.find(way), self.find(way.rpartition(".")[0])) if way else (None, None)
        if node is None or not isinstance(holder, Sequence):
            return []
        if len(holder.items) == 1:
            return self.drop(way.rpartition(".")[0])
        start = self._starts[node.line - 1]
        if self.text[start : self._at(node)].strip() != "-":
            return []
        end = self._line_end(self._end(node))
        found = LINE_END.match(self.text, end)
        return [Located(start, found.end() if found else end, "")]

    def _way(self, line: int, column: int) -> str:
        """The way from the top to the item of a list that begins at a place; "" for none."""
        todo: list[tuple[str, Node]] = [("", self.root)]
        while todo:
            way, node = todo.pop()
            below = dict(enumerate(node.items)) if isinstance(node, Sequence) else {}
            for step, each in (node.entries if isinstance(node, Mapping) else below).items():
                if isinstance(node, Sequence) and (each.line, each.column) == (line, column):
                    return f"{way}.{step}".lstrip(".")
                todo.append((f"{way}.{step}", each))
        return ""

    def _added(self, key: str, value: str, behind: Iterable[str]) -> list[Located]:
        """A new key on a line of its own; in brackets behind the last one there."""
        parent, _, last = key.rpartition(".")
        holder = self.find(parent) if parent else self.root
        if not isinstance(holder, Mapping) or not holder.keys:
            return []
        anchor = next((name for name in behind if name in holder.keys), [*holder.keys][-1])
        flow = self._is_flow(holder)
        line = f"{written(last, flow=flow)}: {value if value[:1] in '[{' else written(value, flow=flow)}"
        if flow:
            end = self._end(holder.entries[anchor])
            return [Located(end, end, f", {line}")]
        margin = " " * (holder.keys[anchor].column - 1)
        at = self._line_end(self._end(holder.entries[anchor]))
        return [Located(at, at, f"{self._newline}{margin}{line}")]

    # --- places

    @property
    def _newline(self) -> str:
        return "\r\n" if "\r\n" in self.text else "\n"

    def _at(self, node: Node) -> int:
        return self._starts[node.line - 1] + node.column - 1

    def _span(self, node: Scalar) -> tuple[int, int]:
        start = self._at(node)
        return start, self._starts[node.end_line - 1] + node.end_column - 1

    def _end(self, node: Node) -> int:
        """Where a value ends, a closing bracket included."""
        if isinstance(node, Scalar):
            end = self._span(node)[1]
            block = self.text[self._at(node) : self._at(node) + 1] in ("|", ">")
            return end - (len(self.text[:end]) - len(self.text[:end].rstrip())) if block else end
        below = node.items if isinstance(node, Sequence) else list(node.entries.values())
        end = max((self._end(each) for each in below), default=self._at(node) + 1)
        if self.text[self._at(node)] in "[{":
            closing = re.compile(r"[^\]}]*[\]}]").match(self.text, end)
            return closing.end() if closing else end
        return end

    def _line_end(self, at: int) -> int:
        """The end of the line that a place is on, its comment included."""
        found = LINE_END.search(self.text, at)
        return found.start() if found else len(self.text)

    def _line_after(self, holder: Mapping, key: str) -> int:
        end = self._line_end(self._end(holder.entries[key]))
        found = LINE_END.match(self.text, end)
        return found.end() if found else end

    def _is_flow(self, node: Mapping) -> bool:
        return self.text[self._at(node) : self._at(node) + 1] == "{"

    def _out_of_flow(self, holder: Mapping, key: str) -> list[Located]:
        """A key of a mapping in braces, with the comma that goes with it."""
        names = list(holder.keys)
        position = names.index(key)
        if position:
            return [Located(self._end(holder.entries[names[position - 1]]), self._end(holder.entries[key]), "")]
        following = names[1] if len(names) > 1 else None
        end = self._at(holder.keys[following]) if following else self._end(holder.entries[key])
        return [Located(self._at(holder.keys[key]), end, "")]
