"""`python -m paystack.sandbox serve|demo|trigger`: the command line, and nothing more."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from paystack.sandbox.embedded import Sandbox, serve_until_interrupted
from paystack.sandbox.state import make_secret_key
from paystack.sandbox.trigger import SAMPLES, sample_event
from paystack.sandbox.webhooks import is_web_url, post_event


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 when it went well, 1 when a delivery failed, 2 for wrong usage."""
    parser = argparse.ArgumentParser(
        prog="python -m paystack.sandbox", description="A stateful Paystack on this machine."
    )
    commands = parser.add_subparsers(dest="command", required=True)

    serving = commands.add_parser("serve", help="serve until Ctrl-C, with a clock that runs")
    serving.add_argument("--host", default="127.0.0.1", help="address to bind")
    serving.add_argument("--port", type=int, default=0, help="port to bind; 0 takes a free one")
    serving.add_argument("--seed", type=int, default=0, help="makes ids and the key repeatable")
    serving.add_argument("--webhook", action="append", default=[], metavar="URL", help="where events are sent")

    trigger = commands.add_parser("trigger", help="send one signed sample event")
    trigger.add_argument("event", help=f"available: {', '.join(SAMPLES)}")
    trigger.add_argument("--to", required=True, metavar="URL", help="where it is sent")
    trigger.add_argument("--key", help="secret key that signs it; the default sandbox key if none")

    commands.add_parser("demo", help="take a payment from start to refund, explained")

    chosen = parser.parse_args(arguments)
    if chosen.command == "serve":
        return _serve(chosen.host, chosen.port, chosen.seed, chosen.webhook)
    if chosen.command == "trigger":
        return _trigger(chosen.event, chosen.to, chosen.key or make_secret_key(0))
    from paystack.sandbox.demo import main as demo

    return int(demo() or 0)


def _serve(host: str, port: int, seed: int, webhooks: list[str]) -> int:
    for url in webhooks:
        if not is_web_url(url):
            print(f"not an http or https URL: {url}", file=sys.stderr)
            return 2
    try:
        sandbox = Sandbox(seed=seed, clock="wall", host=host, port=port)
    except (OSError, OverflowError) as problem:
        print(f"cannot listen on {host}:{port}: {problem}", file=sys.stderr)
        return 1
    sandbox.core.accounts.first_webhook_urls.extend(webhooks)
    with sandbox:
        print(f"Paystack sandbox on {sandbox.url}")
        print(f"Secret key       {sandbox.secret_key}")
        print("Any other sk_test_ key works too, and has a state of its own.\n")
        print("Use it from Python:")
        print("    from paystack import Paystack")
        print(f'    client = Paystack("{sandbox.secret_key}", base_url="{sandbox.url}")')
        print("or from a shell:")
        print(f'    curl -H "Authorization: Bearer {sandbox.secret_key}" \\')
        print("         -d email=ada@example.com -d amount=500000 \\")
        print(f"         {sandbox.url}/transaction/initialize")
        print(f"\nControls: {sandbox.url}/_sandbox (same key). Stop with Ctrl-C.", flush=True)
        serve_until_interrupted(sandbox)
    return 0


def _trigger(event: str, url: str, key: str) -> int:
    if event not in SAMPLES:
        names = ", ".join(SAMPLES)
        print(f"no sample of {event!r}; available: {names}", file=sys.stderr)
        return 2
    if not is_web_url(url):
        print(f"not an http or https URL: {url}", file=sys.stderr)
        return 2
    status, problem = post_event(url, key, sample_event(event, key))
    if problem is not None:
        print(f"{event} to {url}: {problem}", file=sys.stderr)
        return 1
    print(f"{event} delivered to {url}: {status}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
