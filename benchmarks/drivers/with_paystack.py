"""This project's client."""

from paystack import Paystack


def connect(url, key):
    return Paystack(key, base_url=url)


def verify(client):
    return client.transactions.verify("order-1042").data.amount


def list_page(client, size):
    return len(client.transactions.list(per_page=size).data)


def create(client):
    return client.customers.create("ada@example.com", first_name="Ada").data.customer_code


def close(client):
    client.close()
