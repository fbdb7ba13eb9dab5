"""Takes the picture in docs/sandbox.md: `python -m test.browser.screenshot docs/checkout.png`."""

from __future__ import annotations

import sys

from paystack.sandbox import Sandbox
from test.browser.chromium import started


def take(path: str) -> None:
    """Write the page of a new transaction to `path`, as a PNG."""
    with Sandbox() as sandbox, started() as browser:
        data = sandbox.client().transactions.initialize("ada@example.com", 500_000, reference="order-1042").data
        page = browser.new_page(viewport={"width": 640, "height": 480})
        page.goto(str(data.authorization_url))
        page.screenshot(path=path, full_page=True)


if __name__ == "__main__":
    take(sys.argv[1])
