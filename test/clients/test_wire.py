"""Clients that others wrote send what ours send for the same call, but for what is explained. `make check` runs this.

Every method of theirs is called, with the arguments it requires and with all that it takes. What it sends is passed to
ours as arguments, and both clients of ours must send the same, or `explained.py` must say why not.
"""

from __future__ import annotations

import pytest
from comparison import IN_GENERAL, compared
from explained import EXPLAINED
from scripts import CLIENTS

METHODS = {"pypaystack2": 173, "paystack_sdk": 119, "alexasomba_paystack": 166}
"""How many methods each client has."""


@pytest.mark.parametrize("client", CLIENTS)
def test_a_foreign_client_sends_what_ours_send_or_the_difference_is_explained(client: str) -> None:
    methods = compared(client)
    found = {f"{client}: {method}: {line}" for method, lines in methods.items() for line in lines}
    explained = {line for lines in EXPLAINED.values() for line in lines if line.startswith(f"{client}: ")}
    assert not sorted(found - explained), "not explained"
    assert not sorted(explained - found), "explained, but no longer there"
    assert len([method for method in methods if not method.startswith(("async ", IN_GENERAL))]) == METHODS[client]


def test_each_difference_is_explained_once() -> None:
    lines = [line for lines in EXPLAINED.values() for line in lines]
    assert len(lines) == len(set(lines))
    assert all(line.startswith(tuple(f"{client}: " for client in CLIENTS)) for line in lines)
