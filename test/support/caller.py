"""Either client against a sandbox, behind one way to call it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from paystack.sandbox import Sandbox
from test.support.conformance import AsyncCheckedTransport, CheckedTransport
from test.support.driver import Driver


class Caller:
    """One of the two clients behind one way to call: `call(lambda client: client.customers.fetch("CUS_x"))`.

    `options` are the client's. Without a transport among them, each answer is checked against the description.
    """

    def __init__(self, kind: str, sandbox: Sandbox, **options: Any) -> None:
        self._driver = Driver(kind)
        if "transport" not in options:
            options["transport"] = (AsyncCheckedTransport if self._driver.is_async else CheckedTransport)(sandbox.url)
        self.client: Any = (sandbox.async_client if self._driver.is_async else sandbox.client)(**options)

    def __call__(self, make: Callable[[Any], Any]) -> Any:
        result = self.plain(make)
        assert not result.http.lenient, f"a reply of the sandbox does not fit {type(result).__name__}"
        return result

    def plain(self, make: Callable[[Any], Any]) -> Any:
        """The result of a call that gives no envelope, such as those of `client.payments`."""
        return self._driver.result(make(self.client))

    def items(self, make: Callable[[Any], Any]) -> list[Any]:
        """Every item of a list, over all its pages."""
        return self._driver.items(make(self.client))

    def close(self) -> None:
        self._driver.result(self.client.close())
        self._driver.close()
