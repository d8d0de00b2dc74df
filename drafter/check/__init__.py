"""Rules: what a United Nations editor would send a draft back for, with the fix at hand.

rule      what a rule is; rules/ holds one file a rule
draft     a draft as rules look at it
engine    which rules have a say, and running them
"""
