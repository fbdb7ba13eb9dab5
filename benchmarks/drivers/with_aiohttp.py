"""The asynchronous floor: what is written by hand with an aiohttp session and `json.loads`."""

import json

import aiohttp
from payments_as_dicts import as_dict as as_dict
from payments_as_dicts import look_at as look_at
from payments_as_dicts import look_inside as look_inside


class Client:
    """A session and the URL."""

    def __init__(self, url, key):
        self.url = url
        self.session = aiohttp.ClientSession(headers={"Authorization": f"Bearer {key}"})

    async def call(self, method, path, **body):
        """The reply, once it is known to be a good one."""
        async with self.session.request(method, self.url + path, **body) as reply:
            assert reply.status == 200
            return json.loads(await reply.read())["data"]


async def connect(url, key):
    return Client(url, key)


async def verify(client):
    return (await client.call("GET", "/transaction/verify/order-1042"))["amount"]


async def list_page(client, size):
    return await client.call("GET", f"/transaction?perPage={size}")


async def create(client):
    body = {"email": "ada@example.com", "first_name": "Ada"}
    return (await client.call("POST", "/customer", json=body))["customer_code"]


async def close(client):
    await client.session.close()
