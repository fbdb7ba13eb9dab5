"""The controls of the sandbox itself: reset, the clock and faults."""

from __future__ import annotations

from typing import Any

from paystack.sandbox.controls.area import Area, Route, Routes, check_seconds, invalid
from paystack.sandbox.engine.clock import stamp
from paystack.sandbox.engine.faults import OPTIONS, make_fault
from paystack.sandbox.engine.replies import ErrorRow, Refused

FAULT_UNKNOWN = ErrorRow(
    404, "No fault has the id {id}", type="api_error", next_step="GET /_sandbox/faults lists the faults"
)
LONGEST_ADVANCE = 10 * 365 * 86_400
"""The most seconds that the clock moves at a time."""


class BasicControls(Area):
    """Reset, the clock and faults."""

    def reset(self) -> None:
        """Forget everything except the webhook URLs, and start the ids and the clock again."""
        self._run(self._account.clear)

    def clock(self) -> dict[str, Any]:
        """The account's time, and the mode of its clock."""
        return self._read(lambda: {"now": stamp(self._account.now()), "mode": self._account.clock.mode})

    def advance(self, seconds: object = None) -> dict[str, Any]:
        """Move the clock forward; tasks that fall due happen at their own time. Returns the same as `clock`."""
        self._engine.advance(self._account, check_seconds(seconds, LONGEST_ADVANCE))
        return self.clock()

    def faults(self) -> list[dict[str, Any]]:
        """Each fault, with how many requests it matched (`seen`) and how many it spoiled (`struck`)."""
        return self._read(lambda: [fault.describe() for fault in self._account.faults])

    def add_fault(self, kind: object = None, **options: Any) -> dict[str, Any]:
        """Add a fault; the options are the fields of `faults.Fault`. Returns the fault."""
        try:
            fault = make_fault(kind, options)
        except ValueError as problem:
            raise invalid(str(problem)) from None
        account = self._account

        def add() -> dict[str, Any]:
            fault.id = account.next_fault
            account.next_fault += 1
            account.faults.append(fault)
            return fault.describe()

        return self._run(add)

    def remove_fault(self, id: str) -> None:
        """Remove one fault."""
        account = self._account

        def remove() -> None:
            found = next((fault for fault in account.faults if str(fault.id) == id), None)
            if found is None:
                raise Refused(FAULT_UNKNOWN, id=id)
            account.faults.remove(found)

        self._run(remove)

    def clear_faults(self) -> None:
        """Remove all faults."""
        self._run(self._account.faults.clear)


ROUTES: Routes = {
    ("POST", "/reset"): Route("Sandbox reset", BasicControls.reset),
    ("GET", "/clock"): Route("Sandbox clock", BasicControls.clock),
    ("POST", "/clock"): Route("Sandbox clock", BasicControls.advance, ("seconds",)),
    ("GET", "/faults"): Route("Faults", BasicControls.faults),
    ("POST", "/faults"): Route("Fault added", BasicControls.add_fault, ("kind", *OPTIONS)),
    ("DELETE", "/faults"): Route("Faults cleared", BasicControls.clear_faults),
    ("DELETE", "/faults/{id}"): Route("Fault removed", BasicControls.remove_fault),
}
