"""pypaystack2, which has no option for its base URL but a class attribute."""

from payments_as_models import as_dict as as_dict
from payments_as_models import look_inside as look_inside
from pypaystack2 import PaystackClient
from pypaystack2.base_clients import AbstractAPIClient


def connect(url, key):
    AbstractAPIClient._BASE_URL = url
    return PaystackClient(key)


def verify(client):
    return client.transactions.verify("order-1042").data.amount


def list_page(client, size):
    return client.transactions.get_transactions(pagination=size).data


def look_at(payment):
    """A customer is a dict."""
    return payment.amount, payment.reference, payment.status, payment.customer["email"]


def create(client):
    return client.customers.create("ada@example.com", first_name="Ada").data.customer_code


def close(client):
    """It keeps nothing open."""
