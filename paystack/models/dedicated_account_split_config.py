"""DedicatedAccountSplitConfig. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class DedicatedAccountSplitConfig(runtime.Model):
    """How payments to a dedicated account are shared. Empty if they are not."""

    split_code: str | None = None
    """Code of the split that payments are shared by, such as `SPL_98WF13Eb3w`."""

    subaccount: str | None = None
    """Code of the subaccount that payments are shared with, such as `ACCT_4evq2v6x0qxv9e6`."""
