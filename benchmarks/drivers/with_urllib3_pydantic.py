"""The typed floor: a urllib3 pool and models written by hand, with the fields that a shop reads."""

from datetime import datetime

import urllib3
from payments_as_models import as_dict as as_dict
from payments_as_models import look_at as look_at
from payments_as_models import look_inside as look_inside
from pydantic import BaseModel


class Customer(BaseModel):
    id: int
    email: str
    customer_code: str
    first_name: str | None = None
    last_name: str | None = None


class Authorization(BaseModel):
    authorization_code: str | None = None
    last4: str | None = None
    exp_month: str | None = None
    exp_year: str | None = None
    channel: str | None = None
    brand: str | None = None
    reusable: bool | None = None


class Transaction(BaseModel):
    id: int
    status: str
    reference: str
    amount: int
    currency: str
    channel: str | None
    gateway_response: str | None
    paid_at: datetime | None
    created_at: datetime
    fees: int | None
    metadata: dict | str | None
    authorization: Authorization
    customer: Customer


class TransactionReply(BaseModel):
    status: bool
    message: str
    data: Transaction


class TransactionsReply(BaseModel):
    status: bool
    message: str
    data: list[Transaction]


class CustomerReply(BaseModel):
    status: bool
    message: str
    data: Customer


class Client:
    """A pool and what goes with every request."""

    def __init__(self, url, key):
        self.url = url
        self.pool = urllib3.PoolManager()
        self.headers = {"Authorization": f"Bearer {key}"}

    def call(self, model, method, path, **body):
        """The reply as `model`, once it is known to be a good one."""
        reply = self.pool.request(method, self.url + path, headers=self.headers, **body)
        assert reply.status == 200
        return model.model_validate_json(reply.data).data


def connect(url, key):
    return Client(url, key)


def verify(client):
    return client.call(TransactionReply, "GET", "/transaction/verify/order-1042").amount


def list_page(client, size):
    return client.call(TransactionsReply, "GET", f"/transaction?perPage={size}")


def create(client):
    body = {"email": "ada@example.com", "first_name": "Ada"}
    return client.call(CustomerReply, "POST", "/customer", json=body).customer_code


def close(client):
    client.pool.clear()
