"""The controls of one account, put together from the areas: `Sandbox` calls them from Python, `routes` over HTTP.

A control is a method of its area, in the area's own file, which ends in the routes of its controls.
"""

from __future__ import annotations

from paystack.sandbox.controls.basics import BasicControls
from paystack.sandbox.controls.customers import CustomerControls
from paystack.sandbox.controls.money import MoneyControls
from paystack.sandbox.controls.webhooks import WebhookControls


class Controls(BasicControls, CustomerControls, MoneyControls, WebhookControls):
    """The controls of one account. Each returns a value or raises `Refused`."""
