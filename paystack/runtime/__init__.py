"""The hand-written part under the generated client. Nothing here is public; `paystack` exports what is.

Other distributions install a package `paystack` too. Whatever is imported from this one comes through here, so that a
package which another one has overwritten, or half deleted, is named as such.
"""

import sys

REPAIR = (
    "paystack-sdk and other distributions install a package of the same name, and installing or uninstalling one of "
    "them damages the other. Run `pip uninstall paystack-sdk paystack-api-wrapper paystack paystack-client`, then "
    "install paystack-client again."
)
"""What happened to a package that is not whole, and how to mend it."""


def _check(package: object) -> None:
    """Raise `ImportError` unless `package` is that of this distribution."""
    if getattr(package, "__distribution__", None) == "paystack-client":
        return
    file = getattr(package, "__file__", None)
    what = f"{file} belongs to another distribution" if file else "its file paystack/__init__.py is missing"
    raise ImportError(f"The package 'paystack' is damaged: {what}. {REPAIR}")


_check(sys.modules["paystack"])
