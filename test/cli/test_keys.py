"""Where secret keys come from, where they are kept, and where they must never be seen."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import null
from keyring.errors import KeyringLocked, PasswordDeleteError

from paystack.cli import keys
from paystack.sandbox import Sandbox
from test.support.shell import Shell

TYPED = "sk_test_0123456789abcdef0123456789abcdef01234567"


class Keyring(KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.failure: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        if self.failure:
            raise self.failure
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.failure:
            raise self.failure
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")


@pytest.fixture
def ring() -> Iterator[Keyring]:
    before, ring = keyring.get_keyring(), Keyring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


@pytest.fixture
def shop(bare: Shell, sandbox: Sandbox, ring: Keyring) -> Shell:
    """A shell without a key in its environment, but with a keyring and a sandbox to call."""
    os.environ["PAYSTACK_BASE_URL"] = sandbox.url
    return bare


@pytest.fixture(autouse=True)
def restored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAYSTACK_BASE_URL", "")


def test_login_keeps_a_key_that_works(shop: Shell, sandbox: Sandbox, ring: Keyring) -> None:
    ran = shop("login", stdin=f"{sandbox.secret_key}\n")
    assert ran.status == 0, ran.err
    assert ring.kept == {("paystack-client", "default"): sandbox.secret_key}
    assert sandbox.secret_key not in ran.out + ran.err
    assert shop("balance", "fetch").status == 0


def test_login_prompts_without_showing_the_key(
    shop: Shell, sandbox: Sandbox, ring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def hidden(prompt: str) -> str:
        asked.append(prompt)
        return sandbox.secret_key

    monkeypatch.setattr("click.termui.hidden_prompt_func", hidden)
    shop.types = True
    ran = shop("login", "--profile", "shop")
    assert ran.status == 0, ran.err
    assert "'shop'" in asked[0]
    assert ring.kept[keys.SERVICE, "shop"] == sandbox.secret_key
    assert sandbox.secret_key not in ran.out + ran.err


def test_a_key_that_paystack_refuses_is_not_kept(bare: Shell, ring: Keyring, monkeypatch: pytest.MonkeyPatch) -> None:
    from paystack import Paystack
    from paystack.cli import state
    from test.support.operation_tests import Recorder

    refusal = {"status": False, "message": "Invalid key", "type": "validation_error", "code": "invalid_Key"}
    monkeypatch.setattr(state, "make_client", lambda key, **options: Paystack(key, transport=Recorder(401, refusal)))
    ran = bare("login", stdin=TYPED)
    assert ran.status == 1
    assert "Invalid key" in ran.err
    assert "paystack login" in ran.err
    assert TYPED not in ran.err
    assert ring.kept == {}
    assert keys.profiles() == {}


@pytest.mark.parametrize("typed", ["", "\n", "hello", "pk_test_0123456789", "sk_test_0123 456", "sk_test_ñ"])
def test_what_is_no_secret_key_is_refused(shop: Shell, ring: Keyring, typed: str) -> None:
    ran = shop("login", stdin=typed)
    assert ran.status == 2
    assert "Traceback" not in ran.err
    assert not typed.strip() or typed.strip() not in ran.err
    assert ring.kept == {}


@pytest.mark.parametrize(("typed", "said"), [(b"\n", "No key was given"), (b"sk_test_\xff", "not UTF-8 text")])
def test_login_says_what_is_wrong_with_its_pipe(shop: Shell, ring: Keyring, typed: bytes, said: str) -> None:
    ran = shop("login", stdin=typed)
    assert ran.status == 2
    assert said in ran.err
    assert "Paystack(" not in ran.err
    assert ring.kept == {}


def test_a_keyring_that_keeps_nothing_is_said(shop: Shell, sandbox: Sandbox) -> None:
    keyring.set_keyring(null.Keyring())  # that of `keyring --disable`
    ran = shop("login", stdin=sandbox.secret_key)
    assert ran.status == 2
    assert "The keyring keeps nothing" in ran.err
    assert sandbox.secret_key not in ran.err
    assert keys.profiles() == {}


def test_ctrl_d_at_the_prompt_is_no_key(shop: Shell, ring: Keyring, monkeypatch: pytest.MonkeyPatch) -> None:
    def ended(prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr("click.termui.hidden_prompt_func", ended)
    shop.types = True
    ran = shop("login")
    assert ran.status == 2
    assert "was not answered. Nothing was sent." in ran.err
    assert ring.kept == {}


def test_profiles_are_chosen_by_option_and_by_variable(shop: Shell, sandbox: Sandbox, ring: Keyring) -> None:
    for name, key in (("default", sandbox.secret_key), ("shop", TYPED)):
        assert shop("login", "--profile", name, stdin=key).status == 0
    shop("customers", "create", "ada@example.com", "--profile", "shop")
    assert shop("customers", "list").json == []
    assert len(shop("customers", "list", "--profile", "shop").json) == 1
    assert len(shop("--profile", "shop", "customers", "list").json) == 1
    assert len(shop("customers", "list", PAYSTACK_PROFILE="shop").json) == 1
    assert shop("customers", "list", "--profile", "default", PAYSTACK_PROFILE="shop").json == []


def test_a_profile_remembers_where_its_key_is_for(
    shop: Shell, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop("login", stdin=sandbox.secret_key)
    monkeypatch.delenv("PAYSTACK_BASE_URL")
    assert shop("balance", "fetch").status == 0


def test_the_variable_goes_before_the_default_profile_and_not_together_with_another(
    shop: Shell, sandbox: Sandbox, ring: Keyring
) -> None:
    shop("login", stdin=sandbox.secret_key)
    shop("customers", "create", "ada@example.com")
    assert shop("customers", "list", PAYSTACK_SECRET_KEY=TYPED).json == []
    both = shop("customers", "list", PAYSTACK_SECRET_KEY=TYPED, PAYSTACK_PROFILE="default")
    assert both.status == 2
    assert "both set" in both.err
    assert len(shop("customers", "list", "--profile", "default", PAYSTACK_SECRET_KEY=TYPED).json) == 1


def test_profiles_are_listed_without_their_keys(shop: Shell, sandbox: Sandbox) -> None:
    assert shop("profiles").json == []
    shop("login", stdin=sandbox.secret_key)
    shop("login", "--profile", "shop", stdin=TYPED)
    ran = shop("profiles")
    assert [(row["name"], row["mode"], row["in_use"]) for row in ran.json] == [
        ("default", "test", True),
        ("shop", "test", False),
    ]
    assert "sk_" not in ran.out
    assert "sk_" not in Path(keys.profiles_file()).read_text("utf-8")
    assert stat.S_IMODE(os.stat(keys.profiles_file()).st_mode) == 0o600
    assert shop("profiles", PAYSTACK_PROFILE="shop").json[1]["in_use"] is True


def test_logout_removes_the_key(shop: Shell, sandbox: Sandbox, ring: Keyring) -> None:
    shop("login", "--profile", "shop", stdin=sandbox.secret_key)
    assert shop("logout", "--profile", "shop").status == 0
    assert ring.kept == {}
    assert shop("profiles").json == []
    gone = shop("logout", "--profile", "shop")
    assert (gone.status, "no profile 'shop'" in gone.err) == (1, True)


def test_a_profile_without_its_key_says_what_to_do(shop: Shell, sandbox: Sandbox, ring: Keyring) -> None:
    shop("login", "--profile", "shop", stdin=sandbox.secret_key)
    unknown = shop("balance", "fetch", "--profile", "shoop")
    assert (unknown.status, "There are: shop." in unknown.err) == (2, True)
    none = shop("balance", "fetch")
    assert "There are profiles: shop" in none.err
    ring.kept.clear()
    lost = shop("balance", "fetch", "--profile", "shop")
    assert lost.status == 2
    assert "paystack login --profile shop" in lost.err


@pytest.mark.parametrize("name", ["", "a b", "../x", "-x", "x" * 51, "ä"])
def test_a_name_that_no_profile_can_have_is_refused(shop: Shell, name: str) -> None:
    ran = shop("login", f"--profile={name}", stdin=TYPED)
    assert ran.status == 2
    assert "not a name for a profile" in ran.err


def test_no_key_at_all_says_where_to_get_one(bare: Shell) -> None:
    ran = bare("balance", "fetch")
    assert ran.status == 2
    assert "paystack login" in ran.err
    assert "PAYSTACK_SECRET_KEY" in ran.err


def test_a_machine_without_a_keyring_is_told_what_to_use_instead(shop: Shell, sandbox: Sandbox) -> None:
    from keyring.backends.fail import Keyring as Fail

    keyring.set_keyring(Fail())  # type: ignore[no-untyped-call]
    ran = shop("login", stdin=sandbox.secret_key)
    assert ran.status == 2
    assert "no keyring" in ran.err
    assert "PAYSTACK_SECRET_KEY" in ran.err
    assert "Traceback" not in ran.err
    assert keys.profiles() == {}


@pytest.mark.parametrize("failure", [KeyringLocked("locked"), RuntimeError(f"D-Bus: {TYPED}"), OSError(5, "I/O")])
def test_a_keyring_that_fails_is_said_without_the_key(
    shop: Shell, sandbox: Sandbox, ring: Keyring, failure: Exception
) -> None:
    ring.failure = failure
    ran = shop("login", "--debug", stdin=TYPED)
    assert ran.status == 2
    assert "keyring" in ran.err
    assert TYPED not in ran.err
    assert keys.profiles() == {}


@pytest.mark.parametrize("content", ["", "{", "[]", '{"profiles": 5}', '{"profiles": {"a": 1}}', "\udcff"])
def test_a_damaged_file_of_profiles_is_named(shop: Shell, content: str) -> None:
    path = Path(keys.profiles_file())
    path.parent.mkdir(parents=True)
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    ran = shop("profiles")
    assert ran.status == 2
    assert str(path) in ran.err


def test_a_folder_that_cannot_be_written_is_named(shop: Shell, sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / ".config").write_text("a file")
    ran = shop("login", stdin=sandbox.secret_key)
    assert ran.status == 2
    assert "profiles.json" in ran.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["balance", "fetch", TYPED],
        ["--profile", TYPED, "balance", "fetch"],
        ["balance", "fetch", f"--key={TYPED}"],
        ["login", TYPED],
        ["login", "--header", f"Authorization: Bearer {TYPED}"],
        ["listen", "--forward-to", f"http://127.0.0.1/{TYPED.replace('test', 'live')}"],
        ["sandbox", "trigger", "charge.success", "--key", TYPED],
        [TYPED],
    ],
)
def test_a_key_that_is_typed_is_refused_and_not_repeated(bare: Shell, arguments: list[str]) -> None:
    ran = bare(*arguments)
    assert ran.status == 2
    assert "must not be typed" in ran.err
    assert "paystack login" in ran.err
    assert TYPED[8:] not in ran.out + ran.err


def test_no_error_shows_the_key(shell: Shell, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    from paystack.cli import output

    def fail(*arguments: Any) -> None:
        raise RuntimeError(f"with {sandbox.secret_key}")

    monkeypatch.setattr(output.Printer, "reply", fail)
    plain = shell("balance", "fetch")
    assert "mistake in the program" in plain.err
    assert "Traceback" not in plain.err
    traced = shell("balance", "fetch", "--debug")
    assert "Traceback" in traced.err
    for ran in (plain, traced):
        assert ran.status == 70
        assert sandbox.secret_key not in ran.out + ran.err


def test_a_process_shows_the_key_in_no_list_of_processes(shell: Shell, sandbox: Sandbox) -> None:
    sandbox.inject_fault("delay", seconds=0.3)
    command = [sys.executable, "-m", "paystack", "balance", "fetch"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        seen = Path(f"/proc/{process.pid}/cmdline").read_bytes() if os.path.exists("/proc") else b""
        assert process.stdout is not None
        assert json.loads(process.stdout.read())
    assert process.returncode == 0
    assert sandbox.secret_key.encode() not in seen


# --- what is secret in a call ----------------------------------------------------------------------------------------


def test_a_secret_is_prompted_for_on_a_terminal(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def hidden(prompt: str) -> str:
        asked.append(prompt)
        return "0001234567"

    monkeypatch.setattr("click.termui.hidden_prompt_func", hidden)
    shell.types = True
    ran = shell("banks", "resolve", "057")
    assert (ran.status, ran.json["account_number"]) == (0, "0001234567")
    assert asked == ["account number: "]


@pytest.mark.parametrize("stdin", ["0001234567\n", "0001234567", "0001234567\r\nrest\n"])
@pytest.mark.parametrize("option", [[], ["--account-number", "-"]])
def test_a_secret_is_read_from_a_pipe(shell: Shell, stdin: str, option: list[str]) -> None:
    assert shell("banks", "resolve", "057", *option, stdin=stdin).json["account_number"] == "0001234567"


def test_a_secret_that_only_some_calls_need_says_how_to_give_it(shell: Shell) -> None:
    ran = shell("transfer-recipients", "create", "nuban", "Ada", "--bank-code", "057", stdin="0001234567\n")
    assert ran.status == 2
    assert "Use --account-number - to be asked for it or to pipe it in, or @file." in ran.err


def test_two_secrets_take_a_line_each(shell: Shell) -> None:
    ran = shell(
        *("banks", "validate", "Ann Bron", "personal", "632005", "ZA", "identityNumber", "--document-number", "-"),
        stdin="0001234567\n1234567890123\n",
    )
    assert ran.status == 0, ran.err


def test_a_secret_is_read_from_a_file(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "account").write_text("0001234567\n")
    ran = shell("banks", "resolve", "057", "--account-number", f"@{tmp_path / 'account'}")
    assert ran.json["account_number"] == "0001234567"


@pytest.mark.parametrize(
    "arguments", [["057", "--account-number", "0001234567"], ["057", "0001234567"], ["--account-number=0001234567"]]
)
def test_a_secret_that_is_typed_is_refused_and_not_repeated(shell: Shell, arguments: list[str]) -> None:
    ran = shell("banks", "resolve", *arguments)
    assert ran.status == 2
    assert "--account-number" in ran.err
    assert "0001234567" not in ran.out + ran.err


@pytest.mark.parametrize(("stdin", "said"), [("", "nothing on standard input"), ("\n", "it is empty")])
def test_a_secret_that_does_not_come_is_missed(shell: Shell, stdin: str, said: str) -> None:
    ran = shell("banks", "resolve", "057", stdin=stdin)
    assert ran.status == 2
    assert said in ran.err


def test_a_secret_object_is_read_as_a_whole(shell: Shell) -> None:
    bank = json.dumps({"code": "057", "account_number": "0000000000"}, indent=2)
    ran = shell("charges", "create", "ada@example.com", "5000", "--bank", "-", stdin=bank)
    assert ran.status == 0, ran.err
    typed = shell("charges", "create", "ada@example.com", "5000", "--bank", bank)
    assert typed.status == 2
    assert "0000000000" not in typed.err
    wrong = shell("charges", "create", "ada@example.com", "5000", "--bank", "-", stdin="0000000000 {")
    assert wrong.status == 2
    assert "0000000000" not in wrong.err


def test_one_input_is_not_read_for_two_things(shell: Shell) -> None:
    ran = shell("charges", "create", "ada@example.com", "5000", "--bank", "-", "--metadata", "-", stdin="{}")
    assert ran.status == 2
    assert "standard input was read" in ran.err


def test_an_abandoned_prompt_ends_like_ctrl_c(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(prompt: str) -> str:
        raise click.Abort

    monkeypatch.setattr("click.termui.hidden_prompt_func", interrupted)
    shell.types = True
    ran = shell("banks", "resolve", "057")
    assert ran.status == 130
    assert "Interrupted" in ran.err
