"""paystackapi, whose base URL is a constant of the package that the first client copies for all later ones."""

import paystackapi
from payments_as_dicts import as_dict as as_dict
from payments_as_dicts import look_at as look_at
from payments_as_dicts import look_inside as look_inside
from paystackapi.base import PayStackBase
from paystackapi.paystack import Paystack


def connect(url, key):
    paystackapi.API_URL = f"{url}/"
    PayStackBase._shared_state.clear()
    return Paystack(secret_key=key)


def verify(client):
    return client.transaction.verify("order-1042")["data"]["amount"]


def list_page(client, size):
    return client.transaction.list(perPage=size)["data"]


def create(client):
    return client.customer.create(email="ada@example.com", first_name="Ada")["data"]["customer_code"]


def close(client):
    """It keeps nothing open."""
