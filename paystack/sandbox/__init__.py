"""An embedded, stateful Paystack for tests and for trying things out.

Importing this package is cheap: its names are loaded on first use.
"""

from paystack.runtime.lazy import lazy

TYPE_CHECKING = False  # type checkers treat it as True
if TYPE_CHECKING:
    from paystack.sandbox.engine.limits import RateLimits as RateLimits
    from paystack.sandbox.errors import SandboxError as SandboxError
    from paystack.sandbox.sandbox import Sandbox as Sandbox

__getattr__, __dir__, __all__ = lazy(
    __name__,
    globals(),
    {
        "paystack.sandbox.engine.limits": ("RateLimits",),
        "paystack.sandbox.errors": ("SandboxError",),
        "paystack.sandbox.sandbox": ("Sandbox",),
    },
)
