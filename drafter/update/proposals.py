"""What a proposal is: words of the old text, what should stand there next time, and how sure that is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import sha256

from drafter.findings import Origin


class Certainty(StrEnum):
    """How sure a change is.

    CERTAIN ones are made; LIKELY ones are made too, and marked in the new text for a look; OPEN ones are questions to
    the drafter: the words stay until somebody decides.
    """

    CERTAIN = "certain"
    LIKELY = "likely"
    OPEN = "open"


class Kind(StrEnum):
    """What a proposal is about."""

    FRONT = "front"
    SESSION = "session"
    RECALL = "recall"
    DATE = "date"
    DOCUMENT = "document"
    PERIOD = "period"
    SPENT = "spent"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One change.

    Attributes:
        kind: what it is about.
        certainty: how sure it is.
        why: the reason, in a sentence.
        old, new: the words; the same where only a decision is asked for.
        name: what answers call it; the same as long as its paragraph stays as it is.
        site: which text of the document, by its position among all (see `texts`); -1 for front matter.
        start, end: the place of `old` in the plain characters of that text.
        key: the key of the front matter that changes.
        origin: the place in the file.
        whole: whether it is about a paragraph as a whole, which can be written anew or removed.

    """

    kind: Kind
    certainty: Certainty
    why: str
    old: str
    new: str
    site: int = -1
    start: int = 0
    end: int = 0
    key: str = ""
    origin: Origin = field(default_factory=Origin)
    name: str = ""
    whole: bool = False

    @property
    def has_words(self) -> bool:
        """Whether it is about words of a text, which others can be written for; no fact and no whole paragraph."""
        return self.site >= 0 and self.end > self.start

    @property
    def changes(self) -> bool:
        """Whether it would change anything; a question does not."""
        return self.old != self.new


def named(proposals: Iterable[Proposal], texts: Sequence[str]) -> Iterator[Proposal]:
    """Proposals with their names: the kind and, for words of a text, figures that follow from the text alone.

    An answer given to a name never meets other words: where the paragraph has changed, the name has too.
    """
    taken: Counter[str] = Counter()
    for each in proposals:
        if each.site < 0:
            name = f"{each.kind}-{each.key.replace('.', '-').replace('_', '-')}"
        else:
            told = "\0".join((texts[each.site], str(each.start), each.old, each.new))
            name = f"{each.kind}-{sha256(told.encode()).hexdigest()[:_FIGURES]}"
        taken[name] += 1
        yield replace(each, name=name if taken[name] == 1 else f"{name}-{taken[name]}")


_FIGURES = 6
