"""This project's asynchronous client."""

from payments_as_models import as_dict as as_dict
from payments_as_models import look_at as look_at
from payments_as_models import look_inside as look_inside

from paystack import AsyncPaystack


async def connect(url, key):
    return AsyncPaystack(key, base_url=url)


async def verify(client):
    return (await client.transactions.verify("order-1042")).data.amount


async def list_page(client, size):
    return (await client.transactions.list(per_page=size)).data


async def create(client):
    return (await client.customers.create("ada@example.com", first_name="Ada")).data.customer_code


async def close(client):
    await client.close()
