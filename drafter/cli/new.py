"""`drafter new`: a spec to begin with."""

from __future__ import annotations

import argparse

from drafter.cli import report
from drafter.cli.parser import add_quiet
from drafter.errors import ExitCode
from drafter.pipeline import start

EXAMPLES = """\
  drafter new my-draft                                   my-draft.yaml, a draft resolution in English
  drafter new mon-projet --lang fr --committee 3         a draft of the Third Committee, in French
  drafter new budget --kind "draft decision"
  drafter new lake --organ security-council
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `drafter new`."""
    parser.add_argument("name", metavar="NAME", help="the file to write; .yaml is added where it is left out")
    parser.add_argument("--lang", default="en", metavar="LANG", help="ar, en, es, fr, ru or zh; en unless told")
    parser.add_argument("--kind", default="draft resolution", help="such as “draft decision” or “amendment”")
    parser.add_argument("--organ", default="general-assembly", help="such as security-council")
    parser.add_argument("--committee", type=int, choices=range(1, 7), help="a Main Committee of the Assembly")
    add_quiet(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Write the starter; a file that is there already is left alone."""
    kind = options.kind.replace("-", " ")
    target = start(options.name, language=options.lang, kind=kind, organ=options.organ, committee=options.committee)
    if not options.quiet:
        report.say(f"{target} is there. Now: drafter build {target}")
    return ExitCode.FINE
