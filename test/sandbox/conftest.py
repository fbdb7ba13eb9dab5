"""A sandbox per test, driven over raw HTTP, and a receiver for its webhooks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from paystack.sandbox import Sandbox
from test.support.raw_http import Api
from test.support.receiver import Receiver


@pytest.fixture
def api(sandbox: Sandbox) -> Iterator[Api]:
    client = Api(sandbox.url, sandbox.secret_key)
    yield client
    client.connection.close()


@pytest.fixture
def receiver(sandbox: Sandbox) -> Iterator[Receiver]:
    made = Receiver()
    sandbox.webhook_url(made.url)
    yield made
    made.close()
