"""Where events are delivered to."""

from __future__ import annotations

from collections.abc import Mapping

from paystack.sandbox.controls.controls import Controls
from paystack.sandbox.dashboard import parts
from paystack.sandbox.dashboard.parts import anchor
from paystack.sandbox.dashboard.section import Section, View
from paystack.sandbox.markup import Html, hint, join


def _show(view: View) -> Html:
    settings = view.account.delivery_settings
    held = " Deliveries are held for now." if settings.held else ""
    note = "One URL on each line, such as http://127.0.0.1:8000/webhooks/paystack. Without any, nothing is delivered."
    urls = "\n".join(view.account.receivers())
    times = "once" if settings.copies == 1 else f"{settings.copies} times"
    return join(
        view.action("set", "Save", parts.text_area(view, "urls", "Webhook URLs", note, default=urls), main=True),
        hint(
            f"Each event is delivered {times} to each URL, which has {settings.timeout:g} seconds to answer 200.{held} "
            "What failed is tried again every hour, for ten hours. ",
            anchor(view.to("/dashboard/events"), "Events"),
            " shows the deliveries.",
        ),
        hint("Deliveries are signed with the secret key of this account, as Paystack signs them."),
    )


def _set(controls: Controls, form: Mapping[str, str], number: int | None) -> str:
    urls = controls.set_webhook_urls([line.strip() for line in form.get("urls", "").splitlines() if line.strip()])
    if not urls:
        return "There is no webhook URL any more: events are logged and delivered nowhere."
    return f"Later events are delivered to {', '.join(urls)}."


WEBHOOKS = Section("webhooks", "Webhooks", _show, actions={"set": _set})
