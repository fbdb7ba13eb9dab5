"""An embedded, stateful Paystack for tests and for trying things out.

Importing this package is cheap: `Sandbox` and `SandboxError` are loaded on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from paystack.sandbox.errors import SandboxError
    from paystack.sandbox.sandbox import Sandbox

__all__ = ["Sandbox", "SandboxError"]


def __getattr__(name: str) -> Any:
    if name == "Sandbox":
        from paystack.sandbox.sandbox import Sandbox

        return Sandbox
    if name == "SandboxError":
        from paystack.sandbox.errors import SandboxError

        return SandboxError
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
