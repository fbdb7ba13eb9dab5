"""UssdType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

UssdType: TypeAlias = Literal["737", "822", "919", "966"]
"""USSD code of the customer's bank: `737`, `822`, `919` or `966`. Test mode supports only `737`."""
