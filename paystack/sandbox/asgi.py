"""Where ASGI servers find the sandbox: `uvicorn --factory paystack.sandbox.asgi:app`."""

from paystack.sandbox.hosts.asgi import Application as Application
from paystack.sandbox.hosts.asgi import app as app
