"""`python -m drafter`: the same as the command `drafter`."""

from drafter.cli.main import run

if __name__ == "__main__":
    run()
