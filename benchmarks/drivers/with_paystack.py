"""This project's client."""

from payments_as_models import as_dict as as_dict
from payments_as_models import look_at as look_at
from payments_as_models import look_inside as look_inside

from paystack import Paystack


def connect(url, key):
    return Paystack(key, base_url=url)


def verify(client):
    return client.transactions.verify("order-1042").data.amount


def list_page(client, size):
    return client.transactions.list(per_page=size).data


def create(client):
    return client.customers.create("ada@example.com", first_name="Ada").data.customer_code


def close(client):
    client.close()
