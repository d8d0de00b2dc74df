"""What a proposal is: words of the old text, what should stand there next time, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from drafter.findings import Origin


class Certainty(StrEnum):
    """How sure a change is.

    CERTAIN ones are made; LIKELY ones are made where they are asked for; OPEN ones are questions to the drafter.
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
    SPENT = "spent"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One change.

    Attributes:
        kind: what it is about.
        certainty: how sure it is.
        why: the reason, in a sentence.
        old, new: the words; the same where only a decision is asked for.
        site: which text of the document, by its position among all (see `texts`); -1 for front matter.
        start, end: the place of `old` in the plain characters of that text.
        key: the key of the front matter that changes.
        origin: the place in the file.

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

    @property
    def changes(self) -> bool:
        """Whether it would change anything; a question does not."""
        return self.old != self.new
