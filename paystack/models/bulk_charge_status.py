"""BulkChargeStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

BulkChargeStatus: TypeAlias = Literal["active", "complete", "paused"] | str
"""Status of a batch. An `active` batch is processed, a `paused` one waits until it is resumed, `complete` is final."""
