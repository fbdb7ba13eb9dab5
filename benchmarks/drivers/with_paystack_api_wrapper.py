"""paystack-api-wrapper, whose base URL is an option. Its package is called `paystack` too."""

from payments_as_dicts import as_dict as as_dict
from payments_as_dicts import look_at as look_at
from payments_as_dicts import look_inside as look_inside

from paystack import PaystackClient


def connect(url, key):
    return PaystackClient(key, base_url=url)


def verify(client):
    return client.transactions.verify("order-1042")[0]["amount"]


def list_page(client, size):
    return client.transactions.list_transactions(per_page=size)[0]


def create(client):
    return client.customers.create("ada@example.com", first_name="Ada")[0]["customer_code"]


def close(client):
    client.session.close()
