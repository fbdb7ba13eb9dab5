"""The command line: `python -m paystack.sandbox serve|demo|trigger`. It parses arguments and prints; no more."""

from __future__ import annotations

import argparse
import errno
import os
import signal
import sys
from collections.abc import Sequence
from typing import Any

from paystack.sandbox.console import Console, wants_colour
from paystack.sandbox.controls.trigger import event_list, sample_event
from paystack.sandbox.engine.call import parse_json_text
from paystack.sandbox.engine.limits import RateLimits
from paystack.sandbox.engine.replies import dump
from paystack.sandbox.engine.webhooks import check_webhook_url, post_event
from paystack.sandbox.errors import SandboxError
from paystack.sandbox.machine_key import key_file, machine_key
from paystack.sandbox.sandbox import Sandbox, serve_until_interrupted

PORT = 8787
"""The port of `serve`, unless it is taken or another is asked for."""


def main(
    arguments: Sequence[str] | None = None, *, program: str = "python -m paystack.sandbox", key: str | None = None
) -> int:
    """Run one command. Returns 0 for success, 1 if a delivery failed or the port is taken, and 2 for wrong usage.

    `program` is what was typed before the arguments. With a `key`, `trigger` signs with it, and has no option for one.
    """
    parser = argparse.ArgumentParser(prog=program, description="A stateful Paystack on this machine.")
    commands = parser.add_subparsers(dest="command", required=True)

    serving = commands.add_parser("serve", help="serve until Ctrl-C, with a clock that runs")
    serving.add_argument("--host", default="127.0.0.1", help="address to bind")
    serving.add_argument(
        "--port", type=int, help=f"port to bind; 0 takes a free one. Without it, {PORT}, or a free one if that is taken"
    )
    serving.add_argument(
        "--seed", type=int, help="makes ids and the key repeatable; without it, the key is this machine's own"
    )
    serving.add_argument("--database", metavar="FILE", help="keeps the state in this file, which is created if needed")
    serving.add_argument(
        "--webhook", action="append", default=[], metavar="URL", help="where to send events this time; may be repeated"
    )
    serving.add_argument(
        "--allow-host",
        action="append",
        default=[],
        metavar="NAME",
        help="a name or IP address under which to answer, beside localhost and --host; may be repeated",
    )
    serving.add_argument(
        "--rate-limits",
        nargs="?",
        const="test",
        choices=("test", "live"),
        help="answer 429 beyond the published limits, of test mode unless you say live",
    )
    serving.add_argument("--quiet", action="store_true", help="print no line for each request and delivery")

    trigger = commands.add_parser("trigger", help="send one signed sample event")
    trigger.add_argument("event", nargs="?", help="its name, such as charge.success")
    trigger.add_argument("--list", action="store_true", help="list the events, with their samples in brackets")
    trigger.add_argument("--to", action="append", default=[], metavar="URL", help="where to send it; may be repeated")
    if key is None:
        trigger.add_argument("--key", help="secret key to sign with; defaults to that of `serve` on this machine")
    trigger.add_argument("--sample", metavar="NAME", help="which of the event's samples; defaults to the first")
    trigger.add_argument(
        "--set",
        action="append",
        default=[],
        type=_change,
        metavar="PATH=VALUE",
        help="changes a field of its data, such as metadata.cart=7; VALUE is read as JSON if possible, else as text",
    )

    commands.add_parser("demo", help="take a payment from start to refund, explained")

    chosen = parser.parse_args(arguments)
    if chosen.command == "serve":
        return _serve(chosen)
    if chosen.command == "trigger":
        if chosen.list:
            print(event_list())
            return 0
        if chosen.event is None or not chosen.to:
            trigger.error("it takes an event and --to URL, or --list")
        signing_key = chosen.key if key is None else key
        if signing_key is None:
            signing_key = machine_key()[0]
        return _trigger(chosen.event, chosen.to, signing_key, dict(chosen.set), chosen.sample)
    from paystack.sandbox.demo import main as demo

    return int(demo() or 0)


