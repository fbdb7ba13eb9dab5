"""DedicatedAccountSplitConfigOrText. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import DedicatedAccountSplitConfig

DedicatedAccountSplitConfigOrText: TypeAlias = DedicatedAccountSplitConfig | str
"""How payments to a dedicated account are shared, as an object or as a JSON string of one."""
