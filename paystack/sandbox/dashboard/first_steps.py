"""How to call the sandbox, how to pay, and the controls: what a new account shows first."""

from __future__ import annotations

from collections.abc import Sequence

from paystack.sandbox import markup
from paystack.sandbox.controls import routes as controls
from paystack.sandbox.dashboard.section import Section, View
from paystack.sandbox.markup import Html, element, join
from paystack.sandbox.payments.instruments import CARDS


def steps(base_url: str, secret_key: str | None) -> Html:
    """For a caller who reached the sandbox at `base_url`; without a key that may be shown, any test key will do."""
    listed = controls.index()
    key = secret_key or "sk_test_..."
    call = (
        f'curl -H "Authorization: Bearer {key}" \\\n     -d email=ada@example.com -d amount=500000 \\\n'
        f"     {base_url}/transaction/initialize"
    )
    pay = f'curl -H "Authorization: Bearer {key}" -d \'{{"reference": "..."}}\' {base_url}/_sandbox/pay'
    any_key = "Any other key that begins with sk_test_ works too, and has a state of its own."
    return join(
        element("p", "A stateful Paystack API on this machine, which moves no money and needs no account."),
        markup.details([("Base URL", base_url), ("Secret key", secret_key or "any that begins with sk_test_")]),
        markup.hint(any_key) if secret_key else markup.hint("Each key has a state of its own."),
        markup.link("#checkout", "How to pay"),
        markup.link("#controls", "Controls for tests"),
        element("h2", "Call it"),
        element("pre", call),
        element("h2", "Pay on the checkout page", id="checkout"),
        element(
            "p",
            "Open the authorization_url that the call above returns, choose a test card, and answer what it asks for. "
            "Payment pages are at /pay/<slug>, storefronts at /shop/<slug>. Each card has one outcome:",
        ),
        markup.details([(card.label, card.number) for card in CARDS]),
        element("h2", "Controls", id="controls"),
        element(
            "p",
            "Requests under /_sandbox pay without a page, move the clock, make requests fail and set webhook URLs. "
            "They take the secret key and JSON, and are not part of Paystack's API:",
        ),
        element("pre", pay),
        element("ul", *(_control(name, listed["fields"].get(name, ())) for name in listed["controls"])),
        markup.hint("docs/sandbox.md in the package's repository describes all of this."),
    )


def _control(name: str, fields: Sequence[str]) -> Html:
    return element("li", element("code", name), f": {', '.join(fields)}" if fields else "")


def _show(view: View) -> Html:
    return steps(view.base_url, view.account.secret_key if view.is_shown_key else None)


FIRST_STEPS = Section("help", "First steps", _show)
