"""The secret key of `serve` and `trigger`, different on each machine: kept in a file that only its user can read.

A key that every sandbox has could be used by any program or web page that finds the port. `Sandbox` itself makes its
key from the seed, so that tests repeat.
"""

from __future__ import annotations

import os
from contextlib import suppress

from paystack.sandbox.engine.account import is_test_key


def key_file() -> str:
    """Where the key is kept, for this user."""
    folder = os.environ.get("LOCALAPPDATA" if os.name == "nt" else "XDG_STATE_HOME", "")
    if not os.path.isabs(folder):
        folder = os.path.expanduser("~/AppData/Local" if os.name == "nt" else "~/.local/state")
    return os.path.join(folder, "paystack-sandbox", "secret_key")


def machine_key() -> tuple[str, bool]:
    """This user's key on this machine, made on first use, and whether the next run will find it again."""
    path, made = key_file(), "sk_test_" + os.urandom(20).hex()
    try:
        kept = _read(path) or _keep(path, made)
    except (OSError, ValueError):
        # There is no home directory, or it is read-only, as in some containers.
        kept = None
    return (made, False) if kept is None else (kept, True)


def _read(path: str) -> str | None:
    """The key in the file, or None if it has none."""
    try:
        with open(path, encoding="utf-8") as file:
            key = file.read(1000).strip()
    except FileNotFoundError:
        return None
    return key if is_test_key(key) else None


def _keep(path: str, key: str) -> str | None:
    """Keep the key, unless another process has just kept one. Returns the key that is kept."""
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    draft = f"{path}.{os.getpid()}"
    with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write(f"{key}\n")
    try:
        # A link is made at once or not at all, and replaces no file. Some file systems have none.
        with suppress(OSError):
            os.link(draft, path)
        if _read(path) is None:
            os.replace(draft, path)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(draft)
    return _read(path)
