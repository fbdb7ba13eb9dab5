"""Fields are read when they are first asked for, and nobody can tell: not by order, by threads or by what else is done.

That whatever was received comes back is in test_lossless, and what each field may be in test_models.
"""

from __future__ import annotations

import copy
import json
import pickle
import random
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import BaseModel, Field, PrivateAttr

from paystack import models
from paystack.models import Customer, EmbeddedCustomer, Transaction
from paystack.runtime.models import Envelope, Model, is_lenient, parse
from paystack.runtime.reading import Validated, kinds_of
from paystack.runtime.types import Timestamp, WireInteger, WireNumber
from test.support.description import BUNDLED

PAYMENT: dict[str, Any] = {
    "id": 7,
    "status": "success",
    "reference": "order-1",
    "amount": 100,
    "paid_at": None,
    "paidAt": "2026-01-05T09:12:33.000Z",
    "fees": "not a number",
    "metadata": {"cart": [1, 2]},
    "customer": {"id": 3, "email": "ngozi@example.com", "customer_code": "CUS_1", "first_name": None},
    "authorization": {"authorization_code": "AUTH_1", "last4": "4081", "reusable": True},
    "log": {"start_time": 1, "history": [{"type": "action", "message": "paid", "time": 2}]},
    "plan": {},
    "field_of_next_year": {"a": [1]},
}


class MyPayment(Transaction):
    """A user's own model, which can be pickled only where modules can find it."""

    branch: str = "Ikeja"


def payment(**changes: Any) -> Transaction:
    return parse(Transaction, json.dumps({**PAYMENT, **changes}).encode())


def whole(one: BaseModel) -> dict[str, Any]:
    return one.model_dump()


@pytest.mark.parametrize("seed", range(20))
def test_what_was_read_first_changes_nothing(seed: int) -> None:
    names = [*Transaction.model_fields, "field_of_next_year"]
    random.Random(seed).shuffle(names)
    one, expected = payment(), payment()
    dumped = whole(expected)
    for name in names:
        assert getattr(one, name) == getattr(expected, name)
    assert one == expected
    assert list(whole(one)) == list(dumped)
    assert one.to_json() == expected.to_json()
    assert repr(one) == repr(expected)


def test_a_field_is_the_same_object_each_time() -> None:
    one = payment()
    customer, metadata = one.customer, one.metadata
    assert customer is one.customer
    vars(one)
    assert customer is one.customer
    assert metadata is one.metadata


def test_what_is_changed_in_an_object_that_was_read_is_in_the_dump() -> None:
    one = payment()
    assert one.customer is not None
    one.customer.email = "ada@example.com"
    one.amount = 5
    assert isinstance(one.metadata, dict)
    one.metadata["cart"].append(3)
    dumped = one.to_dict()
    assert (dumped["customer"]["email"], dumped["amount"], dumped["metadata"]) == (
        "ada@example.com",
        5,
        {"cart": [1, 2, 3]},
    )
    assert dumped["customer"]["first_name"] is None


def test_a_field_can_be_deleted_and_set_before_it_is_read() -> None:
    one = payment()
    del one.amount
    with pytest.raises(AttributeError, match="amount"):
        _ = one.amount
    one.reference = "order-2"
    assert one.reference == "order-2"
    assert "amount" not in one.to_dict()


def test_a_class_has_no_values() -> None:
    assert not hasattr(Transaction, "amount")
    assert "amount" in Transaction.model_fields


@pytest.mark.parametrize(
    "use",
    [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one)), lambda one: one.model_copy()],
    ids=["copy", "deepcopy", "pickle", "model_copy"],
)
def test_a_copy_of_what_nobody_has_read_is_whole(use: Callable[[Any], Any]) -> None:
    assert whole(use(payment())) == whole(payment())
    assert use(payment()) == payment()
    assert use(payment()).field_of_next_year == {"a": [1]}


def test_what_is_set_as_a_whole_takes_the_place_of_what_nobody_has_read() -> None:
    other = Transaction.model_validate_json(json.dumps({**PAYMENT, "fees": 5, "amount": 8, "log": None}))
    one = payment()
    one.__setstate__(other.__getstate__())
    assert one == other
    one = payment()
    vars(one)["amount"] = 8
    assert (one.amount, one.to_dict()["amount"]) == (8, 8)
    one = payment()
    one.__dict__ = {**vars(other)}
    assert (one.amount, one.fees, one.field_of_next_year) == (8, 5, {"a": [1]})
    one = payment()
    type(one).__init__(one, **other.to_dict())
    assert one == other


def test_a_users_own_model_takes_what_nobody_has_read() -> None:
    class Order(BaseModel):
        payment: Transaction

    order = Order(payment=payment())
    assert order.payment.reference == "order-1"
    assert order.model_dump()["payment"] == whole(payment())
    assert json.loads(order.model_dump_json())["payment"]["paidAt"] == PAYMENT["paidAt"]


