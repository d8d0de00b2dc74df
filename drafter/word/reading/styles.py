"""Styles: what bold, italic, indents and the rest come to through styles and document defaults.

Source: ECMA-376, part 1, 17.7 (styles), 17.7.3 (toggle properties), 17.3.2 (run properties).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from drafter.word.reading.markup import W, child, flag, number, val

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(slots=True)
class Style:
    """One style with its own properties and the style it is based on."""

    id: str
    name: str
    based_on: str | None
    paragraph: _Element | None
    run: _Element | None


@dataclass
class Styles:
    """All styles of a document."""

    by_id: dict[str, Style] = field(default_factory=dict)
    default_run: _Element | None = None
    default_paragraph: _Element | None = None
    default_style: str = ""

    @classmethod
    def read(cls, root: _Element | None) -> Styles:
        """Read the styles part; a document may do without."""
        styles = cls()
        if root is None:
            return styles
        defaults = child(root, "docDefaults")
        styles.default_run = child(child(defaults, "rPrDefault"), "rPr")
        styles.default_paragraph = child(child(defaults, "pPrDefault"), "pPr")
        for element in root.findall(W + "style"):
            identifier = element.get(W + "styleId", "")
            name = val(element, "name") or identifier
            styles.by_id[identifier] = Style(
                identifier, name, val(element, "basedOn"), child(element, "pPr"), child(element, "rPr")
            )
            is_default = element.get(W + "default") in ("1", "true", "on")
            if is_default and element.get(W + "type") == "paragraph" and not styles.default_style:
                styles.default_style = identifier
        return styles

    @cached_property
    def _chains(self) -> dict[str, tuple[Style, ...]]:
        return {}

    @cached_property
    def _said(self) -> dict[tuple[str, str], bool | None]:
        return {}

    @cached_property
    def _given(self) -> dict[tuple[str, str, str], str | None]:
        return {}

    def chain(self, identifier: str | None) -> tuple[Style, ...]:
        """A style and those it is based on, nearest first; circles are cut."""
        key = identifier or ""
        if key not in self._chains:
            found: list[Style] = []
            while identifier in self.by_id and self.by_id[identifier] not in found:
                found.append(self.by_id[identifier])
                identifier = found[-1].based_on or ""
            self._chains[key] = tuple(found)
        return self._chains[key]

    def name(self, identifier: str | None, default: str = "") -> str:
        """The name a user sees; the identifier where the style is not defined."""
        if not identifier:
            return default
        style = self.by_id.get(identifier)
        return style.name if style else identifier

    def of_paragraph(self, properties: _Element | None) -> str:
        """The identifier of a paragraph's style, the default one included."""
        return val(properties, "pStyle") or self.default_style

    def toggle(self, properties: _Element | None, paragraph_style: str, tag: str) -> bool:
        """Whether bold or italic ("b", "i") holds for a run, as Word shows it.

        A run of complex script (`rtl`, `cs`) has flags of its own (bCs, iCs). Direct formatting decides; else the
        styles toggle each other (17.7.3).
        """
        style = None
        if properties is not None and len(properties):
            if flag(properties, "rtl") or flag(properties, "cs"):
                tag += "Cs"
            direct = flag(properties, tag)
            if direct is not None:
                return direct
            style = val(properties, "rStyle")
        of_paragraph = bool(self._style_says(paragraph_style, tag))
        answer = of_paragraph ^ bool(self._style_says(style, tag)) if style else of_paragraph
        return answer ^ bool(flag(self.default_run, tag))

    def _style_says(self, identifier: str, tag: str) -> bool | None:
        key = (identifier, tag)
        if key not in self._said:
            said = (flag(style.run, tag) for style in self.chain(identifier))
            self._said[key] = next((value for value in said if value is not None), None)
        return self._said[key]

    def run_value(
        self, properties: _Element | None, paragraph_style: str, tag: str, attribute: str = "val"
    ) -> str | None:
        """The value of another run property: direct, of the character style, of the paragraph's, by default."""
        direct = val(properties, tag, attribute)
        if direct is not None:
            return direct
        for identifier in (val(properties, "rStyle"), paragraph_style):
            if identifier and (found := self._style_gives(identifier, tag, attribute)) is not None:
                return found
        return val(self.default_run, tag, attribute)

    def _style_gives(self, identifier: str, tag: str, attribute: str) -> str | None:
        key = (identifier, tag, attribute)
        if key not in self._given:
            said = (val(style.run, tag, attribute) for style in self.chain(identifier))
            self._given[key] = next((value for value in said if value is not None), None)
        return self._given[key]

    def run_flag(self, properties: _Element | None, paragraph_style: str, tag: str) -> bool:
        """Whether a switch such as `vanish` holds for a run."""
        direct = flag(properties, tag)
        if direct is not None:
            return direct
        for identifier in (val(properties, "rStyle"), paragraph_style):
            if identifier and (found := self._style_says(identifier, tag)) is not None:
                return found
        return False

    def paragraph_property(self, properties: _Element | None, style: str, tag: str) -> _Element | None:
        """The nearest element of that name: direct, of the style, by default."""
        direct = child(properties, tag)
        if direct is not None:
            return direct
        for link in self.chain(style):
            found = child(link.paragraph, tag)
            if found is not None:
                return found
        return child(self.default_paragraph, tag)

    def indents(self, properties: _Element | None, style: str, of_list: _Element | None) -> tuple[int, int]:
        """Left indent and first line in twips: direct, else of the list level, else of the style."""
        sources = [child(properties, "ind"), child(of_list, "ind")]
        sources += [child(link.paragraph, "ind") for link in self.chain(style)]
        sources.append(child(self.default_paragraph, "ind"))
        left = _first(sources, "left", "start")
        for source in sources:  # the nearest that says either: hanging and first line are one setting
            hanging, first = _first([source], "hanging"), _first([source], "firstLine")
            if hanging is not None or first is not None:
                return number(left), -number(hanging) or number(first)
        return number(left), 0


def _first(sources: list[_Element | None], *names: str) -> str | None:
    for source in sources:
        if source is not None:
            for name in names:
                found = source.get(W + name)
                if found is not None:
                    return str(found)
    return None
