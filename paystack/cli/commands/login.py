"""`paystack login`, `logout` and `profiles`: keys in the system's keyring."""

from __future__ import annotations

import os
import sys

import click

from paystack.cli import keys, options, output
from paystack.cli.exits import REFUSED, say
from paystack.cli.options import state_of
from paystack.cli.state import Stdin, is_terminal
from paystack.runtime.configuration import secret_key_from
from paystack.runtime.hidden import Secret, mask


@click.pass_context
def _login(ctx: click.Context) -> None:
    state = state_of(ctx)
    name = keys.chosen_profile(state.profile, os.environ) or keys.DEFAULT_PROFILE
    typed = _asked_for(name)
    if not typed:
        raise click.UsageError("No key was given: type it when you are asked for it, or pipe it in.", ctx)
    key = secret_key_from(typed)
    if not key.startswith(("sk_test_", "sk_live_")):
        raise click.UsageError("That is no secret key of Paystack: one begins with sk_test_ or sk_live_.", ctx)
    base_url = os.environ.get("PAYSTACK_BASE_URL") or None
    with state.client(base_url, key) as client:
        client.balance.fetch()  # the smallest read that needs a right key
        mode = "live" if client.livemode else "test"
    keys.keep(name, key, mode=mode, base_url=base_url)
    where = f", for {base_url}" if base_url else ""
    say(f"Kept the {mode} key {mask(key)} in the keyring as profile {name!r}{where}.")
    if os.environ.get("PAYSTACK_SECRET_KEY"):
        say("PAYSTACK_SECRET_KEY is set, and goes before the profile `default`: unset it, or choose with --profile.")


def _asked_for(name: str) -> Secret:
    """Returns the key that somebody types, unseen, or that is piped in."""
    if is_terminal(sys.stdin):
        return Secret(str(click.prompt(f"Secret key for profile {name!r}", hide_input=True, err=True)).strip())
    try:
        return Secret((Stdin().line("the key") or "").strip())
    except ValueError as problem:
        raise click.UsageError(f"{problem}.") from None


@click.pass_context
def _logout(ctx: click.Context) -> int:
    name = keys.chosen_profile(state_of(ctx).profile, os.environ) or keys.DEFAULT_PROFILE
    if not keys.forget(name):
        say(f"There is no profile {name!r}.")
        return REFUSED
    say(f"Removed the key of profile {name!r} from the keyring. It still works elsewhere: revoke it on the dashboard.")
    return 0


@click.pass_context
def _profiles(ctx: click.Context) -> None:
    state = state_of(ctx)
    chosen = state.profile or os.environ.get("PAYSTACK_PROFILE") or keys.DEFAULT_PROFILE
    uses_variable = state.profile is None and bool(os.environ.get("PAYSTACK_SECRET_KEY"))
    output.Printer(state).value(
        [
            {
                "name": name,
                "mode": details.get("mode"),
                "base_url": details.get("base_url"),
                "in_use": name == chosen and not uses_variable,
            }
            for name, details in sorted(keys.profiles().items())
        ]
    )
    if uses_variable:
        say("PAYSTACK_SECRET_KEY is set and is used instead of a profile.")


login = click.Command(
    "login",
    callback=_login,
    params=options.shared(calls=True, prints=False),
    help=(
        "Ask for a secret key without showing it, or read it from standard input; check it with one request, and keep "
        "it in the system's keyring. --profile names it, so that you can keep several. The key is never an argument."
    ),
)
logout = click.Command(
    "logout",
    callback=_logout,
    params=options.shared(prints=False),
    help="Remove the key of a profile from the system's keyring.",
)
profiles = click.Command(
    "profiles", callback=_profiles, params=options.shared(), help="List the profiles whose keys are in the keyring."
)
