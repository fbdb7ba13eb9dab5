"""Secret keys: from `PAYSTACK_SECRET_KEY`, or from a profile whose key is in the system's keyring.

A keyring cannot be asked what it holds, so the names of the profiles, and nothing secret, are kept in a file.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from typing import Any

from paystack.runtime.errors import ConfigurationError
from paystack.runtime.hidden import Secret

SERVICE = "paystack-client"
"""What the keyring files the keys under."""
DEFAULT_PROFILE = "default"

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,49}")

NO_KEYRING = (
    "This machine has no keyring to keep a secret key in, as is usual on servers and in containers. Set "
    "PAYSTACK_SECRET_KEY instead, from a file that only you can read or from the secrets of your deployment. "
    "On a Linux desktop, install and unlock GNOME Keyring or KWallet."
)


def profiles_file() -> str:
    """Where the names of this user's profiles are kept."""
    folder = os.environ.get("APPDATA" if os.name == "nt" else "XDG_CONFIG_HOME", "")
    if not os.path.isabs(folder):
        folder = os.path.expanduser("~/AppData/Roaming" if os.name == "nt" else "~/.config")
    return os.path.join(folder, "paystack", "profiles.json")


def profiles() -> dict[str, dict[str, Any]]:
    """Returns the profiles of this user by name: the `mode` of the key, and the `base_url` if it is another one."""
    path = profiles_file()
    try:
        with open(path, encoding="utf-8") as file:
            kept = json.load(file)
        return {str(name): dict(details) for name, details in kept["profiles"].items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as problem:
        raise ConfigurationError(f"{path} cannot be read ({type(problem).__name__}): mend or remove it.") from None


def chosen_profile(option: str | None, environment: Mapping[str, str]) -> str | None:
    """Returns the profile to use: the option's, or else that of `PAYSTACK_PROFILE`, or else None."""
    name = option if option is not None else environment.get("PAYSTACK_PROFILE") or None
    if name is not None and not _NAME.fullmatch(name):
        raise ConfigurationError(
            f"{name!r} is not a name for a profile: use letters, digits, '-', '_' and '.', and at most 50 of them."
        )
    return name


def find_key(option: str | None, environment: Mapping[str, str]) -> tuple[Secret, str | None]:
    """Returns the key to use and the base URL of its profile, None if that is Paystack's own.

    A profile in the option wins. `PAYSTACK_SECRET_KEY` and `PAYSTACK_PROFILE` may mean different accounts, so both
    together are refused. Without any, it is the profile `default`.
    """
    profile, variable = chosen_profile(option, environment), environment.get("PAYSTACK_SECRET_KEY")
    if option is None and variable:
        if profile is not None:
            raise ConfigurationError(
                "PAYSTACK_SECRET_KEY and PAYSTACK_PROFILE are both set, and may mean different accounts. Unset one of "
                "them, or choose with --profile."
            )
        return Secret(variable), None
    known = profiles()
    if profile is None and DEFAULT_PROFILE not in known:
        others = f" There are profiles: {', '.join(sorted(known))}; choose one with --profile." if known else ""
        raise ConfigurationError(
            f"No secret key. Use `paystack login`, or set PAYSTACK_SECRET_KEY.{others} "
            "The key is on the dashboard under Settings, API Keys & Webhooks."
        )
    name = profile or DEFAULT_PROFILE
    details, key = known.get(name), None
    if details is not None:
        key = _keyring("read", name)
    if details is None or not key:
        there = f"There are: {', '.join(sorted(known))}." if known and details is None else ""
        raise ConfigurationError(
            f"No key is kept for the profile {name!r}. Use `paystack login --profile {name}`. {there}"
        )
    url = details.get("base_url")
    return Secret(key), url if isinstance(url, str) else None


def keep(name: str, key: str, *, mode: str, base_url: str | None) -> None:
    """Keep `key` in the keyring, and the name of its profile in the file."""
    known = profiles()
    if _keyring("write", name, Secret(key)) != key:
        raise ConfigurationError(
            "The keyring keeps nothing, as after `keyring --disable`, which `python -m keyring diagnose` shows. Set "
            "PAYSTACK_SECRET_KEY instead, or choose another keyring."
        )
    details = {"mode": mode, **({"base_url": base_url} if base_url else {})}
    _write({**known, name: details})


def forget(name: str) -> bool:
    """Remove the key of a profile. Returns whether there was such a profile."""
    known = profiles()
    was_there = known.pop(name, None) is not None
    if was_there:
        _keyring("remove", name)
        _write(known)
    return was_there


def _write(known: Mapping[str, Mapping[str, Any]]) -> None:
    path = profiles_file()
    draft = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            json.dump({"profiles": dict(known)}, file, indent=2)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
    except OSError as problem:
        if os.path.exists(draft):
            os.unlink(draft)
        raise ConfigurationError(f"{path} cannot be written: {problem.strerror or problem}.") from None


def _keyring(action: str, name: str, key: str = "") -> str | None:
    """Reads, writes or removes the key of one profile. Backends differ in what they raise; no text of theirs is shown,
    because it may repeat what they were given."""
    import keyring
    from keyring.errors import KeyringLocked, NoKeyringError, PasswordDeleteError

    try:
        if action == "write":
            keyring.set_password(SERVICE, name, str.__str__(key))
            return keyring.get_password(SERVICE, name)
        if action == "read":
            return keyring.get_password(SERVICE, name)
        keyring.delete_password(SERVICE, name)
    except NoKeyringError:
        raise ConfigurationError(NO_KEYRING) from None
    except PasswordDeleteError:
        pass  # it is gone already
    except KeyringLocked:
        raise ConfigurationError("The keyring is locked: unlock it, or set PAYSTACK_SECRET_KEY.") from None
    except Exception as problem:
        raise ConfigurationError(
            f"The keyring failed ({type(problem).__name__}). Set PAYSTACK_SECRET_KEY instead, or mend the keyring: "
            "`python -m keyring diagnose` says which one it is."
        ) from None
    return None
