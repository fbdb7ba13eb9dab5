"""`paystack listen`: real events of the test mode on this machine, without a tunnel."""

from __future__ import annotations

import hashlib
import os
import time

import click

from paystack.cli import keys, options
from paystack.cli.exits import say
from paystack.cli.options import state_of
from paystack.cli.values import Day, moment_of
from paystack.runtime.errors import ConfigurationError
from paystack.runtime.hidden import mask

DEFAULT_EVERY = 2.0
"""Seconds between two looks at the log, 30 requests a minute: test mode allows 100."""


@click.pass_context
def _listen(
    ctx: click.Context,
    /,
    forward_to: str,
    state_file: str | None,
    since: str | None,
    every: float,
    live: bool,
    once: bool,
) -> None:
    from paystack.cli.forwarding import Forwarder, Journal

    _check_url(forward_to, ctx)
    begin = None if since is None else moment_of(since)
    state = state_of(ctx)
    key, _ = keys.find_key(state.profile, os.environ)
    with state.client() as client:
        if client.livemode and not live:
            raise ConfigurationError(
                "This is a live key: its events are about real people and their money. Use a test key, or --live if "
                "that is what you want."
            )
        account = hashlib.sha256(f"paystack listen {key}".encode()).hexdigest()[:16]
        # A URL may have a token in its query: neither the file nor the screen needs it.
        about = {"account": account, "url": hashlib.sha256(forward_to.encode()).hexdigest()}
        shown = forward_to.partition("?")[0]
        path = state_file or _default_state(account, forward_to)
        journal = Journal(path, about)
        try:
            forwarder = Forwarder(client, journal, forward_to, key=key, say=_line)
            forwarder.begin(begin)
            say(f"Forwarding the events of {mask(key)} to {shown}; state in {path}. Stop with Ctrl-C.")
            while True:
                forwarder.look()
                forwarder.forward()
                if once:
                    return
                time.sleep(every)
        finally:
            journal.close()


def _line(text: str) -> None:
    click.echo(f"{time.strftime('%H:%M:%S')}  {text}")


def _check_url(url: str, ctx: click.Context) -> None:
    from paystack.sandbox.engine.webhooks import WEBHOOK_URL, is_webhook_url

    if not is_webhook_url(url):
        raise click.UsageError(f"--forward-to takes a URL: {WEBHOOK_URL}.", ctx)


def _default_state(account: str, url: str) -> str:
    """Returns the file for this account and URL, among what this user's programs remember."""
    folder = os.environ.get("LOCALAPPDATA" if os.name == "nt" else "XDG_STATE_HOME", "")
    if not os.path.isabs(folder):
        folder = os.path.expanduser("~/AppData/Local" if os.name == "nt" else "~/.local/state")
    name = hashlib.sha256(f"{account} {url}".encode()).hexdigest()[:16]
    return os.path.join(folder, "paystack", f"listen-{name}.db")


listen = click.Command(
    "listen",
    callback=_listen,
    help=(
        "Forward the events that Paystack logs to a URL on this machine, signed with your key, without a tunnel. "
        "Events come in order and at least once: one that your handler does not answer with 2xx is tried again before "
        "later ones. A restart goes on where the last run stopped. The first run begins with the events that happen "
        "from then on, or --since."
    ),
    params=[
        click.Option(["--forward-to"], required=True, metavar="URL", help="Where your webhook handler listens."),
        click.Option(
            ["--since"], type=Day(), metavar="DATE", help="Begin with the events of this day or time, in the first run."
        ),
        click.Option(
            ["--state", "state_file"],
            type=options.FILE,
            metavar="FILE",
            help="Remember what was forwarded in this file.",
        ),
        click.Option(
            ["--every"],
            type=click.FloatRange(0.1, 3600),
            default=DEFAULT_EVERY,
            metavar="SECONDS",
            help="Look at the log so often.",
            show_default=True,
        ),
        click.Option(["--once"], is_flag=True, help="Forward what there is, and end."),
        click.Option(["--live"], is_flag=True, help="Also with a live key."),
        *options.shared(calls=True, prints=False),
    ],
)
