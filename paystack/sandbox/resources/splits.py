"""The split operations. How a payment is divided by a split is in `shares`."""

from __future__ import annotations

from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.clock import stamp, stored_stamp
from paystack.sandbox.engine.replies import TRY_LATER, ErrorRow, Refused, absent, invalid, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.payments import shares
from paystack.sandbox.payments.shares import SPLITS, SUBACCOUNTS, Split, Subaccount

NOT_FOUND = absent("Split not found")
SUBACCOUNT_NOT_FOUND = absent("Subaccount not found")
ID_NOT_INTEGER = invalid("Split ID should be an integer")
UPDATED_BY_CODE = ErrorRow(500, "An error occurred", type="api_error", code="unknown", next_step=TRY_LATER)


def create(call: Call) -> Response:
    """POST /split"""
    split = shares.add_split(call.account, shares.read_split(call))
    return ok("Split created", written(call.account, split), unverified=(shares.SHARES,))


def list_(call: Call) -> Response:
    """GET /split: newest first, or by name"""
    account = call.account
    chosen = paging.select_period(call, account[SPLITS].all())
    name, active, code = call.query("name"), call.query("active"), call.query("subaccount_code")
    if name is not None:
        chosen = chosen.having(name=name)
    if active is not None:
        chosen = chosen.having(active=active.lower() in ("true", "1"))
    if code is not None:
        chosen = chosen.where(lambda item: any(part["subaccount"] == code for part in item.parts))
    if call.query("sort_by") == "name":
        chosen = chosen.by("name")
    shown, meta = paging.page_of(call, chosen)
    return ok("Split retrieved", [_stored(account, item) for item in shown], meta=meta)


def fetch(call: Call) -> Response:
    """GET /split/{id}"""
    split = call.account[SPLITS].find(code=call.path["id"]) or _numbered(call)
    return ok("Split retrieved", _stored(call.account, split))


def update(call: Call) -> Response:
    """PUT /split/{id}: by id; the API fails with 500 for a code"""
    if call.path["id"].startswith("SPL_"):
        raise Refused(UPDATED_BY_CODE)
    split = _numbered(call)
    name = call.required("name") if "name" in call.body else split.name
    bearer_type, bearer = split.bearer_type, split.bearer_subaccount
    if "bearer_type" in call.body or "bearer_subaccount" in call.body:
        bearer_type, bearer = shares.read_bearer(call, split.parts, split.bearer_type)
    split.name, split.bearer_type, split.bearer_subaccount = name, bearer_type, bearer
    if call.body.get("active") is not None:
        split.active = call.flag("active")
    split.updated_at = call.account.now()
    return ok("Split group updated", written(call.account, split))


def add_subaccount(call: Call) -> Response:
    """POST /split/{id}/subaccount/add: a new share replaces the one that the subaccount has"""
    split, subaccount = _by_id(call), _subaccount(call)
    call.required("share")
    share = shares.read_share(call.body["share"])
    parts = [part for part in split.parts if part["subaccount"] != subaccount.code]
    parts.append({"subaccount": subaccount.code, "share": share})
    shares.check_parts(split.type, parts)
    split.parts = parts
    split.updated_at = call.account.now()
    return ok("Subaccount added", written(call.account, split))


def remove_subaccount(call: Call) -> Response:
    """POST /split/{id}/subaccount/remove: the share is not looked at"""
    split, subaccount = _by_id(call), _subaccount(call)
    parts = [part for part in split.parts if part["subaccount"] != subaccount.code]
    if len(parts) == len(split.parts):
        raise Refused(SUBACCOUNT_NOT_FOUND)
    split.parts = parts
    if split.bearer_subaccount == subaccount.code:
        # Whoever bore the fees is gone, so everybody bears them, as in a split that names nobody.
        split.bearer_type, split.bearer_subaccount = "all", None
    split.updated_at = call.account.now()
    return ok("Subaccount removed", unverified=(shares.SHARES,))


def _is_id(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _numbered(call: Call) -> Split:
    split = call.account[SPLITS].numbered(call.path["id"])
    if split is None:
        raise Refused(NOT_FOUND)
    return split


def _by_id(call: Call) -> Split:
    if not _is_id(call.path["id"]):
        raise Refused(ID_NOT_INTEGER)
    return _numbered(call)


def _subaccount(call: Call) -> Subaccount:
    subaccount = call.account[SUBACCOUNTS].find(code=call.required("subaccount"))
    if subaccount is None:
        raise Refused(SUBACCOUNT_NOT_FOUND)
    return subaccount


def _view(account: Account, split: Split) -> dict[str, Any]:
    bearer = account[SUBACCOUNTS].find(code=split.bearer_subaccount)
    parts = shares.parts_view(account, split.parts)
    return {
        "id": split.id,
        "name": split.name,
        "type": split.type,
        "currency": split.currency,
        "integration": account.id,
        "domain": "test",
        "split_code": split.code,
        "active": split.active,
        "bearer_type": split.bearer_type,
        "bearer_subaccount": None if bearer is None else bearer.id,
        "is_dynamic": split.is_dynamic,
        "subaccounts": parts,
        "total_subaccounts": len(parts),
    }


def written(account: Account, split: Split) -> dict[str, Any]:
    """A split as the operations show it that write it."""
    times = {"createdAt": stamp(split.created_at), "updatedAt": stamp(split.updated_at)}
    return {**_view(account, split), **times}


def _stored(account: Account, split: Split) -> dict[str, Any]:
    """A split as it is read: `active` is 1 or 0, and the times have other names."""
    times = {"created_at": stored_stamp(split.created_at), "updated_at": stored_stamp(split.updated_at)}
    return {**_view(account, split), "active": int(split.active), **times}


RESOURCE = Resource(
    kinds=(SPLITS,),
    rules={
        "splits.create": create,
        "splits.list": list_,
        "splits.fetch": fetch,
        "splits.update": update,
        "splits.add_subaccount": add_subaccount,
        "splits.remove_subaccount": remove_subaccount,
    },
)
