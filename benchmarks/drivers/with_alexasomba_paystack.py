"""alexasomba-paystack, whose base URL is `Configuration(host=...)`."""

from alexasomba_paystack import ApiClient, Configuration, CustomerApi, CustomerCreate, TransactionApi
from payments_as_models import look_at as look_at
from payments_as_models import look_inside as look_inside


class Client:
    """The two parts of it that are called."""

    def __init__(self, url, key):
        client = ApiClient(Configuration(host=url, access_token=key))
        self.customers, self.transactions = CustomerApi(client), TransactionApi(client)


def connect(url, key):
    return Client(url, key)


def verify(client):
    return client.transactions.transaction_verify("order-1042").data.amount


def list_page(client, size):
    return client.transactions.transaction_list(per_page=size).data


def as_dict(payment):
    return payment.to_dict()


def create(client):
    customer = CustomerCreate(email="ada@example.com", first_name="Ada")
    return client.customers.customer_create(customer).data.customer_code


def close(client):
    """Its pool closes with the process."""
