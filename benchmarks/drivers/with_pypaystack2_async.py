"""The asynchronous client of pypaystack2, which has no option for its base URL but a class attribute."""

from payments_as_models import as_dict as as_dict
from payments_as_models import look_inside as look_inside
from pypaystack2 import AsyncPaystackClient
from pypaystack2.base_clients import AbstractAPIClient


async def connect(url, key):
    AbstractAPIClient._BASE_URL = url
    return AsyncPaystackClient(key)


async def verify(client):
    return (await client.transactions.verify("order-1042")).data.amount


async def list_page(client, size):
    return (await client.transactions.get_transactions(pagination=size)).data


def look_at(payment):
    """A customer is a dict."""
    return payment.amount, payment.reference, payment.status, payment.customer["email"]


async def create(client):
    return (await client.customers.create("ada@example.com", first_name="Ada")).data.customer_code


async def close(client):
    """It keeps nothing open."""
