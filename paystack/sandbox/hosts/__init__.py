"""The ways to reach the sandbox: HTTP, ASGI, and a transport in the same process."""
