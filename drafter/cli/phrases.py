"""`drafter phrases`: what `{{ … }}` may say in a spec, with an example in each language."""

from __future__ import annotations

import argparse

from drafter.errors import ExitCode
from drafter.pipeline import Page, phrases

EXAMPLES = """\
  drafter phrases                every phrase, with its example in the six languages
  drafter phrases --lang ru      in Russian only
  drafter phrases at_session     one phrase
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `drafter phrases`."""
    parser.add_argument("phrase", nargs="?", metavar="PHRASE", help="the name of one phrase")
    parser.add_argument("--lang", metavar="LANG", help="ar, en, es, fr, ru or zh; all six unless told")


def run(options: argparse.Namespace) -> ExitCode:
    """Print the phrases."""
    pages = phrases(options.phrase, options.lang).values()
    print("\n\n".join(_told(page) for page in pages))
    return ExitCode.FINE


def _told(page: Page) -> str:
    examples = (f"    {code}  {example}" for code, example in page.examples.items())
    return "\n".join((f"{{{{ {page.usage} }}}}", f"    {page.meaning}", *examples))
