"""The import path for ASGI servers: `uvicorn --factory paystack.sandbox.asgi:app`. The code is in `hosts/asgi`."""

from paystack.sandbox.hosts.asgi import Application as Application
from paystack.sandbox.hosts.asgi import app as app
