"""TransactionExportStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

TransactionExportStatus: TypeAlias = Literal["abandoned", "all", "failed", "reversed", "success"]
"""Status to filter exported transactions by."""
