"""The controls of the merchant's money: the balance, settlements and transfers."""

from __future__ import annotations

from typing import Any

from paystack.sandbox.controls.area import Area, Route, Routes, check_amount, invalid
from paystack.sandbox.engine.call import CURRENCIES
from paystack.sandbox.engine.replies import Refused
from paystack.sandbox.engine.webhooks import WEBHOOK_URL, is_webhook_url
from paystack.sandbox.payments.books import BALANCE, BANKS, MOVEMENTS, post
from paystack.sandbox.resources import settlements, transfers


class MoneyControls(Area):
    """The balance, settlements, transfers and who approves them."""

    def fund(self, amount: object = None, currency: object = "NGN") -> dict[str, Any]:
        """Top up the balance, as the merchant would from their own bank. Returns the currency and its new balance."""
        if not isinstance(currency, str) or currency not in CURRENCIES:
            raise invalid(f"currency must be one of {', '.join(CURRENCIES)}")
        account, paid_in, code = self._account, check_amount(amount), currency

        def top_up() -> dict[str, Any]:
            number = account[MOVEMENTS].next_id
            lines = {BANKS: -paid_in, BALANCE: paid_in}
            movement = post(account, "top-up", code, lines, cause="TopUp", cause_id=number)
            return {"currency": code, "balance": movement.balance}

        return self._run(top_up)

    def settle(self) -> list[dict[str, Any]]:
        """Pay out to the main account and the subaccounts what they have from payments since the last settlement.

        Returns the id, receiver, currency and amount of each settlement; the receiver is None for the main account.
        """

        def pay_out() -> list[dict[str, Any]]:
            return [
                {
                    "id": made.id,
                    "subaccount": made.receiver or None,
                    "currency": made.currency,
                    "amount": made.effective_amount,
                }
                for made in settlements.settle(self._account)
            ]

        return self._run(pay_out)

    def end_transfer(
        self, reference: object = None, status: object = "success", reason: object = None
    ) -> dict[str, Any]:
        """End a transfer that is under way, by its reference or code: it succeeds, fails or is reversed.

        `reason` is what the bank or the processor says. Returns its reference, code and status.
        """
        if not isinstance(reference, str) or not isinstance(reason, str | None):
            raise invalid("reference and reason must be text")
        if not isinstance(status, str) or status not in transfers.FINAL:
            raise invalid(f"status must be one of {', '.join(transfers.FINAL)}")
        account, ending, why = self._account, status, reason

        def end() -> dict[str, Any]:
            table = account[transfers.TRANSFERS]
            transfer = table.find(reference=reference) or table.find(code=reference)
            if transfer is None:
                raise Refused(transfers.NOT_FOUND)
            if transfer.status not in transfers.UNDER_WAY:
                raise invalid(f"the transfer is not under way: its status is {transfer.status}")
            transfers.conclude(account, transfer, ending, why)
            return {"reference": transfer.reference, "transfer_code": transfer.code, "status": transfer.status}

        return self._run(end)

    def approval_url(self) -> dict[str, str | None]:
        """The URL that approves transfers before they are sent, None if they need no approval."""
        return self._read(lambda: {"url": transfers.approval_url(self._account)})

    def set_approval_url(self, url: object = None) -> dict[str, str | None]:
        """Have later transfers approved by this URL, or by nobody if it is None. Returns the URL."""
        if url is not None and not (isinstance(url, str) and is_webhook_url(url)):
            raise invalid(f"url must be null, or {WEBHOOK_URL}")
        given = url
        self._run(lambda: transfers.set_approval_url(self._account, given))
        return self.approval_url()


ROUTES: Routes = {
    ("POST", "/settle"): Route("Settled", MoneyControls.settle),
    ("POST", "/fund"): Route("Balance topped up", MoneyControls.fund, ("amount", "currency")),
    ("GET", "/approval"): Route("Approval URL", MoneyControls.approval_url),
    ("POST", "/approval"): Route("Approval URL", MoneyControls.set_approval_url, ("url",)),
    ("POST", "/transfer"): Route("Transfer ended", MoneyControls.end_transfer, ("reference", "status", "reason")),
}
