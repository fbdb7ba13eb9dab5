"""The floor: what is written by hand with a urllib3 pool and `json.loads`."""

import json

import urllib3
from payments_as_dicts import as_dict as as_dict
from payments_as_dicts import look_at as look_at
from payments_as_dicts import look_inside as look_inside


class Client:
    """A pool and what goes with every request."""

    def __init__(self, url, key):
        self.url = url
        self.pool = urllib3.PoolManager()
        self.headers = {"Authorization": f"Bearer {key}"}

    def call(self, method, path, **body):
        """The reply, once it is known to be a good one."""
        reply = self.pool.request(method, self.url + path, headers=self.headers, **body)
        assert reply.status == 200
        return json.loads(reply.data)["data"]


def connect(url, key):
    return Client(url, key)


def verify(client):
    return client.call("GET", "/transaction/verify/order-1042")["amount"]


def list_page(client, size):
    return client.call("GET", f"/transaction?perPage={size}")


def create(client):
    return client.call("POST", "/customer", json={"email": "ada@example.com", "first_name": "Ada"})["customer_code"]


def close(client):
    client.pool.clear()
