"""The page at the root: what a browser sees there, and what a client of the API gets."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from paystack.sandbox import Sandbox, SandboxError
from paystack.sandbox.controls.routes import ROUTES
from paystack.sandbox.engine.messages import Request
from paystack.sandbox.machine_key import key_file, machine_key
from paystack.sandbox.payments.instruments import CARDS
from test.support.raw_http import Api, Reply


def opened(api: Api, method: str = "GET") -> Reply:
    return api.send(method, "/", headers={"authorization": ""})


@pytest.fixture
def root(api: Api) -> Api:
    """The root is not in the description."""
    api.spoiled = True
    return api


def test_a_browser_sees_what_this_is_and_how_to_use_it(root: Api, sandbox: Sandbox) -> None:
    shown = opened(root)
    text = shown.body.decode()
    assert shown.status == 200
    assert shown.headers["content-type"] == "text/html; charset=utf-8"
    for part in ("Paystack sandbox", sandbox.url, sandbox.secret_key, 'href="#checkout"', 'href="#controls"'):
        assert part in text
    for card in CARDS:
        assert card.number in text
    for method, path in ROUTES:
        assert f"<code>{method} /_sandbox{path}</code>" in text


def test_the_page_has_the_checkouts_policy_and_no_script(root: Api) -> None:
    shown = opened(root)
    checkout = root.send("GET", "/checkout/none", headers={"authorization": ""})
    policies = [reply.headers["content-security-policy"].split("; ") for reply in (shown, checkout)]
    assert [[part for part in policy if not part.startswith("style-src ")] for policy in policies] == [
        ["default-src 'none'", "img-src data:", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]
    ] * 2
    assert shown.headers["cache-control"] == "no-store"
    assert b"<script" not in shown.body


def test_a_head_has_no_body(root: Api) -> None:
    head = opened(root, "HEAD")
    assert (head.status, head.body) == (200, b"")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_there_is_nothing_to_send_there(root: Api, method: str) -> None:
    refused = opened(root, method)
    assert (refused.status, refused.body) == (404, b"")


@pytest.mark.parametrize("key", ["", "Bearer sk_test_other", "Bearer sk_live_x", "Basic x"])
def test_a_client_of_the_api_gets_the_apis_empty_404(root: Api, sandbox: Sandbox, key: str) -> None:
    refused = root.send("GET", "/", headers={"authorization": key or f"Bearer {sandbox.secret_key}"})
    assert (refused.status, refused.body) == (404, b"")


def test_the_address_is_shown_as_it_was_asked_for_and_escaped(root: Api, sandbox: Sandbox) -> None:
    asked = Request("GET", "/", base_url="http://localhost/<b>")
    reply = sandbox.core.handle(asked)
    assert b"<b>" not in reply.body  # type: ignore[union-attr]
    assert b"http://localhost/&lt;b&gt;" in reply.body  # type: ignore[union-attr]


def test_the_key_is_not_shown_where_others_can_see_the_page() -> None:
    with Sandbox(host="0.0.0.0") as sandbox:
        api = Api(f"http://127.0.0.1:{sandbox.url.rpartition(':')[2]}", "")
        api.spoiled = True
        text = opened(api).body.decode()
        api.connection.close()
    assert sandbox.secret_key not in text
    assert "any that begins with sk_test_" in text


def test_a_sandbox_takes_a_key_of_its_own() -> None:
    with Sandbox(secret_key="sk_test_mine") as sandbox, sandbox.client() as client:
        client.customers.create("ada@example.com")
        assert sandbox.core.engine.accounts.get("sk_test_mine").is_blank() is False
    for key in ("", "sk_live_x", "pk_test_x", "sk_test_", "sk_test_a b", "sk_test_" + "x" * 201):
        with pytest.raises(SandboxError, match="secret key is sk_test_"):
            Sandbox(secret_key=key)


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the machine's key is kept."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))
    return Path(key_file())


def test_the_machines_key_is_random_and_for_its_user_alone(kept: Path) -> None:
    key, is_kept = machine_key()
    assert (len(key), is_kept, machine_key()) == (48, True, (key, True))
    assert kept.read_text() == f"{key}\n"
    assert [path.name for path in kept.parent.iterdir()] == ["secret_key"]
    if os.name != "nt":
        assert (kept.stat().st_mode & 0o777, kept.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    kept.unlink()
    assert machine_key()[0] != key


@pytest.mark.parametrize("content", [b"", b"sk_live_x", b"no key", b"\xff"])
def test_a_file_without_a_key_is_replaced_or_left_alone(kept: Path, content: bytes) -> None:
    kept.parent.mkdir(parents=True)
    kept.write_bytes(content)
    key, is_kept = machine_key()
    assert key.startswith("sk_test_")
    assert is_kept == (content != b"\xff")
    assert (kept.read_bytes() == content) != is_kept


def test_a_relative_place_is_not_followed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "state")
    monkeypatch.setenv("LOCALAPPDATA", "state")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert Path(key_file()).is_relative_to(tmp_path)


def test_a_key_that_cannot_be_kept_is_for_one_run(kept: Path) -> None:
    kept.parent.parent.mkdir()
    kept.parent.write_text("a file where the folder should be")
    key, is_kept = machine_key()
    assert not is_kept
    assert machine_key()[0] != key