def _serve(chosen: argparse.Namespace) -> int:
    key, is_kept = (None, True) if chosen.seed is not None else machine_key()
    options: dict[str, Any] = {
        "seed": chosen.seed or 0,
        "clock": "wall",
        "host": chosen.host,
        "database": chosen.database,
        "webhook_urls": chosen.webhook,
        "allow_hosts": chosen.allow_host,
        "secret_key": key,
        "rate_limits": RateLimits(chosen.rate_limits) if chosen.rate_limits else False,
    }
    port = PORT if chosen.port is None else chosen.port
    try:
        try:
            sandbox = Sandbox(port=port, **options)
        except OSError as problem:
            if chosen.port is not None or problem.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise
            sandbox = Sandbox(port=0, **options)
    except SandboxError as problem:
        print(problem, file=sys.stderr)
        return 2
    except (OSError, OverflowError) as problem:
        print(f"cannot listen on {chosen.host}:{port}: {problem}", file=sys.stderr)
        if isinstance(problem, OSError) and problem.errno == errno.EADDRINUSE:
            print("choose another --port, or 0 for a free one", file=sys.stderr)
        return 1
    # Without this, `kill` would end the process before it cleans up, and `docker stop` would not end it at all.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    console = None
    if not chosen.quiet and sys.stdout is not None:
        console = Console(sys.stdout, colour=wants_colour(sys.stdout, os.environ))
        # Before the greeting: whoever reads it may send a request at once.
        sandbox.report_to(console)
    try:
        with sandbox:
            _greet(sandbox, chosen.port, key, is_kept=is_kept)
            serve_until_interrupted(sandbox)
    except KeyboardInterrupt:
        # It came before the sleep that it usually ends.
        pass
    finally:
        if console is not None:
            console.close()
    return 0


def _greet(sandbox: Sandbox, port: int | None, key: str | None, *, is_kept: bool) -> None:
    """Say where and how to call the sandbox. `port` is the one asked for, and `key` the machine's, None with a seed."""
    print(f"Paystack sandbox on {sandbox.url}")
    if port is None and not sandbox.url.endswith(f":{PORT}"):
        print(f"(port {PORT} is taken, so this is a free one; --port chooses another)")
    print(f"Secret key       {sandbox.secret_key}")
    if not is_kept:
        print("(for this run only, as no file could be written to keep it; --seed makes it repeatable)")
    elif key is not None:
        print(f"(this machine's own, kept in {key_file()})")
    print("Any other sk_test_ key works too, and has a state of its own.\n")
    print("Set both where your program runs, and create Paystack() there:")
    setting = "set" if os.name == "nt" else "export"
    print(f"    {setting} PAYSTACK_SECRET_KEY={sandbox.secret_key}")
    print(f"    {setting} PAYSTACK_BASE_URL={sandbox.url}")
    print("or try it from a shell:")
    print(f'    curl -H "Authorization: Bearer {sandbox.secret_key}" \\')
    print("         -d email=ada@example.com -d amount=500000 \\")
    print(f"         {sandbox.url}/transaction/initialize")
    print(f"\nDashboard: {sandbox.url}/ (in a browser)")
    print(f"Controls: {sandbox.url}/_sandbox (same key). Stop with Ctrl-C.", flush=True)


def _change(text: str) -> tuple[str, Any]:
    path, equals, value = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"{text!r} is not PATH=VALUE")
    found = parse_json_text(value)
    return path, value if found is None and value != "null" else found


def _trigger(event: str, urls: list[str], key: str, changes: dict[str, Any], sample: str | None) -> int:
    if not key.startswith(("sk_test_", "sk_live_")):
        print("--key must be a secret key, sk_test_... or sk_live_...: nothing else signs webhooks", file=sys.stderr)
        return 2
    try:
        body = dump(sample_event(event, changes, sample))
        for url in urls:
            check_webhook_url(url)
    except (ValueError, SandboxError) as problem:
        print(problem, file=sys.stderr)
        return 2
    has_failed = False
    for url in urls:
        status, failure = post_event(url, key, body)
        if failure is None:
            print(f"{event} delivered to {url}: {status}")
        else:
            print(f"{event} to {url}: {failure}", file=sys.stderr)
            has_failed = True
    return int(has_failed)


def run() -> int:
    """`main` for a shell: Ctrl-C and a closed pipe, as with `| head`, end without a traceback."""
    try:
        status = main()
        # Not `sys.stdout.flush`: without a standard output, `sys.stdout` is None.
        print(end="", flush=True)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Python writes what is still buffered at exit, which would fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


if __name__ == "__main__":
    sys.exit(run())