def test_a_users_own_fields_and_checks_are_kept() -> None:
    class Mine(Transaction):
        fees: str
        branch: str | None = None

    mine = parse(Mine, json.dumps({**PAYMENT, "branch": "Ikeja"}).encode())
    assert (mine.fees, mine.branch) == ("not a number", "Ikeja")
    odd = parse(Mine, json.dumps({**PAYMENT, "branch": 5}).encode())
    assert (odd.fees, odd.branch) == ("not a number", 5)
    assert is_lenient(Mine, json.dumps({**PAYMENT, "branch": 5}).encode())
    assert odd.to_dict() == {**PAYMENT, "branch": 5}


@pytest.mark.parametrize("body", [{**PAYMENT, "branch": "Ikeja"}, {**PAYMENT, "branch": 5}, {"branch": 5}])
def test_a_users_own_model_has_its_defaults_whether_the_body_fits_or_not(body: dict[str, Any]) -> None:
    class Mine(Transaction):
        fees: str
        branch: str
        currency: str = "NGN"
        notes: list[str] = Field(default_factory=lambda: ["new"])
        _seen: list[str] = PrivateAttr(default_factory=lambda: ["nowhere"])

        def model_post_init(self, context: Any, /) -> None:
            super().model_post_init(context)
            self._seen.append("here")

    mine = parse(Mine, json.dumps(body).encode())
    assert (mine.currency, mine.notes, mine._seen) == ("NGN", ["new"], ["nowhere", "here"])
    assert (mine.branch, mine.amount) == (body["branch"], body.get("amount"))
    assert mine.to_dict() == body
    copied = copy.deepcopy(mine)
    assert copied == mine
    assert copied._seen == mine._seen


def test_a_users_own_model_that_the_body_does_not_fit_can_be_pickled() -> None:
    odd = MyPayment.from_dict({**PAYMENT, "branch": 5})
    assert pickle.loads(pickle.dumps(odd)) == odd
    assert (odd.branch, odd.paid_at) == (5, payment().paid_at)


def test_every_field_of_every_model_says_what_it_may_be() -> None:
    by_pydantic = set()
    for name in BUNDLED["components"]["schemas"]:
        model = getattr(models, name)
        if isinstance(model, type) and issubclass(model, Model):
            for field in model.model_reading.by_name.values():
                kinds = field.kinds
                assert kinds, (name, field.name)
                by_pydantic |= {name for kind in kinds.values() if isinstance(kind, Validated)}
    # Two models may stand in one place, and which one does is not told by the type of the value.
    assert by_pydantic == {"VerifiedAuthorizationResponse"}


@pytest.mark.parametrize(
    ("annotation", "fitting", "others"),
    [
        (str, ["a"], [1, None, True, [], {}]),
        (int | None, [1, None, 2**70], [True, "1", 1.0]),
        (bool | int, [True, 1], ["true", 1.0]),
        (Timestamp, ["2026-01-05", "2026-01-05T09:12:33.000Z"], ["soon", "20260105", 5, None]),
        (WireInteger, [5, "5"], ["05", "x", 5.0, True]),
        (WireNumber, [5, 0.5], ["5", True]),
        (list[str], [[], ["a"]], [["a", 1], "a", None]),
        (dict[str, list[int]], [{}, {"a": [1]}], [{"a": 1}, {"a": ["1"]}, []]),
        (EmbeddedCustomer, [{}, {"id": 1, "unknown": 1}], [{"id": "1"}, [], None]),
        (list[Customer], [[{"customer_code": "C", "email": "e"}]], [[{"email": "e"}], [None]]),
    ],
)
def test_which_json_fits_an_annotation(annotation: Any, fitting: list[Any], others: list[Any]) -> None:
    kinds = kinds_of(annotation)

    def fits(value: Any) -> bool:
        kind = kinds.get(type(value))
        return kind is not None and kind.fits(value)

    assert [value for value in fitting if not fits(value)] == []
    assert [value for value in others if fits(value)] == []


def test_an_envelope_is_completed_with_its_http_exchange() -> None:
    one = parse(models.TransactionResponse, json.dumps({"status": True, "data": PAYMENT}).encode())
    assert isinstance(one, Envelope)
    assert one._http is None
    whole(one)
    assert one._http is None
    assert one.message is None


def read_at_once(one: Transaction, orders: list[list[str]], dumps: int) -> tuple[list[dict[str, Any]], list[Any]]:
    """What threads find that read the fields in these orders, and what others dump meanwhile."""
    start = threading.Barrier(len(orders) + dumps)
    found: list[dict[str, Any]] = []
    dumped: list[Any] = []

    def read(order: list[str]) -> None:
        start.wait()
        found.append({name: getattr(one, name) for name in order})

    def dump() -> None:
        start.wait()
        dumped.append(whole(one))

    threads = [threading.Thread(target=read, args=(order,)) for order in orders]
    threads += [threading.Thread(target=dump) for _ in range(dumps)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found, dumped


def test_threads_that_read_one_object_see_one_and_the_same() -> None:
    names, expected = list(Transaction.model_fields), payment()
    switch = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(150):
            (one, other), dumps = read_at_once(payment(), [names, names[::-1]], dumps=2)
            assert dumps == [whole(expected)] * 2
            for name in names:
                assert one[name] == other[name] == getattr(expected, name)
                assert one[name] is other[name] or not isinstance(one[name], Model)
    finally:
        sys.setswitchinterval(switch)
