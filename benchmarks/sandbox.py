"""How fast the sandbox starts and answers. It reports; it never fails because a machine is slow.

Run it with `make bench-sandbox`. The sandbox runs in a process of its own, and one process with one kept-alive
connection asks it: over a bare socket, over http.client, and through the client.
"""

from __future__ import annotations

import argparse
import http.client
import json
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import Any

from paystack import Paystack
from paystack.sandbox import Sandbox

KEY = "sk_test_benchmark"
HOST = "127.0.0.1"
PAYMENT = json.dumps({"email": "ada@example.com", "amount": 500_000}).encode()
REQUESTS = {
    "verify": ("GET", "/transaction/verify/paid", b""),
    "initialize": ("POST", "/transaction/initialize", PAYMENT),
}
HEADERS = {"authorization": f"Bearer {KEY}", "content-type": "application/json"}
COMMAND = (sys.executable, "-m", "paystack.sandbox", "serve")


@contextmanager
def served() -> Iterator[int]:
    """The port of a sandbox in a new process, once it says so."""
    with subprocess.Popen(COMMAND, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline().rpartition(":")[2])
        finally:
            process.terminate()


def ask(port: int) -> None:
    """One answered request."""
    with closing(http.client.HTTPConnection(HOST, port)) as connection:
        connection.request("GET", "/transaction", headers=HEADERS)
        assert connection.getresponse().status == 200


def start_of_a_process() -> float:
    """Seconds from starting `serve` to the first answer."""
    begun = time.perf_counter()
    with served() as port:
        ask(port)
        return time.perf_counter() - begun


def start_in_a_thread() -> float:
    """Seconds from `Sandbox()` to the first answer."""
    begun = time.perf_counter()
    with Sandbox() as sandbox:
        ask(int(sandbox.url.rpartition(":")[2]))
        return time.perf_counter() - begun


def per_second(call: Callable[[], Any], seconds: float) -> float:
    """How often `call` is done in a second, measured over about `seconds` after a short warm-up."""
    for _ in range(50):
        call()
    count, begun = 0, time.perf_counter()
    while (taken := time.perf_counter() - begun) < seconds:
        for _ in range(50):
            call()
        count += 50
    return count / taken


def over_a_socket(port: int, name: str) -> Callable[[], None]:
    """The least that can be sent and read."""
    method, path, body = REQUESTS[name]
    lines = [
        f"{method} {path} HTTP/1.1",
        f"host: {HOST}:{port}",
        *(f"{key}: {value}" for key, value in HEADERS.items()),
    ]
    request = "\r\n".join([*lines, f"content-length: {len(body)}", "", ""]).encode() + body
    connection = socket.create_connection((HOST, port))
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def call() -> None:
        connection.sendall(request)
        received = b""
        while b"\r\n\r\n" not in received:
            received += connection.recv(65536)
        head, _, rest = received.partition(b"\r\n\r\n")
        missing = int(head.rpartition(b"content-length: ")[2].partition(b"\r\n")[0]) - len(rest)
        while missing > 0:
            missing -= len(connection.recv(65536))
        assert head.startswith(b"HTTP/1.1 200 ")

    return call


def over_http_client(port: int, name: str) -> Callable[[], None]:
    """What the standard library takes."""
    method, path, body = REQUESTS[name]
    connection = http.client.HTTPConnection(HOST, port)

    def call() -> None:
        connection.request(method, path, body, HEADERS)
        reply = connection.getresponse()
        reply.read()
        assert reply.status == 200

    return call


def through_the_client(port: int, name: str) -> Callable[[], Any]:
    """What a user's code takes, typed models included."""
    transactions = Paystack(KEY, base_url=f"http://{HOST}:{port}").transactions
    if name == "verify":
        return lambda: transactions.verify("paid")
    return lambda: transactions.initialize("ada@example.com", 500_000)


WAYS = {"socket": over_a_socket, "http.client": over_http_client, "paystack": through_the_client}


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description="Measure how fast the sandbox starts and answers.")
    options.add_argument("--seconds", type=float, default=2.0, help="how long each rate is measured")
    options.add_argument("--starts", type=int, default=7, help="how many starts the medians are of")
    chosen = options.parse_args()

    for label, start in (("serve", start_of_a_process), ("thread", start_in_a_thread)):
        taken = [start() * 1000 for _ in range(chosen.starts)]
        print(f"start to first answer, {label:<7} {statistics.median(taken):7.1f} ms, slowest {max(taken):.1f} ms")

    with served() as port:
        client = Paystack(KEY, base_url=f"http://{HOST}:{port}")
        client.transactions.initialize("ada@example.com", 500_000, reference="paid")
        client.request("POST", "/_sandbox/pay", body={"reference": "paid"})
        for way, make in WAYS.items():
            for name in REQUESTS:
                rate = per_second(make(port, name), chosen.seconds)
                print(f"{name:<10} over {way:<11} {rate:8,.0f} requests/s")


if __name__ == "__main__":
    main()
