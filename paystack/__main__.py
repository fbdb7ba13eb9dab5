"""`python -m paystack`: the command line."""

import sys

from paystack.cli.entry import run

if __name__ == "__main__":
    sys.exit(run())
