"""`drafter schema`: the JSON Schema of specs."""

from __future__ import annotations

import argparse
import sys

from drafter.errors import ExitCode
from drafter.pipeline import schema

EXAMPLES = """\
  drafter schema > drafter.schema.json

  A spec whose first line is
    # yaml-language-server: $schema=drafter.schema.json
  has its keys completed and explained by editors that know YAML.
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options: there are none."""


def run(options: argparse.Namespace) -> ExitCode:  # noqa: ARG001 - every command has this form
    """Print the schema."""
    sys.stdout.write(schema())
    return ExitCode.FINE
