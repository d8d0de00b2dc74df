"""Rolling a recurring text forward to another session: every change is a proposal first, with its reason.

cycle       what recurs: the session, the interval, the text just adopted and the one before it
predecessors    the text before that one, after the records or what the text cites
proposals   what a proposal is
texts       where the words of a resolution stand, and changing them there
sessions, recalls, documents, dates, periods, spent     one kind of proposal each
front       the facts of the masthead
roll        gathering proposals and making those that are wanted
answers     what was decided, as a file that makes an update repeatable
manuscript  the decisions carried out in the files of a spec; front_keys and paragraphs change theirs there
outcome     what the new files say, held against what was wanted
reports     a plan for people and for programs
refusals    what cannot be updated, and why
"""

from drafter.update.answers import Answer, Answers, Verdict, chosen, usual
from drafter.update.answers import read as read_answers
from drafter.update.answers import written as written_answers
from drafter.update.cycle import Cycle, cycle_of
from drafter.update.front import Known
from drafter.update.manuscript import Manuscript, Place
from drafter.update.outcome import Outcome, outcome
from drafter.update.proposals import Certainty, Proposal
from drafter.update.refusals import refusals
from drafter.update.reports import Report
from drafter.update.roll import Plan, plan, rolled

__all__ = [
    "Answer",
    "Answers",
    "Certainty",
    "Cycle",
    "Known",
    "Manuscript",
    "Outcome",
    "Place",
    "Plan",
    "Proposal",
    "Report",
    "Verdict",
    "chosen",
    "cycle_of",
    "outcome",
    "plan",
    "read_answers",
    "refusals",
    "rolled",
    "usual",
    "written_answers",
]
