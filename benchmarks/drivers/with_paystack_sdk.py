"""paystack-sdk, whose base URL is `Configuration.host`. Its package is called `paystack` too."""

from payments_as_dicts import as_dict as as_dict
from payments_as_dicts import look_at as look_at
from payments_as_dicts import look_inside as look_inside
from paystack.configuration import Configuration

import paystack


def connect(url, key):
    configuration = Configuration()
    configuration.host = url
    configuration.api_key = key
    Configuration.set_default(configuration)
    return paystack


def verify(client):
    return client.Transaction.verify("order-1042").data["amount"]


def list_page(client, size):
    return client.Transaction.list(per_page=size).data


def create(client):
    return client.Customer.create("ada@example.com", first_name="Ada").data["customer_code"]


def close(client):
    """It has no client that could be closed."""
