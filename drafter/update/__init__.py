"""Rolling a recurring text forward to another session: every change is a proposal first, with its reason.

cycle       what recurs: the session, the interval, the text just adopted and the one before it
proposals   what a proposal is
texts       where the words of a resolution stand, and changing them there
sessions, recalls, dates, documents, spent     one kind of proposal each
front       the masthead's facts
roll        gathering proposals and making those that are wanted
"""

from drafter.update.cycle import Cycle, cycle_of
from drafter.update.proposals import Certainty, Proposal
from drafter.update.roll import Plan, plan, rolled

__all__ = ["Certainty", "Cycle", "Plan", "Proposal", "cycle_of", "plan", "rolled"]
