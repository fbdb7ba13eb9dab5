"""The clock, which stands beside every section, and the buttons that move it."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from datetime import datetime, timezone

from paystack.sandbox.controls.controls import Controls
from paystack.sandbox.dashboard.parts import when
from paystack.sandbox.dashboard.section import Action, View
from paystack.sandbox.engine.clock import DAY, HOUR, SECOND
from paystack.sandbox.markup import Html, element, hint

_STEPS = {"hour": HOUR // SECOND, "day": DAY // SECOND, "week": 7 * DAY // SECOND}
"""Seconds that the buttons move the clock by; a month has as many days as the present one."""


def show(view: View) -> Html:
    """The time and the buttons."""
    buttons = [(f"clock_{name}", f"1 {name}") for name in (*_STEPS, "month")]
    runs = "It runs." if view.account.clock.mode == "wall" else "It stands still until it is moved."
    return element(
        "aside",
        element("h2", "Clock", id="clock"),
        element("p", when(view.account.now()), " UTC"),
        hint(f"{runs} Move it ahead, and whatever falls due on the way happens."),
        view.actions(buttons),
        aria_labelledby="clock",
    )


def _advance(name: str) -> Action:
    def advance(controls: Controls, form: Mapping[str, str], number: int | None) -> str:
        now = controls.advance(_STEPS.get(name) or _month(controls.clock()["now"]))["now"]
        return (
            f"The clock was moved by a{'n' if name == 'hour' else ''} {name}: it is {now[:19].replace('T', ' ')} now."
        )

    return advance


def _month(now: str) -> int:
    """The seconds to the same day of the next month, or a few days later where that has no such day."""
    today = datetime.fromisoformat(now.replace("Z", "+00:00")).astimezone(timezone.utc)
    return calendar.monthrange(today.year, today.month)[1] * DAY // SECOND


ACTIONS = {f"clock_{name}": _advance(name) for name in (*_STEPS, "month")}
