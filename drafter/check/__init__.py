"""Rules: what a United Nations editor would send a draft back for, with the fix at hand.

rule         what a rule is; rules/ holds one file a rule
register     every rule by its code
draft        a draft as rules look at it; pieces its lines and running text
versions     the language versions of a draft beside each other; alignment which of their paragraphs say the same,
             displacement which stand in another order
sought       what a rule looks for, and where it can be at all; together all running text in one, to be searched;
             running_text what is known of its pieces from other drafts; echoes characters that stand again
names        slips of the hand in the names that no resolution is without; spelling those in other words
engine       which rules have a say, and running them
settings     what a project asks of checks
suppression  findings that a drafter has looked at and keeps; baseline those a project has for now
word         what rules on Word files stand on, and these rules
reports      findings as SARIF, JUnit, JSON and notes of GitHub
"""
