"""paystackease, whose base URL is a class attribute and whose key comes from the environment."""

import os

from payments_as_dicts import as_dict as as_dict
from payments_as_dicts import look_at as look_at
from payments_as_dicts import look_inside as look_inside
from paystackease import PayStackBase
from paystackease.core._api_base import BaseAPI


def connect(url, key):
    BaseAPI._PAYSTACK_API_URL = f"{url}/"
    os.environ["PAYSTACK_SECRET_KEY"] = key
    return PayStackBase()


def verify(client):
    return client.transactions.verify_transaction("order-1042").data["amount"]


def list_page(client, size):
    return client.transactions.list_transactions(per_page=size).data


def create(client):
    customer = client.customers.create_customer("ada@example.com", "Ada", "Obi", "+2348012345678")
    return customer.data["customer_code"]


def close(client):
    """Its sessions close with the process."""
