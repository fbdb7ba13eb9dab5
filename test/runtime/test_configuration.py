"""Keys, base URLs and settings: what a client takes, what it refuses, what it shows."""

from __future__ import annotations

import copy
import inspect
import logging
import pickle
import traceback
from typing import Any

import pytest

from paystack import (
    ApiClient,
    AsyncApiClient,
    AsyncPaystack,
    ConfigurationError,
    NetworkError,
    Paystack,
    RequestOptions,
    Timeout,
)
from test.support.scripted import KEY, AsyncScripted, Scripted, Stage, customer, reply

LIVE = "sk_live_0123456789abcdef0123456789abcdef01234567"


@pytest.fixture(params=[Paystack, AsyncPaystack])
def client_type(request: pytest.FixtureRequest) -> Any:
    return request.param


def test_the_key_comes_from_the_argument_or_the_environment(client_type: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAYSTACK_SECRET_KEY", KEY)
    assert client_type().livemode is False
    assert client_type(LIVE).livemode is True
    client = client_type(transport=Scripted())
    monkeypatch.setenv("PAYSTACK_SECRET_KEY", LIVE)
    assert client.livemode is False


def test_both_clients_are_set_up_alike_and_every_option_is_explained(client_type: Any) -> None:
    options = list(inspect.signature(client_type).parameters.values())
    assert options == list(inspect.signature(Paystack).parameters.values())
    explained = inspect.getdoc(client_type.__init__) or ""
    assert [option.name for option in options if f"\n    {option.name}: " not in explained] == []
    assert [option.name for option in options if option.kind is not option.KEYWORD_ONLY] == ["secret_key"]


@pytest.mark.parametrize("key", [None, ""])
def test_a_missing_key_says_what_to_do(client_type: Any, key: str | None) -> None:
    with pytest.raises(ConfigurationError, match=r"PAYSTACK_SECRET_KEY.*dashboard"):
        client_type(key)


def test_an_empty_key_does_not_fall_back_to_the_environment(client_type: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAYSTACK_SECRET_KEY", KEY)
    with pytest.raises(ConfigurationError):
        client_type("")


def test_a_public_key_is_refused_without_showing_it(client_type: Any) -> None:
    key = KEY.replace("sk_", "pk_")
    with pytest.raises(ConfigurationError, match="public key") as caught:
        client_type(key)
    assert key not in str(caught.value)
    assert key[-8:] not in str(caught.value)


@pytest.mark.parametrize("key", [f"{KEY}\n", f" {KEY}", f"{KEY[:9]} {KEY[9:]}", f"{KEY}\u00a0", " ", f"{KEY}é", b"sk"])
def test_a_key_with_white_space_or_foreign_characters_is_refused(client_type: Any, key: Any) -> None:
    with pytest.raises(ConfigurationError, match="white space") as caught:
        client_type(key)
    assert KEY[9:] not in str(caught.value)


@pytest.mark.parametrize(("key", "shown"), [(KEY, "sk_test...4567"), ("sk_test_short", "sk_test...")])
def test_a_client_shows_its_key_masked(client_type: Any, key: str, shown: str) -> None:
    client = client_type(key)
    assert repr(client) == f"{client_type.__name__}({shown}, https://api.paystack.co)"
    assert key not in repr(client._settings)


def test_a_client_that_is_not_set_up_can_be_shown(client_type: Any) -> None:
    assert repr(client_type.__new__(client_type)) == f"{client_type.__name__}(not set up)"


class TestPickling:
    """A pickle holds no key: it may go through a queue, or stay in a file."""

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_the_key_is_read_again_where_the_client_is_unpickled(
        self, client_type: Any, protocol: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PAYSTACK_SECRET_KEY", KEY)
        client = client_type()
        assert client.customers and client.webhooks
        pickled = pickle.dumps(client, protocol)
        assert KEY[8:].encode() not in pickled
        changed = KEY.replace("0", "9")
        monkeypatch.setenv("PAYSTACK_SECRET_KEY", changed)
        twin = pickle.loads(pickled)
        assert twin._secret_key == changed
        assert twin._settings.headers["authorization"] == f"Bearer {changed}"
        assert twin._settings.body_headers["authorization"] == f"Bearer {changed}"
        assert twin.customers._client is twin

    def test_a_key_that_cannot_be_read_again_is_not_pickled(
        self, client_type: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        client = client_type(KEY)
        for variable in (None, LIVE):
            if variable is None:
                monkeypatch.delenv("PAYSTACK_SECRET_KEY", raising=False)
            else:
                monkeypatch.setenv("PAYSTACK_SECRET_KEY", variable)
            with pytest.raises(ConfigurationError, match=r"cannot be pickled.*create the client where it is used"):
                pickle.dumps(client)

    def test_a_test_client_does_not_come_back_as_a_live_one(
        self, client_type: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PAYSTACK_SECRET_KEY", KEY)
        pickled = pickle.dumps(client_type())
        monkeypatch.setenv("PAYSTACK_SECRET_KEY", LIVE)
        with pytest.raises(ConfigurationError, match="is a live key"):
            pickle.loads(pickled)
        monkeypatch.delenv("PAYSTACK_SECRET_KEY")
        with pytest.raises(ConfigurationError, match="No secret key"):
            pickle.loads(pickled)

    def test_a_client_is_copied_with_its_key(self, client_type: Any) -> None:
        client = client_type(KEY)
        assert client.customers._client is client
        for twin in (copy.copy(client), copy.deepcopy(client)):
            assert (repr(twin), twin._secret_key) == (repr(client), KEY)
        assert twin.customers._client is twin
        assert twin._transport is not client._transport


def test_logs_show_no_key(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "paystack"):
        stage.call(lambda client: client.customers.fetch("CUS_x"), reply(503), customer())
    assert "answered 503" in caplog.text
    assert KEY[8:] not in caplog.text


@pytest.mark.parametrize(
    ("url", "used"),
    [
        ("https://api.example.com/", "https://api.example.com"),
        ("https://api.example.com/v1//", "https://api.example.com/v1"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://app.localhost", "http://app.localhost"),
        ("http://127.0.0.1:1", "http://127.0.0.1:1"),
        ("http://127.9.9.9", "http://127.9.9.9"),
        ("http://[::1]:80/", "http://[::1]:80"),
        (None, "https://api.paystack.co"),
        ("", "https://api.paystack.co"),
    ],
)
def test_base_urls_that_are_taken(client_type: Any, url: str | None, used: str) -> None:
    assert client_type(KEY, base_url=url).base_url == used


def test_the_base_url_comes_from_the_environment(client_type: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAYSTACK_BASE_URL", "http://127.0.0.1:8000/")
    assert client_type(KEY).base_url == "http://127.0.0.1:8000"
    assert client_type(KEY, base_url="https://api.example.com").base_url == "https://api.example.com"


@pytest.mark.parametrize(
    "url",
    [
        "http://api.paystack.co",
        "http://10.0.0.1",
        "http://localhost.example.com",
        "http://128.0.0.1",
        "http://evil.example\u3002localhost",
        "http://\u24db.localhost",
    ],
)
def test_clear_text_is_refused(client_type: Any, url: str) -> None:
    with pytest.raises(ConfigurationError, match="https"):
        client_type(KEY, base_url=url)


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "LOCALHOST",
        "localhost.",
        "a.localhost",
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0.0.0.0",
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
    ],
)
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_live_key_is_not_sent_to_this_machine(client_type: Any, scheme: str, host: str) -> None:
    with pytest.raises(ConfigurationError, match="live key"):
        client_type(LIVE, base_url=f"{scheme}://{host}:8000")
    assert client_type(KEY, base_url=f"{scheme}://{host}:8000").livemode is False


@pytest.mark.parametrize(
    "url",
    [
        "api.paystack.co",
        "http://evil.example\\.localhost",
        "https://api.paystack.co\\x",
        "http://evil.example%2f.localhost",
        "http://evil.example;.localhost",
        "http://evil.example,a.localhost",
        "ftp://api.paystack.co",
        "https://",
        "https:///x",
        "https://h:99999",
        "https://h:x",
        "https://[::1",
        "https://a b.example",
        "https://a.example/\n",
        "javascript:1",
    ],
)
def test_what_is_no_base_url_is_refused(client_type: Any, url: str) -> None:
    with pytest.raises(ConfigurationError, match="is not a base URL"):
        client_type(KEY, base_url=url)


@pytest.mark.parametrize(
    "url",
    [
        "https://user:hunter2@api.example.com",
        "https://:hunter2@api.example.com",
        "https://hunter2@api.example.com",
        "ftp://user:hunter2@api.example.com",
        "https://user:hunter2@api.example.com:99999",
        "https://api.example.com?key=hunter2",
        "https://api.example.com/?",
        "https://api.example.com#hunter2",
    ],
)
def test_a_base_url_with_credentials_or_a_query_is_refused_without_showing_it(client_type: Any, url: str) -> None:
    with pytest.raises(ConfigurationError, match="must not hold") as caught:
        client_type(KEY, base_url=url)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    "options", [{"max_retries": -1}, {"max_retries": 1.5}, {"max_retries": True}, {"deadline": 0}, {"deadline": -1}]
)
def test_settings_that_make_no_sense_are_refused(client_type: Any, options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        client_type(KEY, **options)
    with pytest.raises(ConfigurationError):
        client_type(KEY).with_options(**options)


@pytest.mark.parametrize("seconds", [0, -1, True, "5", float("nan"), float("inf")])
def test_times_are_positive_numbers_of_seconds(client_type: Any, seconds: Any) -> None:
    for make in (
        lambda: client_type(KEY, timeout=seconds),
        lambda: client_type(KEY, deadline=seconds),
        lambda: client_type(KEY).with_options(timeout=seconds),
        lambda: Timeout(connect=seconds),
        lambda: RequestOptions(timeout=seconds),
        lambda: RequestOptions(deadline=seconds),
    ):
        with pytest.raises(ConfigurationError, match="positive number of seconds"):
            make()


@pytest.mark.parametrize("value", [-1, True, 1.5, "2"])
def test_retries_are_counted_in_whole_numbers(client_type: Any, value: Any) -> None:
    for make in (lambda: client_type(KEY, max_retries=value), lambda: RequestOptions(max_retries=value)):
        with pytest.raises(ConfigurationError, match="whole number"):
            make()


def test_a_traceback_with_locals_does_not_show_the_key(stage: Stage) -> None:
    client = stage.client(NetworkError("lost.", sent=True))
    try:
        stage.run(client.refunds.create("order-1"))
    except NetworkError as error:
        shown = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    assert "    plan = " in shown, "locals are in it"
    assert KEY not in shown


def test_with_options_changes_a_copy_and_shares_the_connections(stage: Stage) -> None:
    client = stage.client(customer(), customer(), timeout=50)
    customers = client.customers
    quick = client.with_options(timeout=2, max_retries=0)
    assert quick.customers is not customers
    stage.run(quick.customers.fetch("CUS_x"))
    stage.run(customers.fetch("CUS_x"))
    assert [send.read_timeout for send in stage.sent] == [2, 50]
    assert quick.with_options(deadline=9)._settings.max_retries == 0
    assert client._settings.max_retries == 2
    assert client.customers is customers


@pytest.mark.parametrize(("name", "client_type"), [("webhooks", Paystack), ("webhooks", AsyncPaystack)])
def test_with_options_renews_what_hangs_on_the_client(name: str, client_type: Any) -> None:
    client = client_type(KEY)
    getattr(client, name)
    twin = client.with_options(max_retries=0)
    assert getattr(twin, name)._client is twin


def test_a_client_closes_its_connections_when_it_is_left(stage: Stage) -> None:
    client = stage.client()
    if stage.kind == "sync":
        with client as entered:
            assert entered is client
        client.close()
    else:

        async def leave() -> None:
            async with client as entered:
                assert entered is client
            await client.close()

        stage.run(leave())
    assert stage.transport.closed == 2


def test_an_own_transport_is_used(client_type: Any) -> None:
    transport = (Scripted if client_type is Paystack else AsyncScripted)()
    assert client_type(KEY, transport=transport)._transport is transport


def test_generated_clients_customary_names_work() -> None:
    assert ApiClient is Paystack
    assert AsyncApiClient is AsyncPaystack
